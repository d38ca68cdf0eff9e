/**
 * Signs recorded requests anew: their signatures were taken out of the journal. Only where the server would look at them: presigned URLs, and
 * everything in strict mode. The date stays as it was recorded, since it is a part of the request; so what is signed is what was signed.
 */
import { createHmac } from 'node:crypto';
import {
  parseSignature,
  type SignableRequest,
  type SignatureParts,
  SigningKeys,
  sha256Hex,
  signingKey,
  UNSIGNED_PAYLOAD,
  verifySignature,
} from '../edge/sigv4/index.js';
import { parseV2, stringsToSignV2 } from '../edge/sigv4/v2.js';
import type { WireHead } from './wire.js';

const keys = new SigningKeys();

/** Gives the secret of a key, as far as it is known. */
export type SecretOf = (accessKeyId: string) => string | undefined;

/** `body` is given as far as it stands in the journal's line of the request. */
export function resign(head: WireHead, body: Uint8Array, secretOf: SecretOf): WireHead {
  const request = signable(head);
  const parts = parseSignature(request);
  if (!('signature' in parts)) return head;
  const secret = secretOf(parts.accessKeyId);
  if (secret === undefined) return head;
  const s3 = parts.service.startsWith('s3');
  const told = request.headers['x-amz-content-sha256'];
  const hash = s3 ? (told ?? UNSIGNED_PAYLOAD) : told === UNSIGNED_PAYLOAD ? told : sha256Hex(body);
  const signature = signatureOf(request, parts, secret, hash, s3);
  if (parts.place === 'query') {
    return { ...head, target: head.target.replace(/([?&]X-Amz-Signature=)[^&]*/i, (_whole, name: string) => name + signature) };
  }
  const headers = head.headers.map(([name, value]) =>
    name.toLowerCase() === 'authorization'
      ? ([name, value.replace(/(Signature=)[^,\s]+/, (_whole, key: string) => key + signature)] as const)
      : ([name, value] as const),
  );
  return { ...head, headers };
}

/** A URL of version 2 in path style. */
export function resignV2(head: WireHead, secretOf: SecretOf): WireHead {
  const request = signable(head);
  const parts = parseV2(request.query);
  const secret = parts && secretOf(parts.accessKeyId);
  if (!parts || secret === undefined) return head;
  const [text] = stringsToSignV2(request, request.path, parts.expires);
  const signature = encodeURIComponent(createHmac('sha1', secret).update(Buffer.from(text, 'latin1')).digest('base64'));
  return { ...head, target: head.target.replace(/([?&]Signature=)[^&]*/, (_whole, name: string) => name + signature) };
}

/** The fields of a browser's form sign its policy. Gives the body back as it is where there is nothing to sign. */
export function resignForm(body: Uint8Array, secretOf: SecretOf): Uint8Array {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  const field = (name: string): string | undefined =>
    new RegExp(`name="?${name}"?[^\\r\\n]*\\r\\n(?:[^\\r\\n]+\\r\\n)*\\r\\n([^\\r\\n]*)`, 'i').exec(text)?.[1];
  const [keyId = '', date = '', region = '', service = ''] = (field('x-amz-credential') ?? '').split('/');
  const [policy, secret] = [field('policy'), secretOf(keyId)];
  if (policy === undefined || secret === undefined) return body;
  const signature = createHmac('sha256', keys.get(secret, date, region, service))
    .update(policy)
    .digest('hex');
  const place = /(name="?x-amz-signature"?[^\r\n]*\r\n(?:[^\r\n]+\r\n)*\r\n)[^\r\n]*/i;
  return Buffer.from(
    text.replace(place, (_whole, head: string) => head + signature),
    'latin1',
  );
}

function signable({ method, target, headers }: WireHead): SignableRequest {
  const joined: Record<string, string> = {};
  for (const [name, value] of headers) {
    const lower = name.toLowerCase();
    joined[lower] = joined[lower] === undefined ? value : `${joined[lower]},${value}`;
  }
  const mark = target.indexOf('?');
  return {
    method,
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? '' : target.slice(mark + 1),
    headers: joined,
  };
}

function signatureOf(request: SignableRequest, parts: SignatureParts, secret: string, hash: string, s3: boolean): string {
  const { stringToSign } = verifySignature(request, parts, secret, hash, s3 ? 's3' : 'normal');
  return createHmac('sha256', signingKey(parts, secret)).update(stringToSign).digest('hex');
}
