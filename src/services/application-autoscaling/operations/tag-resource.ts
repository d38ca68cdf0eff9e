import type { TagResourceRequest } from '../../../../protocols/types/application-autoscaling.js';
import type { Context } from '../../../runtime/context.js';
import { changeTags } from '../tags.js';

export function tagResource(ctx: Context, input: TagResourceRequest): Record<string, never> {
  changeTags(ctx, input.ResourceARN, (tags) => ({ ...tags, ...input.Tags }));
  return {};
}
