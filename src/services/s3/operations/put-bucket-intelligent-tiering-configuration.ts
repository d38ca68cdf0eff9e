import type { PutBucketIntelligentTieringConfigurationRequest, Tiering } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { invalidArgument, malformedXml } from '../errors.js';
import { ARCHIVE_ACCESS_DAYS_MIN, DEEP_ARCHIVE_ACCESS_DAYS_MIN, TIERING_DAYS_MAX } from '../limits.js';
import { checkEnum, checkFilter, putNamed } from '../named-configurations.js';

const STATUSES = new Set(['Enabled', 'Disabled']);
const LEAST_DAYS: Readonly<Record<string, number>> = {
  ARCHIVE_ACCESS: ARCHIVE_ACCESS_DAYS_MIN,
  DEEP_ARCHIVE_ACCESS: DEEP_ARCHIVE_ACCESS_DAYS_MIN,
};

/** Keeps the configuration. Objects here don't move to archive tiers, since nobody counts when they were last read. */
export function putBucketIntelligentTieringConfiguration(
  ctx: Context,
  input: PutBucketIntelligentTieringConfigurationRequest,
): Record<string, never> {
  const { IntelligentTieringConfiguration: configuration } = input;
  // That two ids that differ are told so was recorded on AWS, 2026-02.
  if (!configuration || configuration.Id !== input.Id || !configuration.Tierings?.length) throw malformedXml();
  checkEnum(configuration.Status, STATUSES);
  checkFilter(configuration.Filter);
  checkTierings(configuration.Tierings);
  putNamed(ctx, input, 'intelligentTiering', configuration);
  return {};
}

/** The days are those of the user guide, "How S3 Intelligent-Tiering works"; code and message of their refusal are guesses. */
function checkTierings(tierings: readonly Tiering[]): void {
  const seen = new Set<string>();
  for (const { AccessTier, Days } of tierings) {
    const least = Object.hasOwn(LEAST_DAYS, AccessTier ?? '') ? LEAST_DAYS[AccessTier ?? ''] : undefined;
    if (least === undefined || Days === undefined || seen.has(AccessTier)) throw malformedXml();
    seen.add(AccessTier);
    if (Days < least || Days > TIERING_DAYS_MAX) {
      throw invalidArgument(`'Days' for ${AccessTier} must be between ${least} and ${TIERING_DAYS_MAX}`, 'Days', String(Days));
    }
  }
}
