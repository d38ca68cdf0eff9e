import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { chooseListener } from './index.js';
import { listenersThatLoad } from './testing.js';

/** The kind of listener that a worker thread chooses, and its status for 12 KB of headers; the worker is terminated while it listens. */
function inWorker(): Promise<unknown> {
  const code = `
    const { parentPort } = require('node:worker_threads');
    const { get } = require('node:http');
    const { listener } = require(${JSON.stringify(path.join(__dirname, 'index.js'))}).chooseListener('auto');
    listener.listen({ host: '127.0.0.1', port: 0, onRequest: (exchange) => exchange.reply(200, [], 'x') }).then(({ port }) => {
      get({ port, headers: { 'x-long': 'y'.repeat(12_000) } }, (res) => {
        parentPort.postMessage([listener.kind, res.statusCode]);
        res.resume();
      });
    });`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, { eval: true });
    worker.once('message', (message) => void worker.terminate().then(() => resolve(message)));
    worker.once('error', reject);
  });
}

describe('the choice of a listener', () => {
  it("is node:http in a program's worker thread, which may be terminated, and takes long headers there", async () => {
    assert.deepEqual(await inWorker(), ['node', 200]);
  });

  it('is uWebSockets.js in the main thread, where it loads', () => {
    assert.equal(chooseListener('auto').listener.kind, listenersThatLoad()[0]?.kind);
    assert.equal(chooseListener('node').listener.kind, 'node');
  });
});
