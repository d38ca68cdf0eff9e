/**
 * What a run is against: the emulator of this checkout (started here, once for each profile that cases need), any other by its URL, or AWS.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ServiceFile } from './case.js';
import { CONFORMANCE_FOLDER } from './load.js';
import { PROFILES } from './profiles.js';
import type { TargetDescription } from './result.js';
import type { Destination } from './send/destination.js';
import { STS, sendBySdk } from './send/sdk.js';

const DEFAULT_REGION = 'us-east-1';
const DEFAULT_ACCOUNT = '000000000000';
const TEST_CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test' };

export interface Target extends TargetDescription {
  /** Where cases of a profile go, or why they cannot run. */
  destination(profile: string, service: ServiceFile): Promise<Destination | string>;
  stop(): Promise<void>;
}

function destinationAt(endpoint: string): Destination {
  const { host, origin } = new URL(endpoint);
  return { endpoint: origin, host, region: DEFAULT_REGION, account: DEFAULT_ACCOUNT, credentials: TEST_CREDENTIALS };
}

/** The account that a stranger's emulator takes callers for, if it has STS. */
async function accountOf(destination: Destination): Promise<string> {
  const answer = await sendBySdk({ call: 'GetCallerIdentity' }, STS, destination).catch(() => undefined);
  return (answer?.output as { Account?: string } | undefined)?.Account ?? destination.account;
}

export async function urlTarget(url: string, name?: string): Promise<Target> {
  const unasked = destinationAt(url);
  const destination = { ...unasked, account: await accountOf(unasked) };
  return {
    name: name ?? destination.host,
    url,
    destination: async (profile) => (profile === 'default' ? destination : `needs the profile ${profile} of our emulator`),
    stop: async () => {},
  };
}

async function startEmulator(env: Readonly<Record<string, string>>): Promise<{ child: ChildProcess; endpoint: string }> {
  const main = path.join(CONFORMANCE_FOLDER, '../dist/src/cli/main.js');
  const child = spawn(process.execPath, [main, 'start', '--port', '0'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const [message] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('The emulator ended before it served.'))),
  ])) as [{ endpoint: string; port: number }];
  return { child, endpoint: `http://127.0.0.1:${message.port}` };
}

export function ownTarget(): Target {
  const started = new Map<string, Promise<{ child: ChildProcess; endpoint: string }>>();
  const { version } = JSON.parse(readFileSync(path.join(CONFORMANCE_FOLDER, '../package.json'), 'utf8'));
  return {
    name: 'ruststack-ts',
    version,
    async destination(profile) {
      let running = started.get(profile);
      if (running === undefined) {
        running = startEmulator(PROFILES[profile] ?? {});
        started.set(profile, running);
      }
      return destinationAt((await running).endpoint);
    },
    async stop() {
      for (const running of started.values()) {
        const { child } = await running;
        child.kill();
        if (child.exitCode === null) await once(child, 'exit');
      }
    },
  };
}
