import type { ListTagsRequest, ListTagsResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { findTagged } from '../tagging/tags.js';

/** Tells the tags of a resource. */
export function listTags(ctx: Context, { Resource }: ListTagsRequest): ListTagsResponse {
  return { Tags: findTagged(ctx, ctx.state, Resource).tags };
}
