/** Tags of groups and destinations, by name or ARN. */
import type { Context } from '../../runtime/context.js';
import type { Collection, StateReader } from '../../runtime/state/index.js';
import { invalidParameter, notFound } from './errors.js';
import { MAX_TAGS } from './limits.js';
import { groupNameOf } from './names.js';
import { DESTINATIONS, GROUPS, type Tags } from './store.js';

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

interface Tagged {
  readonly tags: Tags;
}

interface Place<R extends Tagged> {
  readonly rows: Collection<R>;
  readonly key: string;
}

const DESTINATION_ARN = /^arn:[^:]+:logs:[^:]*:[^:]*:destination:(.+)$/;

function placeOf(ctx: Context, arn: string): Place<any> {
  const [, destination] = DESTINATION_ARN.exec(arn) ?? [];
  return destination === undefined ? { rows: GROUPS, key: groupNameOf(ctx, arn) } : { rows: DESTINATIONS, key: destination };
}

function requireTagged<R extends Tagged>(reader: StateReader, { rows, key }: Place<R>): R {
  const row = reader.get(rows, key);
  // The words are a guess.
  if (row === undefined) throw notFound('The specified resource does not exist.');
  return row;
}

export function tagsOf(ctx: Context, arn: string): Tags {
  return requireTagged(ctx.state, placeOf(ctx, arn)).tags;
}

export function changeTags(ctx: Context, arn: string, change: (tags: Tags) => Tags): void {
  const place = placeOf(ctx, arn);
  ctx.state.transact((tx) => {
    const row = requireTagged(tx, place);
    const tags = change(row.tags);
    checkTags(tags);
    tx.put(place.rows, place.key, { ...row, tags });
  });
}
