/**
 * Credential scopes: `AKIDEXAMPLE/20150830/us-east-1/service/aws4_request`, the first thing that tells who asks for what. The same
 * few come with every request of a client, so what was read from one is cached.
 */
import { accountOfAccessKey } from './account.js';

export interface Scope {
  readonly accessKeyId: string;
  /** As in scopes: `monitoring`, not `cloudwatch`. */
  readonly signingName: string;
  readonly region: string;
  /** 12 digits. */
  readonly account: string;
}

const MAX_CACHED = 10_000;

/** Knows the account of a key that the emulator issued. */
export type AccountOfKey = (accessKeyId: string) => string | undefined;

export class ScopeReader {
  readonly #defaultAccount: string;
  readonly #defaultRegion: string;
  readonly #issued: AccountOfKey | undefined;
  #cache = new Map<string, Scope>();
  /** The beginning of the header read last, up to the comma behind its credential, and the scope in it: mostly the next one's, too. */
  #lastBeginning: string | undefined;
  #last: Scope | undefined;

  constructor(defaultAccount: string, defaultRegion: string, issued?: AccountOfKey) {
    this.#defaultAccount = defaultAccount;
    this.#defaultRegion = defaultRegion;
    this.#issued = issued;
  }

  /** Of an `Authorization` header, version 4 or (S3 only) version 2. */
  ofHeader(authorization: string): Scope | undefined {
    if (this.#lastBeginning !== undefined && authorization.startsWith(this.#lastBeginning)) return this.#last;
    // The form that every SDK writes; anything else takes the long way.
    if (authorization.startsWith('AWS4-HMAC-SHA256 Credential=')) {
      const end = authorization.indexOf(',', 28);
      const scope = end > 0 ? this.ofCredential(authorization.slice(28, end)) : undefined;
      if (scope) {
        // A slice would keep the whole header in memory, and is slower to compare with.
        this.#lastBeginning = Buffer.from(authorization.slice(0, end + 1), 'latin1').toString('latin1');
        this.#last = scope;
      }
      return scope;
    }
    if (authorization.startsWith('AWS4-')) {
      const at = authorization.indexOf('Credential=');
      if (at < 0) return undefined;
      const end = authorization.indexOf(',', at);
      return this.ofCredential(authorization.slice(at + 11, end < 0 ? undefined : end).trim());
    }
    if (authorization.startsWith('AWS ')) {
      const colon = authorization.indexOf(':', 4);
      return colon < 0 ? undefined : this.#make(authorization.slice(4, colon).trim(), '', 's3');
    }
    return undefined;
  }

  /** `credential` is decoded. Undefined where it has not the form of a scope. */
  ofCredential(credential: string): Scope | undefined {
    const known = this.#cache.get(credential);
    if (known) return known;
    const parts = credential.split('/');
    // Version 4A, which signs for sets of regions, leaves the region out.
    const hasRegion = parts.length >= 5;
    if (parts.length < 4) return undefined;
    const signingName = parts.at(-2) as string;
    const region = hasRegion ? (parts.at(-3) as string) : '';
    // Access keys may hold slashes where users invent them.
    const accessKeyId = parts.slice(0, hasRegion ? -4 : -3).join('/');
    const scope = this.#make(accessKeyId, region, signingName);
    if (this.#cache.size >= MAX_CACHED) this.#cache = new Map();
    this.#cache.set(credential, scope);
    return scope;
  }

  #make(accessKeyId: string, region: string, signingName: string): Scope {
    return {
      accessKeyId,
      signingName: signingName.toLowerCase(),
      region: /^[a-z0-9-]{1,32}$/.test(region) ? region : this.#defaultRegion,
      account: this.#issued?.(accessKeyId) ?? accountOfAccessKey(accessKeyId) ?? this.#defaultAccount,
    };
  }
}
