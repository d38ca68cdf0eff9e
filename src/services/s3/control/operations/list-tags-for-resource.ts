import type { ListTagsForResourceRequest, ListTagsForResourceResult } from '../../../../../protocols/types/s3control.js';
import type { Context } from '../../../../runtime/context.js';
import { requireOwnAccount } from '../account.js';
import { readTags } from '../tags.js';

export function listTagsForResource(ctx: Context, input: ListTagsForResourceRequest): ListTagsForResourceResult {
  requireOwnAccount(ctx, input.AccountId);
  return { Tags: readTags(ctx, input.ResourceArn) };
}
