/** Deleting functions, versions and aliases with all that hangs on them. */
import { type Collection, type Transaction, tupleKey } from '../../runtime/state/index.js';
import {
  ALIASES,
  type AliasRow,
  type CodeRow,
  FUNCTIONS,
  INVOKE_CONFIGS,
  POLICIES,
  PROVISIONED,
  QUEUED,
  QUEUED_PAYLOADS,
  URL_IDS,
  URLS,
  VERSIONS,
  type VersionRow,
} from './store.js';

/** Rows that are only taken away. */
type AnyRows = Collection<any>;

/** A function with everything but its event source mappings, which AWS leaves. Gives the packages that it held. */
export function deleteWhole(tx: Transaction, name: string): CodeRow[] {
  const codes = tx.range(VERSIONS, { prefix: tupleKey(name) }).flatMap(([, row]) => packagesOf(row));
  for (const [, { id }] of tx.range(URLS, { prefix: tupleKey(name) })) tx.in('*', '*').delete(URL_IDS, id);
  for (const rows of [VERSIONS, ALIASES, POLICIES, INVOKE_CONFIGS, PROVISIONED, URLS, QUEUED, QUEUED_PAYLOADS] as AnyRows[]) {
    for (const [key] of tx.range(rows, { prefix: tupleKey(name) })) tx.delete(rows, key);
  }
  tx.delete(FUNCTIONS, name);
  return codes;
}

/** A version that may be none. Gives the package that it held. */
export function deleteVersion(tx: Transaction, name: string, version: string): CodeRow[] {
  const key = tupleKey(name, version);
  const row = tx.get(VERSIONS, key);
  tx.delete(VERSIONS, key);
  deleteOf(tx, name, version);
  return row === undefined ? [] : packagesOf(row);
}

export function deleteAliasRow(tx: Transaction, name: string, alias: string): void {
  tx.delete(ALIASES, tupleKey(name, alias));
  deleteOf(tx, name, alias);
}

/** With those of its layers, which a version keeps when the layer's is deleted. */
function packagesOf({ code, layers }: VersionRow): CodeRow[] {
  return [code, ...layers];
}

/** What is configured for one qualifier, but for the URL of an alias, which AWS leaves (recorded 2025-11-24, `test_lambda_url_persists_after_alias_delete`). */
function deleteOf(tx: Transaction, name: string, qualifier: string): void {
  const key = tupleKey(name, qualifier);
  for (const rows of [POLICIES, INVOKE_CONFIGS, PROVISIONED] as AnyRows[]) tx.delete(rows, key);
}

/** The aliases that lead to a version, by weight as well. */
export function aliasesTo(tx: Transaction, name: string, version: string): AliasRow[] {
  return tx
    .range(ALIASES, { prefix: tupleKey(name) })
    .map(([, row]) => row)
    .filter((row) => row.version === version || row.routing?.AdditionalVersionWeights?.[version] !== undefined);
}
