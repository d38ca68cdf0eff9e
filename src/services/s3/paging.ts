/** Page sizes as S3 reads them. */
import { invalidArgument } from './errors.js';
import { INT32_MAX, PAGE_MAX } from './limits.js';

/**
 * How many entries a page gets. `value` may be larger than S3 gives, which it answers with its own maximum; a negative one is refused.
 * `name` is the argument as S3 spells it in that refusal: `maxKeys`, but `max-uploads`.
 */
export function pageSize(value: number | undefined, name: string): number {
  if (value === undefined) return PAGE_MAX;
  if (value < 0) throw invalidArgument(`Argument ${name} must be an integer between 0 and ${INT32_MAX}`, name, String(value));
  return Math.min(value, PAGE_MAX);
}
