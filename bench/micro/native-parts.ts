/**
 * What no call from JavaScript reaches by itself, timed by a Rust benchmark, `native/crates/dynamodb/benches/parts.rs`: expressions apart
 * from their requests, items, DynamoDB's keys. It has to be compiled first, which takes a minute or so once.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../launcher.js';
import type { MicroRow } from '../result.js';

interface Line extends Pick<MicroRow, 'case' | 'nsPerOperation' | 'marginPercent' | 'samples'> {
  readonly subject: string;
}

/** Never throws: where it can't be built or run, a row says why. */
export async function measureNativeParts(target: string, timeMs: number): Promise<MicroRow[]> {
  try {
    const lines = parseLines(await runBench(timeMs));
    return lines.map(({ subject, ...figures }) => ({ suite: 'micro', workload: subject, target, ...figures }));
  } catch (error) {
    return [{ suite: 'micro', workload: 'expressions', case: 'native parts', target, error: (error as Error).message }];
  }
}

/** The benchmark's output: a JSON object a line. */
export function parseLines(output: string): Line[] {
  const lines = output.split('\n').filter((line) => line.startsWith('{'));
  if (lines.length === 0) throw new Error('The native benchmark printed no figures.');
  return lines.map((line) => JSON.parse(line) as Line);
}

function runBench(timeMs: number): Promise<string> {
  const args = ['bench', '--quiet', '--package', 'ruststack-dynamodb', '--bench', 'parts'];
  return new Promise((resolve, reject) => {
    const child = spawn('cargo', args, {
      cwd: path.join(ROOT, 'native'),
      env: { ...process.env, BENCH_MS: String(Math.round(timeMs)) },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(output) : reject(new Error(`cargo bench ended with code ${code}`))));
  });
}
