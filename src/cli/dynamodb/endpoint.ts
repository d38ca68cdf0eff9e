/** Calls of an endpoint of DynamoDB, or of another service that speaks JSON as it does: signed, on connections that are kept, repeated with growing pauses where that can help. */
import type { Agent, IncomingMessage } from 'node:http';
import { formatDate, sha256Hex, signHeaders } from '../../edge/sigv4/index.js';
import { machineNow, sleep } from '../../runtime/monotonic.js';
import { findIdentity, type Identity, type IdentityWishes } from './credentials.js';

/** What tells services apart that are called alike. */
export interface JsonService {
  /** As requests are signed for it. */
  readonly name: string;
  readonly targetPrefix: string;
  readonly contentType: string;
}

const DYNAMODB: JsonService = {
  name: 'dynamodb',
  targetPrefix: 'DynamoDB_20120810',
  contentType: 'application/x-amz-json-1.0',
};
/** No answer's byte for that long ends a connection. */
const SILENCE_MS = 60_000;
const MOST_TRIES = 12;
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 5_000;
/** The status of an operation that an emulator has not. */
const NOT_BUILT = 501;

const WORTH_REPEATING = new Set([
  'InternalServerError',
  'LimitExceededException',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ServiceUnavailable',
  'ThrottlingException',
  'ThrottledException',
]);
const BROKEN = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN']);
const EXPIRED = new Set(['ExpiredTokenException', 'ExpiredToken']);

/** The endpoint's own refusal. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    message: string,
  ) {
    super(message === '' ? code : `${code}: ${message}`);
  }
}

/** The pause before a try, which is the first repetition at 0: growing, and limited. */
export const pauseBefore = (repetition: number): number => Math.min(FIRST_PAUSE_MS * 2 ** repetition, LONGEST_PAUSE_MS);

export class Endpoint {
  readonly url: URL;
  /** As it may be shown: without keys. */
  readonly name: string;
  readonly #agent: Agent;
  readonly #wishes: IdentityWishes;
  readonly #request: typeof import('node:http').request;
  #identity: Promise<Identity> | undefined;

  constructor(
    url: string,
    wishes: IdentityWishes = {},
    private readonly service: JsonService = DYNAMODB,
  ) {
    this.url = new URL(url);
    this.name = `${this.url.protocol}//${this.url.host}`;
    this.#wishes = wishes;
    const transport = (
      this.url.protocol === 'https:' ? require('node:https') : require('node:http')
    ) as typeof import('node:http');
    this.#agent = new transport.Agent({ keepAlive: true });
    this.#request = transport.request;
  }

  /** The region that calls are for. */
  async region(): Promise<string> {
    return (await this.#whose()).region;
  }

  /** `body` is JSON; so is what is given back, parsed. */
  async call<Output>(operation: string, body: string | object): Promise<Output> {
    const text = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
    for (let repetition = 0; ; repetition++) {
      try {
        return JSON.parse(await this.#once(operation, text)) as Output;
      } catch (error) {
        if (repetition + 1 >= MOST_TRIES || !this.#mayHelp(error)) throw error;
        await sleep(pauseBefore(repetition));
      }
    }
  }

  close(): void {
    this.#agent.destroy();
  }

  #whose(): Promise<Identity> {
    this.#identity ??= findIdentity(this.url, this.#wishes);
    return this.#identity;
  }

  #mayHelp(error: unknown): boolean {
    if (!(error instanceof Refusal)) return BROKEN.has((error as NodeJS.ErrnoException).code ?? '');
    if (EXPIRED.has(error.code)) {
      this.#identity = undefined;
      return true;
    }
    return WORTH_REPEATING.has(error.code) || (error.status >= 500 && error.status !== NOT_BUILT);
  }

  async #once(operation: string, body: Buffer): Promise<string> {
    const headers = await this.#headers(operation, body);
    const { hostname, port } = this.url;
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const options = {
        hostname: hostname.replace(/^\[|\]$/g, ''),
        port,
        path: '/',
        method: 'POST',
        headers,
        agent: this.#agent,
      };
      const call = this.#request({ ...options, timeout: SILENCE_MS }, resolve);
      call.on('timeout', () => call.destroy(Object.assign(new Error(`${this.name} does not answer.`), { code: 'ETIMEDOUT' })));
      call.on('error', (error: NodeJS.ErrnoException) => {
        reject(error.code === 'ECONNREFUSED' ? new Error(`no server answers at ${this.name}.`) : error);
      });
      call.end(body);
    });
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const status = answer.statusCode ?? 0;
    if (status !== 200) throw refusalOf(status, text);
    return text;
  }

  async #headers(operation: string, body: Buffer): Promise<Record<string, string>> {
    const { accessKeyId, secret, sessionToken, region } = await this.#whose();
    const time = machineNow();
    const headers: Record<string, string> = {
      host: this.url.host,
      'content-type': this.service.contentType,
      'content-length': String(body.length),
      'x-amz-date': formatDate(time),
      'x-amz-target': `${this.service.targetPrefix}.${operation}`,
      ...(sessionToken !== undefined && { 'x-amz-security-token': sessionToken }),
    };
    const signer = { accessKeyId, secret, region, service: this.service.name, time, rule: 'normal' } as const;
    const request = { method: 'POST', path: '/', query: '', headers };
    const { authorization } = signHeaders(request, signer, sha256Hex(body));
    return { ...headers, authorization };
  }
}

function refusalOf(status: number, text: string): Refusal {
  try {
    const answer = JSON.parse(text) as { __type?: string; message?: string; Message?: string };
    const code = (answer.__type ?? '').split('#').at(-1) || `status ${status}`;
    return new Refusal(code, status, answer.message ?? answer.Message ?? '');
  } catch {
    return new Refusal(`status ${status}`, status, text.slice(0, 200));
  }
}
