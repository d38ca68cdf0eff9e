/** The built server on each supported version of Node.js, with the listener that loads there. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { nodeBinary } from '../harness/clients.js';
import { CLI } from '../harness/paths.js';

const VERSIONS = [20, 22, 24];

for (const major of VERSIONS) {
  test(`starts, answers and stops on Node.js ${major}`, async (context) => {
    const node = await nodeBinary(major);
    if (!node) return context.skip(`no Node.js ${major} for ${process.platform}-${process.arch} to install`);
    const server = spawn(node, [CLI, 'start', '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
    try {
      const [{ endpoint }] = (await once(server, 'message')) as [{ endpoint: string }];
      const put = await fetch(`${endpoint}/node-${major}`, { method: 'PUT' });
      assert.equal(put.status, 200, await put.text());
      const body = 'x'.repeat(100_000);
      assert.equal((await fetch(`${endpoint}/node-${major}/key`, { method: 'PUT', body })).status, 200);
      assert.equal(await (await fetch(`${endpoint}/node-${major}/key`)).text(), body);
    } finally {
      server.kill('SIGTERM');
    }
    const [code] = (await once(server, 'exit')) as [number | null];
    assert.equal(code, 0);
  });
}
