/** What a bucket policy must be to be kept: S3's own checks of the document, not its evaluation. */
import { malformedPolicy } from './errors.js';
import { POLICY_BYTES_MAX } from './limits.js';

const VERSIONS = new Set(['2008-10-17', '2012-10-17']);

type Json = Record<string, unknown>;

export interface PolicyStatement {
  readonly NotAction?: unknown;
  readonly NotResource?: unknown;
  readonly Effect?: unknown;
  readonly Principal?: unknown;
  readonly NotPrincipal?: unknown;
  readonly Action?: unknown;
  readonly Resource?: unknown;
  readonly Condition?: unknown;
}

export interface Policy {
  readonly version: string;
  readonly statements: readonly PolicyStatement[];
}

/** The policy that was read last: policies stay the same over many requests. Its text is all that it follows from. */
let lastText = '';
let last: Policy = { version: '2008-10-17', statements: [] };

/** Of a policy that was checked. One without a version is of the older one. */
export function readPolicy(text: string): Policy {
  if (text !== lastText) {
    const { Version, Statement } = parse(text);
    last = { version: String(Version ?? '2008-10-17'), statements: asList(Statement) as PolicyStatement[] };
    lastText = text;
  }
  return last;
}

/** Of a policy that was checked. */
export function statementsOf(text: string): readonly PolicyStatement[] {
  return readPolicy(text).statements;
}

/** Throws `MalformedPolicy` with AWS's words; those for statements without an action or effect are guesses. */
export function checkPolicy(text: string, bucketArn: string): void {
  if (Buffer.byteLength(text) > POLICY_BYTES_MAX) throw malformedPolicy('Policy exceeds the maximum allowed document size.');
  const policy = parse(text);
  if (policy.Version !== undefined && !VERSIONS.has(String(policy.Version))) {
    throw malformedPolicy('The policy must contain a valid version string');
  }
  const statements = asList(policy.Statement);
  if (statements.length === 0) throw malformedPolicy('Missing required field Statement');
  for (const statement of statements) checkStatement(statement as Json, bucketArn);
}

function parse(text: string): Json {
  if (!text.startsWith('{')) throw malformedPolicy("Policies must be valid JSON and the first byte must be '{'");
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw malformedPolicy('This policy contains invalid Json');
  }
}

function checkStatement(statement: Json, bucketArn: string): void {
  if (typeof statement !== 'object' || statement === null) throw malformedPolicy('Missing required field Effect');
  if (statement.Effect === undefined) throw malformedPolicy('Missing required field Effect');
  if (statement.Effect !== 'Allow' && statement.Effect !== 'Deny') {
    throw malformedPolicy(`Invalid effect: ${String(statement.Effect)}`);
  }
  if (statement.Principal === undefined && statement.NotPrincipal === undefined) {
    throw malformedPolicy('Missing required field Principal');
  }
  if (statement.Action === undefined && statement.NotAction === undefined) {
    throw malformedPolicy('Missing required field Action');
  }
  if (statement.Resource === undefined && statement.NotResource === undefined) {
    throw malformedPolicy('Missing required field Resource');
  }
  for (const resource of asList(statement.Resource)) {
    if (!isOfBucket(resource, bucketArn)) throw malformedPolicy('Policy has invalid resource');
  }
}

/** A resource must be the bucket (or access point) or its objects; wildcards may stand for the bucket's name. */
function isOfBucket(resource: unknown, bucketArn: string): boolean {
  if (typeof resource !== 'string') return false;
  if (resource === '*') return true;
  const pattern = resource.split('/').slice(0, bucketArn.split('/').length).join('/');
  return matchesWildcards(pattern, bucketArn);
}

/** `*` is any run of characters and `?` any one. Runs in the product of both lengths, without going back. */
export function matchesWildcards(pattern: string, text: string): boolean {
  let at = 0;
  let index = 0;
  let star = -1;
  let resume = 0;
  while (index < text.length) {
    if (pattern[at] === '*') {
      star = at++;
      resume = index;
    } else if (pattern[at] === '?' || pattern[at] === text[index]) {
      at++;
      index++;
    } else if (star >= 0) {
      at = star + 1;
      index = ++resume;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}

export function asList(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}
