/**
 * Finds out what a request asks for (service, operation, account, region) in the order: credential scope, target header, host name,
 * path, `Action`. Where several services share a name, what tells them apart is looked at as well.
 */
import type { Exchange } from '../../runtime/exchange.js';
import { type AccountOfKey, type Scope, ScopeReader } from './credential.js';
import { type HostFacts, HostReader } from './host.js';
import { serviceOfPath } from './path.js';
import { presignedCredential, queryParameter } from './query.js';
import { type ServiceRow, serviceOfTarget, servicesOfSigningName } from './services.js';

export interface Identified {
  /**
   * The model's name of the service. A name that no model has is given as the scope spells it, so that the answer can name it.
   * `undefined`: only the body can tell (see `serviceOfForm`).
   */
  service: string | undefined;
  operation: string | undefined;
  account: string;
  region: string;
  accessKeyId: string | undefined;
  signature: 'header' | 'presigned' | 'none';
  hostLabel: string | undefined;
  /** Services that share the scope's name and are told apart by the form's `Version`. */
  among: readonly ServiceRow[] | undefined;
}

export interface IdentifyOptions {
  readonly defaultAccount: string;
  readonly defaultRegion: string;
  readonly localstackHost: string;
  readonly accountOfKey?: AccountOfKey;
}

export class Identifier {
  readonly #options: IdentifyOptions;
  readonly #scopes: ScopeReader;
  readonly #hosts: HostReader;

  constructor(options: IdentifyOptions) {
    this.#options = options;
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
        // Version 2 URLs carry only the key.
        scope = this.#scopes.ofCredential(credential) ?? this.#scopes.ofHeader(`AWS ${credential}:`);
      }
    }
    if (scope) {
      // Targets tell the services of one name apart, and the operation; S3, which has none, is not asked for it.
      if (scope.signingName !== 's3') {
        const target = exchange.header('x-amz-target');
        if (target !== undefined) return this.#byTarget(target, scope, signature);
      }
      return this.#byScope(exchange, scope, signature);
    }
    return this.#unsigned(exchange, signature);
  }

  #byTarget(target: string, scope: Scope | undefined, signature: Identified['signature']): Identified {
    const dot = target.lastIndexOf('.');
    const row = dot > 0 ? serviceOfTarget(target.slice(0, dot)) : undefined;
    const service =
      row?.service ?? (scope ? (servicesOfSigningName(scope.signingName)?.[0]?.service ?? scope.signingName) : undefined);
    return this.#result(service, dot > 0 ? target.slice(dot + 1) : undefined, scope, signature, undefined);
  }

  #byScope(exchange: Exchange, scope: Scope, signature: Identified['signature']): Identified {
    const host = this.#hosts.read(exchange.header('host') ?? '');
    const rows = servicesOfSigningName(scope.signingName);
    if (!rows) return this.#result(scope.signingName, undefined, scope, signature, host.label);
    const first = rows[0] as ServiceRow;
    let service = first.service;
    if (service === 's3') {
      const path = exchange.path;
      if (host.service === 's3control' || path.startsWith('/v20180820/'))
        return this.#result('s3control', undefined, scope, signature, undefined);
      return this.#result('s3', undefined, scope, signature, bucketOf(host));
    }
    if (service === 'lambda' && host.service === 'lambda-url') service = 'lambda-url';
    else if (rows.length > 1) {
      if (first.family === 'query' && rows[1]?.family === 'query') {
        const version = queryParameter(exchange.query, 'Version');
        const row = rows.find((candidate) => candidate.version === version);
        const result = this.#result(row?.service ?? service, undefined, scope, signature, undefined);
        if (!row) result.among = rows;
        return result;
      }
      // API Gateway and SES: version 2 of each has its paths below /v2/.
      if (exchange.path.startsWith('/v2/'))
        service = rows.find((candidate) => candidate.service.endsWith('v2'))?.service ?? service;
    }
    return this.#result(service, undefined, scope, signature, host.label);
  }

  #unsigned(exchange: Exchange, signature: Identified['signature']): Identified {
    const target = exchange.header('x-amz-target');
    if (target !== undefined) {
      const found = this.#byTarget(target, undefined, signature);
      if (found.service !== undefined) return found;
    }
    const host = this.#hosts.read(exchange.header('host') ?? '');
    if (host.service !== undefined) {
      const label = host.service === 's3' ? bucketOf(host) : host.label;
      return this.#result(host.service, undefined, undefined, signature, label, host.region);
    }
    const byPath = serviceOfPath(exchange.path);
    if (byPath) return this.#result(byPath, undefined, undefined, signature, undefined);
    const action = queryParameter(exchange.query, 'Action');
    const isForm = exchange.method === 'POST' && exchange.header('content-type')?.startsWith('application/x-www-form-urlencoded');
    if (action !== undefined || isForm) return this.#result(undefined, action, undefined, signature, undefined);
    // Nothing that is like any other service: S3 takes unsigned requests, and any path is one of its own.
    return this.#result('s3', undefined, undefined, signature, bucketOf(host));
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
      account: scope?.account ?? this.#options.defaultAccount,
      region: scope?.region ?? region ?? this.#options.defaultRegion,
      accessKeyId: scope?.accessKeyId,
      signature,
      hostLabel,
      among: undefined,
    };
  }
}

/** The bucket in a host name. A name before one of our domains is a bucket even where it is spelt like a service. */
function bucketOf(host: HostFacts): string | undefined {
  if (host.service === 's3') return host.label;
  return host.bareLabel;
}
