import type { UpdateObjectEncryptionRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { bucketOf } from '../buckets.js';
import { invalidRequest, keyOfAnotherAccount } from '../errors.js';
import type { Encryption } from '../store.js';
import { requireVersion, rewrite } from '../versions.js';

const KEY_ARN = /^arn:aws[a-zA-Z0-9-]*:kms:[a-z0-9-]+:([0-9]{12}):key\/[a-zA-Z0-9-]+$/;

/** Names another key for an object, which stays as it is otherwise. Messages are those of the API reference. */
export function updateObjectEncryption(ctx: Context, input: UpdateObjectEncryptionRequest): Record<string, never> {
  const encryption = input.ObjectEncryption as { SSEKMS?: { KMSKeyArn?: string; BucketKeyEnabled?: boolean } } | undefined;
  const wanted = encryption?.SSEKMS;
  if (!wanted) {
    throw invalidRequest(
      'Requests that modify an object encryption configuration require a valid new encryption type. Valid values are SSEKMS. Modify the request to specify SSE-KMS for the updated encryption type, and then try again.',
    );
  }
  const { KMSKeyArn: key, BucketKeyEnabled } = wanted;
  if (!key) {
    throw invalidRequest(
      "Requests that modify an object's encryption type to SSE-KMS require an AWS KMS key Amazon Resource Name (ARN). Modify the request to specify a KMS key ARN, and then try again.",
    );
  }
  const account = KEY_ARN.exec(key)?.[1];
  if (account === undefined) {
    throw invalidRequest(
      "Requests that modify an object's encryption type to SSE-KMS require a valid AWS KMS key Amazon Resource Name (ARN). Confirm that you have a correctly formatted KMS key ARN in your request, and then try again.",
    );
  }
  ctx.state.global.transact((tx) => {
    const bucket = bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    const found = requireVersion(tx, bucket, input, { method: 'PUT', marker: 'refused' });
    if (account !== bucket.account) throw keyOfAnotherAccount();
    requireUpdatable(found.row.encryption);
    const updated: Encryption = { algorithm: 'aws:kms', kmsKeyId: key, ...(BucketKeyEnabled && { bucketKeyEnabled: true }) };
    rewrite(tx, bucket.name, input.Key, found, { ...found.row, encryption: updated });
  });
  return {};
}

function requireUpdatable(encryption: Encryption | undefined): void {
  if (encryption?.customerKeyMd5 === undefined && encryption?.algorithm !== 'aws:kms:dsse') return;
  throw invalidRequest(
    "The UpdateObjectEncryption operation doesn't support source objects with the encryption type DSSE-KMS or SSE-C. Only source objects encrypted with SSE-S3 or SSE-KMS are supported.",
  );
}
