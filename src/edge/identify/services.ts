/**
 * The services by what a request can name them with. Most of it is in the directory that is made with the model tables; here stands what no
 * model says: other names that services had or have.
 */
import {
  allServices,
  type ServiceEntry,
  serviceByName,
  serviceByQuery,
  servicesBySigningName,
} from '../../../protocols/services.js';

/** How a service's requests and bodies look, as far as the edge cares. */
export type Family = 'json' | 'query' | 'rest-json' | 'rest-xml';

/** Endpoint prefixes beside the models': account-based endpoints of DynamoDB, the old ones of SQS, the synchronous one of Step Functions. */
const ENDPOINT_ALIASES: Readonly<Record<string, string>> = { ddb: 'dynamodb', queue: 'sqs', 'sync-states': 'stepfunctions' };
/** Names in credential scopes beside the models': S3's relatives, which speak its protocol, and SES before it was called so. */
const SIGNING_ALIASES: Readonly<Record<string, string>> = { s3express: 's3', 's3-object-lambda': 's3', email: 'ses' };
/** SQS speaks JSON by its model, and the query protocol to older clients. */
const SQS_VERSION = '2012-11-05';

let endpoints: Map<string, ServiceEntry> | undefined;

function loadEndpoints(): Map<string, ServiceEntry> {
  const map = new Map<string, ServiceEntry>();
  for (const entry of allServices()) {
    // Where two share an endpoint, the first has the other's paths told apart (see `index.ts`).
    if (!map.has(entry.endpointPrefix)) map.set(entry.endpointPrefix, entry);
  }
  for (const [alias, name] of Object.entries(ENDPOINT_ALIASES)) {
    const entry = serviceByName(name);
    if (entry) map.set(alias, entry);
  }
  return map;
}

/** `prefix` is `dynamodb`, `api.ecr`, `monitoring`. */
export function serviceOfEndpoint(prefix: string): string | undefined {
  endpoints ??= loadEndpoints();
  return endpoints.get(prefix)?.service;
}

/** The services that share a name in credential scopes, the chief one first; empty for unknown names. */
export function servicesOfSigningName(name: string): readonly ServiceEntry[] {
  const found = servicesBySigningName(name);
  if (found.length > 0) return found;
  const entry = serviceByName(SIGNING_ALIASES[name] ?? '');
  return entry ? [entry] : [];
}

/** The service of a query request, among those given where a scope told as much. */
export function serviceOfQuery(
  version: string | undefined,
  action: string | undefined,
  among: readonly ServiceEntry[] | undefined,
): string | undefined {
  if (version === undefined) return undefined;
  if (among) return among.find((entry) => entry.apiVersion === version)?.service;
  if (version === SQS_VERSION) return 'sqs';
  return serviceByQuery(version, action ?? '')?.service;
}

export function familyOf(service: string): Family {
  const protocol = serviceByName(service)?.protocols[0];
  if (protocol === 'query' || protocol === 'ec2') return 'query';
  return protocol === 'rest-json' || protocol === 'rest-xml' ? protocol : 'json';
}
