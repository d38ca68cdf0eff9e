import type {
  GetBucketLifecycleConfigurationOutput,
  GetBucketLifecycleConfigurationRequest,
  LifecycleRule,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { getConfiguration } from '../configurations.js';
import { noSuchLifecycleConfiguration } from '../errors.js';
import type { StoredRule } from '../lifecycle/rules.js';

export function getBucketLifecycleConfiguration(
  ctx: Context,
  input: GetBucketLifecycleConfigurationRequest,
): GetBucketLifecycleConfigurationOutput {
  const document = getConfiguration(ctx, input, 'lifecycle');
  if (!document) throw noSuchLifecycleConfiguration(input.Bucket);
  return { Rules: document.rules.map(told), TransitionDefaultMinimumObjectSize: document.minimumSize };
}

function told({ Expiration, Transitions, ...rest }: StoredRule): LifecycleRule {
  const dated = <T extends { Date?: number }>({ Date: date, ...other }: T) => ({
    ...other,
    ...(date !== undefined && { Date: new Date(date) }),
  });
  return {
    ...rest,
    ...(Expiration && { Expiration: dated(Expiration) }),
    ...(Transitions && { Transitions: Transitions.map(dated) }),
  };
}
