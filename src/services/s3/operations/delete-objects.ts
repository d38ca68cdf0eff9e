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
import { refuseBypass, removeObject } from '../removal.js';
import { NULL_VERSION } from '../versions.js';

/** Deletes up to 1,000 objects in one transaction; what can't be deleted is told per key and keeps nothing else from going. */
export function deleteObjects(ctx: Context, input: DeleteObjectsRequest): DeleteObjectsOutput {
  const wanted = input.Delete?.Objects ?? [];
  const outcome = ctx.state.global.transact((tx) => {
    bucketOf(tx, input.Bucket, input.ExpectedBucketOwner);
    if (wanted.length === 0 || wanted.length > DELETE_KEYS_MAX) throw malformedXml();
    refuseBypass(input.BypassGovernanceRetention);
    return deleteEach(tx, input.Bucket, wanted, foundCaller(ctx.found));
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

function deleteEach(tx: Transaction, bucket: string, wanted: readonly ObjectIdentifier[], caller: Caller | undefined): Outcome {
  const outcome: Outcome = { deleted: [], errors: [], released: [] };
  for (const object of wanted) {
    const { Key, VersionId } = object;
    if (!Key) throw malformedXml();
    try {
      checkIdentifier(object);
      if (caller) requireDeletion(tx, bucket, object, caller);
      outcome.released.push(...removeObject(tx, bucket, Key, object.ETag));
      outcome.deleted.push({ Key, ...(VersionId !== undefined && { VersionId }) });
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
  const refusal = refusalOfKey(tx, caller, { action, bucket, key });
  if (refusal) throw refusal;
}

/** Times and sizes are conditions of directory buckets. */
function checkIdentifier({ Key, VersionId, LastModifiedTime, Size }: ObjectIdentifier): void {
  if (LastModifiedTime) throw headerNotImplemented('LastModifiedTime');
  if (Size !== undefined) throw headerNotImplemented('Size');
  if (VersionId !== undefined && VersionId !== NULL_VERSION) throw noSuchVersion(Key, VersionId);
}
