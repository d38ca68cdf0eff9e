/** A table's stream tells all its changes, each once and in order: replayed from the beginning, it makes the table. */
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { Clients } from '../clients.js';
import { recordsOf, shardsOf } from '../stream-records.js';
import { type Item, itemState, TABLES } from './registers.js';

/** Whether streams are built: a table with a setting alone has records nowhere. */
export async function hasStreams(clients: Clients): Promise<boolean> {
  try {
    return (await shardsOf(clients, TABLES.streamed)).shards.length > 0;
  } catch {
    return false;
  }
}

const stateOf = (image: Record<string, unknown> | undefined): string | undefined => itemState(image as Item | undefined);

export async function streamFaults(clients: Clients, items: readonly Item[]): Promise<string[]> {
  const faults: string[] = [];
  const replayed = new Map<string, string>();
  let last = '';
  for await (const { dynamodb, eventName } of recordsOf(clients, TABLES.streamed)) {
    const key = (dynamodb?.Keys?.pk as AttributeValue | undefined)?.S ?? '';
    const [old, image] = [stateOf(dynamodb?.OldImage), stateOf(dynamodb?.NewImage)];
    if (replayed.get(key) !== old) {
      faults.push(
        `the stream's ${eventName} of ${key} follows upon ${old ?? 'nothing'}, the record before left ${replayed.get(key) ?? 'nothing'}`,
      );
    }
    const expected = old === undefined ? 'INSERT' : image === undefined ? 'REMOVE' : 'MODIFY';
    if (eventName !== expected) faults.push(`the stream calls a change of ${key} ${eventName}, not ${expected}`);
    if (dynamodb?.SequenceNumber === last) faults.push(`the stream has the sequence number ${last} twice`);
    last = dynamodb?.SequenceNumber ?? '';
    if (image === undefined) replayed.delete(key);
    else replayed.set(key, image);
  }
  const inTable = new Map(items.map((item) => [item.pk?.S as string, itemState(item) as string]));
  for (const key of new Set([...inTable.keys(), ...replayed.keys()])) {
    if (inTable.get(key) !== replayed.get(key)) {
      faults.push(
        `the stream leaves ${key} at ${replayed.get(key) ?? 'nothing'}, the table has ${inTable.get(key) ?? 'nothing'}`,
      );
    }
  }
  return faults.slice(0, 8);
}
