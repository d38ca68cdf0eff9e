/**
 * Signature Version 4. The one subject that imports from the edge: over HTTP a signature can't be told from all else, and the module is
 * pure, so that nothing of a running emulator comes along. The linter's exception is for this file alone.
 */
import {
  EMPTY_SHA256,
  formatDate,
  type PathRule,
  parseSignature,
  presign,
  type SignableRequest,
  type SignatureParts,
  SigningKeys,
  sha256Hex,
  signHeaders,
  UNSIGNED_PAYLOAD,
  verifySignature,
} from '../../../src/edge/sigv4/index.js';
import type { Subject } from '../subject.js';

const SECRET = 'test';
const TIME = Date.UTC(2026, 10, 21);
const BODY = Buffer.alloc(1024, 'x');
const host = 'localhost:4566';

function signer(service: string, rule: PathRule) {
  return { accessKeyId: 'test', secret: SECRET, region: 'us-east-1', service, time: TIME, rule };
}

/** As an SDK sends it. */
function signedPost(): SignableRequest {
  const headers = {
    'content-type': 'application/x-amz-json-1.0',
    host,
    'x-amz-content-sha256': sha256Hex(BODY),
    'x-amz-date': formatDate(TIME),
    'x-amz-target': 'DynamoDB_20120810.PutItem',
  };
  const request = { method: 'POST', path: '/', query: '', headers };
  const { authorization } = signHeaders(request, signer('dynamodb', 'normal'), sha256Hex(BODY));
  return { ...request, headers: { ...headers, authorization } };
}

function presignedGet(): SignableRequest {
  const request = { method: 'GET', path: '/bucket/data/2026/part%201.parquet', query: '', headers: { host } };
  return { ...request, query: presign(request, signer('s3', 's3'), 3600) };
}

function parsed(request: SignableRequest): SignatureParts {
  const parts = parseSignature(request);
  if ('kind' in parts) throw new Error(`The signature does not parse: ${parts.kind}.`);
  return parts;
}

function verifier(request: SignableRequest, hash: () => string, rule: PathRule): () => boolean {
  const run = (): boolean => verifySignature(request, parsed(request), SECRET, hash(), rule).matches;
  if (!run()) throw new Error('The signature does not match.');
  return run;
}

export const sigv4: Subject = {
  name: 'sigv4',
  open: () => {
    const [post, get] = [signedPost(), presignedGet()];
    let day = 0;
    return {
      cases: [
        { name: 'parse an Authorization header', run: () => parsed(post) },
        { name: 'verify a header, body of 1 KiB', run: verifier(post, () => sha256Hex(BODY), 'normal') },
        {
          name: 'verify a header, body hash at hand',
          run: verifier(post, () => post.headers['x-amz-content-sha256'] ?? '', 'normal'),
        },
        { name: 'verify a presigned URL', run: verifier(get, () => UNSIGNED_PAYLOAD, 's3') },
        { name: 'sign a header', run: () => signHeaders(post, signer('dynamodb', 'normal'), EMPTY_SHA256) },
        {
          name: 'derive a signing key',
          run: () => new SigningKeys().get(SECRET, String(20260101 + (day++ % 9)), 'us-east-1', 's3'),
        },
      ],
    };
  },
};
