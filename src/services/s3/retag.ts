/** Changing an object's tags, which leaves its entity tag and date as they are. */
import type { Context } from '../../runtime/context.js';
import { type BucketRequest, bucketOf } from './buckets.js';
import { noSuchKey } from './errors.js';
import { hastenSweep } from './lifecycle/sweep.js';
import { objects } from './store.js';
import { checkVersionId } from './versions.js';

interface ObjectRequest extends BucketRequest {
  Key: string;
  VersionId?: string | undefined;
}

/** `tagging` in the form of the header; `undefined` for none. */
export function retag(ctx: Context, input: ObjectRequest, tagging: string | undefined): void {
  const collection = objects(input.Bucket);
  ctx.state.global.transact((tx) => {
    const bucket = bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    checkVersionId(input.VersionId);
    const row = tx.get(collection, input.Key);
    if (!row) throw noSuchKey(input.Key);
    tx.put(collection, input.Key, { ...row, tagging });
    if (bucket.traits?.lifecycle) hastenSweep(tx, bucket, ctx.clock.now());
  });
}
