/** For tests: the data plane on an instance of its own, and requests to it without a connection. */
import { MessageChannel } from 'node:worker_threads';

import { readConfig } from '../../../runtime/config.js';
import { type Exchange, headersOfLines } from '../../../runtime/exchange.js';
import type { ChunkSigning, Identity } from '../../../runtime/identity.js';
import { closeInstance, createInstance, type Instance } from '../../../runtime/instance.js';
import type { RawService } from '../../../runtime/service.js';
import { writeConfiguration } from '../configurations.js';
import { buckets, type UploadRow, uploadKey, uploads } from '../store.js';
import { createObjectService } from './index.js';

export interface TestRequest {
  method?: string;
  path: string;
  query?: string;
  headers?: Record<string, string>;
  /** A body that is a list is sent in those pieces. Its length header is added unless one is given. */
  body?: string | Uint8Array | readonly Uint8Array[];
  signature?: Identity['signature'];
  chunkSigning?: ChunkSigning;
  /** Sent to the host name of the bucket's website. */
  atWebsite?: boolean;
  /** The client goes away after this many pieces. */
  abortAfter?: number;
}

export interface TestAnswer {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  body: Buffer;
  /** What Content-Length tells. */
  length: number | undefined;
}

export class DataPlane {
  readonly instance: Instance;
  readonly #service: RawService;
  /** Native code keeps no thread alive, and there is no socket here that would. */
  readonly #alive = new MessageChannel();
  #requests = 0;

  /** `dataDir` is where blobs go, the system's temporary folder unless given. */
  constructor(dataDir?: string) {
    this.instance = createInstance({ ...readConfig({ port: 0 }), ...(dataDir !== undefined && { dataDir }) });
    this.instance.state('*', '*').transact((tx) => {
      tx.put(buckets, 'bucket', { name: 'bucket', account: '000000000000', region: 'us-east-1', created: 0 });
    });
    this.#service = createObjectService(this.instance);
    this.#alive.port1.on('message', () => {});
  }

  /** Lets the bucket take keys of customers, which new buckets don't. */
  allowCustomerKeys(): void {
    const Rules = [{ BlockedEncryptionTypes: { EncryptionType: ['NONE' as const] } }];
    this.instance.state('*', '*').transact((tx) => writeConfiguration(tx, 'bucket', 'encryption', { Rules }));
  }

  addUpload(row: Pick<UploadRow, 'key' | 'uploadId'> & Partial<UploadRow>): void {
    const whole = { initiated: 0, owner: '000000000000', headers: {}, ...row };
    this.instance.state('*', '*').transact((tx) => tx.put(uploads('bucket'), uploadKey(row.key, row.uploadId), whole));
  }

  /** `undefined` when the request is left to the modelled path, or when its client went away. */
  send(request: TestRequest): Promise<TestAnswer | undefined> {
    const identity: Identity = {
      service: 's3',
      operation: undefined,
      account: '000000000000',
      region: 'us-east-1',
      accessKeyId: undefined,
      signature: request.signature ?? 'none',
      requestId: `REQUEST${String(this.#requests++).padStart(9, '0')}`,
      hostLabel: request.atWebsite ? 'bucket' : undefined,
      ...(request.atWebsite && { atWebsite: true }),
      ...(request.chunkSigning && { chunkSigning: request.chunkSigning }),
    };
    return new Promise((resolve) => {
      const exchange = new TestExchange(request, resolve);
      if (!this.#service(exchange, identity)) resolve(undefined);
    });
  }

  put(path: string, body: TestRequest['body'], headers: Record<string, string> = {}): Promise<TestAnswer | undefined> {
    return this.send({ method: 'PUT', path, headers, ...(body !== undefined && { body }) });
  }

  get(path: string, headers: Record<string, string> = {}, query = ''): Promise<TestAnswer | undefined> {
    return this.send({ path, headers, query });
  }

  close(): void {
    this.#alive.port1.close();
    closeInstance(this.instance);
  }
}

/** Hands pieces of the body over one by one, as slowly as asked to, and takes parts of answers as slowly as it can. */
class TestExchange implements Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  aborted = false;
  readonly #headers: Record<string, string>;
  readonly #pieces: readonly Uint8Array[];
  readonly #abortAfter: number;
  readonly #resolve: (answer: TestAnswer | undefined) => void;
  #sent = 0;
  #onChunk: ((chunk: Uint8Array, last: boolean) => boolean) | undefined;
  #paused = false;
  #onAborted: (() => void) | undefined;
  #onWritable: (() => void) | undefined;
  #answer: TestAnswer | undefined;
  #parts: Buffer[] = [];

