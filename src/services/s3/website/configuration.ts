/**
 * What a website's configuration must be. Messages are those in which the validation of LocalStack, of versitygw and the tests of Ceph, each
 * held to AWS by its authors, agree (read 2026-11-21), unless they say otherwise.
 */
import type { RedirectAllRequestsTo, RoutingRule, WebsiteConfiguration } from '../../../../protocols/types/s3.js';
import { invalidArgument, invalidRequest, malformedXml } from '../errors.js';
import { ROUTING_RULES_MAX } from '../limits.js';

export function checkWebsite(website: WebsiteConfiguration): void {
  const { RedirectAllRequestsTo, IndexDocument, ErrorDocument, RoutingRules } = website;
  if (RedirectAllRequestsTo) {
    checkRedirectAll(RedirectAllRequestsTo, website);
    return;
  }
  if (!IndexDocument) {
    throw invalidArgument(
      'A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty',
      'IndexDocument',
      'null',
    );
  }
  const { Suffix } = IndexDocument;
  if (!Suffix || Suffix.includes('/')) {
    throw invalidArgument('The IndexDocument Suffix is not well formed', 'IndexDocument', Suffix ?? '');
  }
  if (ErrorDocument && !ErrorDocument.Key) throw malformedXml();
  if (!RoutingRules) return;
  if (RoutingRules.length === 0) throw malformedXml();
  // Seen in a user's report of 2020.
  if (RoutingRules.length > ROUTING_RULES_MAX) {
    throw invalidRequest(
      `${RoutingRules.length} routing rules provided, the number of routing rules in a website configuration is limited to ${ROUTING_RULES_MAX}.`,
    );
  }
  for (const rule of RoutingRules) checkRule(rule);
}

function checkRedirectAll({ HostName, Protocol }: RedirectAllRequestsTo, website: WebsiteConfiguration): void {
  if (website.IndexDocument || website.ErrorDocument || website.RoutingRules) {
    throw invalidArgument(
      'RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.',
      'RedirectAllRequestsTo',
      'not null',
    );
  }
  if (!HostName) throw malformedXml();
  checkProtocol(Protocol);
}

function checkRule({ Condition, Redirect }: RoutingRule): void {
  if (!Redirect) throw malformedXml();
  if (Redirect.ReplaceKeyPrefixWith !== undefined && Redirect.ReplaceKeyWith !== undefined) {
    throw invalidRequest('You can only define ReplaceKeyPrefix or ReplaceKey but not both.');
  }
  if (Condition && Condition.KeyPrefixEquals === undefined && Condition.HttpErrorCodeReturnedEquals === undefined) {
    throw invalidRequest(
      "Condition cannot be empty. To redirect all requests without a condition, the condition element shouldn't be present.",
    );
  }
  checkProtocol(Redirect.Protocol);
  const errorCode = Condition?.HttpErrorCodeReturnedEquals;
  if (errorCode !== undefined && !/^[45]\d\d$/.test(errorCode)) {
    throw invalidRequest(`The provided HTTP error code (${errorCode}) is not valid. Valid codes are 4XX or 5XX.`);
  }
  const redirectCode = Redirect.HttpRedirectCode;
  if (redirectCode !== undefined && (!/^3\d\d$/.test(redirectCode) || redirectCode === '300')) {
    throw invalidRequest(`The provided HTTP redirect code (${redirectCode}) is not valid. Valid codes are 3XX except 300.`);
  }
}

function checkProtocol(protocol: string | undefined): void {
  if (protocol === undefined || protocol === 'http' || protocol === 'https') return;
  throw invalidRequest(
    'Invalid protocol, protocol can be http or https. If not defined the protocol will be selected automatically.',
  );
}
