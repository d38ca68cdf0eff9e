import type {
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
} from '../../../../protocols/types/application-autoscaling.js';
import type { Context } from '../../../runtime/context.js';
import { tagsOf } from '../tags.js';

export function listTagsForResource(ctx: Context, input: ListTagsForResourceRequest): ListTagsForResourceResponse {
  return { Tags: tagsOf(ctx, input.ResourceARN) };
}
