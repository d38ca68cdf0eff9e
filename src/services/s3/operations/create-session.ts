import type { CreateSessionOutput, CreateSessionRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { secondOf } from '../dates.js';
import { zoneOf } from '../directory/buckets.js';
import { openSession } from '../directory/sessions.js';
import { accessDenied, invalidBucketName } from '../errors.js';
import { buckets } from '../store.js';

/**
 * Gives keys for a directory bucket. There need not be a bucket of that name yet: SDKs with an endpoint of their own open a session before they
 * create it, which on AWS goes to another host.
 */
export function createSession(ctx: Context, input: CreateSessionRequest): CreateSessionOutput {
  if (zoneOf(input.Bucket) === undefined) throw invalidBucketName(input.Bucket);
  const bucket = ctx.state.global.get(buckets, input.Bucket);
  if (bucket && bucket.account !== ctx.account) throw accessDenied();
  const session = openSession(ctx, input.Bucket);
  const encryption = bucket?.traits?.encryption;
  return {
    ServerSideEncryption: encryption?.algorithm ?? 'AES256',
    ...(encryption?.kmsKeyId !== undefined && { SSEKMSKeyId: encryption.kmsKeyId, BucketKeyEnabled: true }),
    Credentials: {
      SessionToken: session.token,
      SecretAccessKey: session.secret,
      AccessKeyId: session.accessKeyId,
      Expiration: secondOf(session.expires),
    },
  };
}
