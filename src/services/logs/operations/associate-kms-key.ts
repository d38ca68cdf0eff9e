import type { AssociateKmsKeyRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { changeGroup } from '../groups.js';
import { groupWithKey, requireKeyArn } from '../kms.js';

/** Keeps the key's ARN; nothing is encrypted. */
export function associateKmsKey(ctx: Context, input: AssociateKmsKeyRequest): void {
  const name = groupWithKey(ctx, input);
  requireKeyArn(input.kmsKeyId);
  if (name !== undefined) changeGroup(ctx, name, (group) => ({ ...group, kms: input.kmsKeyId }));
}
