/** What a policy says of a request. Source: IAM user guide, "IAM JSON policy element reference" and "Policy evaluation logic". */
import { canonicalId } from '../owner.js';
import { asList, matchesWildcards, type PolicyStatement, readPolicy } from '../policy.js';
import { conditionsHold, type Facts } from './conditions.js';

export interface PolicyRequest {
  /** Absent for the anonymous. Until there are users and roles every caller is the root of an account. */
  readonly account: string | undefined;
  /** `s3:GetObject` */
  readonly action: string;
  readonly resource: string;
  readonly facts: Facts;
}

export interface PolicyVerdict {
  /** An explicit deny wins over every allow. */
  readonly denies: boolean;
  readonly allows: boolean;
}

/** Of a policy that was checked when it was put. */
export function judgeByPolicy(text: string, request: PolicyRequest): PolicyVerdict {
  const { version, statements } = readPolicy(text);
  // Variables came with the newer version; before it they are plain text.
  const expand = version === '2012-10-17' ? (value: string) => withVariables(value, request.facts) : (value: string) => value;
  let allows = false;
  for (const statement of statements) {
    if (statement.Effect === 'Allow' && allows) continue;
    if (!speaksOf(statement, request, expand)) continue;
    if (statement.Effect === 'Deny') return { denies: true, allows: false };
    allows = true;
  }
  return { denies: false, allows };
}

function speaksOf(statement: PolicyStatement, request: PolicyRequest, expand: (text: string) => string | undefined): boolean {
  return (
    isFor(statement, request.account) &&
    namesAction(statement, request.action) &&
    namesResource(statement, request.resource, expand) &&
    conditionsHold(statement.Condition, request.facts, expand)
  );
}

function isFor({ Principal, NotPrincipal }: PolicyStatement, account: string | undefined): boolean {
  return NotPrincipal === undefined ? namesCaller(Principal, account) : !namesCaller(NotPrincipal, account);
}

function namesCaller(principal: unknown, account: string | undefined): boolean {
  if (principal === '*') return true;
  if (typeof principal !== 'object' || principal === null) return false;
  const { AWS, CanonicalUser } = principal as { AWS?: unknown; CanonicalUser?: unknown };
  const named = asList(AWS).some((one) => one === '*' || (account !== undefined && isAccount(String(one), account)));
  return named || (account !== undefined && asList(CanonicalUser).includes(canonicalId(account)));
}

/** An account is named by its number or its root. */
function isAccount(name: string, account: string): boolean {
  return name === account || (/^arn:[^:]+:iam::/.test(name) && name.endsWith(`:iam::${account}:root`));
}

function namesAction({ Action, NotAction }: PolicyStatement, action: string): boolean {
  const matches = (pattern: unknown): boolean => matchesWildcards(String(pattern).toLowerCase(), action.toLowerCase());
  return NotAction === undefined ? asList(Action).some(matches) : !asList(NotAction).some(matches);
}

function namesResource(
  { Resource, NotResource }: PolicyStatement,
  resource: string,
  expand: (text: string) => string | undefined,
): boolean {
  const matches = (pattern: unknown): boolean => {
    const expanded = expand(String(pattern));
    return expanded !== undefined && matchesWildcards(expanded, resource);
  };
  return NotResource === undefined ? asList(Resource).some(matches) : !asList(NotResource).some(matches);
}

const VARIABLE = /\$\{([^}]*)\}/g;
/** What stands for a sign that means something itself. */
const SIGNS = new Set(['*', '?', '$']);

/**
 * Puts the request's values in for `${key}` and `${key, 'default'}`. `undefined` if one has no value: then what it stands in matches nothing.
 * That a sign so written is no wildcard is left out: it is put in as it is.
 */
function withVariables(text: string, facts: Facts): string | undefined {
  if (!text.includes('${')) return text;
  let isWhole = true;
  const out = text.replace(VARIABLE, (_all, inner: string) => {
    if (SIGNS.has(inner)) return inner;
    const [, key = inner, fallback] = /^([^,]*),\s*'([^']*)'$/.exec(inner) ?? [];
    const values = facts(key.trim().toLowerCase());
    if (values?.length === 1) return values[0] as string;
    if (fallback !== undefined) return fallback;
    isWhole = false;
    return '';
  });
  return isWhole ? out : undefined;
}
