/**
 * `/_ruststack/snapshots`: keep everything as it is, and put it back. A snapshot goes by its id or by its name. All of this runs on the main
 * thread, so that several requests take turns.
 */
import { SnapshotProblem } from '../runtime/state/index.js';
import type { Snapshot } from '../runtime/world.js';
import { type ControlAnswer, ControlError, type ControlTools, json, type RouteHandler, type RouteRequest } from './route.js';
import { restoreWithin, type Scope, scopeOf } from './scope.js';

const NAME_LENGTH_MAX = 200;
/** Words that stand for something else where a name may stand. */
const RESERVED: ReadonlySet<string> = new Set(['import', 'now']);
/** Names that could be taken for an id. */
const LIKE_ID = /^snap-[a-z0-9]{12}$/;
const STATUS = { missing: 404, taken: 409, unreadable: 422, failed: 500 } as const;
const SCOPE_MEMBERS: ReadonlySet<string> = new Set(['service', 'account', 'region']);

/** A snapshot as answers tell it. */
export interface ToldSnapshot {
  id: string;
  name: string;
  /** ISO 8601, on the emulator's clock. */
  created: string;
  /** What it is limited to, if it is. */
  scope?: Snapshot['scope'];
}

export function told({ id, name, created, scope }: Snapshot): ToldSnapshot {
  return { id, name, created: new Date(created).toISOString(), ...(scope && { scope }) };
}

/** Runs `work`, and refuses what it can't have of the snapshots. */
export function refusing<R>(work: () => R): R {
  try {
    return work();
  } catch (error) {
    if (error instanceof SnapshotProblem) throw new ControlError(STATUS[error.problem], error.message);
    throw error;
  }
}

/** The name that a request gives a snapshot. */
export function nameIn(value: unknown): string {
  if (typeof value !== 'string' || value === '')
    throw new ControlError(400, 'The name of a snapshot is a text of one character or more.');
  if (value.length > NAME_LENGTH_MAX)
    throw new ControlError(400, `The name of a snapshot has at most ${NAME_LENGTH_MAX} characters.`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  if (/[\u0000-\u001f\u007f]/.test(value)) throw new ControlError(400, 'The name of a snapshot has no control characters.');
  if (RESERVED.has(value) || LIKE_ID.test(value)) throw new ControlError(400, `No snapshot can have the name ${value}.`);
  return value;
}

function booleanIn(value: unknown, member: string): boolean {
  if (value === undefined) return false;
  if (typeof value !== 'boolean') throw new ControlError(400, `${member} is true or false.`);
  return value;
}

/** What stands in the path. */
export function keyIn(request: Pick<RouteRequest, 'params'>): string {
  return request.params.snapshot as string;
}

function answer(status: number, snapshot: Snapshot): ControlAnswer {
  return json(status, told(snapshot));
}

export const createSnapshot: RouteHandler = (request, { instance }) => {
  const { name, replace } = request.json();
  const init = { name: name === undefined ? undefined : nameIn(name), replace: booleanIn(replace, 'replace') };
  return answer(
    201,
    refusing(() => instance.world.create(init)),
  );
};

export const listSnapshots: RouteHandler = (_request, { instance }) => json(200, { snapshots: instance.world.list().map(told) });

export const getSnapshot: RouteHandler = (request, { instance }) => {
  const found = instance.world.find(keyIn(request));
  if (found === undefined) throw new ControlError(404, 'There is no such snapshot.');
  return answer(200, found);
};

export const renameSnapshot: RouteHandler = (request, { instance }) => {
  const name = nameIn(request.json().name);
  return answer(
    200,
    refusing(() => instance.world.rename(keyIn(request), name)),
  );
};

export const deleteSnapshot: RouteHandler = (request, { instance }) =>
  answer(
    200,
    refusing(() => instance.world.delete(keyIn(request))),
  );

/** Of everything, or of what belongs to the service, account and region in the body. */
export const restoreSnapshot: RouteHandler = (request, tools) => {
  const scope = scopeIn(request, tools);
  return answer(
    200,
    refusing(() => restoreWithin(tools, keyIn(request), [scope])),
  );
};

/** The scope that the body of a request names, and nothing else. */
export function scopeIn(request: RouteRequest, { registry }: ControlTools): Scope {
  const body = request.json();
  const strange = Object.keys(body).find((member) => !SCOPE_MEMBERS.has(member));
  if (strange !== undefined) throw new ControlError(400, `There is nothing to be said by ${strange} here.`);
  return scopeOf(body, registry);
}
