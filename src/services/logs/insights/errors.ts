/** Errors of queries, one function each. Where the words are a guess, it says so. */
import { type ServiceError, serviceError } from '../../../../protocols/errors.js';
import { invalidParameter, notFound } from '../errors.js';

/** Seen by users of StartQuery in 2020, with a request's id behind it. */
export function noGroupForQuery(name: string, account: string): ServiceError {
  return notFound(`Log group '${name}' does not exist for account ID '${account}'`);
}

/** Seen by users of StartQuery; that the numbers are the bounds of the query's text is a guess. */
export function outsideOfGroups(query: string): ServiceError {
  const message = `Query's end date and time is either before the log groups creation time or exceeds the log groups log retention settings ([0,${query.length}])`;
  return serviceError({
    code: 'MalformedQueryException',
    message,
    fields: { queryCompileError: { location: { startCharOffset: 0, endCharOffset: query.length }, message } },
  });
}

/** The words are a guess. */
export function noQuery(id: string): ServiceError {
  return notFound(`Query with id ${id} does not exist.`);
}

/** The words are a guess; the reference says that the answer is an error. */
export function notRunning(): ServiceError {
  return invalidParameter('The specified query is not running.');
}

/** The words are a guess. */
export function noDefinition(): ServiceError {
  return notFound('The specified query definition does not exist.');
}

/** The words are a guess. */
export function noRecord(): ServiceError {
  return notFound('The specified log record does not exist.');
}

export function otherLanguage(language: string): ServiceError {
  return serviceError({
    code: 'NotImplemented',
    message: `Queries in the language ${language} are not built yet, those in CWLI are.`,
    status: 501,
  });
}
