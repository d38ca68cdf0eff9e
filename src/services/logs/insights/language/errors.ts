import { type ServiceError, serviceError } from '../../../../../protocols/errors.js';

/** A place within a query: where it begins, and the first character behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A query that cannot be compiled; offsets count characters of the whole query. */
export function malformed(message: string, { start, end }: Span): ServiceError {
  return serviceError({
    code: 'MalformedQueryException',
    message,
    fields: { queryCompileError: { location: { startCharOffset: start, endCharOffset: end }, message } },
  });
}

/**
 * The beginning of the message was seen on AWS on 2026-06-10 ("unexpected symbol found sort"); how the place is told behind it is a guess.
 */
export function unexpected(query: string, symbol: string, span: Span): ServiceError {
  const before = query.slice(0, span.start);
  const line = before.split('\n').length;
  const position = span.start - (before.lastIndexOf('\n') + 1);
  return malformed(`unexpected symbol found ${symbol} at line ${line} and position ${position}`, span);
}

/** For what the language has and this emulator does not. */
export function notBuilt(what: string): ServiceError {
  return serviceError({ code: 'NotImplemented', message: `${what} of CloudWatch Logs Insights is not built yet.`, status: 501 });
}
