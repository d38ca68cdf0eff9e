/**
 * How services other than S3 say that a signature won't do. Wordings and their order as DynamoDB, Kinesis and the query services give them;
 * which status a code has depends on the protocol. The conformance cases of the edge have the sources.
 */
import { type ServiceError, serviceError } from '../../../protocols/errors.js';
import type { Family } from '../identify/services.js';
import {
  type Calculated,
  type FormProblem,
  formatDate,
  MAX_SKEW_MS,
  type SignatureParts,
  type TimeProblem,
} from '../sigv4/index.js';

type Kind = 'missing' | 'incomplete' | 'mismatch' | 'unknown key';

const JSON_CODES: Readonly<Record<Kind, string>> = {
  missing: 'MissingAuthenticationTokenException',
  incomplete: 'IncompleteSignatureException',
  mismatch: 'InvalidSignatureException',
  'unknown key': 'UnrecognizedClientException',
};
const XML_CODES: Readonly<Record<Kind, string>> = {
  missing: 'MissingAuthenticationToken',
  incomplete: 'IncompleteSignature',
  mismatch: 'SignatureDoesNotMatch',
  'unknown key': 'InvalidClientTokenId',
};
const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.';

/** Of the services that speak JSON, those that word a missing signature as the services of XML do. */
const WORDED_LIKE_XML: ReadonlySet<string> = new Set(['dynamodb', 'dynamodbstreams']);

const MINUTE_MS = 60_000;
const SKEW_MS = 5 * MINUTE_MS;
/** Those of which it is known that they allow a quarter of an hour. */
const PATIENT_SERVICES: ReadonlySet<string> = new Set(['dynamodb', 'dynamodbstreams', 'ec2', 'sns', 'sqs', 'sts']);

/** How far a request's time may be off, in milliseconds, for services other than S3. */
export function skewOf(service: string): number {
  return PATIENT_SERVICES.has(service) ? MAX_SKEW_MS : SKEW_MS;
}

export class ServiceAuthErrors {
  readonly #service: string;
  readonly #family: Family;

  constructor(service: string, family: Family) {
    this.#service = service;
    this.#family = family;
  }

  #error(kind: Kind, message: string): ServiceError {
    if (this.#service === 'ec2') return ec2Error(kind, message);
    const json = this.#family === 'json' || this.#family === 'rest-json';
    const isBad = this.#family === 'json' || (this.#family === 'query' && kind === 'incomplete');
    return serviceError({ code: (json ? JSON_CODES : XML_CODES)[kind], message, status: isBad ? 400 : 403 });
  }

  unknownKey(): ServiceError {
    return this.#error('unknown key', 'The security token included in the request is invalid.');
  }

  mismatch(_parts: SignatureParts, _calculated: Calculated): ServiceError {
    return this.#error('mismatch', MISMATCH);
  }

  time(problem: TimeProblem, parts: SignatureParts, now: number): ServiceError {
    const { timestamp } = parts;
    const skew = skewOf(this.#service);
    const minutes = skew / MINUTE_MS;
    if (problem.kind === 'not yet' || (problem.kind === 'skewed' && problem.direction === 'future')) {
      const until = `${formatDate(now + skew)} (${formatDate(now)} + ${minutes} min.)`;
      return this.#error('mismatch', `Signature not yet current: ${timestamp} is still later than ${until}`);
    }
    if (problem.kind === 'expired') {
      return this.#error(
        'mismatch',
        `Signature expired: ${formatDate(problem.expiredAt)} is now earlier than ${formatDate(now)}`,
      );
    }
    const since = `${formatDate(now - skew)} (${formatDate(now)} - ${minutes} min.)`;
    return this.#error('mismatch', `Signature expired: ${timestamp} is now earlier than ${since}`);
  }

  form(problem: FormProblem, authorization: string | undefined): ServiceError {
    switch (problem.kind) {
      case 'missing':
        return this.#error('missing', this.#missing());
      case 'both places':
        return this.#error(
          'mismatch',
          "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
        );
      case 'algorithm':
        return this.#error('incomplete', `Unsupported AWS 'algorithm': '${problem.value}'.`);
      case 'parts':
        return this.#error('incomplete', absentParts(problem.absent, authorization));
      case 'key value': {
        const value = `'${problem.value}' not a valid key=value pair (missing equal-sign) in Authorization header: '${authorization}'.`;
        return this.#error('incomplete', value);
      }
      case 'credential':
        return this.#error(
          'incomplete',
          `Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '${problem.value}'`,
        );
      case 'terminator':
        return this.#error(
          'mismatch',
          `Credential should be scoped with a valid terminator: 'aws4_request', not '${problem.value}'.`,
        );
      case 'date':
        return this.#error(
          'incomplete',
          `Date must be in ISO-8601 'basic format'. Got '${problem.value}'. See http://en.wikipedia.org/wiki/ISO_8601`,
        );
      case 'date mismatch': {
        const dates = `'${problem.scopeDate}' != '${problem.timestamp.slice(0, 8)}', from '${problem.timestamp}'.`;
        return this.#error(
          'mismatch',
          `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: ${dates}`,
        );
      }
      case 'host unsigned':
        return this.#error('mismatch', "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.");
      case 'expires':
        // A guess: only S3's own wordings are known.
        return this.#error('incomplete', 'X-Amz-Expires must be a number of seconds between 0 and 604800.');
    }
  }

  #missing(): string {
    const isJson = this.#family === 'json' || this.#family === 'rest-json';
    return isJson && !WORDED_LIKE_XML.has(this.#service)
      ? 'Missing Authentication Token'
      : 'Request is missing Authentication Token';
  }

  /** `expected` is the service's name in scopes. The blank at the end is AWS's. */
  wrongService(expected: string): ServiceError {
    return this.#error('mismatch', `Credential should be scoped to correct service: '${expected}'. `);
  }

  /** EC2 has no word of its own for it. */
  wrongRegion(region: string): ServiceError {
    if (this.#service === 'ec2') return this.unknownKey();
    return this.#error('mismatch', `Credential should be scoped to a valid region, not '${region}'. `);
  }
}

function absentParts(absent: readonly string[], authorization: string | undefined): string {
  if (absent.some((name) => name.startsWith('X-Amz-'))) {
    const texts = absent.map((name) => `AWS query-string parameters must include '${name}'. `);
    return `${texts.join('')}Re-examine the query-string parameters.`;
  }
  const texts = absent.map((name) =>
    name === 'Date'
      ? "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. "
      : `Authorization header requires '${name}' parameter. `,
  );
  return `${texts.join('')}Authorization=${authorization}`;
}

/** EC2 says the same to whoever it does not know, and to whoever signs wrongly. */
function ec2Error(kind: Kind, message: string): ServiceError {
  if (kind === 'unknown key' || message === MISMATCH) {
    return serviceError({
      code: 'AuthFailure',
      message: 'AWS was not able to validate the provided access credentials',
      status: 401,
    });
  }
  if (kind === 'missing') {
    return serviceError({ code: 'MissingParameter', message: 'The request must contain the parameter AWSAccessKeyId' });
  }
  if (message.startsWith('Signature expired')) return serviceError({ code: 'RequestExpired', message: 'Request has expired.' });
  return serviceError({
    code: kind === 'mismatch' ? 'AuthFailure' : 'IncompleteSignature',
    message,
    status: kind === 'mismatch' ? 401 : 400,
  });
}
