import type { PutBucketOwnershipControlsRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { putConfiguration } from '../configurations.js';
import { malformedXml } from '../errors.js';

const OWNERSHIPS = new Set(['BucketOwnerEnforced', 'BucketOwnerPreferred', 'ObjectWriter']);

/** Decides whether ACLs may be put on the bucket. Objects belong to the bucket's account either way, since no ACL is enforced. */
export function putBucketOwnershipControls(ctx: Context, input: PutBucketOwnershipControlsRequest): Record<string, never> {
  const rules = input.OwnershipControls?.Rules ?? [];
  const ownership = rules[0]?.ObjectOwnership;
  if (rules.length !== 1 || !ownership || !OWNERSHIPS.has(ownership)) throw malformedXml();
  putConfiguration(ctx, input, 'ownership', { Rules: [{ ObjectOwnership: ownership }] });
  return {};
}
