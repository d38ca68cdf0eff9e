/**
 * The directory of all services that have a table, made from the tables: by what a request can name a service. Small, read once.
 */
import { readFileSync } from 'node:fs';
import { modelFile } from './load.js';
import type { ProtocolName } from './model.js';

export interface ServiceEntry {
  /** The name of the table. */
  readonly service: string;
  readonly apiVersion: string;
  /** The first part of host names: `monitoring`, `api.ecr`. */
  readonly endpointPrefix: string;
  /** The name in credential scopes, where it is not `endpointPrefix`. */
  readonly signingName?: string;
  readonly serviceId: string;
  readonly protocols: readonly ProtocolName[];
  /** What stands before the dot in X-Amz-Target, and in the path of RPC v2 CBOR. */
  readonly targetPrefix?: string;
  readonly globalEndpoint?: string;
  /** Given for query services that share their API version with another. */
  readonly actions?: readonly string[];
}

interface Directory {
  readonly entries: readonly ServiceEntry[];
  readonly byName: ReadonlyMap<string, ServiceEntry>;
  readonly byTarget: ReadonlyMap<string, ServiceEntry>;
  readonly bySigningName: ReadonlyMap<string, readonly ServiceEntry[]>;
  readonly byVersion: ReadonlyMap<string, readonly ServiceEntry[]>;
}

let directory: Directory | undefined;

function load(): Directory {
  if (directory) return directory;
  const entries = JSON.parse(readFileSync(modelFile('index.json'), 'utf8')) as ServiceEntry[];
  const byName = new Map<string, ServiceEntry>();
  const byTarget = new Map<string, ServiceEntry>();
  const bySigningName = new Map<string, ServiceEntry[]>();
  const byVersion = new Map<string, ServiceEntry[]>();
  for (const entry of entries) {
    byName.set(entry.service, entry);
    if (entry.targetPrefix) byTarget.set(entry.targetPrefix, entry);
    add(bySigningName, entry.signingName ?? entry.endpointPrefix, entry);
    if (entry.protocols.includes('query') || entry.protocols.includes('ec2')) add(byVersion, entry.apiVersion, entry);
  }
  directory = { entries, byName, byTarget, bySigningName, byVersion };
  return directory;
}

function add(map: Map<string, ServiceEntry[]>, key: string, entry: ServiceEntry): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

/** All services, sorted by name. */
export function allServices(): readonly ServiceEntry[] {
  return load().entries;
}

export function serviceByName(name: string): ServiceEntry | undefined {
  return load().byName.get(name);
}

/** `prefix` is X-Amz-Target up to its last dot, or the service in a path of RPC v2 CBOR. */
export function serviceByTarget(prefix: string): ServiceEntry | undefined {
  return load().byTarget.get(prefix);
}

/** Several share a name: `s3`, `dynamodb`, `ses`, `apigateway`, `elasticloadbalancing`. */
export function servicesBySigningName(name: string): readonly ServiceEntry[] {
  return load().bySigningName.get(name) ?? [];
}

/** The service of a query request, by its `Version` and, where two services have the same version, its `Action`. */
export function serviceByQuery(version: string, action: string): ServiceEntry | undefined {
  const candidates = load().byVersion.get(version) ?? [];
  return candidates.length > 1 ? candidates.find((entry) => entry.actions?.includes(action)) : candidates[0];
}
