import type { TagLogGroupRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { changeGroup } from '../groups.js';
import { checkTags } from '../tags.js';

export function tagLogGroup(ctx: Context, input: TagLogGroupRequest): void {
  changeGroup(ctx, input.logGroupName, (group) => {
    const tags = { ...group.tags, ...input.tags };
    checkTags(tags);
    return { ...group, tags };
  });
}
