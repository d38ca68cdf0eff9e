/** What a partial export, restore or reset is of, and how the services say which rows belong to it. */
import type { KeptSnapshot } from '../../native/index.js';
import type { Registry, RowRule } from '../runtime/service.js';
import { type Snapshot, seen } from '../runtime/world.js';
import { ControlError, type ControlTools } from './route.js';
import { RUNTIME, RUNTIME_ROWS } from './runtime-rows.js';

/** What is not named is not limited. */
export interface Scope {
  readonly service?: string;
  readonly account?: string;
  readonly region?: string;
}

const PARTS = ['service', 'account', 'region'] as const;

/** The scope that members of a body or a query name. Throws a `ControlError` for what can't be one. */
export function scopeOf(values: Readonly<Record<string, unknown>>, registry: Registry): Scope {
  const scope: Partial<Record<(typeof PARTS)[number], string>> = {};
  for (const part of PARTS) {
    const value = values[part];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string' || value === '') throw new ControlError(400, `${part} has to be a text that is not empty.`);
    scope[part] = value;
  }
  if (scope.service !== undefined && !registry.has(scope.service)) {
    throw new ControlError(400, `There is no service of the name ${scope.service}.`);
  }
  return scope;
}

function isEverything(scope: Scope): boolean {
  return PARTS.every((part) => scope[part] === undefined);
}

/** All services' rules, as native code reads them. */
export function rulesOf(registry: Registry): string {
  const of = (service: string, rows: readonly RowRule[] = []) => rows.map((rule) => ({ service, ...rule }));
  const rules = [...registry.values()].flatMap(({ name, load }) => of(name, load?.().rows));
  return JSON.stringify([...of(RUNTIME, RUNTIME_ROWS), ...rules]);
}

/**
 * Puts back what a snapshot holds of some scopes, all at once, and leaves all else as it is, the clock too; of a scope without limits,
 * everything. A partial snapshot goes back as far as it goes.
 */
export function restoreWithin({ instance, registry }: ControlTools, key: string, scopes: readonly Scope[]): Snapshot {
  const { world, engineState } = instance;
  if (scopes.some(isEverything) && world.find(key)?.scope === undefined) return world.restore(key);
  return seen(engineState.snapshots.replaceScopes(key, JSON.stringify(scopes), rulesOf(registry)) as KeptSnapshot);
}

/** Removes all rows of some scopes, all at once. */
export function resetWithin({ instance, registry }: ControlTools, scopes: readonly Scope[]): void {
  if (scopes.some(isEverything)) instance.world.reset();
  else instance.engineState.snapshots.replaceScopes(undefined, JSON.stringify(scopes), rulesOf(registry));
}
