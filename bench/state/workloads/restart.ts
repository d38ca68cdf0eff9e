/** Starting on a folder that holds a million items: from exec to the first answer, which a request for one of the items is, too. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TABLE } from '../../load/data.js';
import { dynamodb } from '../../load/request.js';
import { residentBytes } from '../../processes.js';
import { median } from '../../result.js';
import { PERSISTENT, serve } from '../server.js';
import type { StateWorkload } from '../workload.js';
import { item, loadItems } from '../world.js';

const MIB = 1024 ** 2;

function folderBytes(folder: string): number {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.reduce((sum, name) => sum + (statSync(path.join(folder, name), { throwIfNoEntry: false })?.size ?? 0), 0);
}

export const restart: StateWorkload = {
  name: 'restart',
  async *run({ launcher, rounds, setupLimitSeconds }) {
    const folder = mkdtempSync(path.join(tmpdir(), 'bench-state-'));
    const env = { ...PERSISTENT, DATA_DIR: folder };
    try {
      const first = await serve(launcher, env);
      const began = performance.now();
      try {
        await loadItems(first.client, began + setupLimitSeconds * 1000);
      } finally {
        await first.stop();
      }
      const found: { answer: number[]; item: number[]; resident: number[] } = { answer: [], item: [], resident: [] };
      for (let n = 0; n < rounds; n += 1) {
        const asked = performance.now();
        const served = await serve(launcher, env);
        try {
          found.answer.push(served.running.startMs);
          const Key = { id: item(n * 1000).id };
          const text = await served.client.send(dynamodb('GetItem', { TableName: TABLE, Key }));
          found.item.push(performance.now() - asked);
          if (!text.includes('"data"')) throw new Error(`The item is not there: ${text.toString()}`);
          found.resident.push(residentBytes(served.running.pids()) / MIB);
        } finally {
          await served.stop();
        }
      }
      yield {
        case: 'restart with 1,000,000 items to the first answer',
        unit: 'ms',
        value: median(found.answer),
        rounds: found.answer,
      };
      yield { case: 'restart with 1,000,000 items to the first item', unit: 'ms', value: median(found.item), rounds: found.item };
      yield { case: 'resident after it', unit: 'MiB', value: median(found.resident), rounds: found.resident };
      yield { case: 'size on disk of 1,000,000 items of 100 bytes', unit: 'MiB', value: folderBytes(folder) / MIB };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
