import type { UntagLogGroupRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { changeGroup } from '../groups.js';
import { withoutTags } from '../tags.js';

export function untagLogGroup(ctx: Context, input: UntagLogGroupRequest): void {
  changeGroup(ctx, input.logGroupName, (group) => ({ ...group, tags: withoutTags(group.tags, input.tags) }));
}
