/**
 * autocannon, for machines without wrk and oha. Written in JavaScript: above some 20,000 requests a second it measures itself, which its
 * ceiling shows. An open loop's latencies are its own, in whole milliseconds and corrected for requests that could not be sent in time; a closed
 * loop's are taken from each answer.
 */
import autocannon from 'autocannon';
import type { Generator, LoadPlan, Measured } from './generator.js';
import { percentile } from './percentile.js';

export function findAutocannon(): Generator {
  const { version } = require('autocannon/package.json') as { version: string };
  return { name: 'autocannon', version, takes: () => true, run: runAutocannon };
}

async function runAutocannon({ port, requests, connections, seconds, rate }: LoadPlan): Promise<Measured> {
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url: `http://127.0.0.1:${port}`,
        connections,
        duration: seconds,
        timeout: 30,
        ...(rate === undefined ? {} : { overallRate: rate }),
        requests: requests.map(({ method, path, headers, body }) => ({ method: method as 'GET', path, headers, body })),
      },
      (error, value) => (error ? reject(error) : resolve(value)),
    );
    if (rate === undefined) instance.on('response', (_client, _status, _bytes, ms) => times.push(ms));
  });
  const sorted = times.sort((a, b) => a - b);
  const { p50, p90, p99, p99_9 } = result.latency;
  const [p50Ms, p90Ms, p99Ms, p999Ms] =
    rate === undefined ? [50, 90, 99, 99.9].map((percent) => percentile(sorted, percent)) : [p50, p90, p99, p99_9];
  return {
    requests: result.requests.total,
    perSecond: result.requests.total / result.duration,
    p50Ms: p50Ms as number,
    p90Ms: p90Ms as number,
    p99Ms: p99Ms as number,
    p999Ms: p999Ms as number,
    errors: result.non2xx + result.errors,
  };
}
