/** Lets browsers call the emulator: preflights and the headers that answers to allowed origins carry. */
import type { Exchange } from '../runtime/exchange.js';

export interface CorsOptions {
  /** Origins allowed beside the local ones; `*` allows all. */
  readonly origins: readonly string[];
  readonly extraAllowedHeaders: readonly string[];
  readonly extraExposedHeaders: readonly string[];
  /** No headers are written and preflights are S3's to answer. */
  readonly disabled: boolean;
}

/** What SDKs in browsers send. */
const ALLOWED_HEADERS = [
  'authorization',
  'cache-control',
  'content-length',
  'content-md5',
  'content-type',
  'etag',
  'location',
  'x-amz-acl',
  'x-amz-content-sha256',
  'x-amz-date',
  'x-amz-request-id',
  'x-amz-security-token',
  'x-amz-tagging',
  'x-amz-target',
  'x-amz-user-agent',
  'x-amz-version-id',
  'x-amzn-requestid',
  'x-localstack-target',
  'amz-sdk-invocation-id',
  'amz-sdk-request',
];
const EXPOSED_HEADERS = [
  'etag',
  'x-amz-version-id',
  'x-amz-request-id',
  'x-amz-id-2',
  'x-amzn-requestid',
  'x-amzn-errortype',
  'x-amz-crc32',
  'location',
];
const ALLOWED_METHODS = 'HEAD,GET,PUT,POST,DELETE,OPTIONS,PATCH';
/** Seconds for which a browser may remember a preflight. */
const MAX_AGE_S = '86400';
/** Browsers' pages on this machine, and in the emulator's own domain. */
const LOCAL_ORIGIN = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\]|([a-z0-9-]+\.)*localhost\.localstack\.cloud)(:\d+)?$/i;

export class Cors {
  readonly #options: CorsOptions;
  readonly #allowed: string;
  readonly #exposed: string;

  constructor(options: CorsOptions) {
    this.#options = options;
    this.#allowed = [...ALLOWED_HEADERS, ...options.extraAllowedHeaders].join(',');
    this.#exposed = [...EXPOSED_HEADERS, ...options.extraExposedHeaders].join(',');
  }

  /** The headers that the answer to a request from this origin gets; none for origins that are not allowed. */
  headersFor(origin: string): readonly string[] {
    if (!this.#allows(origin)) return [];
    return [
      'Access-Control-Allow-Origin',
      this.#options.origins.includes('*') ? '*' : origin,
      'Access-Control-Allow-Methods',
      ALLOWED_METHODS,
      'Access-Control-Allow-Headers',
      this.#allowed,
      'Access-Control-Expose-Headers',
      this.#exposed,
      'Vary',
      'Origin',
    ];
  }

  /** Answers a preflight; false if it is none of an allowed origin, so that a bucket's own rules can answer it. */
  preflight(exchange: Exchange, origin: string): boolean {
    if (exchange.header('access-control-request-method') === undefined || !this.#allows(origin)) return false;
    const headers = [...this.headersFor(origin), 'Access-Control-Max-Age', MAX_AGE_S];
    const asked = exchange.header('access-control-request-headers');
    if (asked !== undefined) headers[5] = asked;
    if (exchange.header('access-control-request-private-network') === 'true') {
      headers.push('Access-Control-Allow-Private-Network', 'true');
    }
    exchange.reply(204, headers);
    return true;
  }

  #allows(origin: string): boolean {
    if (this.#options.disabled) return false;
    const { origins } = this.#options;
    return LOCAL_ORIGIN.test(origin) || origins.includes('*') || origins.includes(origin);
  }
}
