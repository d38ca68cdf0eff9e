/** Errors of Lambda, one function each. Where the words are a guess, it says so; all others were answered by AWS (LocalStack's validated snapshots). */
import { type ServiceError, serviceError } from '../../../protocols/errors.js';

const USER = { Type: 'User' };

export function invalidParameter(message: string): ServiceError {
  return serviceError({ code: 'InvalidParameterValueException', message, fields: USER });
}

export function notFound(message: string): ServiceError {
  return serviceError({ code: 'ResourceNotFoundException', message, status: 404, fields: USER });
}

export function conflict(message: string): ServiceError {
  return serviceError({ code: 'ResourceConflictException', message, status: 409, fields: USER });
}

/** Another account's resources; AWS gives no message. */
export function accessDenied(): ServiceError {
  return serviceError({ code: 'AccessDeniedException', message: '', status: 403 });
}

// --- Names ---

export function functionNotFound(arn: string): ServiceError {
  return notFound(`Function not found: ${arn}`);
}

export function aliasNotFound(arn: string): ServiceError {
  return notFound(`Cannot find alias arn: ${arn}`);
}

export function notReachable(region: string, here: string): ServiceError {
  return notFound(`Functions from '${region}' are not reachable in this region ('${here}')`);
}

export function qualifierMismatch(): ServiceError {
  return invalidParameter('The derived qualifier from the function name does not match the specified qualifier.');
}

// --- Preconditions ---

/** `api` is where the newest revision can be read. */
export function revisionMismatch(
  api: 'GetFunction/GetAlias' | 'GetPolicy' | 'GetLayerPolicy' = 'GetFunction/GetAlias',
): ServiceError {
  return serviceError({
    code: 'PreconditionFailedException',
    message: `The Revision Id provided does not match the latest Revision Id. Call the ${api} API to retrieve the latest Revision Id`,
    status: 412,
    fields: USER,
  });
}

// --- Functions ---

/** A qualifier where only whole functions count. Recorded 2025-11-25 for PutFunctionConcurrency. */
export function functionsOnly(): ServiceError {
  return invalidParameter(
    'This operation is permitted on Lambda functions only. Aliases and versions do not support this operation. Please specify either a function name or an unqualified function ARN.',
  );
}

export function codeSigningNotFound(arn: string): ServiceError {
  return serviceError({
    code: 'CodeSigningConfigNotFoundException',
    message: `The code signing configuration cannot be found. Check that the provided configuration is not deleted: ${arn}.`,
    status: 404,
    fields: USER,
  });
}

/** Seen by users. */
export function codeStorageExceeded(): ServiceError {
  return serviceError({ code: 'CodeStorageExceededException', message: 'Code storage limit exceeded.', fields: USER });
}

/** As the gateway before Lambda words it: without a type. */
export function entityTooLarge(message: string): ServiceError {
  return serviceError({ code: 'RequestEntityTooLargeException', message, status: 413 });
}

export function noProvisionedConcurrency(): ServiceError {
  return serviceError({
    code: 'ProvisionedConcurrencyConfigNotFoundException',
    message: 'No Provisioned Concurrency Config found for this function',
    status: 404,
    fields: USER,
  });
}

/** Limits of the account that AWS tells without a type. */
export function accountLimit(message: string): ServiceError {
  return serviceError({ code: 'InvalidParameterValueException', message });
}

// --- Policies, layers, URLs, tags, code signing ---

/** Of layers, policies and URL configurations. */
export function noSuchResource(): ServiceError {
  return notFound('The resource you requested does not exist.');
}

/** The same words for functions and layer versions; for the latter that is a guess. */
export function noPolicy(): ServiceError {
  return notFound('No policy is associated with the given resource.');
}

export function noSuchStatement(id: string): ServiceError {
  return notFound(`Statement ${id} is not found in resource policy.`);
}

export function statementExists(id: string): ServiceError {
  return conflict(
    `The statement id (${id}) provided already exists. Please provide a new statement id, or remove the existing statement.`,
  );
}

/** The form is that of users' reports. */
export function policyTooLong(bytes: number, limit: number): ServiceError {
  return serviceError({
    code: 'PolicyLengthExceededException',
    message: `The final policy size (${bytes}) is bigger than the limit (${limit}).`,
    fields: USER,
  });
}
