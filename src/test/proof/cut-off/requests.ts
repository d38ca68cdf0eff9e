/** Requests to S3 as they go over the wire, each of which does something if it comes whole, and must do nothing if it does not. */

export const BUCKET = 'cut-off';
/** An object that no request here may change. */
export const KEPT = 'kept';

export interface Wire {
  readonly name: string;
  readonly bytes: Buffer;
  /** After how many bytes it is cut: after each, unless there are too many. */
  readonly cuts: readonly number[];
}

function wire(name: string, method: string, target: string, headers: Record<string, string>, body: Buffer | string): Wire {
  const content = Buffer.from(body);
  const all = { Host: '127.0.0.1', ...headers, 'Content-Length': String(content.length) };
  const lines = Object.entries(all).map(([header, value]) => `${header}: ${value}\r\n`);
  const head = Buffer.from(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`);
  const bytes = Buffer.concat([head, content]);
  return { name, bytes, cuts: Array.from({ length: bytes.length }, (_, at) => at) };
}

/** Cut at some places, before its last byte among them. */
function atSomePlaces(whole: Wire, step: number): Wire {
  const places = whole.cuts.filter((at) => at % step === 1 || at === whole.bytes.length - 1);
  return { ...whole, cuts: places };
}

/** CRC32 of `0123456789`, base64. */
const CHECKSUM = 'poTHxg==';

const CHUNKED = {
  'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
  'x-amz-decoded-content-length': '10',
  'x-amz-trailer': 'x-amz-checksum-crc32',
};

function form(): string {
  const part = (disposition: string, content: string): string =>
    `--b\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${content}\r\n`;
  return `${part('name="key"', 'form')}${part('name="file"; filename="f"', 'content')}--b--\r\n`;
}

/** Two bodies that stand in rows, two that go to files. */
export function puts(): Wire[] {
  return [
    wire('put', 'PUT', `/${BUCKET}/put`, { 'x-amz-meta-a': 'b' }, '0123456789'),
    wire('chunked put', 'PUT', `/${BUCKET}/chunked`, CHUNKED, `a\r\n0123456789\r\n0\r\nx-amz-checksum-crc32:${CHECKSUM}\r\n\r\n`),
    atSomePlaces(wire('large put', 'PUT', `/${BUCKET}/large`, {}, Buffer.alloc(100_000, 'l')), 997),
    atSomePlaces(wire('larger put', 'PUT', `/${BUCKET}/larger`, {}, Buffer.alloc(1_500_000, 'm')), 49_999),
    wire('form', 'POST', `/${BUCKET}`, { 'Content-Type': 'multipart/form-data; boundary=b' }, form()),
  ];
}

export function partPuts(uploadId: string): Wire[] {
  const target = `/${BUCKET}/upload?partNumber=1&uploadId=${encodeURIComponent(uploadId)}`;
  return [
    wire('part', 'PUT', target, {}, '0123456789'),
    atSomePlaces(wire('large part', 'PUT', target, {}, Buffer.alloc(100_000, 'p')), 1999),
  ];
}

export function complete(uploadId: string, etag: string): Wire {
  const body = `<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>${etag}</ETag></Part></CompleteMultipartUpload>`;
  return wire('completion', 'POST', `/${BUCKET}/upload?uploadId=${encodeURIComponent(uploadId)}`, {}, body);
}

export function deletion(): Wire {
  const body = `<Delete><Object><Key>${KEPT}</Key></Object></Delete>`;
  // MD5 of that body would be asked for by AWS of clients that send no checksum; what is not whole is not judged so far.
  return wire('deletion', 'POST', `/${BUCKET}?delete=`, {}, body);
}
