import type { UntagResourceRequest } from '../../../../../protocols/types/s3control.js';
import type { Context } from '../../../../runtime/context.js';
import { requireOwnAccount } from '../account.js';
import { changeTags } from '../tags.js';

/** Takes tags away; that one is not there is no error. */
export function untagResource(ctx: Context, input: UntagResourceRequest): Record<string, never> {
  requireOwnAccount(ctx, input.AccountId);
  const gone = new Set(input.TagKeys);
  changeTags(ctx, input.ResourceArn, (tags) => tags.filter(({ Key }) => !gone.has(Key)));
  return {};
}
