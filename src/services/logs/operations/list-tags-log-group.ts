import type { ListTagsLogGroupRequest, ListTagsLogGroupResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { requireGroup } from '../store.js';

export function listTagsLogGroup(ctx: Context, input: ListTagsLogGroupRequest): ListTagsLogGroupResponse {
  return { tags: { ...requireGroup(ctx.state, input.logGroupName).tags } };
}
