/**
 * Finds out what a request asks for (service, operation, account, region) in the order: credential scope, target header, host name,
 * path, `Action`. Where several services share a name, what tells them apart is looked at as well.
 */
import { type ServiceEntry, serviceByName, serviceByTarget } from '../../../protocols/services.js';
import type { Exchange } from '../../runtime/exchange.js';
import { type AccountOfKey, type Scope, ScopeReader } from './credential.js';
import { type HostFacts, HostReader } from './host.js';
import { isFunctionUrl, rpcPath, serviceOfPath } from './path.js';
import { presignedCredential, queryParameter } from './query.js';
import { servicesOfSigningName } from './services.js';

export interface Identified {
  /**
   * The model's name of the service. A name that no model has is given as the scope spells it, so that the answer can name it.
   * `undefined`: only the body can tell (see `serviceOfForm`).
   */
  service: string | undefined;
  operation: string | undefined;
  target: string | undefined;
  account: string;
  region: string;
  accessKeyId: string | undefined;
  signature: 'header' | 'presigned' | 'none';
  /** The gateway's to fill in. */
  requestId: string;
  hostLabel: string | undefined;
  /** The host name is that of a bucket's website, where nobody signs. */
  atWebsite: boolean;
  /** Services that share the scope's name and are told apart by the form's `Version`. */
  among: readonly ServiceEntry[] | undefined;
}

export interface IdentifyOptions {
  readonly defaultAccount: string;
  readonly defaultRegion: string;
  readonly localstackHost: string;
  readonly accountOfKey?: AccountOfKey;
  /** In strict mode, who signs for another service than the host's is told so. Else the signature alone counts. */
  readonly auth?: { readonly strict: boolean };
}

interface Target {
  /** The same text for the same target, so that who looks it up further on does not hash it anew. */
  readonly text: string;
  readonly service: string | undefined;
  readonly operation: string | undefined;
}

/** Buckets' websites: S3 under other host names. */
const WEBSITE = 's3-website';

/** Target headers come from clients: the cache starts anew before it grows without end. */
const MAX_TARGETS = 2_000;

export class Identifier {
  readonly #options: IdentifyOptions;
  readonly #strict: boolean;
  readonly #scopes: ScopeReader;
  readonly #hosts: HostReader;
  #targets = new Map<string, Target>();
  #lastTarget: Target | undefined;

  constructor(options: IdentifyOptions) {
    this.#options = options;
    this.#strict = options.auth?.strict === true;
    this.#scopes = new ScopeReader(options.defaultAccount, options.defaultRegion, options.accountOfKey);
    this.#hosts = new HostReader(options.localstackHost);
  }

  identify(exchange: Exchange): Identified {
    const authorization = exchange.header('authorization');
    let scope: Scope | undefined;
    let signature: Identified['signature'] = 'none';
    if (authorization !== undefined) {
      scope = this.#scopes.ofHeader(authorization);
      if (scope) signature = 'header';
    } else if (exchange.query !== '') {
      const credential = presignedCredential(exchange.query);
      if (credential !== undefined) {
        signature = 'presigned';
        // Version 2 URLs carry only the key; they are S3's, which has no targets.
        const isKey = credential !== '' && exchange.header('x-amz-target') === undefined;
        scope = this.#scopes.ofCredential(credential) ?? (isKey ? this.#scopes.ofHeader(`AWS ${credential}:`) : undefined);
      }
    }
    if (isFunctionUrl(exchange.path)) return this.#result('lambda-url', undefined, scope, signature, undefined);
    if (scope) {
      // Targets tell the services of one name apart, and the operation. S3 and the services of the query protocol, which have none, are
      // not asked for it: of four headers that were read for a GetCallerIdentity, which took 6 % of our JavaScript, that was one.
      const entries = servicesOfSigningName(scope.signingName);
      if (this.#strict) {
        const asked = this.#againstHost(exchange, scope, signature, entries);
        if (asked) return asked;
      }
      if (scope.signingName !== 's3' && !isQueryAlone(entries)) {
        const target = exchange.header('x-amz-target');
        if (target !== undefined) return this.#byTarget(target, scope, signature);
      }
      return this.#byScope(exchange, scope, signature, entries);
    }
    return this.#unsigned(exchange, signature);
  }

