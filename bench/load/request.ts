/** A request as a workload states it, how it is signed, and its bytes on the wire. */
import { createHash, createHmac } from 'node:crypto';
import { HttpRequest } from '@smithy/core/transport';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Credentials } from '../launcher.js';

export const SERVICES = ['dynamodb', 'lambda', 's3', 'sts'] as const;

export type Service = (typeof SERVICES)[number];

export interface BenchRequest {
  readonly method: string;
  /** With its query, each written as SigV4 wants it. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The service that its signature names. */
  readonly service: Service;
}

type Data = string | ArrayBuffer | ArrayBufferView;

/** What the signer takes for a hash, over Node's own. */
class Sha256 {
  private readonly hash;
  constructor(secret?: Data) {
    this.hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytes(secret));
  }
  update(data: Data): void {
    this.hash.update(bytes(data));
  }
  async digest(): Promise<Uint8Array> {
    return this.hash.digest();
  }
}

function bytes(data: Data): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data);
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
}

export class Signer {
  private readonly signer: SignatureV4;
  constructor(
    service: Service,
    credentials: Credentials,
    private readonly host: string,
  ) {
    // S3 is the one service whose paths are signed as they are sent.
    this.signer = new SignatureV4({ service, region: 'us-east-1', credentials, sha256: Sha256, uriEscapePath: service !== 's3' });
  }

  /** The same request with the headers that carry its signature, dated now. */
  async sign(request: BenchRequest): Promise<BenchRequest> {
    const [path, search = ''] = request.path.split('?') as [string, string?];
    const query = Object.fromEntries(new URLSearchParams(search));
    const headers = { ...request.headers, host: this.host };
    const unsigned = new HttpRequest({ method: request.method, path, query, headers, body: request.body });
    const signed = await this.signer.sign(unsigned);
    return { ...request, headers: signed.headers };
  }
}

/** The request as HTTP/1.1 carries it. */
export function wireBytes({ method, path, headers, body = '' }: BenchRequest): Buffer {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const length = method === 'GET' ? '' : `content-length: ${Buffer.byteLength(body)}\r\n`;
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}${length}\r\n${body}`);
}

export function dynamodb(operation: string, input: unknown): BenchRequest {
  const headers = { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `DynamoDB_20120810.${operation}` };
  return { service: 'dynamodb', method: 'POST', path: '/', headers, body: JSON.stringify(input) };
}

export function lambda(method: string, path: string, body?: string): BenchRequest {
  return {
    service: 'lambda',
    method,
    path: `/2015-03-31/functions${path}`,
    headers: { 'content-type': 'application/json' },
    body,
  };
}

export function s3(method: string, path: string, body?: string): BenchRequest {
  return { service: 's3', method, path, headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' }, body };
}

export function sts(action: string): BenchRequest {
  const headers = { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' };
  return { service: 'sts', method: 'POST', path: '/', headers, body: `Action=${action}&Version=2011-06-15` };
}
