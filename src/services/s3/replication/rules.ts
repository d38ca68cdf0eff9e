/** Which rules an object is replicated by. The twin of `wants` in `native/crates/s3/src/replication.rs`. */
import type { ReplicationConfiguration, ReplicationRule } from '../../../../protocols/types/s3.js';
import type { ObjectRow } from '../store.js';
import { objectTags } from '../tags.js';

/** The rules that count for an object, one for each destination: of those that fit, the one of the highest priority. */
export function matching(configuration: ReplicationConfiguration, key: string, row: ObjectRow): ReplicationRule[] {
  const tags = new Map(objectTags(row.tagging).map(({ Key, Value }) => [Key, Value]));
  const isKms = row.encryption?.algorithm !== undefined && row.encryption.algorithm !== 'AES256';
  const byDestination = new Map<string, ReplicationRule>();
  for (const rule of configuration.Rules) {
    if (!fits(rule, key, tags)) continue;
    if (isKms && rule.SourceSelectionCriteria?.SseKmsEncryptedObjects?.Status !== 'Enabled') continue;
    const other = byDestination.get(rule.Destination.Bucket);
    if (!other || (rule.Priority ?? 0) > (other.Priority ?? 0)) byDestination.set(rule.Destination.Bucket, rule);
  }
  return [...byDestination.values()];
}

/** Those that pass on a delete marker. Rules of the older version always do. */
export function matchingMarker(configuration: ReplicationConfiguration, key: string): ReplicationRule[] {
  return configuration.Rules.filter(
    (rule) => fits(rule, key, new Map()) && (!rule.Filter || rule.DeleteMarkerReplication?.Status === 'Enabled'),
  );
}

function fits({ Status, Prefix, Filter }: ReplicationRule, key: string, tags: ReadonlyMap<string, string>): boolean {
  if (Status !== 'Enabled') return false;
  const prefixes = [Prefix, Filter?.Prefix, Filter?.And?.Prefix];
  if (!prefixes.every((prefix) => prefix === undefined || key.startsWith(prefix))) return false;
  const wanted = [...(Filter?.Tag ? [Filter.Tag] : []), ...(Filter?.And?.Tags ?? [])];
  return wanted.every(({ Key, Value }) => tags.get(Key) === Value);
}
