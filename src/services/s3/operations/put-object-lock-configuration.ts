import type {
  DefaultRetention,
  ObjectLockConfiguration,
  PutObjectLockConfigurationOutput,
  PutObjectLockConfigurationRequest,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { bucketOf, setTraits } from '../buckets.js';
import { invalidRetentionPeriod, malformedXml, versioningNeeded } from '../errors.js';
import { RETENTION_DAYS_MAX, RETENTION_YEARS_MAX } from '../limits.js';
import type { BucketTraits } from '../store.js';

/**
 * Says what Object Lock gives to new objects, and turns it on where the bucket has versioning. It is never turned off. The documents'
 * rules are the API reference's; of which of two wrongs AWS speaks first is a guess.
 */
export function putObjectLockConfiguration(
  ctx: Context,
  input: PutObjectLockConfigurationRequest,
): PutObjectLockConfigurationOutput {
  ctx.state.global.transact((tx) => {
    const bucket = bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    const defaultRetention = checked(input.ObjectLockConfiguration);
    if (bucket.traits?.versioning !== 'Enabled') throw versioningNeeded();
    setTraits(tx, bucket.name, { objectLock: true, defaultRetention });
  });
  return {};
}

function checked(configuration: ObjectLockConfiguration | undefined): BucketTraits['defaultRetention'] {
  if (configuration?.ObjectLockEnabled !== 'Enabled') throw malformedXml();
  const { Rule } = configuration;
  if (Rule === undefined) return undefined;
  if (Rule.DefaultRetention === undefined) throw malformedXml();
  return retentionOf(Rule.DefaultRetention);
}

function retentionOf({ Mode, Days, Years }: DefaultRetention): NonNullable<BucketTraits['defaultRetention']> {
  if (Mode !== 'GOVERNANCE' && Mode !== 'COMPLIANCE') throw malformedXml();
  if ((Days === undefined) === (Years === undefined)) throw malformedXml();
  const [period, max] = Days === undefined ? [Years as number, RETENTION_YEARS_MAX] : [Days, RETENTION_DAYS_MAX];
  if (period < 1) throw invalidRetentionPeriod('Default retention period must be a positive integer value.');
  if (period > max) throw invalidRetentionPeriod('Default retention period too large.');
  return { mode: Mode, ...(Days === undefined ? { years: period } : { days: period }) };
}
