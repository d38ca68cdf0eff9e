import { invalidParameter } from './errors.js';
import { MAX_TAGS } from './limits.js';
import type { Tags } from './store.js';

/** Refuses tags that a resource can't have. */
export function checkTags(tags: Tags): void {
  // The words of both are a guess.
  if (Object.keys(tags).length > MAX_TAGS) throw invalidParameter(`The maximum number of tags is ${MAX_TAGS}.`);
  for (const key of Object.keys(tags)) {
    if (key.startsWith('aws:')) throw invalidParameter('Tag keys starting with aws: are reserved for system use.');
  }
}

export function withoutTags(tags: Tags, keys: readonly string[]): Tags {
  return Object.fromEntries(Object.entries(tags).filter(([key]) => !keys.includes(key)));
}
