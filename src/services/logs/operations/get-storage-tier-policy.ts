import type { GetStorageTierPolicyResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { STORAGE_TIER, STORAGE_TIER_KEY } from '../group-policies/storage-tier.js';

/** The standard tier where none was put. */
export function getStorageTierPolicy(ctx: Context): GetStorageTierPolicyResponse {
  return ctx.state.get(STORAGE_TIER, STORAGE_TIER_KEY) ?? { storageTier: 'STANDARD' };
}
