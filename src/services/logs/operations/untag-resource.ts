import type { UntagResourceRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { changeTags, withoutTags } from '../tags.js';

export function untagResource(ctx: Context, input: UntagResourceRequest): void {
  changeTags(ctx, input.resourceArn, (tags) => withoutTags(tags, input.tagKeys));
}
