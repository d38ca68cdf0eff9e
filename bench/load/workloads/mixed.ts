import { KEYS, range } from '../data.js';
import type { BenchRequest } from '../request.js';
import type { RequestWorkload } from '../workload.js';
import { getItem } from './dynamodb-get-item.js';
import { putItem } from './dynamodb-put-item.js';
import { query } from './dynamodb-query.js';
import { updateItem } from './dynamodb-update-item.js';
import { s3Get } from './s3-get-1k.js';
import { s3Put } from './s3-put-1k.js';
import { stsInline } from './sts-get-caller-identity.js';

/** The turns of 20 requests: more reads than writes, more items than objects. No application was measured for it; it is a guess. */
const MIX: ReadonlyArray<readonly [RequestWorkload, number]> = [
  [getItem, 7],
  [putItem, 3],
  [updateItem, 2],
  [query, 2],
  [s3Get, 3],
  [s3Put, 2],
  [stsInline, 1],
];

/** Spread evenly, so that not seven of a kind come one after the other. */
function turns(): RequestWorkload[] {
  const placed = MIX.flatMap(([workload, count]) => range(count).map((n) => ({ workload, at: (n + 0.5) / count })));
  return placed.sort((a, b) => a.at - b.at).map(({ workload }) => workload);
}

const TURNS = turns();

function requests(): BenchRequest[] {
  const all = new Map(MIX.map(([workload]) => [workload, workload.requests()]));
  return range(KEYS).map((n) => {
    const own = all.get(TURNS[n % TURNS.length] as RequestWorkload) as BenchRequest[];
    return own[n % own.length] as BenchRequest;
  });
}

export const mixed: RequestWorkload = {
  kind: 'requests',
  name: 'mixed',
  title: 'Mixed load of 10 clients',
  services: ['dynamodb', 's3', 'sts'],
  // No open loop: of the generators only autocannon sends mixed requests at a rate, and in bursts.
  connections: [10],
  period: TURNS.length,
  async setup(client, deadline) {
    for (const workload of [getItem, query, s3Get]) await workload.setup(client, deadline);
  },
  requests,
  check: (body, n) => TURNS[n % TURNS.length]?.check?.(body, n),
};
