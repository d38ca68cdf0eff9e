/** What the anonymous may do where signatures are demanded: the same decision as for everybody else, without an account. */
import { partitionOf } from '../../../runtime/config.js';
import type { AnonymousRequest } from '../../../runtime/service.js';
import { addressOf } from '../address.js';
import type { WideReader } from '../public-access.js';
import { buckets } from '../store.js';
import { bucketActions, objectActions, parametersOf } from './actions.js';
import { decide } from './decide.js';
import { type Caller, factsOf } from './facts.js';

/** Whether a request without a signature may be served where signatures are demanded. `now` is the emulator's time, in milliseconds. */
export function admitsAnonymous(
  reader: WideReader,
  { method, path, query, contentType, header }: AnonymousRequest,
  now = 0,
): boolean {
  const address = addressOf(path);
  if (!address) return false;
  const { bucket, key } = address;
  // A browser's form is signed in its fields, which PostObject checks.
  if (method === 'POST' && key === '') return query === '' && contentType !== undefined;
  const row = reader.get(buckets, bucket);
  if (!row) return false;
  const parameters = parametersOf(query);
  const read = (name: string): string | undefined => header?.(name);
  const actions =
    key === '' ? bucketActions(method, parameters) : objectActions(method, parameters, read).map(({ action }) => action);
  const caller: Caller = {
    account: undefined,
    region: row.region,
    authType: undefined,
    signatureVersion: undefined,
    now,
    header: read,
  };
  const versionId = parameters.get('versionId');
  const facts = factsOf(caller, reader, { bucket, key, versionId, query: parameters, header: read });
  const partition = partitionOf(row.region);
  return actions.every(
    (action) => decide(reader, { account: undefined, action, bucket, key, versionId, partition, facts }) === undefined,
  );
}
