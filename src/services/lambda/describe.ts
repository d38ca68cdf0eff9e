/** Rows of Lambda in its own terms, for comparisons of snapshots. */
import { fieldChanges, jsonOf } from '../../runtime/changes.js';
import type { MapDescription, RowChange, RowDescription } from '../../runtime/service.js';
import { tupleParts } from '../../runtime/state/key.js';

type Plain = Readonly<Record<string, unknown>>;

/** What users know nothing of, and what the row's key says. */
const INTERNAL = new Set([
  'uuid',
  'generation',
  'lastVersion',
  'published',
  'name',
  'modified',
  'code',
  'layers',
  'alias',
  'qualifier',
]);
/** Members whose names are not those of Lambda's own in lower camel case. */
const NAMES: Readonly<Record<string, string>> = {
  reserved: 'ReservedConcurrentExecutions',
  version: 'FunctionVersion',
  revision: 'RevisionId',
  routing: 'RoutingConfig',
  requested: 'RequestedProvisionedConcurrentExecutions',
  allocated: 'AllocatedProvisionedConcurrentExecutions',
  maxRetries: 'MaximumRetryAttempts',
  maxAge: 'MaximumEventAgeInSeconds',
  destinations: 'DestinationConfig',
  auth: 'AuthType',
  mode: 'InvokeMode',
  runtimes: 'CompatibleRuntimes',
  architectures: 'CompatibleArchitectures',
  publishers: 'AllowedPublishers',
  policies: 'CodeSigningPolicies',
};
/** Kinds in the order in which they are told, and what a row of each is. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ['functions', 'function'],
  ['versions', 'version'],
  ['aliases', 'alias'],
  ['policies', 'policy'],
  ['invoke-configs', 'event invoke configuration'],
  ['provisioned', 'provisioned concurrency'],
  ['urls', 'function URL'],
  ['sources', 'event source mapping'],
  ['layers', 'layer'],
  ['layer-versions', 'layer version'],
  ['code-signing', 'code signing configuration'],
  ['queued', 'queued event'],
]);
/** Kinds whose keys are names by themselves. */
const PLAIN_KEYS = new Set(['functions', 'layers', 'sources', 'code-signing']);

export function describeMap(_account: string, _region: string, kind: string): MapDescription | undefined {
  const resource = KINDS.get(kind);
  if (resource === undefined) return undefined;
  const rank = [...KINDS.keys()].indexOf(kind);
  return { rank, resource, describe: (change) => described(change, PLAIN_KEYS.has(kind)) };
}

function described({ key, old, new: now }: RowChange, isPlain: boolean): RowDescription {
  const text = key.toString('utf8');
  const [of, ...rest] = isPlain ? [text] : tupleParts(text);
  const fields = old && now ? fieldChanges(named(jsonOf(old)), named(jsonOf(now))) : [];
  return rest.length === 0 ? { id: String(of), fields } : { id: rest.join(':') || '-', of: String(of), fields };
}

/** A configuration's members stand beside those of the row. */
function named({ config, ...row }: Plain): Plain {
  const fields: Record<string, unknown> = { ...(config as Plain | undefined) };
  for (const [name, value] of Object.entries(row)) {
    if (!INTERNAL.has(name) && !(config && name === 'version')) {
      fields[NAMES[name] ?? name.charAt(0).toUpperCase() + name.slice(1)] = value;
    }
  }
  return fields;
}
