import type { TagResourceRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { invalidParameter } from '../errors.js';
import { checkTags, findTagged } from '../tagging/tags.js';

/** Adds tags to a resource, or gives those that it has other values. */
export function tagResource(ctx: Context, { Resource, Tags }: TagResourceRequest): Record<string, never> {
  // Recorded 2025-11-25 (`test_tag_exceptions`).
  if (Object.keys(Tags).length === 0) throw invalidParameter('An error occurred and the request cannot be processed.');
  ctx.state.transact((tx) => {
    const found = findTagged(ctx, tx, Resource);
    const tags = { ...found.tags, ...Tags };
    checkTags(tags);
    found.write(tx, tags);
  });
  return {};
}
