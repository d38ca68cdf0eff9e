/** The emulator's own rows, as partial snapshots and comparisons see them: what a manifest says of a service's. */
import { jsonOf } from '../runtime/changes.js';
import type { Event } from '../runtime/events.js';
import type { MapDescription, RowRule } from '../runtime/service.js';
import type { Timer } from '../runtime/timers.js';

export const RUNTIME = 'runtime';

export const RUNTIME_ROWS: readonly RowRule[] = [
  { kind: 'timers', owner: { by: 'row' } },
  // Positions in topics and the clock's settings say nothing of resources.
  { kind: 'event-heads', derived: { keys: 'all' } },
  { kind: 'event-positions', derived: { keys: 'all' } },
  { kind: 'clock', derived: { keys: 'all' } },
];

export function describeRuntime(_account: string, _region: string, kind: string): MapDescription | undefined {
  if (kind === 'timers') {
    return {
      rank: 0,
      resource: 'timer',
      describe: (change) => {
        const { service, name, id, account, region, due } = jsonOf(change.new ?? change.old) as unknown as Timer;
        return { id: { timer: `${service}.${name}`, id, account, region, due: new Date(due).toISOString() }, fields: [] };
      },
    };
  }
  if (kind !== 'events') return undefined;
  return {
    rank: 1,
    resource: 'event',
    describe: (change) => {
      const { topic, number, service, account, region } = jsonOf(change.new ?? change.old) as unknown as Event;
      return { id: { topic, number, service, account, region }, fields: [] };
    },
  };
}
