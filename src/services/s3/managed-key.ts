/**
 * The key `aws/s3` of KMS, which AWS makes and manages for each account and region, and which counts where a request asks for KMS and names
 * no key. Its id is drawn when AWS makes it; here it follows from the account and the region.
 */
import { createHash } from 'node:crypto';
import type { Context } from '../../runtime/context.js';
import { buckets, type Encryption, type ObjectHeaders } from './store.js';

export function managedKeyArn(partition: string, region: string, account: string): string {
  const hex = createHash('sha256').update(`aws/s3 of account ${account} in ${region}`).digest('hex');
  const id = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
  return `arn:${partition}:kms:${region}:${account}:key/${id}`;
}

/** Whether the encryption is by a key of KMS that nobody named. */
export function needsManagedKey(encryption: Encryption | undefined): encryption is Encryption {
  return encryption?.algorithm !== undefined && encryption.algorithm !== 'AES256' && encryption.kmsKeyId === undefined;
}

/** Names the caller's managed key in the bucket's region where no other is named. */
export function withManagedKey(ctx: Context, bucket: string, headers: ObjectHeaders): ObjectHeaders {
  const { encryption } = headers;
  if (!needsManagedKey(encryption)) return headers;
  const region = ctx.state.global.get(buckets, bucket)?.region ?? ctx.region;
  return { ...headers, encryption: { ...encryption, kmsKeyId: managedKeyArn(ctx.partition, region, ctx.account) } };
}
