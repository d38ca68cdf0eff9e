/**
 * States: a function is Pending until it can be invoked, and an update InProgress until it counts. Both end by timers, after
 * `lambdaStatusDelayMs` on the emulator's clock; without a delay what is stored is what comes of it, and only the answer tells the state before.
 * Each end is a new revision of `$LATEST` (recorded 2025-11-25, `test_function_revisions_basic`); of a published version it is none.
 */
import type { FunctionConfiguration } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import type { Transaction } from '../../../runtime/state/index.js';
import { setTimer, type TimerHandler } from '../../../runtime/timers.js';
import { conflict } from '../errors.js';
import { type FunctionRef, functionArn, versionKey } from '../names.js';
import { LATEST, VERSIONS, type VersionRow } from '../store.js';
import { merged } from './members.js';

const CREATING = 'The function is being created.';

/** The model does not know it, AWS tells it all the same (recorded 2025-11-25). */
const UPDATING_CODE = 'Creating' as NonNullable<FunctionConfiguration['LastUpdateStatusReasonCode']>;

type Configuration = Readonly<FunctionConfiguration>;

/** What the timer has to know. */
interface Settling {
  readonly name: string;
  readonly version: string;
  readonly generation: number;
}

/** As the answer to CreateFunction tells it. */
export function pending(config: Configuration): Configuration {
  return merged(config, {
    State: 'Pending',
    StateReason: CREATING,
    StateReasonCode: 'Creating',
    LastUpdateStatus: undefined,
    LastUpdateStatusReason: undefined,
    LastUpdateStatusReasonCode: undefined,
  });
}

/** As the answer to an update tells it. */
export function updating(config: Configuration): Configuration {
  return merged(config, {
    LastUpdateStatus: 'InProgress',
    LastUpdateStatusReason: CREATING,
    LastUpdateStatusReasonCode: UPDATING_CODE,
  });
}

export function settled(config: Configuration): Configuration {
  return merged(config, {
    State: 'Active',
    StateReason: undefined,
    StateReasonCode: undefined,
    LastUpdateStatus: 'Successful',
    LastUpdateStatusReason: undefined,
    LastUpdateStatusReasonCode: undefined,
  });
}

/** Stores a version whose state is on its way, and gives it as it is told now. */
export function putUnsettled(ctx: Context, tx: Transaction, row: VersionRow): VersionRow {
  const { name, version, generation } = row;
  const delay = ctx.config.lambdaStatusDelayMs;
  const later = afterSettling(row, ctx.ids.uuid());
  tx.put(VERSIONS, versionKey(name, version), delay === 0 ? later : row);
  if (delay > 0) {
    const payload: Settling = { name, version, generation };
    const id = `${name} ${version} ${generation}`;
    setTimer(tx, ctx, { name: 'settle', id, due: ctx.clock.now() + delay, payload });
  }
  return row;
}

function afterSettling(row: VersionRow, revision: string): VersionRow {
  const config = settled(row.config);
  return { ...row, config: row.version === LATEST ? { ...config, RevisionId: revision } : config };
}

/** Ends a state, unless the version was changed or deleted since. */
export const settle: TimerHandler = (tx, timer, { ids }) => {
  const { name, version, generation } = timer.payload as Settling;
  const row = tx.get(VERSIONS, versionKey(name, version));
  if (row?.generation === generation) tx.put(VERSIONS, versionKey(name, version), afterSettling(row, ids.uuid()));
};

/** Refuses a change while another is under way. The words for an update were recorded 2025-11-25, those for a state are in the developer guide. */
export function checkSettled(ref: FunctionRef, { config }: VersionRow): void {
  if (config.State === 'Pending') {
    throw conflict(
      `The operation cannot be performed at this time. The function is currently in the following state: ${config.State}`,
    );
  }
  if (config.LastUpdateStatus === 'InProgress') {
    throw conflict(
      `The operation cannot be performed at this time. An update is in progress for resource: ${functionArn(ref, ref.name)}`,
    );
  }
}
