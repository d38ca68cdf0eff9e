/**
 * wrk, one thread: closed loop only. A Lua script cycles prebuilt requests and writes the summary as JSON. Since 4.0 wrk corrects its
 * percentiles for the requests that a stalled connection could not send (`stats_correct`).
 */
import { execFile, execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { wireBytes } from '../request.js';
import type { Generator, LoadPlan, Measured } from './generator.js';

const MARK = 'RESULT ';

/** Each request stands behind a line with its length. */
const SCRIPT = `
local requests, turn = {}, 0
function init()
  local file = io.open(os.getenv('BENCH_REQUESTS'), 'rb')
  while true do
    local length = file:read('*n')
    if not length then break end
    file:read(1)
    requests[#requests + 1] = file:read(length)
  end
  file:close()
end
function request()
  turn = turn + 1
  if turn > #requests then turn = 1 end
  return requests[turn]
end
function done(summary, latency)
  local e = summary.errors
  io.write(string.format('${MARK}{"requests":%d,"us":%d,"p50":%d,"p90":%d,"p99":%d,"p999":%d,"errors":%d}\\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(90), latency:percentile(99),
    latency:percentile(99.9), e.connect + e.read + e.write + e.status + e.timeout))
end
`;

export function parseWrk(output: string): Measured {
  const line = output.split('\n').find((text) => text.startsWith(MARK));
  if (line === undefined) throw new Error(`wrk said nothing of its result: ${output.slice(0, 400)}`);
  const { requests, us, p50, p90, p99, p999, errors } = JSON.parse(line.slice(MARK.length)) as Record<string, number> as {
    [name in 'requests' | 'us' | 'p50' | 'p90' | 'p99' | 'p999' | 'errors']: number;
  };
  const [p50Ms, p90Ms, p99Ms, p999Ms] = [p50 / 1000, p90 / 1000, p99 / 1000, p999 / 1000];
  return { requests, perSecond: requests / (us / 1e6), p50Ms, p90Ms, p99Ms, p999Ms, errors };
}

export function findWrk(): Generator | undefined {
  let text: string;
  try {
    text = execFileSync('sh', ['-c', 'wrk -v 2>&1 || true'], { encoding: 'utf8' });
  } catch {
    return undefined;
  }
  const version = /^wrk (?:debian\/)?(\S+)/.exec(text)?.[1];
  if (version === undefined) return undefined;
  return { name: 'wrk', version, takes, run: runWrk };
}

/** It waits for the body that an answer to HEAD tells the length of. */
function takes({ requests, rate }: Pick<LoadPlan, 'requests' | 'rate'>): boolean {
  return rate === undefined && requests.every(({ method }) => method !== 'HEAD');
}

async function runWrk({ port, requests, connections, seconds, folder }: LoadPlan): Promise<Measured> {
  const script = path.join(folder, 'wrk.lua');
  const file = path.join(folder, 'wrk.requests');
  writeFileSync(script, SCRIPT);
  writeFileSync(file, Buffer.concat(requests.map(wireBytes).flatMap((bytes) => [Buffer.from(`${bytes.length}\n`), bytes])));
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '30s', '-s', script, `http://127.0.0.1:${port}/`];
  const { stdout } = await promisify(execFile)('wrk', args, { env: { ...process.env, BENCH_REQUESTS: file } });
  return parseWrk(stdout);
}
