import { isServiceError } from '../../../../protocols/errors.js';
import type {
  DeletedObject,
  Error as DeleteError,
  DeleteObjectsOutput,
  DeleteObjectsRequest,
  ObjectIdentifier,
} from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import type { Transaction } from '../../../runtime/state/index.js';
import { type Caller, foundCaller } from '../access/facts.js';
import { dropBlobs } from '../bodies.js';
import { bucketOf } from '../buckets.js';
import { headerNotImplemented, malformedXml, noSuchVersion } from '../errors.js';
import { DELETE_KEYS_MAX } from '../limits.js';
import { refuseBypass, removeObject, requireMfa } from '../removal.js';
import type { BucketRow } from '../store.js';
import { NULL_VERSION, orderOf } from '../versions.js';

/** Deletes up to 1,000 objects in one transaction; what can't be deleted is told per key and keeps nothing else from going. */
export function deleteObjects(ctx: Context, input: DeleteObjectsRequest): DeleteObjectsOutput {
  const wanted = input.Delete?.Objects ?? [];
  const outcome = ctx.state.global.transact((tx) => {
    const bucket = bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    if (wanted.length === 0 || wanted.length > DELETE_KEYS_MAX) throw malformedXml();
    refuseBypass(bucket, input.BypassGovernanceRetention);
    if (wanted.some(({ VersionId }) => VersionId !== undefined)) requireMfa(bucket, input.MFA);
    return deleteEach(tx, ctx, bucket, wanted, input.BypassGovernanceRetention);
  });
  dropBlobs(ctx, outcome.released);
  return {
    ...(!input.Delete?.Quiet && { Deleted: outcome.deleted }),
    Errors: outcome.errors,
  };
}

interface Outcome {
  deleted: DeletedObject[];
  errors: DeleteError[];
  released: string[];
}

function deleteEach(
  tx: Transaction,
  ctx: Context,
  bucket: BucketRow,
  wanted: readonly ObjectIdentifier[],
  bypass: boolean | undefined,
): Outcome {
  const caller = foundCaller(ctx.found);
  const outcome: Outcome = { deleted: [], errors: [], released: [] };
  for (const object of wanted) {
    const { Key, VersionId } = object;
    if (!Key) throw malformedXml();
    try {
      checkIdentifier(object);
      if (caller) requireDeletion(tx, bucket.name, object, caller);
      const target = { key: Key, versionId: VersionId, ifMatch: object.ETag, bypass };
      const { released, deleteMarker, versionId } = removeObject(tx, ctx, bucket, target);
      outcome.released.push(...released);
      outcome.deleted.push({
        Key,
        ...(VersionId !== undefined && { VersionId }),
        ...(deleteMarker && { DeleteMarker: true, DeleteMarkerVersionId: versionId }),
      });
    } catch (error) {
      if (!isServiceError(error)) throw error;
      outcome.errors.push({ Key, ...(VersionId !== undefined && { VersionId }), Code: error.code, Message: error.message });
    }
  }
  return outcome;
}

/** Where access is decided, it is for each key by itself. */
function requireDeletion(tx: Transaction, bucket: string, { Key: key, VersionId }: ObjectIdentifier, caller: Caller): void {
  const action = VersionId === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion';
  const { refusalOfKey } = require('../access/enforce.js') as typeof import('../access/enforce.js');
  const refusal = refusalOfKey(tx, caller, { action, bucket, key, versionId: VersionId });
  if (refusal) throw refusal;
}

/** Times and sizes are conditions of directory buckets. */
function checkIdentifier({ Key, VersionId, LastModifiedTime, Size }: ObjectIdentifier): void {
  if (LastModifiedTime) throw headerNotImplemented('LastModifiedTime');
  if (Size !== undefined) throw headerNotImplemented('Size');
  // DeleteObject says that such an id is none; that this says there is no such version was seen on AWS in 2026-02.
  if (VersionId && VersionId !== NULL_VERSION && orderOf(VersionId) === undefined) throw noSuchVersion(Key, VersionId);
}
