/** Concurrency that is set aside: for functions (reserved), for versions and aliases (provisioned), and what that leaves to all others. */
import { type StateReader, tupleKey } from '../../runtime/state/index.js';
import { FUNCTIONS, PROVISIONED } from './store.js';

/** Provisioned for all versions and aliases of a function, but for one of them. */
export function provisionedOf(reader: StateReader, name: string, except?: string): number {
  return reader
    .range(PROVISIONED, { prefix: tupleKey(name) })
    .reduce((sum, [, { qualifier, requested }]) => sum + (qualifier === except ? 0 : requested), 0);
}

/**
 * What is taken from the account's concurrency: reservations, and what is provisioned for functions without one, which comes out of their
 * reservation otherwise. `except` leaves out a function's reservation, or a qualifier's provision.
 */
export function takenOf(
  reader: StateReader,
  except: { readonly reservation?: string; readonly provision?: readonly [name: string, qualifier: string] } = {},
): number {
  let taken = 0;
  for (const [, { name, reserved }] of reader.range(FUNCTIONS)) {
    const [provisionedName, qualifier] = except.provision ?? [];
    if (reserved !== undefined && except.reservation !== name) taken += reserved;
    else taken += provisionedOf(reader, name, provisionedName === name ? qualifier : undefined);
  }
  return taken;
}
