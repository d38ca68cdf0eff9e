/** Version ids, in buckets that never had versioning, which are all that exist here so far. */
import { invalidVersionId } from './errors.js';

/** The version id of an object that was put while its bucket had no versioning. */
export const NULL_VERSION = 'null';

/** Throws for a version id that no object of an unversioned bucket has. */
export function checkVersionId(versionId: string | undefined): void {
  if (versionId !== undefined && versionId !== NULL_VERSION) throw invalidVersionId(versionId);
}
