import type { PutLogGroupDeletionProtectionRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { changeGroup } from '../groups.js';
import { groupNameOf } from '../names.js';

export function putLogGroupDeletionProtection(ctx: Context, input: PutLogGroupDeletionProtectionRequest): void {
  const isProtected = input.deletionProtectionEnabled;
  changeGroup(ctx, groupNameOf(ctx, input.logGroupIdentifier), (group) => ({ ...group, isProtected }));
}
