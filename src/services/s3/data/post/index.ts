/**
 * PostObject: a browser's upload by a form, which no model has. What the form says becomes the headers of a put, which the same code judges
 * and stores; the answer is the form's own.
 */
import type { Codec } from '../../../../../protocols/codec.js';
import { isServiceError, type ServiceError, serviceError } from '../../../../../protocols/errors.js';
import { httpRequest } from '../../../../../protocols/http.js';
import type { OperationModel, ServiceModel } from '../../../../../protocols/model.js';
import type { Tagging } from '../../../../../protocols/types/s3.js';
import { endOf } from '../../../../runtime/client-dates.js';
import { type Exchange, headersOfLines } from '../../../../runtime/exchange.js';
import type { Identity } from '../../../../runtime/identity.js';
import type { Instance } from '../../../../runtime/instance.js';
import { admitsAnonymous } from '../../access/anonymous.js';
import { accessDenied, internalError, invalidArgument, noSuchBucket, preconditionFailed } from '../../errors.js';
import { FORM_BYTES_MAX } from '../../limits.js';
import { buckets } from '../../store.js';
import { checkTagSet } from '../../tags.js';
import { sendError } from '../answers.js';
import type { Puts } from '../put.js';
import { boundaryOf, type PostForm, readForm } from './form.js';
import { checkFormSignature, checkPolicy, fieldMissing, signerOf } from './policy.js';

/** Secrets are known of this key alone, as the edge has it. */
const TEST_KEY = 'test';
const ENCLOSURE = 'Bucket POST must be of the enclosure-type multipart/form-data';

export function postObject(exchange: Exchange, identity: Identity, bucket: string, instance: Instance, puts: Puts): void {
  const boundary = boundaryOf(exchange.header('content-type'));
  const { host = 'localhost' } = exchange.retain();
  const base = identity.hostLabel === undefined ? `http://${host}/${bucket}` : `http://${host}`;
  exchange.readBody(FORM_BYTES_MAX, (body) => {
    try {
      if (boundary === undefined) throw preconditionFailed(ENCLOSURE);
      if (!body)
        throw serviceError({ code: 'MaxPostPreDataLengthExceeded', message: 'Your form is longer than this emulator takes.' });
      // The body's memory ends with this call, and the put may go on.
      const upload = judge(Buffer.from(body), boundary, bucket, instance);
      const put = new PutOfForm(exchange, upload, base, bucket);
      const owner = upload.account === undefined ? identity : { ...identity, account: upload.account };
      puts.put(put, owner, { bucket, key: upload.key }, {});
    } catch (error) {
      sendError(exchange, identity, undefined, isServiceError(error) ? error : unexpected(instance, error));
    }
  });
}

function unexpected(instance: Instance, error: unknown): ServiceError {
  instance.log.write('error', `s3: ${error instanceof Error ? error.stack : String(error)}`);
  return internalError();
}

/** What a form asks for, once it was found to be allowed. */
interface Upload {
  readonly key: string;
  readonly content: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  readonly account: string | undefined;
  readonly redirect: URL | undefined;
  readonly status: 200 | 201 | 204;
}

/** The order of refusals is a guess, but for the signature's before the policy's. */
function judge(body: Buffer, boundary: string, bucket: string, instance: Instance): Upload {
  const form = readForm(body, boundary);
  // The code stands in the API reference: "List of error codes"; the message was seen in users' reports.
  if (!form)
    throw serviceError({
      code: 'MalformedPOSTRequest',
      message: 'The body of your POST request is not well-formed multipart/form-data.',
    });
  const { fields, file } = form;
  const given = fields.get('key');
  if (given === undefined) throw fieldMissing('key');
  if (!file) throw invalidArgument('POST requires exactly one file upload per request.', 'file', '0');
  // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own variable.
  const key = file.name ? given.replaceAll('${filename}', file.name) : given;
  const state = instance.state('*', '*');
  if (!state.get(buckets, bucket)) throw noSuchBucket(bucket);
  const account = authorize(form, { bucket, key, size: file.content.length }, instance);
  return {
    key,
    content: file.content,
    headers: headersOf(fields, file.content.length),
    account,
    redirect: redirectOf(fields.get('success_action_redirect') ?? fields.get('redirect')),
    status: statusOf(fields.get('success_action_status')),
  };
}

/** Gives the account of a key that is an account's number. */
function authorize(
  form: PostForm,
  { bucket, key, size }: { bucket: string; key: string; size: number },
  instance: Instance,
): string | undefined {
  const { strictAuth, skipS3Signature, secretKey } = instance.config;
  const policy = form.fields.get('policy');
  if (policy === undefined) {
    const request = { method: 'PUT', path: `/${bucket}/${encodeURIComponent(key)}`, query: '', contentType: undefined };
    if (strictAuth && !admitsAnonymous(instance.state('*', '*'), request)) throw accessDenied();
    return undefined;
  }
  const signer = signerOf(form, policy);
  if (!signer) throw accessDenied();
  if (signer.accessKeyId === TEST_KEY && !skipS3Signature) checkFormSignature(signer, secretKey, policy);
  else if (strictAuth && !skipS3Signature) throw unknownKey(signer.accessKeyId);
  const values = new Map([...form.fields, ['bucket', bucket], ['key', key]]);
  checkPolicy(policy, values, size, (end) => instance.clock.now() < endOf(instance.clock, end, signer.madeAt));
  return /^\d{12}$/.test(signer.accessKeyId) ? signer.accessKeyId : undefined;
}

