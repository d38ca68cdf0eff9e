/** Names that no other run has: good as bucket, table and role names. The prefix is what a clean-up of AWS looks for. */
import { randomBytes } from 'node:crypto';

export const NAME_PREFIX = 'rsconf-';

export function uniqueName(): string {
  return `${NAME_PREFIX}${randomBytes(6).toString('hex')}`;
}
