import type { PutIndexPolicyRequest, PutIndexPolicyResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { indexedFields } from '../group-policies/documents.js';
import { INDEX_POLICIES } from '../group-policies/store.js';
import { groupArn, groupNameOf } from '../names.js';
import { requireGroup } from '../store.js';

export function putIndexPolicy(
  ctx: Context,
  { logGroupIdentifier, policyDocument: document }: PutIndexPolicyRequest,
): PutIndexPolicyResponse {
  const name = groupNameOf(ctx, logGroupIdentifier);
  indexedFields(document);
  const updated = ctx.clock.now();
  ctx.state.transact((tx) => tx.put(INDEX_POLICIES, requireGroup(tx, name).id, { document, updated }));
  return {
    indexPolicy: {
      logGroupIdentifier: groupArn(ctx, name),
      lastUpdateTime: updated,
      policyDocument: document,
      source: 'LOG_GROUP',
    },
  };
}
