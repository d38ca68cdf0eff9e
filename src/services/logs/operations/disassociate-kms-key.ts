import type { DisassociateKmsKeyRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { changeGroup } from '../groups.js';
import { groupWithKey } from '../kms.js';

export function disassociateKmsKey(ctx: Context, input: DisassociateKmsKeyRequest): void {
  const name = groupWithKey(ctx, input);
  if (name !== undefined) changeGroup(ctx, name, ({ kms: _, ...group }) => group);
}
