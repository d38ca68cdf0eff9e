/** Where a website sends its visitors instead of answering: routing rules, and the redirection of all requests. */
import type { RedirectAllRequestsTo, RoutingRule } from '../../../../protocols/types/s3.js';

export interface Redirection {
  readonly status: number;
  readonly location: string;
}

/** What of a request goes into a redirection, as the client wrote it. */
export interface Visit {
  /** With its port. */
  readonly host: string;
  /** The path without its slash, percent-encoded. */
  readonly rawKey: string;
  readonly query: string;
}

/** Of a rule that names no code; by the user guide it is for S3 to choose, and LocalStack's validated tests assert this one. */
const REDIRECT_CODE = 301;

/** The user guide, "Configuring a webpage redirect": protocol and host are replaced, path and query stay. */
export function redirectAll({ HostName, Protocol }: RedirectAllRequestsTo, { rawKey, query }: Visit): Redirection {
  return { status: REDIRECT_CODE, location: `${Protocol ?? 'http'}://${HostName}/${rawKey}${queryPart(query)}` };
}

/**
 * The redirection of the first rule whose conditions all hold. `status` is what would be answered else, so that a rule without an error code
 * holds whatever that is. `key` is decoded. That the query stays, but not behind a replaced key, is a guess.
 */
export function routed(
  rules: readonly RoutingRule[] | undefined,
  key: string,
  status: number,
  visit: Visit,
): Redirection | undefined {
  const rule = rules?.find(({ Condition }) => {
    const { KeyPrefixEquals = '', HttpErrorCodeReturnedEquals: code } = Condition ?? {};
    return key.startsWith(KeyPrefixEquals) && (code === undefined || Number(code) === status);
  });
  if (!rule?.Redirect) return undefined;
  const { HostName, Protocol, HttpRedirectCode, ReplaceKeyWith, ReplaceKeyPrefixWith } = rule.Redirect;
  let target: string;
  if (ReplaceKeyWith !== undefined) target = encodeKey(ReplaceKeyWith);
  else if (ReplaceKeyPrefixWith === undefined) target = visit.rawKey + queryPart(visit.query);
  else {
    const prefix = rule.Condition?.KeyPrefixEquals ?? '';
    target = encodeKey(ReplaceKeyPrefixWith + key.slice(prefix.length)) + queryPart(visit.query);
  }
  return {
    status: HttpRedirectCode === undefined ? REDIRECT_CODE : Number(HttpRedirectCode),
    location: `${Protocol ?? 'http'}://${HostName ?? visit.host}/${target}`,
  };
}

/** Makes of a key what may stand in a header; what rules already have encoded stays, and `?` and `#` mean what they mean in a URL. */
export function encodeKey(key: string): string {
  return key.replace(/[^\x21-\x7e]|["<>\\^`{|}]/gu, (character) => encodeURIComponent(character));
}

function queryPart(query: string): string {
  return query === '' ? '' : `?${query}`;
}
