/**
 * The hop to a service's shard: a request through the whole modelled pipeline, on this thread and on its shard, alone and in company, and
 * the bare message beneath it.
 */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { httpRequest } from '../../../protocols/http.js';
import { readConfig } from '../../../src/runtime/config.js';
import { Dispatcher } from '../../../src/runtime/dispatch.js';
import { closeInstance, createInstance } from '../../../src/runtime/instance.js';
import { ShardHost } from '../../../src/runtime/shards/host.js';
import type { Opened, Subject } from '../subject.js';
import { registry } from './shard-service.js';

const COMPANY = 32;
/** Pending answers of a shard keep no process alive. */
const KEEP_ALIVE_MS = 60_000;
const BODY = Buffer.from('Action=GetCallerIdentity&Version=2011-06-15');

/** An emulator without a listener, and a function that sends it one request. */
function openEmulator(placement: 'inline' | 'shard') {
  const instance = createInstance(readConfig({ logLevel: 'error', placement }, {}));
  const shards = new ShardHost(instance, {
    worker: require.resolve('../../../src/runtime/shards/worker.js'),
    registry: require.resolve('./shard-service.js'),
  });
  const dispatcher = new Dispatcher({ instance, registry, shards });
  const identity = {
    service: 'sts',
    operation: undefined,
    account: '000000000000',
    region: 'us-east-1',
    accessKeyId: 'test',
    signature: 'none',
    requestId: instance.requestId('sts', '000000000000', 'us-east-1'),
    hostLabel: undefined,
  } as const;
  return {
    ask: () => dispatcher.serve(identity, httpRequest({ method: 'POST', path: '/', headers: {}, body: BODY })),
    close: async () => {
      dispatcher.close();
      await shards.close();
      closeInstance(instance);
    },
  };
}

async function open(): Promise<Opened> {
  const alive = setInterval(() => {}, KEEP_ALIVE_MS);
  const [here, there] = [openEmulator('inline'), openEmulator('shard')];
  for (const { ask } of [here, there]) {
    const { statusCode } = await ask();
    if (statusCode !== 200) throw new Error(`The service answered ${statusCode}.`);
  }
  const echo = new Worker(`require('node:worker_threads').parentPort.on('message', function (m) { this.postMessage(m); })`, {
    eval: true,
  });
  const bounce = async (): Promise<void> => {
    const answer = once(echo, 'message');
    echo.postMessage(1);
    await answer;
  };
  await bounce();
  return {
    cases: [
      { name: 'a request inline', run: here.ask },
      { name: 'a request to the shard, alone', run: there.ask },
      {
        name: `a request to the shard, of ${COMPANY} at once`,
        run: () => Promise.all(Array.from({ length: COMPANY }, there.ask)),
        perRun: COMPANY,
      },
      { name: 'a number to a bare worker and back', run: bounce },
    ],
    close: async () => {
      await Promise.all([here.close(), there.close(), echo.terminate()]);
      clearInterval(alive);
    },
  };
}

export const shard: Subject = { name: 'shard', open };
