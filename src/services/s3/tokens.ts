/** Continuation tokens: where a listing goes on, in a form that clients can't make up. */
import { createHash } from 'node:crypto';

/** Bytes of a digest in front, by which a token of ours is told from anything else. */
const DIGEST_BYTES = 6;

function digestOf(position: Buffer): Buffer {
  return createHash('sha256').update('continuation token').update(position).digest().subarray(0, DIGEST_BYTES);
}

/** `position` is the last entry of the page before: a key, a common prefix, or a bucket's name. */
export function encodeToken(position: string): string {
  const bytes = Buffer.from(position);
  return Buffer.concat([digestOf(bytes), bytes]).toString('base64');
}

/** `undefined` for what `encodeToken` did not make. */
export function decodeToken(token: string): string | undefined {
  const bytes = Buffer.from(token, 'base64');
  const position = bytes.subarray(DIGEST_BYTES);
  if (position.length === 0 || !digestOf(position).equals(bytes.subarray(0, DIGEST_BYTES))) return undefined;
  return position.toString();
}