function unknownKey(accessKeyId: string): ServiceError {
  return serviceError({
    code: 'InvalidAccessKeyId',
    message: 'The AWS Access Key Id you provided does not exist in our records.',
    status: 403,
    fields: { AWSAccessKeyId: accessKeyId },
  });
}

/** Fields that are headers of a put by their own name, beside those that begin with `x-amz-`. */
const AS_HEADERS = new Set([
  'cache-control',
  'content-type',
  'content-disposition',
  'content-encoding',
  'content-language',
  'expires',
]);
const OF_SIGNATURE = new Set(['x-amz-algorithm', 'x-amz-credential', 'x-amz-date', 'x-amz-signature', 'x-amz-security-token']);

function headersOf(fields: ReadonlyMap<string, string>, length: number): Record<string, string> {
  const headers: Record<string, string> = { 'content-length': String(length) };
  for (const [name, value] of fields) {
    if (name === 'acl') headers['x-amz-acl'] = value;
    else if (name === 'tagging') headers['x-amz-tagging'] = tagHeader(value);
    else if (AS_HEADERS.has(name) || (name.startsWith('x-amz-') && !OF_SIGNATURE.has(name))) headers[name] = value;
  }
  return headers;
}

/** Tags come as the body of PutObjectTagging, and are kept in the form of a header. */
function tagHeader(xml: string): string {
  const { codecFor } = require('../../../../../protocols/codecs/index.js') as { codecFor(protocol: string): Codec };
  const { loadModel } = require('../../../../../protocols/load.js') as { loadModel(service: string): ServiceModel };
  const model = loadModel('s3');
  const request = httpRequest({ method: 'PUT', path: '/b/k', query: { tagging: null }, headers: {}, body: Buffer.from(xml) });
  const input = codecFor('rest-xml').readRequest(model, model.operations.PutObjectTagging as OperationModel, request);
  const tags = (input.Tagging as Tagging | undefined)?.TagSet ?? [];
  checkTagSet(tags, 'object');
  return tags.map(({ Key, Value }) => `${encodeURIComponent(Key ?? '')}=${encodeURIComponent(Value ?? '')}`).join('&');
}

/** What can't be read as an address counts as not being there. */
function redirectOf(text: string | undefined): URL | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

function statusOf(text: string | undefined): Upload['status'] {
  return text === '200' ? 200 : text === '201' ? 201 : 204;
}

/** The put that a form amounts to. */
class PutOfForm implements Exchange {
  readonly method = 'PUT';
  readonly path: string;
  readonly query = '';
  readonly #client: Exchange;
  readonly #upload: Upload;
  readonly #base: string;
  readonly #bucket: string;

  constructor(client: Exchange, upload: Upload, base: string, bucket: string) {
    this.path = `/${bucket}`;
    this.#client = client;
    this.#upload = upload;
    this.#base = base;
    this.#bucket = bucket;
  }

  get aborted(): boolean {
    return this.#client.aborted;
  }
  header(name: string): string | undefined {
    return this.#upload.headers[name];
  }
  eachHeader(visit: (name: string, value: string) => void): void {
    for (const name in this.#upload.headers) visit(name, this.#upload.headers[name] as string);
  }
  retain(): Record<string, string> {
    return { ...this.#upload.headers };
  }
  readBody(_limit: number, done: (body: Uint8Array | undefined) => void): void {
    done(this.#upload.content);
  }
  readStream(onChunk: (chunk: Uint8Array, last: boolean) => boolean): void {
    onChunk(this.#upload.content, true);
  }
  resume(): void {}
  onAborted(run: () => void): void {
    this.#client.onAborted(run);
  }
  onWritable(run: () => void): void {
    this.#client.onWritable(run);
  }
  replyLines(status: number, first: string, lines: Uint8Array, body: Uint8Array, length?: number): void {
    this.reply(status, headersOfLines(first, lines), body, length);
  }
  replyHead(status: number, headers: readonly string[], length?: number): void {
    this.#client.replyHead(status, headers, length);
  }
  write(chunk: Uint8Array): boolean {
    return this.#client.write(chunk);
  }
  end(): void {
    this.#client.end();
  }
  destroy(): void {
    this.#client.destroy();
  }

  reply(status: number, headers: readonly string[], body?: Uint8Array | string, length?: number): void {
    if (status !== 200) {
      this.#client.reply(status, headers, body, length);
      return;
    }
    const { key, redirect, status: wanted } = this.#upload;
    const etag = headers[headers.indexOf('ETag') + 1] ?? '';
    if (redirect) {
      const query = `bucket=${encodeURIComponent(this.#bucket)}&key=${encodeURIComponent(key)}&etag=${encodeURIComponent(etag)}`;
      const location = `${redirect.href}${redirect.search === '' ? '?' : '&'}${query}`;
      this.#client.reply(303, [...headers, 'Location', location]);
      return;
    }
    const location = `${this.#base}/${key.split('/').map(encodeURIComponent).join('/')}`;
    if (wanted !== 201) {
      this.#client.reply(wanted, [...headers, 'Location', location]);
      return;
    }
    const elements = { Location: location, Bucket: this.#bucket, Key: key, ETag: etag };
    const inner = Object.entries(elements).map(([name, value]) => `<${name}>${escaped(value)}</${name}>`);
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n<PostResponse>${inner.join('')}</PostResponse>`;
    this.#client.reply(201, [...headers, 'Location', location, 'Content-Type', 'application/xml'], Buffer.from(text));
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
