import type { PutStorageTierPolicyRequest, PutStorageTierPolicyResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { STORAGE_TIER, STORAGE_TIER_KEY } from '../group-policies/storage-tier.js';

export function putStorageTierPolicy(ctx: Context, { storageTier }: PutStorageTierPolicyRequest): PutStorageTierPolicyResponse {
  const row = { storageTier, lastUpdatedTime: ctx.clock.now() };
  ctx.state.transact((tx) => tx.put(STORAGE_TIER, STORAGE_TIER_KEY, row));
  return row;
}
