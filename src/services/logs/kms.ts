import type { Context } from '../../runtime/context.js';
import { invalidParameter } from './errors.js';
import { groupNameOf } from './names.js';

interface Asked {
  readonly logGroupName?: string | undefined;
  readonly resourceIdentifier?: string | undefined;
}

/** Keys are told by their ARNs; whether there is one is not looked up. */
export function requireKeyArn(key: string): void {
  // The words are a guess.
  if (!/^arn:[^:]+:kms:[^:]*:[^:]*:(?:key|alias)\/.+$/.test(key)) {
    throw invalidParameter('Unable to validate if specified KMS key is valid.');
  }
}

/** The group whose key is changed; `undefined` where that of all queries' results is. The words of the errors are a guess. */
export function groupWithKey(ctx: Context, { logGroupName, resourceIdentifier }: Asked): string | undefined {
  if ((logGroupName === undefined) === (resourceIdentifier === undefined)) {
    throw invalidParameter('Exactly one of logGroupName and resourceIdentifier must be specified.');
  }
  if (resourceIdentifier === undefined) return logGroupName;
  return resourceIdentifier.includes(':query-result:') ? undefined : groupNameOf(ctx, resourceIdentifier);
}
