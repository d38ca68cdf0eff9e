import type { ListTagsForResourceRequest, ListTagsForResourceResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { tagsOf } from '../tags.js';

export function listTagsForResource(ctx: Context, input: ListTagsForResourceRequest): ListTagsForResourceResponse {
  return { tags: { ...tagsOf(ctx, input.resourceArn) } };
}
