/**
 * How S3 says that a signature won't do. Recorded answers of AWS (2026-02): expired URLs, wrong signatures and double-encoded credentials;
 * the others from the user guide and from reports of users.
 */
import { type ServiceError, serviceError } from '../../../protocols/errors.js';
import type { Calculated, FormProblem, SignatureParts, TimeProblem } from '../sigv4/index.js';
import { MAX_SKEW_MS } from '../sigv4/index.js';

const CREDENTIAL_FORM = 'the Credential is mal-formed; expecting "<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request".';

export class S3AuthErrors {
  unknownKey(accessKeyId: string): ServiceError {
    return serviceError({
      code: 'InvalidAccessKeyId',
      message: 'The AWS Access Key Id you provided does not exist in our records.',
      status: 403,
      fields: { AWSAccessKeyId: accessKeyId },
    });
  }

  mismatch(parts: { accessKeyId: string; signature: string }, calculated: Partial<Calculated>): ServiceError {
    const { stringToSign = '', canonicalRequest } = calculated;
    return serviceError({
      code: 'SignatureDoesNotMatch',
      message:
        'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
      status: 403,
      fields: {
        AWSAccessKeyId: parts.accessKeyId,
        StringToSign: stringToSign,
        SignatureProvided: parts.signature,
        StringToSignBytes: hexBytes(stringToSign),
        ...(canonicalRequest !== undefined && {
          CanonicalRequest: canonicalRequest,
          CanonicalRequestBytes: hexBytes(canonicalRequest),
        }),
      },
    });
  }

  time(problem: TimeProblem, parts: SignatureParts, now: number): ServiceError {
    if (problem.kind === 'expired') return this.expired(problem.expiredAt, now, parts.expires);
    if (problem.kind === 'not yet') return accessDenied('Request is not yet valid', { ServerTime: isoSeconds(now) });
    return serviceError({
      code: 'RequestTimeTooSkewed',
      message: 'The difference between the request time and the current time is too large.',
      status: 403,
      fields: { RequestTime: parts.timestamp, ServerTime: isoSeconds(now), MaxAllowedSkewMilliseconds: String(MAX_SKEW_MS) },
    });
  }

  /** `expires` in seconds, where the URL has it (version 4). */
  expired(expiredAt: number, now: number, expires: number | undefined): ServiceError {
    return accessDenied('Request has expired', {
      ...(expires !== undefined && { 'X-Amz-Expires': String(expires) }),
      Expires: isoSeconds(expiredAt),
      ServerTime: isoSeconds(now),
    });
  }

  unsignedHeaders(names: readonly string[]): ServiceError {
    return accessDenied('There were headers present in the request which were not signed', {
      HeadersNotSigned: names.join(', '),
    });
  }

  form(problem: FormProblem, authorization: string | undefined, inQuery: boolean): ServiceError {
    if (problem.kind === 'missing' || problem.kind === 'algorithm') {
      if (authorization === undefined || authorization === '')
        return inQuery ? queryForm(problem) : accessDenied('Access Denied', {});
      return otherMechanism(authorization);
    }
    if (problem.kind === 'both places') {
      return serviceError({
        code: 'InvalidArgument',
        message:
          'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified',
        fields: { ArgumentName: 'Authorization', ArgumentValue: authorization ?? '' },
      });
    }
    return inQuery ? queryForm(problem) : headerForm(problem);
  }

  /** Recorded on AWS, 2026-02, but for the status. */
  wrongRegion(region: string, expected: string): ServiceError {
    return serviceError({
      code: 'AuthorizationHeaderMalformed',
      message: `The authorization header is malformed; the region '${region}' is wrong; expecting '${expected}'`,
      fields: { Region: expected },
    });
  }

  wrongService(service: string): ServiceError {
    return serviceError({
      code: 'AuthorizationHeaderMalformed',
      message: `The authorization header is malformed; incorrect service "${service}". This endpoint belongs to "s3".`,
    });
  }

  missingContentSha256(): ServiceError {
    return serviceError({ code: 'InvalidRequest', message: 'Missing required header for this request: x-amz-content-sha256' });
  }

  /** Version 2 URLs with a part missing. */
  incompleteV2(): ServiceError {
    return accessDenied('Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters', {});
  }
}

function accessDenied(message: string, fields: Record<string, string>): ServiceError {
  return serviceError({ code: 'AccessDenied', message, status: 403, fields });
}

function queryForm(problem: FormProblem): ServiceError {
  const texts: Partial<Record<FormProblem['kind'], string>> = {
    parts:
      'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.',
    algorithm: 'X-Amz-Algorithm only supports "AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256"',
    credential: `Error parsing the X-Amz-Credential parameter; ${CREDENTIAL_FORM}`,
    terminator: `Error parsing the X-Amz-Credential parameter; ${CREDENTIAL_FORM}`,
    date: "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"",
    'host unsigned': 'Host must be a signed header',
  };
  let message = texts[problem.kind] ?? 'Error parsing the query-string parameters.';
  if (problem.kind === 'date mismatch') {
    const day = problem.timestamp.slice(0, 8);
    message = `Invalid credential date "${problem.scopeDate}". This date is not the same as X-Amz-Date: "${day}".`;
  } else if (problem.kind === 'expires') {
    const words = {
      'not a number': 'X-Amz-Expires should be a number',
      negative: 'X-Amz-Expires must be non-negative',
      'too long':
        'X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds',
    };
    message = words[problem.problem];
  }
  return serviceError({ code: 'AuthorizationQueryParametersError', message });
}

/** Version 2 is known, and of no use in regions that came after 2013; anything else is not known. */
function otherMechanism(authorization: string): ServiceError {
  if (authorization.startsWith('AWS ')) {
    return serviceError({
      code: 'InvalidRequest',
      message: 'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.',
    });
  }
  return serviceError({
    code: 'InvalidArgument',
    message: 'Unsupported Authorization Type',
    fields: { ArgumentName: 'Authorization', ArgumentValue: authorization },
  });
}

function headerForm(problem: FormProblem): ServiceError {
  if (problem.kind === 'date' || (problem.kind === 'parts' && problem.absent.includes('Date'))) {
    return accessDenied('AWS authentication requires a valid Date or x-amz-date header', {});
  }
  let detail = 'the header could not be parsed.';
  if (problem.kind === 'credential' || problem.kind === 'terminator') detail = CREDENTIAL_FORM;
  else if (problem.kind === 'parts') {
    detail = 'the authorization header requires three components: Credential, SignedHeaders, and Signature.';
  } else if (problem.kind === 'key value') detail = `the authorization component "${problem.value}" is malformed.`;
  else if (problem.kind === 'date mismatch') {
    detail = `Invalid credential date "${problem.scopeDate}". This date is not the same as X-Amz-Date: "${problem.timestamp.slice(0, 8)}".`;
  } else if (problem.kind === 'host unsigned') detail = 'the Host header must be signed.';
  return serviceError({ code: 'AuthorizationHeaderMalformed', message: `The authorization header is malformed; ${detail}` });
}

/** `2026-02-21T00:30:05Z`. */
function isoSeconds(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** Bytes in hexadecimal with blanks between them, as S3 shows what it hashed. */
function hexBytes(text: string): string {
  return Buffer.from(text, 'latin1')
    .toString('hex')
    .replace(/(..)(?=.)/g, '$1 ');
}
