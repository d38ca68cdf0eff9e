/**
 * The data plane for other services: GetObject, HeadObject, PutObject and UploadPart with typed input and output. What a client would
 * send over a connection is handed over in memory, so that requests are judged by the same code; bodies are bytes.
 */
import { type ServiceError, serviceError } from '../../../protocols/errors.js';
import type { ServiceModel, Shape } from '../../../protocols/model.js';
import { type Exchange, headersOfLines } from '../../runtime/exchange.js';
import type { Identity } from '../../runtime/identity.js';
import type { Instance } from '../../runtime/instance.js';
import type { NativeCall, RawService } from '../../runtime/service.js';
import { createObjectService } from './data/index.js';

type Members = Record<string, unknown>;

interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

export function createNativeCall(instance: Instance): NativeCall {
  const service = createObjectService(instance);
  const { loadModel } = require('../../../protocols/load.js') as typeof import('../../../protocols/load.js');
  const model = loadModel('s3');
  return async (identity, input) => {
    const operation = model.operations[identity.operation ?? ''];
    if (operation?.input === undefined || operation.output === undefined) {
      throw new Error(`s3.${identity.operation} is not native`);
    }
    const request = requestOf(model, operation.http.method, model.shapes[operation.input.shape] as Shape, input);
    const answer = await send(service, identity, request);
    if (answer.status >= 300) throw errorOf(answer);
    return outputOf(model, model.shapes[operation.output.shape] as Shape, answer);
  };
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

function requestOf(model: ServiceModel, method: string, shape: Shape, input: Members): Request {
  const headers = new Map<string, string>();
  const query: string[] = [];
  let body: Uint8Array = new Uint8Array(0);
  for (const [name, ref] of Object.entries(shape.members ?? {})) {
    const value = input[name];
    if (value === undefined || value === null || ref.location === 'uri') continue;
    if (ref.location === 'headers') {
      for (const [key, text] of Object.entries(value)) headers.set(`${ref.locationName}${key}`.toLowerCase(), String(text));
    } else if (ref.location === 'header') headers.set((ref.locationName ?? name).toLowerCase(), textOf(model, ref.shape, value));
    else if (ref.location === 'querystring')
      query.push(`${ref.locationName}=${encodeURIComponent(textOf(model, ref.shape, value))}`);
    else body = typeof value === 'string' ? Buffer.from(value) : (value as Uint8Array);
  }
  if (method === 'PUT') headers.set('content-length', String(body.length));
  const path = `/${encodeURIComponent(String(input.Bucket))}/${String(input.Key).split('/').map(encodeURIComponent).join('/')}`;
  return { method, path, query: query.join('&'), headers, body };
}

function textOf(model: ServiceModel, shape: string, value: unknown): string {
  if (value instanceof Date) return value.toUTCString();
  return model.shapes[shape]?.type === 'blob' ? Buffer.from(value as Uint8Array).toString('base64') : String(value);
}

function outputOf(model: ServiceModel, shape: Shape, { headers, body }: Answer): Members {
  const output: Members = {};
  for (const [name, ref] of Object.entries(shape.members ?? {})) {
    const prefix = (ref.locationName ?? name).toLowerCase();
    if (ref.location === 'header') {
      const text = headers.get(prefix);
      if (text !== undefined) output[name] = memberOf(model.shapes[ref.shape], text);
    } else if (ref.location === 'headers') {
      const found = [...headers].filter(([header]) => header.startsWith(prefix));
      if (found.length > 0) output[name] = Object.fromEntries(found.map(([header, text]) => [header.slice(prefix.length), text]));
    } else output[name] = body;
  }
  return output;
}

function memberOf(shape: Shape | undefined, text: string): unknown {
  switch (shape?.type) {
    case 'integer':
    case 'long':
      return Number(text);
    case 'boolean':
      return text === 'true';
    case 'timestamp':
      return new Date(text);
    default:
      return text;
  }
}

/** Errors are XML by then; who calls needs their code and message. */
function errorOf({ status, body }: Answer): ServiceError {
  const xml = body.toString();
  const text = (name: string): string | undefined => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1];
  return serviceError({ code: text('Code') ?? `Status${status}`, message: plainText(text('Message') ?? ''), status });
}

