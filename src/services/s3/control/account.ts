/** Whose configuration a request is about. */
import type { Context } from '../../../runtime/context.js';
import { accessDenied, invalidRequest } from '../errors.js';

/** Accounts manage themselves alone; that another one's is refused with `AccessDenied` was seen in users' reports. The missing header's words are a guess. */
export function requireOwnAccount(ctx: Context, accountId: string | undefined): void {
  if (accountId === undefined || accountId === '')
    throw invalidRequest('Missing required header for this request: x-amz-account-id');
  if (accountId !== ctx.account) throw accessDenied();
}
