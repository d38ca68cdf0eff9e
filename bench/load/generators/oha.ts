/**
 * oha: closed loops, and open ones with `--latency-correction`, which counts a request's time from when it should have been sent. It signs
 * each request itself, and takes either many bodies or many paths.
 */
import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import type { BenchRequest } from '../request.js';
import type { Generator, LoadPlan, Measured } from './generator.js';

const MAX_OUTPUT_BYTES = 64 * 1024 ** 2;

interface OhaOutput {
  readonly summary: { readonly total: number };
  readonly latencyPercentiles: { readonly [name in 'p50' | 'p90' | 'p99' | 'p99.9']: number | null };
  readonly statusCodeDistribution: Readonly<Record<string, number>>;
  readonly errorDistribution: Readonly<Record<string, number>>;
}

/** What was on its way when the time was over is no failure. */
const CUT_OFF = 'aborted due to deadline';

export function parseOha(text: string): Measured {
  const output = JSON.parse(text) as OhaOutput;
  const sum = (counts: Readonly<Record<string, number>>, counted: (name: string) => boolean): number =>
    Object.entries(counts).reduce((total, [name, count]) => total + (counted(name) ? count : 0), 0);
  const requests = sum(output.statusCodeDistribution, () => true);
  const failed = sum(output.statusCodeDistribution, (status) => !status.startsWith('2'));
  const broken = sum(output.errorDistribution, (name) => name !== CUT_OFF);
  const ms = (name: 'p50' | 'p90' | 'p99' | 'p99.9'): number => (output.latencyPercentiles[name] ?? 0) * 1000;
  return {
    requests,
    perSecond: requests / output.summary.total,
    p50Ms: ms('p50'),
    p90Ms: ms('p90'),
    p99Ms: ms('p99'),
    p999Ms: ms('p99.9'),
    errors: failed + broken,
  };
}

export function findOha(): Generator | undefined {
  try {
    const text = execFileSync('oha', ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    return { name: 'oha', version: text.trim().split(' ').at(-1) ?? 'unknown', takes, run: runOha };
  } catch {
    return undefined;
  }
}

export function takes({ requests }: Pick<LoadPlan, 'requests'>): boolean {
  const [first] = requests as [BenchRequest];
  const alike = (of: (request: BenchRequest) => unknown): boolean => requests.every((request) => of(request) === of(first));
  if (!alike(({ method }) => method) || !alike(({ service }) => service) || !alike(ownHeaders)) return false;
  return alike(({ path: target }) => target) || alike(({ body }) => body);
}

const HASH_HEADER = 'x-amz-content-sha256';

/** oha signs the body's hash whatever this header says, which only a target that checks signatures sees. */
function hash(body: string | undefined): string {
  return createHash('sha256')
    .update(body ?? '')
    .digest('hex');
}

const SIGNATURE_HEADERS = new Set(['authorization', 'x-amz-date', 'host']);

function ownHeaders({ headers, body }: BenchRequest): string {
  // The signer adds the body's hash where it is not told to leave it out, and oha does that again.
  const entries = Object.entries(headers).filter(([name, value]) => !SIGNATURE_HEADERS.has(name) && !isHash(name, value, body));
  return entries.map(([name, value]) => `${name}: ${value}`).join('\n');
}

function isHash(name: string, value: string, body: string | undefined): boolean {
  return name === HASH_HEADER && body !== undefined && /^[0-9a-f]{64}$/.test(value);
}

async function runOha({ port, requests, connections, seconds, rate, folder, credentials, checked }: LoadPlan): Promise<Measured> {
  const [first] = requests as [BenchRequest];
  const address = `http://127.0.0.1:${port}`;
  const args = ['--no-tui', '--output-format', 'json', '-z', `${seconds}s`, '-c', String(connections), '-m', first.method];
  args.push('--worker-threads', '1', '--aws-sigv4', `aws:amz:us-east-1:${first.service}`);
  args.push('-a', `${credentials.accessKeyId}:${credentials.secretAccessKey}`);
  if (rate !== undefined) args.push('-q', String(rate), '--latency-correction');
  for (const line of ownHeaders(first).split('\n')) {
    if (line === `${HASH_HEADER}: UNSIGNED-PAYLOAD` && checked) args.push('-H', `${HASH_HEADER}: ${hash(first.body)}`);
    else if (line !== '') args.push('-H', line);
  }
  if (requests.some(({ body }) => body !== first.body)) {
    const bodies = path.join(folder, 'oha.bodies');
    writeFileSync(bodies, requests.map(({ body }) => `${body}\n`).join(''));
    args.push('-Z', bodies);
  } else if (first.body !== undefined) {
    const body = path.join(folder, 'oha.body');
    writeFileSync(body, first.body);
    args.push('-D', body);
  }
  if (requests.some(({ path: target }) => target !== first.path)) {
    const urls = path.join(folder, 'oha.urls');
    writeFileSync(urls, requests.map(({ path: target }) => `${address}${target}\n`).join(''));
    args.push('--urls-from-file', urls);
  } else {
    args.push(`${address}${first.path}`);
  }
  const { stdout } = await promisify(execFile)('oha', args, { maxBuffer: MAX_OUTPUT_BYTES });
  return parseOha(stdout);
}
