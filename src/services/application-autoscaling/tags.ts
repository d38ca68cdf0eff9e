import type { Context } from '../../runtime/context.js';
import { resourceNotFound, tooManyTags } from './errors.js';
import { MAX_TAGS } from './limits.js';
import { TARGETS, type Tags } from './store.js';

/** The tags of the target of that ARN. */
export function tagsOf(ctx: Context, arn: string): Tags {
  const [, target] = ctx.state.range(TARGETS).find(([, row]) => row.arn === arn) ?? [];
  if (target === undefined) throw resourceNotFound(arn);
  return target.tags;
}

export function changeTags(ctx: Context, arn: string, change: (tags: Tags) => Tags): void {
  ctx.state.transact((tx) => {
    const [key, target] = tx.range(TARGETS).find(([, row]) => row.arn === arn) ?? [];
    if (key === undefined || target === undefined) throw resourceNotFound(arn);
    const tags = change(target.tags);
    if (Object.keys(tags).length > MAX_TAGS) throw tooManyTags(arn);
    tx.put(TARGETS, key, { ...target, tags });
  });
}
