import type { PutBucketVersioningRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { bucketOf, setTraits } from '../buckets.js';
import { malformedXml, mfaNeeded, versioningLocked, versioningStatusMissing } from '../errors.js';
import { checkMfa } from '../removal.js';
import type { BucketRow } from '../store.js';

const STATES = new Set<unknown>(['Enabled', 'Suspended']);
const MFA_STATES = new Set<unknown>([undefined, 'Enabled', 'Disabled']);

/** Turns versioning on or suspends it; there is no way back to a bucket that never had it. */
export function putBucketVersioning(ctx: Context, input: PutBucketVersioningRequest): Record<string, never> {
  const { Status, MFADelete } = input.VersioningConfiguration;
  ctx.state.global.transact((tx) => {
    const bucket = bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    if (!MFA_STATES.has(MFADelete) || (Status !== undefined && !STATES.has(Status))) throw malformedXml();
    if (Status === undefined) throw versioningStatusMissing();
    checkMfa(input.MFA);
    if (needsMfa(bucket, Status, MFADelete) && input.MFA === undefined) throw mfaNeeded();
    if (Status === 'Suspended' && bucket.traits?.objectLock) throw versioningLocked();
    // A bucket that never heard of MFA delete does not tell of it.
    const mfaDelete = MFADelete ?? bucket.traits?.mfaDelete;
    setTraits(tx, bucket.name, { versioning: Status, mfaDelete });
  });
  return {};
}

/** From the user guide, "Configuring MFA delete": to change the state of versioning of a bucket that has it, and to change itself. */
function needsMfa({ traits }: BucketRow, status: string, mfaDelete: string | undefined): boolean {
  const has = traits?.mfaDelete === 'Enabled';
  const changesItself = mfaDelete !== undefined && (mfaDelete === 'Enabled') !== has;
  return changesItself || (has && status !== traits?.versioning);
}