  /** The service of a host that the scope does not fit. A bucket's name before one of our domains may be spelt like a service. */
  #againstHost(
    exchange: Exchange,
    scope: Scope,
    signature: Identified['signature'],
    entries: readonly ServiceEntry[],
  ): Identified | undefined {
    const host = this.#hosts.read(exchange.header('host') ?? '');
    const asked = host.service === undefined ? undefined : serviceByName(host.service);
    if (!asked || entries.some(({ service }) => service === asked.service || (service === 's3' && host.bareLabel)))
      return undefined;
    if ((asked.signingName ?? asked.endpointPrefix) === scope.signingName) return undefined;
    const label = asked.service === 's3' ? bucketOf(host) : host.label;
    const result = this.#result(asked.service, undefined, scope, signature, label);
    result.target = exchange.header('x-amz-target');
    return result;
  }

  #byTarget(target: string, scope: Scope | undefined, signature: Identified['signature']): Identified {
    // Comparing with the last one is faster than hashing.
    let named = target === this.#lastTarget?.text ? this.#lastTarget : this.#targets.get(target);
    if (!named) {
      const dot = target.lastIndexOf('.');
      named = {
        text: target,
        service: dot > 0 ? serviceByTarget(target.slice(0, dot))?.service : undefined,
        operation: dot > 0 ? target.slice(dot + 1) : undefined,
      };
      if (this.#targets.size >= MAX_TARGETS) this.#targets = new Map();
      this.#targets.set(target, named);
    }
    this.#lastTarget = named;
    let { service } = named;
    if (service === undefined && scope) service = servicesOfSigningName(scope.signingName)[0]?.service ?? scope.signingName;
    const result = this.#result(service, named.operation, scope, signature, undefined);
    result.target = named.text;
    return result;
  }

  #byScope(exchange: Exchange, scope: Scope, signature: Identified['signature'], entries: readonly ServiceEntry[]): Identified {
    const chief = entries[0];
    // Services of the query protocol have one place each, and no labels before it.
    if (chief && isQueryAlone(entries)) {
      return this.#result(chief.service, undefined, scope, signature, undefined);
    }
    const host = this.#hosts.read(exchange.header('host') ?? '');
    if (!chief) return this.#result(scope.signingName, undefined, scope, signature, host.label);
    let { service } = chief;
    const { path } = exchange;
    if (service === 's3') {
      if (host.service === WEBSITE) return this.#website(host, scope, signature);
      if (host.service === 's3control' || path.startsWith('/v20180820/')) {
        return this.#result('s3control', undefined, scope, signature, host.label);
      }
      // Functions of Object Lambda answer at a host whose first label is the request's route, not a bucket.
      const isRoute = scope.signingName === 's3-object-lambda' && path === '/WriteGetObjectResponse';
      return this.#result('s3', undefined, scope, signature, isRoute ? undefined : bucketOf(host));
    }
    if (service === 'lambda' && host.service === 'lambda-url') service = 'lambda-url';
    else if (entries.length > 1) {
      if (entries.every((entry) => entry.protocols.includes('query')))
        return this.#byVersion(exchange, scope, signature, entries);
      // API Gateway and SES: version 2 of each has its paths below /v2/.
      if (path.startsWith('/v2/')) service = entries.find((entry) => entry.service.endsWith('v2'))?.service ?? service;
    }
    const rpc = path.startsWith('/service/') ? rpcPath(path) : undefined;
    return this.#result(service, rpc?.operation, scope, signature, host.label);
  }

  /** Load balancers: both services have the one name, and their forms' versions differ. */
  #byVersion(exchange: Exchange, scope: Scope, signature: Identified['signature'], entries: readonly ServiceEntry[]): Identified {
    const version = queryParameter(exchange.query, 'Version');
    const entry = entries.find((candidate) => candidate.apiVersion === version);
    const result = this.#result(entry?.service ?? entries[0]?.service, undefined, scope, signature, undefined);
    if (!entry) result.among = entries;
    return result;
  }

  #unsigned(exchange: Exchange, signature: Identified['signature']): Identified {
    const target = exchange.header('x-amz-target');
    if (target !== undefined) {
      const found = this.#byTarget(target, undefined, signature);
      if (found.service !== undefined) return found;
    }
    const host = this.#hosts.read(exchange.header('host') ?? '');
    if (host.service === WEBSITE) return this.#website(host, undefined, signature);
    if (host.service !== undefined) {
      const label = host.service === 's3' ? bucketOf(host) : host.label;
      return this.#result(host.service, undefined, undefined, signature, label, host.region);
    }
    const rpc = exchange.path.startsWith('/service/') ? rpcPath(exchange.path) : undefined;
    const rpcService = rpc && serviceByTarget(rpc.name)?.service;
    // Only one protocol has this header, so that S3 is not meant even where the service is not known.
    if (rpc && (rpcService || exchange.header('smithy-protocol') !== undefined))
      return this.#result(rpcService ?? rpc.name, rpc.operation, undefined, signature, undefined);
    const byPath = serviceOfPath(exchange.path);
    if (byPath) return this.#result(byPath, undefined, undefined, signature, undefined);
    const action = queryParameter(exchange.query, 'Action');
    const isForm = exchange.method === 'POST' && exchange.header('content-type')?.startsWith('application/x-www-form-urlencoded');
    if (action !== undefined || isForm) return this.#result(undefined, action, undefined, signature, undefined);
    // Nothing that is like any other service: S3 takes unsigned requests, and any path is one of its own.
    return this.#result('s3', undefined, undefined, signature, bucketOf(host));
  }

  #website(host: HostFacts, scope: Scope | undefined, signature: Identified['signature']): Identified {
    const result = this.#result('s3', undefined, scope, signature, host.label, host.region);
    result.atWebsite = true;
    return result;
  }

  #result(
    service: string | undefined,
    operation: string | undefined,
    scope: Scope | undefined,
    signature: Identified['signature'],
    hostLabel: string | undefined,
    region?: string,
  ): Identified {
    return {
      service,
      operation,
      target: undefined,
      account: scope?.account ?? this.#options.defaultAccount,
      region: scope?.region ?? region ?? this.#options.defaultRegion,
      accessKeyId: scope?.accessKeyId,
      signature,
      requestId: '',
      hostLabel,
      atWebsite: false,
      among: undefined,
    };
  }
}

/** Whether a name means one service, which has the query protocol and no other. */
function isQueryAlone(entries: readonly ServiceEntry[]): boolean {
  const [chief] = entries;
  return chief !== undefined && entries.length === 1 && chief.protocols.length === 1 && chief.protocols[0] === 'query';
}

/** The bucket in a host name. A name before one of our domains is a bucket even where it is spelt like a service. */
function bucketOf(host: HostFacts): string | undefined {
  if (host.service === 's3') return host.label;
  return host.bareLabel;
}
