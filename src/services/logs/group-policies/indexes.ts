import type { IndexPolicy } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { groupArn } from '../names.js';
import type { GroupRow } from '../store.js';
import { accountPolicies, INDEX_POLICIES } from './store.js';

/** The policy that holds for a group: its own, else one of the account whose selection, a prefix of names, the group fits. */
export function indexPolicyOf(ctx: Context, group: GroupRow): (IndexPolicy & { readonly policyDocument: string }) | undefined {
  const logGroupIdentifier = groupArn(ctx, group.name);
  const own = ctx.state.get(INDEX_POLICIES, group.id);
  if (own) return { logGroupIdentifier, lastUpdateTime: own.updated, policyDocument: own.document, source: 'LOG_GROUP' };
  const shared = accountPolicies(ctx.state, 'FIELD_INDEX_POLICY').find(({ selectionCriteria }) =>
    isSelected(group, selectionCriteria),
  );
  if (shared === undefined) return undefined;
  const { policyName, policyDocument, lastUpdatedTime = 0 } = shared;
  return { logGroupIdentifier, lastUpdateTime: lastUpdatedTime, policyDocument, policyName, source: 'ACCOUNT' };
}

/** `LogGroupNamePrefix = "a"` or `LogGroupNamePrefix IN ["a", "b"]`; without one all groups are meant. */
function isSelected({ name }: GroupRow, criteria: string | undefined): boolean {
  if (criteria === undefined || !criteria.includes('LogGroupNamePrefix')) return true;
  return [...criteria.matchAll(/"([^"]*)"/g)].some(([, prefix = '']) => name.startsWith(prefix));
}
