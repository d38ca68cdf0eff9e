import type { CreateMultipartUploadOutput, CreateMultipartUploadRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { bucketOf, checkKey } from '../buckets.js';
import { algorithmOf, typeOf } from '../checksums.js';
import { requireCustomerKeysAllowed } from '../customer-keys.js';
import { abortMembers } from '../lifecycle/headers.js';
import { requireLockable } from '../locks.js';
import { withEncryption } from '../managed-key.js';
import { grantsOfObject } from '../object-acl.js';
import { encryptionMembers, headersOf } from '../object-headers.js';
import { objects, type UploadRow, uploadKey, uploads } from '../store.js';
import { newUploadId } from '../upload-ids.js';

/** Begins an upload. What is said of the object here is kept for the object that completing makes. */
export function createMultipartUpload(ctx: Context, input: CreateMultipartUploadRequest): CreateMultipartUploadOutput {
  const { Bucket, Key } = input;
  checkKey(Key);
  const headers = withEncryption(ctx, Bucket, headersOf(input), input);
  const checksumAlgorithm = algorithmOf(input.ChecksumAlgorithm);
  const checksumType = typeOf(checksumAlgorithm, input.ChecksumType);
  const initiated = ctx.clock.now();
  const uploadId = newUploadId(ctx.ids, initiated);
  const abort = ctx.state.global.transact((tx) => {
    const bucket = bucketOf(tx, Bucket, input.ExpectedBucketOwner);
    requireLockable(bucket, headers, initiated);
    const grants = grantsOfObject(tx, bucket, input, ctx.account);
    requireCustomerKeysAllowed(tx, Bucket, headers.encryption);
    const existing = tx.get(objects(Bucket), Key);
    const row: UploadRow = {
      uploadId,
      key: Key,
      initiated,
      owner: ctx.account,
      headers: grants ? { ...headers, grants } : headers,
      ...(checksumAlgorithm && { checksumAlgorithm }),
      ...(checksumType && { checksumType }),
      ...(existing && { replaces: { etag: existing.etag, lastModified: existing.lastModified } }),
    };
    tx.put(uploads(Bucket), uploadKey(Key, uploadId), row);
    return bucket.traits?.lifecycle ? abortMembers(tx, Bucket, row) : {};
  });
  return {
    Bucket,
    Key,
    UploadId: uploadId,
    ...abort,
    ...encryptionMembers(headers.encryption),
    ...(checksumAlgorithm && { ChecksumAlgorithm: checksumAlgorithm }),
    ...(checksumType && { ChecksumType: checksumType }),
  };
}
