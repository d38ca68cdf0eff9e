/** What persistence costs writes: the load suite's PutItem without it, with it and with fsync, measured in turns. */
import type { Launcher } from '../../launcher.js';
import { measureWorkload } from '../../load/run.js';
import { putItem } from '../../load/workloads/dynamodb-put-item.js';
import { s3Put } from '../../load/workloads/s3-put-1k.js';
import type { LoadRow } from '../../result.js';
import { FSYNC, PERSISTENT } from '../server.js';
import type { StateWorkload } from '../workload.js';

const CONNECTIONS = 32;

/** The same with another environment, its folder among the target's scratch files. */
function variant(launcher: Launcher, name: string, more: Readonly<Record<string, string>>): Launcher {
  return {
    ...launcher,
    name,
    command: async (folder, port, scratch) => {
      const command = await launcher.command(folder, port, scratch);
      return typeof command === 'string' ? command : { ...command, env: { ...command.env, DATA_DIR: scratch, ...more } };
    },
  };
}

export const persistentWrites: StateWorkload = {
  name: 'persistent-writes',
  async *run({ launcher, rounds, seconds, setupLimitSeconds, generators }) {
    const modes = [
      variant(launcher, 'memory', {}),
      variant(launcher, 'persistence', PERSISTENT),
      variant(launcher, 'fsync', FSYNC),
    ];
    for (const workload of [putItem, s3Put]) {
      const rows: LoadRow[] = [];
      const report = (row: LoadRow): void => {
        rows.push(row);
      };
      await measureWorkload(workload, modes, {
        rounds,
        seconds,
        connections: [CONNECTIONS],
        rates: [],
        setupLimitSeconds,
        generators,
        report,
      });
      const memory = rows.find(({ target }) => target === 'memory')?.perSecond;
      for (const { target, perSecond, error, rounds: samples, cpuUsPerRequest } of rows) {
        if (target === 'memory') continue;
        yield {
          case: `${workload.title}, ${CONNECTIONS} connections, ${target}`,
          unit: 'per second',
          value: perSecond,
          error,
          beside: memory,
          besideWhat: 'in memory',
          cpuUsPerRequest,
          rounds: samples?.map((sample) => sample.perSecond),
        };
      }
    }
  },
};
