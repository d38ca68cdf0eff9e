import { isServiceError } from '../../../../protocols/errors.js';
import type { CreateScheduledQueryRequest, UpdateScheduledQueryRequest } from '../../../../protocols/types/logs.js';
import { otherLanguage } from '../insights/errors.js';
import { parseQuery } from '../insights/language/parser.js';
import { parseSchedule } from './cron.js';
import { invalidQuery } from './errors.js';

/** Refuses a schedule or query that could never run. */
export function checkScheduled(input: CreateScheduledQueryRequest | UpdateScheduledQueryRequest): void {
  if (input.queryLanguage !== 'CWLI') throw otherLanguage(input.queryLanguage);
  parseSchedule(input.scheduleExpression);
  try {
    parseQuery(input.queryString);
  } catch (error) {
    if (isServiceError(error) && error.code === 'MalformedQueryException') throw invalidQuery(error.message);
    throw error;
  }
}
