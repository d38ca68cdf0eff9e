/** How the protocols that name an error by `__type` (aws-json, rpc-v2-cbor) tell it. */
import type { ServiceError } from '../errors.js';
import type { ServiceModel } from '../model.js';

/** The errors of AWS's service framework, which stand in no model, with the namespace of each. */
const FRAMEWORK_ERRORS: Readonly<Record<string, string>> = {
  SerializationException: 'com.amazon.coral.service',
  UnknownOperationException: 'com.amazon.coral.service',
  AccessDeniedException: 'com.amazon.coral.service',
  InternalFailure: 'com.amazon.coral.service',
  UnrecognizedClientException: 'com.amazon.coral.service',
  InvalidSignatureException: 'com.amazon.coral.service',
  MissingAuthenticationTokenException: 'com.amazon.coral.service',
  IncompleteSignatureException: 'com.amazon.coral.service',
  ThrottlingException: 'com.amazon.coral.availability',
  ValidationException: 'com.amazon.coral.validate',
};

/** The value of `__type`: a service that names its own errors with a namespace names the framework's with one too. */
export function errorType(model: ServiceModel, code: string): string {
  const own = model.metadata.wire?.errorNamespace;
  if (own === undefined) return code;
  const namespace = model.shapes[code]?.exception ? own : (FRAMEWORK_ERRORS[code] ?? own);
  return `${namespace}#${code}`;
}

/** What the framework refuses for the signature's sake. */
const SIGNATURE_ERRORS: ReadonlySet<string> = new Set([
  'UnrecognizedClientException',
  'InvalidSignatureException',
  'MissingAuthenticationTokenException',
  'IncompleteSignatureException',
]);

/**
 * `message`, unless the error's shape spells it otherwise. The framework capitalises it for what it refuses before the service, but not
 * where the signature is why.
 */
export function messageMember(model: ServiceModel, code: string): string {
  const members = model.shapes[code]?.members;
  if (members !== undefined) {
    for (const name in members) if (name === 'message' || name === 'Message' || name === 'errorMessage') return name;
    return 'message';
  }
  return FRAMEWORK_ERRORS[code] === 'com.amazon.coral.service' && !SIGNATURE_ERRORS.has(code) ? 'Message' : 'message';
}

/** Services that once spoke the query protocol tell its code for the error, which older clients go by. */
export function queryErrorHeader(model: ServiceModel, error: ServiceError, headers: Record<string, string>): void {
  if (!model.metadata.awsQueryCompatible) return;
  const code = model.shapes[error.code]?.error?.code ?? error.code;
  headers['x-amzn-query-error'] = `${code};${error.fault === 'server' ? 'Receiver' : 'Sender'}`;
}
