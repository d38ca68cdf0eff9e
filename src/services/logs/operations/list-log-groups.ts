import type { ListLogGroupsRequest, ListLogGroupsResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { MAX_LISTED_GROUPS } from '../limits.js';
import { groupArn } from '../names.js';
import { pageOf } from '../page.js';
import { GROUPS } from '../store.js';

export function listLogGroups(ctx: Context, input: ListLogGroupsRequest): ListLogGroupsResponse {
  const fitsName = nameTest(input.logGroupNamePattern);
  const { rows, nextToken } = pageOf(ctx, GROUPS, {
    token: input.nextToken,
    limit: Math.min(input.limit ?? MAX_LISTED_GROUPS, MAX_LISTED_GROUPS),
    fits: ({ name, class: groupClass }) => fitsName(name) && (input.logGroupClass ?? groupClass) === groupClass,
  });
  return {
    logGroups: rows.map((group) => ({
      logGroupName: group.name,
      logGroupArn: groupArn(ctx, group.name),
      logGroupClass: group.class,
    })),
    ...(nextToken !== undefined && { nextToken }),
  };
}

/** Parts of names with `|` between them, each of them at the beginning if `^` stands before it: the model's pattern admits no more. */
function nameTest(pattern: string | undefined): (name: string) => boolean {
  const parts = pattern?.split('|');
  return (name) => parts?.some((part) => (part.startsWith('^') ? name.startsWith(part.slice(1)) : name.includes(part))) ?? true;
}
