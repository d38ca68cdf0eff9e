/** Filter criteria: a record is passed on if one of the patterns fits it, or if there are none. */
import type { FilterCriteria } from '../../../../protocols/types/lambda.js';
import { type EventPattern, matchesPattern, parsePattern } from '../../../runtime/event-pattern/index.js';

export function filterOf(criteria: FilterCriteria | undefined): (event: unknown) => boolean {
  const patterns: EventPattern[] = (criteria?.Filters ?? []).map(({ Pattern = '' }) => parsePattern(Pattern));
  if (patterns.length === 0) return () => true;
  return (event) => patterns.some((pattern) => matchesPattern(pattern, event));
}
