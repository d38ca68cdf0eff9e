import type { PutResourcePolicyRequest, PutResourcePolicyResponse, ResourcePolicy } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { invalidParameter, limitExceeded } from '../errors.js';
import { MAX_RESOURCE_POLICIES } from '../limits.js';
import { describePolicy, isDocument } from '../policies.js';
import { RESOURCE_POLICIES, type ResourcePolicyRow } from '../store.js';

export function putResourcePolicy(ctx: Context, input: PutResourcePolicyRequest): PutResourcePolicyResponse {
  const { policyName, policyDocument, resourceArn } = input;
  // The words of the errors are a guess.
  if (policyDocument === undefined) throw invalidParameter('Policy document must be specified.');
  if ((policyName === undefined) === (resourceArn === undefined)) {
    throw invalidParameter('Exactly one of policyName and resourceArn must be specified.');
  }
  if (!isDocument(policyDocument)) throw invalidParameter('Unable to parse policy document.');
  const key = resourceArn ?? (policyName as string);
  const row = ctx.state.transact((tx): ResourcePolicyRow => {
    const old = tx.get(RESOURCE_POLICIES, key);
    if (old === undefined && resourceArn === undefined) {
      const named = tx.range(RESOURCE_POLICIES).filter(([, { resource }]) => resource === undefined);
      if (named.length >= MAX_RESOURCE_POLICIES) throw limitExceeded();
    }
    const updated = ctx.clock.now();
    const changed: ResourcePolicyRow =
      resourceArn === undefined
        ? { name: key, document: policyDocument, updated }
        : { resource: resourceArn, document: policyDocument, updated, revision: ctx.ids.uuid() };
    tx.put(RESOURCE_POLICIES, key, changed);
    return changed;
  });
  const resourcePolicy: ResourcePolicy = describePolicy(row);
  return { resourcePolicy, ...(row.revision !== undefined && { revisionId: row.revision }) };
}
