import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { Worker } from 'node:worker_threads';
import { MAX_HEADER_BYTES } from './listener.js';
import { listenersThatLoad } from './testing.js';

/** The kind of listener that a worker thread with this environment chooses, and its status for 12 KB of headers. */
function inWorker(env: Record<string, string>): Promise<unknown> {
  const code = `
    const { parentPort } = require('node:worker_threads');
    const { get } = require('node:http');
    const { listener } = require(${JSON.stringify(path.join(__dirname, 'index.js'))}).chooseListener('auto');
    listener.listen({ host: '127.0.0.1', port: 0, onRequest: (exchange) => exchange.reply(200, [], 'x') }).then((server) => {
      get({ port: server.port, headers: { 'x-long': 'y'.repeat(12_000) } }, (res) => {
        parentPort.postMessage([listener.kind, res.statusCode]);
        res.resume().on('end', () => server.close());
      });
    });`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(code, { eval: true, env });
    worker.once('message', (message) => void worker.terminate().then(() => resolve(message)));
    worker.once('error', reject);
  });
}

describe('the choice of a listener', () => {
  const uwsLoads = listenersThatLoad()[0]?.kind === 'uws';

  it('takes long headers in a worker thread of a program, where uWebSockets.js would not', async () => {
    assert.deepEqual(await inWorker({}), ['node', 200]);
  });

  it('is the fast one in a thread that inherits the limit from its process', { skip: !uwsLoads }, async () => {
    process.env.UWS_HTTP_MAX_HEADERS_SIZE ??= String(MAX_HEADER_BYTES);
    assert.deepEqual(await inWorker({ UWS_HTTP_MAX_HEADERS_SIZE: String(MAX_HEADER_BYTES) }), ['uws', 200]);
  });
});
