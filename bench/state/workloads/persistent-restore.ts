/** Restoring with persistence: it writes the difference, so that it is measured by the rows that differ. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { median } from '../../result.js';
import { dropSnapshot, FSYNC, PERSISTENT, restoreSnapshot, serve, takeSnapshot } from '../server.js';
import type { StateWorkload } from '../workload.js';
import { loadItems, overwrites } from '../world.js';

const CHANGED = 1000;

export const persistentRestore: StateWorkload = {
  name: 'persistent-restore',
  async *run({ launcher, rounds, setupLimitSeconds }) {
    for (const [mode, env] of [
      ['persistence', PERSISTENT],
      ['fsync', FSYNC],
    ] as const) {
      const folder = mkdtempSync(path.join(tmpdir(), 'bench-state-'));
      const served = await serve(launcher, { ...env, DATA_DIR: folder });
      try {
        await loadItems(served.client, performance.now() + setupLimitSeconds * 1000);
        const found: { take: number[]; restore: number[] } = { take: [], restore: [] };
        for (let n = 0; n < rounds * 3; n += 1) {
          found.take.push(await takeSnapshot(served, 'before'));
          await served.client.sendAll(overwrites(CHANGED, n % 2 === 0 ? 'y' : 'z'));
          found.restore.push(await restoreSnapshot(served, 'before'));
          await dropSnapshot(served, 'before');
        }
        yield { case: `create, 1,000,000 items, ${mode}`, unit: 'ms', value: median(found.take), rounds: found.take };
        yield {
          case: `restore, of which 1,000 have changed, ${mode}`,
          unit: 'ms',
          value: median(found.restore),
          rounds: found.restore,
        };
      } finally {
        await served.stop();
        rmSync(folder, { recursive: true });
      }
    }
  },
};
