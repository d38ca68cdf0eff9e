import type { UntagResourceRequest } from '../../../../protocols/types/application-autoscaling.js';
import type { Context } from '../../../runtime/context.js';
import { changeTags } from '../tags.js';

export function untagResource(ctx: Context, input: UntagResourceRequest): Record<string, never> {
  const gone = new Set(input.TagKeys);
  changeTags(ctx, input.ResourceARN, (tags) => Object.fromEntries(Object.entries(tags).filter(([key]) => !gone.has(key))));
  return {};
}
