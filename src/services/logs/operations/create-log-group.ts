import type { CreateLogGroupRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { groupExists } from '../errors.js';
import { requireKeyArn } from '../kms.js';
import { GROUPS } from '../store.js';
import { checkTags } from '../tags.js';

const ID_LENGTH = 16;
const ID_ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

export function createLogGroup(ctx: Context, input: CreateLogGroupRequest): void {
  const { logGroupName: name, tags = {}, kmsKeyId } = input;
  checkTags(tags);
  if (kmsKeyId !== undefined) requireKeyArn(kmsKeyId);
  ctx.state.transact((tx) => {
    if (tx.get(GROUPS, name) !== undefined) throw groupExists();
    tx.put(GROUPS, name, {
      name,
      id: ctx.ids.text(ID_LENGTH, ID_ALPHABET),
      created: ctx.clock.now(),
      class: input.logGroupClass ?? 'STANDARD',
      isProtected: input.deletionProtectionEnabled ?? false,
      tags,
      subscriptions: 0,
      ...(kmsKeyId !== undefined && { kms: kmsKeyId }),
    });
  });
}
