/** The versions of functions, in the order of their numbers: `$LATEST` first. */
import type { StateReader } from '../../../runtime/state/index.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { LATEST, VERSIONS, type VersionRow } from '../store.js';

function numberOf({ version }: VersionRow): number {
  return version === LATEST ? 0 : Number(version);
}

/** Of one function, or of all by name. */
export function versionsOf(reader: StateReader, name?: string): VersionRow[] {
  const rows = reader.range(VERSIONS, name === undefined ? {} : { prefix: tupleKey(name) }).map(([, row]) => row);
  return rows.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : numberOf(a) - numberOf(b)));
}
