/** Publishing: a copy of `$LATEST` under the next number, unless nothing has changed since the last one. */
import { createHash } from 'node:crypto';
import type { Context } from '../../../runtime/context.js';
import type { Transaction } from '../../../runtime/state/index.js';
import { type FunctionRef, functionArn, versionKey } from '../names.js';
import { FUNCTIONS, type FunctionRow, LATEST, VERSIONS, type VersionRow } from '../store.js';
import { merged } from './members.js';

/** What is another with each revision, whether or not anything was changed. */
const VOLATILE = {
  RevisionId: undefined,
  LastModified: undefined,
  FunctionArn: undefined,
  Version: undefined,
  State: undefined,
  StateReason: undefined,
  StateReasonCode: undefined,
  LastUpdateStatus: undefined,
  LastUpdateStatusReason: undefined,
  LastUpdateStatusReasonCode: undefined,
};

/** What is published, and whether it is new. */
interface Published {
  readonly row: VersionRow;
  readonly isNew: boolean;
}

/** Makes the row of the next version from that of `$LATEST`, and notes its number; who calls stores the row. */
export function nextVersion(
  ctx: Context,
  tx: Transaction,
  ref: FunctionRef,
  { latest, shared, description }: { latest: VersionRow; shared: FunctionRow; description?: string | undefined },
): Published {
  const print = fingerprint(latest);
  const last = tx.get(VERSIONS, versionKey(ref.name, String(shared.lastVersion)));
  if (last !== undefined && shared.published === print) return { row: last, isNew: false };
  const version = String(shared.lastVersion + 1);
  tx.put(FUNCTIONS, ref.name, { ...shared, lastVersion: shared.lastVersion + 1, published: print });
  const { SnapStart } = latest.config;
  const config = merged(latest.config, {
    Version: version,
    FunctionArn: functionArn(ref, ref.name, version),
    RevisionId: ctx.ids.uuid(),
    ...(description !== undefined && { Description: description }),
    ...(SnapStart?.ApplyOn === 'PublishedVersions' && { SnapStart: { ...SnapStart, OptimizationStatus: 'On' } }),
  });
  return { row: { ...latest, version, config, modified: ctx.clock.now() }, isNew: true };
}

/** Publishing gives `$LATEST` another revision (LocalStack's validated test of revisions, 2023). */
export function renewLatest(ctx: Context, tx: Transaction, latest: VersionRow): void {
  tx.put(VERSIONS, versionKey(latest.name, LATEST), { ...latest, config: { ...latest.config, RevisionId: ctx.ids.uuid() } });
}

/** Of all that a version has in common with `$LATEST`. */
function fingerprint({ config, code }: VersionRow): string {
  const members = Object.entries(merged(config, VOLATILE)).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256')
    .update(JSON.stringify([members, code]))
    .digest('base64');
}
