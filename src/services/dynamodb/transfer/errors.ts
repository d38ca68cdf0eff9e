/**
 * What the operations of this folder refuse. Codes and messages are those that AWS answered in 2026-10 (ack-api-quirks' probes of that month);
 * what is a guess says so.
 */
import { type ServiceError, serviceError } from '../../../../protocols/errors.js';

export function invalid(message: string): ServiceError {
  return serviceError({ code: 'ValidationException', message });
}

export function invalidRequest(what: string): ServiceError {
  return invalid(`Invalid Request: ${what}`);
}

export function accessDenied(): ServiceError {
  return serviceError({ code: 'AccessDeniedException', message: 'Access is denied' });
}

export function tableNotFound(arn: string): ServiceError {
  return serviceError({ code: 'TableNotFoundException', message: `Table not found: ${arn}` });
}

export function recoveryUnavailable(table: string): ServiceError {
  return serviceError({
    code: 'PointInTimeRecoveryUnavailableException',
    message: `Point in time recovery is not enabled for table '${table}'`,
  });
}

export function invalidExportTime(message: string): ServiceError {
  return serviceError({ code: 'InvalidExportTimeException', message });
}

export function exportConflict(): ServiceError {
  return serviceError({
    code: 'ExportConflictException',
    message: 'Export conflict: Duplicate request detected with conflicting parameters',
  });
}

export function exportNotFound(what: string): ServiceError {
  return serviceError({ code: 'ExportNotFoundException', message: `Export not found: ${what}` });
}

export function importConflict(): ServiceError {
  return serviceError({
    code: 'ImportConflictException',
    message: 'Import conflict: Duplicate request detected with conflicting parameters',
  });
}

/** Of the message only the code is known; it is worded as that of exports. */
export function importNotFound(what: string): ServiceError {
  return serviceError({ code: 'ImportNotFoundException', message: `Import not found: ${what}` });
}

export function tableInUse(table: string): ServiceError {
  return serviceError({ code: 'ResourceInUseException', message: `Table already exists: ${table}` });
}

/** The code is from the API reference, the message that of other operations. */
export function resourceNotFound(message: string): ServiceError {
  return serviceError({ code: 'ResourceNotFoundException', message });
}

/** The code is from the API reference, the message that of TransactWriteItems but for what is repeated. */
export function tokenMismatch(): ServiceError {
  return serviceError({
    code: 'IdempotentParameterMismatchException',
    message: 'Duplicate request detected with conflicting parameters',
  });
}

/** Formats that nothing here reads or writes. */
export function notImplemented(what: string): ServiceError {
  return serviceError({ code: 'NotImplemented', message: `${what} is not implemented.`, status: 501 });
}

/** What native code refused: the body of an answer. */
export function refused(body: Uint8Array): ServiceError {
  const { __type, message, Message } = JSON.parse(Buffer.from(body).toString()) as Record<string, string>;
  const code = String(__type).replace(/^.*#/, '');
  return serviceError({ code, message: message ?? Message ?? '', status: code === 'InternalServerError' ? 500 : 400 });
}
