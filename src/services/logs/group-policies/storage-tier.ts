import type { StorageTier } from '../../../../protocols/types/logs.js';
import { jsonCollection } from '../../../runtime/state/index.js';

/** `storage-tier`: one row in an account and region. Nothing is stored otherwise for it. */
export const STORAGE_TIER = jsonCollection<{ readonly storageTier: StorageTier; readonly lastUpdatedTime: number }>(
  'logs',
  'storage-tier',
);

export const STORAGE_TIER_KEY = 'policy';
