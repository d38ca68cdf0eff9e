import type { RestoreObjectRequest, RestoreRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { bucketOf } from '../buckets.js';
import { invalidArgument, malformedXml, methodNotAllowed, restoreInProgress, restoreNotAllowed } from '../errors.js';
import { noteChange } from '../events/outbox.js';
import { archiveOf, isFaster, isTier, restoreFrom, stageOf } from '../lifecycle/archive.js';
import { tellOfRestore } from '../lifecycle/restore-events.js';
import { INT32_MAX } from '../limits.js';
import type { ObjectRow, Restore } from '../store.js';
import { requireVersion, rewrite } from '../versions.js';

/** The statuses of an answer: whether the copy has yet to come, or was there and stays longer. */
const ACCEPTED = 202;
const OK = 200;

/**
 * Has a copy of an archived object come, for a number of days. Order of refusals: the document, the bucket, the object, its class, a restore
 * that is under way; all but the last two a guess.
 */
export function restoreObject(ctx: Context, input: RestoreObjectRequest): { Status: number } {
  const asked = checkRequest(input.RestoreRequest);
  const now = ctx.clock.now();
  return ctx.state.global.transact((tx) => {
    const bucket = bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    const found = requireVersion(tx, bucket, input, { method: 'PUT', marker: 'refused' });
    const { row } = found;
    const archive = archiveOf(row);
    if (archive === undefined) throw restoreNotAllowed(row.storageClass ?? 'STANDARD');
    const stage = stageOf(row.restore, now);
    const restore = restored(row, asked, stage, now, ctx.config.s3RestoreDelayMs);
    rewrite(tx, bucket.name, input.Key, found, { ...row, restore });
    const { etag, size, versionId } = row;
    noteChange(tx, ctx, bucket, { name: 'ObjectRestore:Post', key: input.Key, etag, size, versionId });
    if (stage !== 'restored') tellOfRestore(tx, bucket, input.Key, row.versionId, restore);
    return { Status: stage === 'restored' ? OK : ACCEPTED };
  });
}

interface Asked {
  days: number;
  tier: Restore['tier'];
}

function restored({ restore }: ObjectRow, { days, tier }: Asked, stage: string, now: number, delay: number): Restore {
  // Its days count anew.
  if (restore && stage === 'restored') return { ...restoreFrom(now, days, restore.tier), ready: restore.ready };
  if (!restore || stage === 'archived') return restoreFrom(now + delay, days, tier);
  // A faster tier may overtake a restore (API reference, "RestoreObject"); here all take the same time, so that it changes nothing else.
  if (!isFaster(tier, restore.tier)) throw restoreInProgress();
  return restoreFrom(restore.ready, restore.days, tier);
}

/** AWS gives queries of archives (`SELECT`) to nobody new; what it answers, and the words about days, are guesses. */
function checkRequest(request: RestoreRequest | undefined): Asked {
  if (!request) throw malformedXml();
  if (request.Type !== undefined || request.SelectParameters || request.OutputLocation) throw methodNotAllowed('POST', 'OBJECT');
  const tier = request.GlacierJobParameters?.Tier ?? request.Tier ?? 'Standard';
  if (!isTier(tier)) throw malformedXml();
  if (request.Days === undefined) throw malformedXml();
  if (request.Days < 1 || request.Days > INT32_MAX) {
    throw invalidArgument("'Days' must be a positive integer", 'Days', String(request.Days));
  }
  return { days: request.Days, tier };
}
