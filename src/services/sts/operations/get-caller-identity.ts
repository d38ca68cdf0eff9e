import type { GetCallerIdentityRequest, GetCallerIdentityResponse } from '../../../../protocols/types/sts.js';
import type { Context } from '../../../runtime/context.js';

/**
 * Tells who signed the request. Without IAM there is one caller an account, its root user, whose `UserId` is the account's number.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export function getCallerIdentity(ctx: Context, _input: GetCallerIdentityRequest): GetCallerIdentityResponse {
  const { account, partition } = ctx;
  return { UserId: account, Account: account, Arn: `arn:${partition}:iam::${account}:root` };
}
