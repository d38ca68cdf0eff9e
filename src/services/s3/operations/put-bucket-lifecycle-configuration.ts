import type {
  LifecycleRule,
  PutBucketLifecycleConfigurationOutput,
  PutBucketLifecycleConfigurationRequest,
  TransitionDefaultMinimumObjectSize,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { setTraits } from '../buckets.js';
import { putConfiguration } from '../configurations.js';
import { invalidRequest, malformedXml } from '../errors.js';
import { checkRules } from '../lifecycle/check.js';
import type { StoredRule } from '../lifecycle/rules.js';
import { planSweep } from '../lifecycle/sweep.js';

const MINIMUM_SIZES = new Set(['all_storage_classes_128K', 'varies_by_storage_class']);

/** Replaces the bucket's rules, which from then on are carried out at each midnight of the emulator's clock. */
export function putBucketLifecycleConfiguration(
  ctx: Context,
  input: PutBucketLifecycleConfigurationRequest,
): PutBucketLifecycleConfigurationOutput {
  const minimumSize: TransitionDefaultMinimumObjectSize = input.TransitionDefaultMinimumObjectSize ?? 'all_storage_classes_128K';
  if (!MINIMUM_SIZES.has(minimumSize)) {
    throw invalidRequest(`Invalid TransitionDefaultMinimumObjectSize found: ${minimumSize}`);
  }
  if (!input.LifecycleConfiguration) throw malformedXml();
  const { Rules = [] } = input.LifecycleConfiguration;
  checkRules(Rules);
  const rules = Rules.map((rule) => stored(ctx, rule));
  putConfiguration(ctx, input, 'lifecycle', { rules, minimumSize }, (tx, bucket) => {
    setTraits(tx, bucket.name, { lifecycle: true });
    planSweep(tx, bucket, rules, ctx.clock.now());
  });
  return { TransitionDefaultMinimumObjectSize: minimumSize };
}

/** Ids that AWS makes up are the base64 of a UUID (seen in users' headers, 2025). */
function stored(ctx: Context, rule: LifecycleRule): StoredRule {
  const { Expiration, Transitions, ...rest } = rule;
  const dated = <T extends { Date?: Date }>({ Date: date, ...other }: T) => ({
    ...other,
    ...(date !== undefined && { Date: date.getTime() }),
  });
  return {
    ...rest,
    ID: rule.ID || Buffer.from(ctx.ids.uuid()).toString('base64'),
    ...(Expiration && { Expiration: dated(Expiration) }),
    ...(Transitions && { Transitions: Transitions.map(dated) }),
  };
}
