/** `/_ruststack/time`: shows the emulator's clock and moves it. */
import { type ClockControl, shownAt } from '../runtime/clock.js';
import { machineNow } from '../runtime/monotonic.js';
import { MoveError, Moves } from '../runtime/moves.js';
import type { Moved } from '../runtime/time-control.js';
import { readDuration, readMoment } from './moments.js';
import { ControlError, json, type RouteHandler } from './route.js';

interface Action {
  /** The fields that it takes beside `action`. */
  readonly fields: readonly string[];
  readonly run: (moves: Moves, body: Record<string, unknown>) => Promise<Moved>;
}

const ACTIONS: Readonly<Record<string, Action>> = {
  freeze: {
    fields: ['at'],
    run: (moves, { at }) => moves.freeze(at === undefined ? undefined : readMoment(at, 'at')),
  },
  unfreeze: { fields: [], run: (moves) => moves.unfreeze() },
  set: { fields: ['to'], run: (moves, { to }) => moves.set(readMoment(to, 'to')) },
  advance: { fields: ['by'], run: (moves, { by }) => moves.advance(readDuration(by, 'by')) },
  scale: { fields: ['factor'], run: (moves, { factor }) => moves.rescale(readFactor(factor)) },
};

export const showTime: RouteHandler = (_request, { instance }) => json(200, shown(instance.clock));

export const moveTime: RouteHandler = async (request, { instance, ticker }) => {
  if (!ticker) throw new Error('The clock is moved on the main thread');
  const { action: name, settle = true, ...body } = request.json();
  const action = typeof name === 'string' && Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!action)
    throw new ControlError(
      400,
      `"action" is one of ${Object.keys(ACTIONS).join(', ')}, not ${JSON.stringify(name) ?? 'nothing'}.`,
    );
  if (typeof settle !== 'boolean') throw new ControlError(400, '"settle" is true or false.');
  const unknown = Object.keys(body).find((field) => !action.fields.includes(field));
  if (unknown !== undefined) throw new ControlError(400, `The action ${name} knows no "${unknown}".`);
  const moved = await action.run(new Moves(instance, ticker, { settle }), body).catch((error: unknown) => {
    throw error instanceof MoveError ? new ControlError(400, error.message) : error;
  });
  const { fired, failed, failures } = moved;
  return json(200, { ...shown(instance.clock), fired, failed, failures });
};

function shown(clock: ClockControl): Record<string, unknown> {
  const setting = clock.capture();
  const real = machineNow();
  const now = shownAt(setting, real);
  return { now, iso: new Date(now).toISOString(), frozen: setting.frozen, scale: setting.scale, offset: now - real };
}

function readFactor(value: unknown): number {
  const factor = typeof value === 'string' ? Number(value.trim().replace(/\s*[x×]$/i, '') || Number.NaN) : value;
  if (typeof factor === 'number' && Number.isFinite(factor)) return factor;
  throw new ControlError(400, `"factor" wants a number such as 10 or 0.5, not ${JSON.stringify(value) ?? 'nothing'}.`);
}
