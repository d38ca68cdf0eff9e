/** Sends requests byte for byte as a case writes them, signed by the official signer where the case does not refuse it. */
import { createHash, createHmac } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { SignatureV4 } from '@smithy/signature-v4';
import type { RawRequest, Signing } from '../case.js';
import type { Alter, Answer } from './answer.js';
import type { Destination } from './destination.js';
import { FORM_CONTENT_TYPE, renderForm } from './form.js';
import { presignV2 } from './v2.js';

const TIMEOUT_MS = 30_000;

/** The hash that the signer wants: SHA-256, keyed if there is a key. */
class Sha256 {
  private readonly hash;

  constructor(key?: any) {
    this.hash = key === undefined ? createHash('sha256') : createHmac('sha256', toBytes(key));
  }

  update(data: any): void {
    this.hash.update(toBytes(data));
  }

  async digest(): Promise<Uint8Array> {
    return this.hash.digest();
  }
}

function toBytes(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data);
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
}

type Headers = Record<string, string | readonly string[]>;

interface Signed {
  readonly path: string;
  readonly headers: Headers;
}

function queryOf(search: URLSearchParams): Record<string, string | string[]> {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(search.keys())) {
    const all = search.getAll(name);
    query[name] = all.length === 1 ? (all[0] as string) : all;
  }
  return query;
}

function credentialsOf(signing: Signing, { credentials }: Destination): Destination['credentials'] {
  if (signing.accessKeyId === undefined && signing.secretAccessKey === undefined) return credentials;
  const { accessKeyId = credentials.accessKeyId, secretAccessKey = credentials.secretAccessKey, sessionToken } = signing;
  return { accessKeyId, secretAccessKey, sessionToken };
}

function signerOf(signing: Signing, destination: Destination, signingName: string): SignatureV4 {
  return new SignatureV4({
    service: signing.service ?? signingName,
    region: signing.region ?? destination.region,
    credentials: credentialsOf(signing, destination),
    sha256: Sha256 as any,
    // S3 signs its paths as they are sent, every other service encodes them once more.
    uriEscapePath: (signing.service ?? signingName) !== 's3',
    applyChecksum: (signing.service ?? signingName) === 's3',
  });
}

async function sign(raw: RawRequest, headers: Headers, destination: Destination, signingName: string): Promise<Signed> {
  const signing = raw.sign || {};
  const url = new URL(raw.path, 'http://host');
  const unsigned = new Set((signing.unsigned ?? []).map((name) => name.toLowerCase()));
  const flat = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
  if (signing.payload !== undefined) flat['x-amz-content-sha256'] = signing.payload;
  const request: any = {
    method: raw.method,
    protocol: 'http:',
    hostname: destination.host,
    path: url.pathname,
    query: queryOf(url.searchParams),
    headers: Object.fromEntries(Object.entries(flat).filter(([name]) => !unsigned.has(name))),
    body: raw.body,
  };
  const signer = signerOf(signing, destination, signingName);
  const signingDate = signing.date ?? new Date();
  if (signing.presign !== undefined) {
    const s3 = (signing.service ?? signingName) === 's3';
    const { query, sent } = await presign(raw, signing, { request, flat, signingDate, destination, signer, s3 });
    return { path: `${url.pathname}?${encodeQuery({ ...query, ...signing.tamperQuery })}`, headers: sent };
  }
  const signed: any = await signer.sign(request, { signingDate });
  return { path: raw.path, headers: { ...flat, ...signed.headers } };
}

interface Presigning {
  readonly request: any;
  readonly flat: Record<string, string>;
  readonly signingDate: Date;
  readonly destination: Destination;
  readonly signer: SignatureV4;
  readonly s3: boolean;
}

/** Headers that the case writes stay headers; the digest of the body, which only S3 wants told, goes into the query. */
async function presign(
  raw: RawRequest,
  signing: Signing,
  { request, flat, signingDate, destination, signer, s3 }: Presigning,
): Promise<{ query: Record<string, any>; sent: Headers }> {
  const { presign: seconds = 0, version, payload } = signing;
  if (version === 2) {
    const expires = Math.floor(signingDate.getTime() / 1000) + seconds;
    const query = presignV2(raw, request.headers, { ...credentialsOf(signing, destination), expires });
    return { query: { ...request.query, ...query }, sent: flat };
  }
  const { 'x-amz-content-sha256': _, ...sent } = flat;
  const { 'x-amz-content-sha256': __, ...headers } = request.headers;
  if (payload !== undefined || s3) headers['X-Amz-Content-Sha256'] = payload ?? 'UNSIGNED-PAYLOAD';
  const unhoistableHeaders = new Set(Object.keys(sent));
  const presigned: any = await signer.presign({ ...request, headers }, { signingDate, expiresIn: seconds, unhoistableHeaders });
  return { query: presigned.query, sent };
}

function encodeQuery(query: Record<string, any>): string {
  const encode = (part: string): string =>
    encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return Object.entries(query)
    .filter(([, value]) => value !== null)
    .flatMap(([name, value]) => [value].flat().map((one) => `${encode(name)}=${encode(String(one ?? ''))}`))
    .join('&');
}

function tamper(headers: Headers, changes: Readonly<Record<string, string | null>>): Headers {
  const changed: Headers = { ...headers };
  for (const [name, value] of Object.entries(changes)) {
    delete changed[name.toLowerCase()];
    if (value !== null) changed[name.toLowerCase()] = value;
  }
  return changed;
}

export async function sendRaw(
  raw: RawRequest,
  destination: Destination,
  signingName: string,
  alter: Alter = (answer) => answer,
): Promise<Answer> {
  if (raw.form !== undefined) {
    const headers = { host: destination.host, 'content-type': FORM_CONTENT_TYPE, ...raw.headers };
    return alter(await exchange({ ...raw, body: renderForm(raw.form, destination) }, { path: raw.path, headers }, destination));
  }
  let signed: Signed = { path: raw.path, headers: { host: destination.host, ...raw.headers } };
  if (raw.sign !== false) signed = await sign(raw, signed.headers, destination, signingName);
  const changes = (raw.sign || undefined)?.tamper ?? {};
  return alter(await exchange(raw, { path: signed.path, headers: tamper(signed.headers, changes) }, destination));
}

function exchange({ method, body }: RawRequest, { path, headers }: Signed, destination: Destination): Promise<Answer> {
  const endpoint = new URL(destination.endpoint);
  const send = endpoint.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = send(
      {
        host: endpoint.hostname,
        port: endpoint.port,
        method,
        path,
        headers: headers as any,
        setHost: false,
        timeout: TIMEOUT_MS,
        agent: false,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () =>
          resolve({
            status: response.statusCode as number,
            headers: response.headers as Record<string, string>,
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    request.on('timeout', () => request.destroy(new Error(`no answer within ${TIMEOUT_MS} ms`)));
    request.on('error', reject);
    request.end(body);
  });
}
