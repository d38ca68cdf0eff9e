import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MessagePort } from 'node:worker_threads';
import { serviceError } from '../../../protocols/errors.js';
import { readConfig } from '../config.js';
import { Dispatcher } from '../dispatch.js';
import { closeInstance, createInstance } from '../instance.js';
import type { Registry, ServiceHome } from '../service.js';
import { RemoteHomes } from './client.js';
import { HomeHost } from './host.js';
import { type PieceSink, startWithState } from './index.js';

interface Asked {
  readonly what: 'echo' | 'refuse' | 'break' | 'stream';
  readonly payload?: Uint8Array;
}

/** Pieces that the home may send before anything is taken, at most. */
const PIECES = 100;

function emulator(): { host: HomeHost; made: () => number; sent: () => number; closed: () => boolean; close(): void } {
  const instance = createInstance(readConfig({ logLevel: 'error' }, {}));
  let made = 0;
  let sent = 0;
  let closed = false;
  const home = (): ServiceHome => {
    made++;
    return {
      async run(call, pieces) {
        const { what, payload } = call as Asked;
        if (what === 'refuse') throw serviceError({ code: 'No', message: 'It was refused.', status: 409 });
        if (what === 'break') throw new Error('a secret');
        if (what === 'stream') {
          for (sent = 0; sent < PIECES; sent++) await pieces?.(sent);
          return 'end';
        }
        return { payload };
      },
      async close() {
        closed = true;
      },
    };
  };
  const definition = { name: 'a', operations: {}, inline: new Set<string>(), home };
  const registry: Registry = new Map([['a', { name: 'a', load: () => definition }]]);
  const dispatcher = new Dispatcher({ instance, registry });
  const host = new HomeHost(dispatcher, registry, { endpoint: () => '', feed: () => undefined });
  return {
    host,
    made: () => made,
    sent: () => sent,
    closed: () => closed,
    close() {
      dispatcher.close();
      closeInstance(instance);
    },
  };
}

test('a thread reaches a home over a port: answers, refusals, failures and bytes', async () => {
  const { host, made, closed, close } = emulator();
  // The port keeps nothing alive, as in the emulator.
  const alive = setInterval(() => {}, 1_000);
  const ports: MessagePort[] = [];
  const homes = new RemoteHomes((service, port) => {
    ports.push(port);
    host.serve(service, port);
  });
  try {
    homes.start('a');
    assert.equal(made(), 1);
    const payload = new Uint8Array(1_000_000).fill(7);
    const { payload: back } = (await homes.of('a').run({ what: 'echo', payload })) as { payload: Uint8Array };
    assert.equal(payload.byteLength, 0, 'the bytes were moved');
    assert.deepEqual([back.byteLength, back[999_999]], [1_000_000, 7]);
    await assert.rejects(homes.of('a').run({ what: 'refuse' }), { $service: true, code: 'No', status: 409 });
    await assert.rejects(homes.of('a').run({ what: 'break' }), (error: Error) => !error.message.includes('secret'));
    assert.equal(ports.length, 1);
    assert.equal(made(), 1);
    await host.close();
    assert.equal(closed(), true);
    await assert.rejects(homes.of('a').run({ what: 'echo' }));
  } finally {
    clearInterval(alive);
    homes.close();
    close();
  }
});

test('pieces of an answer come in order, no faster than they are taken', async () => {
  const { host, sent, close } = emulator();
  const alive = setInterval(() => {}, 1_000);
  const homes = new RemoteHomes((service, port) => host.serve(service, port));
  try {
    const taken: unknown[] = [];
    let release: (() => void) | undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const sink: PieceSink = (piece) => {
      taken.push(piece);
      return taken.length <= PIECES / 2 ? held : undefined;
    };
    const end = homes.of('a').run({ what: 'stream' }, sink);
    await new Promise((resolve) => setTimeout(resolve, 50));
    assert.ok(sent() < PIECES / 2, 'the home waits for who takes');
    release?.();
    assert.equal(await end, 'end');
    assert.deepEqual(
      taken,
      Array.from({ length: PIECES }, (_, n) => n),
    );
  } finally {
    clearInterval(alive);
    homes.close();
    close();
  }
});

test('the home of a service that has state is started without a request', async () => {
  const instance = createInstance(readConfig({ logLevel: 'error' }, {}));
  const started: string[] = [];
  const homes = { start: (service: string) => void started.push(service), of: () => assert.fail() };
  const home = () => assert.fail();
  const definition = { name: 'a', operations: {}, inline: new Set<string>(), home };
  const registry: Registry = new Map([['a', { name: 'a', load: () => definition }]]);
  const ending = new AbortController();
  try {
    const { snapshots } = instance.engineState;
    assert.ok(snapshots);
    const row = { service: 'a', kind: 'b', encode: (text: string) => text, decode: String };
    instance.state('1', 'r').transact((tx) => tx.put(row, 'key', 'value'));
    const watching = startWithState(instance, registry, homes, ending.signal);
    assert.deepEqual(started, ['a']);
    ending.abort();
    await watching;
  } finally {
    closeInstance(instance);
  }
});
