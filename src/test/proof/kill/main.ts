/** `npm run test:kill -- --rounds=200 --seed=1 --durability=fsync`: the kill test at any length, with its summary line at the end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Rounds } from './rounds.js';
import { persistentSubject } from './subject.js';
import { summary } from './summary.js';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: 'string', default: '200' },
      seed: { type: 'string', default: String(Date.now()) },
      durability: { type: 'string', default: 'default' },
      verbose: { type: 'boolean', default: false },
    },
  });
  const rounds = Number(values.rounds);
  const folder = mkdtempSync(path.join(tmpdir(), 'ruststack-kill-'));
  const environment = values.durability === 'fsync' ? { RUSTSTACK_DURABILITY: 'fsync' } : undefined;
  const subject = await persistentSubject(folder, environment);
  const report = values.verbose ? (line: string): boolean => process.stdout.write(`${line}\n`) : undefined;
  const work = new Rounds(subject, { rounds, seed: values.seed, report });
  try {
    const totals = await work.run();
    process.stdout.write(`${summary(totals, subject.starts, values)}\n`);
    await subject.kill();
    rmSync(folder, { recursive: true });
  } catch (error) {
    await subject.kill();
    process.stderr.write(`${(error as Error).message}\n\nThe server said: ${subject.output()}\n`);
    const durability = values.durability === 'default' ? '' : ` --durability=${values.durability}`;
    process.stderr.write(
      `Again: npm run test:kill -- --rounds=${rounds} --seed=${values.seed}${durability}\nIts folder is kept: ${folder}\n`,
    );
    process.exitCode = 1;
  }
}

void main();
