import type { TagResourceRequest } from '../../../../../protocols/types/s3control.js';
import type { Context } from '../../../../runtime/context.js';
import { requireOwnAccount } from '../account.js';
import { changeTags, checkTags } from '../tags.js';

/** Adds tags to those that are there; one of the same key gets the new value. */
export function tagResource(ctx: Context, input: TagResourceRequest): Record<string, never> {
  requireOwnAccount(ctx, input.AccountId);
  checkTags(input.Tags);
  changeTags(ctx, input.ResourceArn, (tags) => {
    const merged = new Map(tags.map(({ Key, Value }) => [Key, Value]));
    for (const { Key, Value } of input.Tags) merged.set(Key, Value);
    return [...merged].map(([Key, Value]) => ({ Key, Value }));
  });
  return {};
}
