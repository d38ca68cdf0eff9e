/** What a host name tells: service, region, and the label (bucket, API id, function URL id) before the service's. */
import { serviceOfEndpoint } from './services.js';

export interface HostFacts {
  /** A service, or `execute-api`, `lambda-url`, `s3-website`, which are no services of the models but places to be served. */
  readonly service: string | undefined;
  readonly region: string | undefined;
  readonly label: string | undefined;
  /**
   * Labels before a name of ours, without a service among them, like `mybucket` in `mybucket.localhost`: a bucket, when it is S3 that is
   * asked.
   */
  readonly bareLabel: string | undefined;
}

const NOTHING: HostFacts = { service: undefined, region: undefined, label: undefined, bareLabel: undefined };
const REGION = /^[a-z]{2,4}(-[a-z]+)+-\d+$/;
/** Places whose first labels are ids, not buckets. */
const PLACES = new Set(['execute-api', 'lambda-url', 's3-website', 'appsync-api', 'cloudfront']);
/** Other first labels of S3's endpoints. */
const S3_ENDPOINTS = new Set(['s3-fips', 's3-accelerate', 's3-accesspoint', 's3-accesspoint-fips']);
const MAX_CACHED = 1_000;

/** Reads host names below the given domains and caches what it read. */
export class HostReader {
  readonly #suffixes: string[];
  #cache = new Map<string, HostFacts>();

  /** `localstackHost` may carry a port. */
  constructor(localstackHost: string) {
    const own = withoutPort(localstackHost.toLowerCase());
    const domains = new Set([own, 'localhost.localstack.cloud', 'amazonaws.com', 'amazonaws.com.cn', 'on.aws', 'localhost']);
    domains.delete('');
    // Longest first: `localhost.localstack.cloud` before what may be a part of it.
    this.#suffixes = [...domains].sort((a, b) => b.length - a.length);
  }

  read(host: string): HostFacts {
    const known = this.#cache.get(host);
    if (known) return known;
    const facts = this.#parse(withoutPort(host.toLowerCase()));
    // Host names come from clients: the cache starts anew before it grows without end.
    if (this.#cache.size >= MAX_CACHED) this.#cache = new Map();
    this.#cache.set(host, facts);
    return facts;
  }

  #parse(host: string): HostFacts {
    for (const suffix of this.#suffixes) {
      if (host === suffix) return NOTHING;
      if (host.length > suffix.length + 1 && host.endsWith(suffix) && host[host.length - suffix.length - 1] === '.') {
        return parseLabels(host.slice(0, -suffix.length - 1).split('.'));
      }
    }
    return NOTHING;
  }
}

/**
 * From the right: an optional region, an optional `dualstack`, the service (of one or two labels), and what stands before it.
 * S3 also has the forms `s3-<region>` and `s3-website-<region>`, where the region is part of the label.
 */
function parseLabels(labels: string[]): HostFacts {
  let end = labels.length;
  let region: string | undefined;
  if (end > 1 && REGION.test(labels[end - 1] as string)) region = labels[--end];
  if (end > 1 && labels[end - 1] === 'dualstack') end--;
  let last = labels[end - 1] as string;
  for (const form of ['s3-website-', 's3-'] as const) {
    if (region === undefined && last.startsWith(form) && REGION.test(last.slice(form.length))) {
      region = last.slice(form.length);
      last = form.slice(0, -1);
    }
  }
  // Directory buckets are at `s3express-<zone>`, and listed and made at `s3express-control`.
  if (S3_ENDPOINTS.has(last) || last.startsWith('s3express-')) last = 's3';
  // The label before a service is told apart from a two-label service such as `api.ecr` by looking for that first.
  const double = end >= 2 ? serviceOfEndpoint(`${labels[end - 2]}.${last}`) : undefined;
  if (double) return { service: double, region, label: join(labels, end - 2), bareLabel: undefined };
  if (PLACES.has(last)) {
    const label = join(labels, end - 1);
    if (last !== 'cloudfront' || label) return { service: last, region, label, bareLabel: undefined };
  }
  const single = serviceOfEndpoint(last);
  // `us-east-1.queue.amazonaws.com`, SQS's old form, has them the other way round.
  if (single && end === 2 && region === undefined && REGION.test(labels[0] as string)) {
    return { service: single, region: labels[0], label: undefined, bareLabel: undefined };
  }
  if (single) return { service: single, region, label: join(labels, end - 1), bareLabel: bare(labels) };
  return { service: undefined, region, label: undefined, bareLabel: bare(labels) };
}

function join(labels: string[], end: number): string | undefined {
  return end > 0 ? labels.slice(0, end).join('.') : undefined;
}

function bare(labels: string[]): string | undefined {
  return labels.join('.') || undefined;
}

function withoutPort(host: string): string {
  const colon = host.lastIndexOf(':');
  return colon > 0 && host.indexOf(']', colon) < 0 ? host.slice(0, colon) : host;
}
