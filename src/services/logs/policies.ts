import type { ResourcePolicy } from '../../../protocols/types/logs.js';
import type { ResourcePolicyRow } from './store.js';

export function describePolicy(row: ResourcePolicyRow): ResourcePolicy {
  return {
    ...(row.name !== undefined && { policyName: row.name }),
    policyDocument: row.document,
    lastUpdatedTime: row.updated,
    policyScope: row.resource === undefined ? 'ACCOUNT' : 'RESOURCE',
    ...(row.resource !== undefined && { resourceArn: row.resource }),
    ...(row.revision !== undefined && { revisionId: row.revision }),
  };
}

/** Whether a policy can be read at all; what it says is not judged here. */
export function isDocument(text: string): boolean {
  try {
    const document: unknown = JSON.parse(text);
    return typeof document === 'object' && document !== null && !Array.isArray(document);
  } catch {
    return false;
  }
}
