/** Presigned URLs for objects of the emulator's own S3, by Signature Version 4. */
import { createHash, createHmac } from 'node:crypto';
import type { Context } from '../../../runtime/context.js';

/** The key that goes with the configured secret. */
const ACCESS_KEY = 'test';
const ALGORITHM = 'AWS4-HMAC-SHA256';

/** The key may only have characters that URLs leave as they are, and slashes. */
export function presignedUrl(ctx: Context, bucket: string, key: string, region: string, seconds: number): string {
  const host = ctx.publicHost;
  const path = `/${bucket}/${key}`;
  const timestamp = new Date(ctx.clock.now()).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const scope = [timestamp.slice(0, 8), region, 's3', 'aws4_request'];
  const query = new URLSearchParams({
    'X-Amz-Algorithm': ALGORITHM,
    'X-Amz-Credential': [ACCESS_KEY, ...scope].join('/'),
    'X-Amz-Date': timestamp,
    'X-Amz-Expires': String(seconds),
    'X-Amz-SignedHeaders': 'host',
  }).toString();
  const canonical = ['GET', path, query, `host:${host}`, '', 'host', 'UNSIGNED-PAYLOAD'].join('\n');
  const text = [ALGORITHM, timestamp, scope.join('/'), createHash('sha256').update(canonical).digest('hex')].join('\n');
  const signingKey = scope.reduce<string | Buffer>(
    (secret, part) => createHmac('sha256', secret).update(part).digest(),
    `AWS4${ctx.config.secretKey}`,
  );
  return `http://${host}${path}?${query}&X-Amz-Signature=${createHmac('sha256', signingKey).update(text).digest('hex')}`;
}
