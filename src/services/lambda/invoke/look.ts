/** How operations, which run on other threads, have the home look at what they have changed: by a timer that is due at once, set in their commit. */
import type { Context } from '../../../runtime/context.js';
import type { Transaction } from '../../../runtime/state/index.js';
import { setTimer, type TimerHandler } from '../../../runtime/timers.js';

/** A function was made whose first environment is likely to be wanted soon, or environments are to be kept ready. */
export function haveLooked(ctx: Context, tx: Transaction, runtime?: string): void {
  setTimer(tx, ctx, { name: 'look', id: ctx.requestId, due: ctx.clock.now(), payload: { runtime } });
}

/** The timer `look`. */
export const look: TimerHandler = (_tx, { account, region, payload }, { after }) => {
  const { runtime } = payload as { runtime?: string };
  after((instance) => {
    instance.homes
      .of('lambda')
      .run({ do: 'look', account, region, runtime })
      .catch(() => undefined);
  });
};