function plainText(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name]);
}

const ENTITIES = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;

function send(service: RawService, identity: Identity, request: Request): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const exchange = new MemoryExchange(request, resolve, reject);
    if (!service(exchange, identity)) reject(new Error(`s3.${identity.operation} was left to the modelled path`));
    exchange.begin();
  });
}

/** A request and its answer in memory. */
class MemoryExchange implements Exchange {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly aborted = false;
  readonly #headers: ReadonlyMap<string, string>;
  readonly #body: Uint8Array;
  readonly #resolve: (answer: Answer) => void;
  readonly #reject: (error: Error) => void;
  #onChunk: ((chunk: Uint8Array, last: boolean) => boolean) | undefined;
  #sent = 0;
  #isPaused = true;
  #status = 0;
  #answer: readonly string[] = [];
  #parts: Buffer[] = [];

  constructor(request: Request, resolve: (answer: Answer) => void, reject: (error: Error) => void) {
    this.method = request.method;
    this.path = request.path;
    this.query = request.query;
    this.#headers = request.headers;
    this.#body = request.body;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  header(name: string): string | undefined {
    return this.#headers.get(name);
  }

  eachHeader(visit: (name: string, value: string) => void): void {
    for (const [name, value] of this.#headers) visit(name, value);
  }

  retain(): Record<string, string> {
    return Object.fromEntries(this.#headers);
  }

  readBody(limit: number, done: (body: Uint8Array | undefined) => void): void {
    done(this.#body.length > limit ? undefined : this.#body);
  }

  readStream(onChunk: (chunk: Uint8Array, last: boolean) => boolean): void {
    this.#onChunk = onChunk;
  }

  /** Sends the body, once the service has said how it wants it. */
  begin(): void {
    this.#isPaused = false;
    this.#send();
  }

  resume(): void {
    if (!this.#isPaused) return;
    this.#isPaused = false;
    this.#send();
  }

  #send(): void {
    while (this.#onChunk !== undefined && !this.#isPaused) {
      const chunk = this.#body.subarray(this.#sent, this.#sent + CHUNK_BYTES);
      this.#sent += chunk.length;
      const last = this.#sent === this.#body.length;
      const onChunk = this.#onChunk;
      if (last) this.#onChunk = undefined;
      if (!onChunk(chunk, last)) this.#isPaused = true;
    }
  }

  /** Nobody goes away: who calls waits for the answer. */
  onAborted(): void {}

  reply(status: number, headers: readonly string[], body: Uint8Array | string = '', length?: number): void {
    this.#status = status;
    // What the listener writes.
    this.#answer = [...headers, 'content-length', String(length ?? Buffer.byteLength(body))];
    this.#parts = [Buffer.from(body)];
    this.end();
  }

  replyLines(status: number, first: string, lines: Uint8Array, body: Uint8Array, length?: number): void {
    this.reply(status, headersOfLines(first, lines), body, length);
  }

  replyHead(status: number, headers: readonly string[], length?: number): void {
    this.#status = status;
    this.#answer = [...headers, ...(length === undefined ? [] : ['content-length', String(length)])];
  }

  write(chunk: Uint8Array): boolean {
    this.#parts.push(Buffer.from(chunk));
    return true;
  }

  onWritable(): void {}

  end(): void {
    const headers = new Map<string, string>();
    for (let i = 0; i + 1 < this.#answer.length; i += 2) {
      headers.set((this.#answer[i] as string).toLowerCase(), this.#answer[i + 1] as string);
    }
    this.#resolve({
      status: this.#status,
      headers,
      body: this.#parts.length === 1 ? (this.#parts[0] as Buffer) : Buffer.concat(this.#parts),
    });
  }

  destroy(): void {
    this.#reject(new Error('The answer was cut off'));
  }
}

/** Bytes that are handed over at once. */
const CHUNK_BYTES = 256 * 1024;
