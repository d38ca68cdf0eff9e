/** Changing an object's tags, which leaves its entity tag and date as they are. */
import type { Context } from '../../runtime/context.js';
import { type BucketRequest, bucketOf } from './buckets.js';
import { noteChange, toldOf } from './events/outbox.js';
import { hastenSweep } from './lifecycle/sweep.js';
import { withReplication } from './replication/outbox.js';
import { requireVersion, rewrite, type VersionRequest, versionMember } from './versions.js';

/** `tagging` in the form of the header; `undefined` for none. Gives the version that was changed. */
export function retag(
  ctx: Context,
  input: BucketRequest & VersionRequest,
  method: 'PUT' | 'DELETE',
  tagging: string | undefined,
): { VersionId?: string } {
  return ctx.state.global.transact((tx) => {
    const bucket = bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    const found = requireVersion(tx, bucket, input, { method, marker: 'refused' });
    const row = withReplication(tx, bucket, input.Key, { ...found.row, tagging }, ctx.clock.now());
    rewrite(tx, bucket.name, input.Key, found, row);
    const name = tagging === undefined ? 'ObjectTagging:Delete' : 'ObjectTagging:Put';
    noteChange(tx, ctx, bucket, { name, key: input.Key, ...toldOf(row) });
    if (bucket.traits?.lifecycle) hastenSweep(tx, bucket, ctx.clock.now());
    return versionMember(bucket, found.row);
  });
}
