import type { TagResourceRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { changeTags } from '../tags.js';

export function tagResource(ctx: Context, input: TagResourceRequest): void {
  changeTags(ctx, input.resourceArn, (tags) => ({ ...tags, ...input.tags }));
}
