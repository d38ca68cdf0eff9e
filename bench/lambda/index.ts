/**
 * The lambda suite: cold starts, deploying, what environments without work hold in memory, and how long a record of a stream takes to its function.
 * Of our own emulator alone, with functions as processes. How fast warm functions answer is a matter of the load suite.
 */
import { type Launcher, OURS, TargetError } from '../launcher.js';
import type { Options } from '../options.js';
import type { LambdaRow } from '../result.js';
import type { LambdaFigure, LambdaWorkload } from './workload.js';
import { coldStart } from './workloads/cold-start.js';
import { deploy } from './workloads/deploy.js';
import { idleEnvironments } from './workloads/idle-environments.js';
import { streamRecords } from './workloads/stream-records.js';

const LAMBDA_WORKLOADS: readonly LambdaWorkload[] = [coldStart, deploy, idleEnvironments, streamRecords];

function describeRow({ workload, case: what, value, unit, error }: LambdaRow): string {
  const head = `${workload.padEnd(20)} ${what}`;
  return error !== undefined || value === undefined ? `${head}: ${error}` : `${head}: ${value.toFixed(2)} ${unit}`;
}

export async function runLambda(options: Options, targets: readonly Launcher[], add: (row: LambdaRow) => void): Promise<void> {
  const launcher = targets.find(({ name }) => name === OURS);
  if (launcher === undefined) return;
  const { rounds, setupLimitSeconds } = options;
  const tell = ({ name }: LambdaWorkload, figure: LambdaFigure): void => {
    const row: LambdaRow = { suite: 'lambda', workload: name, target: OURS, ...figure };
    process.stdout.write(`${describeRow(row)}\n`);
    add(row);
  };
  for (const workload of LAMBDA_WORKLOADS) {
    if (options.workloads.length > 0 && !options.workloads.some((begin) => workload.name.startsWith(begin))) continue;
    try {
      for await (const figure of workload.run({ launcher, rounds, setupLimitSeconds })) tell(workload, figure);
    } catch (error) {
      if (!(error instanceof TargetError)) throw error;
      tell(workload, { case: 'all of it', error: error.message });
    }
  }
}