  constructor(request: TestRequest, resolve: (answer: TestAnswer | undefined) => void) {
    this.method = request.method ?? 'GET';
    this.path = request.path;
    this.query = request.query ?? '';
    const { body = '' } = request;
    this.#pieces = typeof body === 'string' || body instanceof Uint8Array ? [Buffer.from(body)] : body;
    const length = this.#pieces.reduce((sum, piece) => sum + piece.length, 0);
    this.#headers = { ...(this.method === 'PUT' && { 'content-length': String(length) }), ...request.headers };
    this.#abortAfter = request.abortAfter ?? Number.POSITIVE_INFINITY;
    this.#resolve = resolve;
  }

  eachHeader(visit: (name: string, value: string) => void): void {
    for (const name in this.#headers) visit(name, this.#headers[name] as string);
  }
  header(name: string): string | undefined {
    return this.#headers[name];
  }

  retain(): Record<string, string> {
    return this.#headers;
  }

  readBody(limit: number, done: (body: Uint8Array | undefined) => void): void {
    const body = Buffer.concat(this.#pieces);
    setImmediate(() => done(body.length > limit ? undefined : body));
  }

  readStream(onChunk: (chunk: Uint8Array, last: boolean) => boolean): void {
    this.#onChunk = onChunk;
    setImmediate(() => this.#next());
  }

  #next(): void {
    if (this.#sent >= this.#abortAfter) {
      this.aborted = true;
      this.#onAborted?.();
      this.#resolve(undefined);
      return;
    }
    const piece = this.#pieces[this.#sent++];
    if (!piece) return;
    // A copy that is spoiled afterwards shows who keeps what is not theirs.
    const lent = Buffer.from(piece);
    this.#paused = this.#onChunk?.(lent, this.#sent === this.#pieces.length) === false;
    lent.fill(0);
    if (!this.#paused) setImmediate(() => this.#next());
  }

  resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    setImmediate(() => this.#next());
  }

  onAborted(run: () => void): void {
    this.#onAborted = run;
  }

  reply(status: number, headers: readonly string[], body?: Uint8Array | string, length?: number): void {
    this.replyHead(status, headers, length ?? (body === undefined ? undefined : Buffer.from(body).length));
    if (body !== undefined && this.method !== 'HEAD') this.#parts.push(Buffer.from(body));
    this.end();
  }

  replyLines(status: number, first: string, lines: Uint8Array, body: Uint8Array, length?: number): void {
    this.reply(status, headersOfLines(first, lines), body, length);
  }

  replyHead(status: number, headers: readonly string[], length?: number): void {
    if (this.#answer) throw new Error('answered twice');
    const found: Record<string, string> = {};
    for (let i = 0; i < headers.length; i += 2) found[(headers[i] as string).toLowerCase()] = headers[i + 1] as string;
    this.#answer = { status, headers: found, body: Buffer.alloc(0), length };
  }

  write(chunk: Uint8Array): boolean {
    this.#parts.push(Buffer.from(chunk));
    setImmediate(() => this.#onWritable?.());
    return false;
  }

  onWritable(run: () => void): void {
    // Listeners know of it only once the answer has begun.
    if (this.#answer) this.#onWritable = run;
  }

  end(): void {
    if (this.#answer) this.#resolve({ ...this.#answer, body: Buffer.concat(this.#parts) });
  }

  destroy(): void {
    this.#resolve(undefined);
  }
}
