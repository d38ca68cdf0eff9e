import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { request } from 'node:http';
import path from 'node:path';
import { it } from 'node:test';
import { uwsListener } from './edge/listeners/uws.js';
import { start } from './index.js';

const shares = ((): boolean => {
  const listener = uwsListener();
  return !('problems' in listener) && listener.sharesPorts;
})();

function getCallerIdentity(endpoint: string): Promise<{ status: number | undefined; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    // A connection of its own, so that the system may give it to any of the threads.
    const req = request(endpoint, { method: 'POST', agent: false, headers }, (res) => {
      let text = '';
      res.on('data', (chunk) => {
        text += chunk;
      });
      res.on('end', () => resolve({ status: res.statusCode, text }));
    });
    req.on('error', reject);
    req.end('Action=GetCallerIdentity&Version=2011-06-15');
  });
}

for (const placement of ['inline', 'shard'] as const) {
  it(`serves one port with several threads, operations ${placement}`, { skip: !shares }, async () => {
    const aws = await start({ port: 0, gatewayThreads: 3, listener: 'uws', placement });
    try {
      const answers = await Promise.all(Array.from({ length: 60 }, () => getCallerIdentity(aws.endpoint)));
      for (const { status, text } of answers) {
        assert.equal(status, 200);
        assert.match(text, /<Account>000000000000<\/Account>/);
      }
      // Ids are drawn by all threads from one sequence.
      const ids = answers.map(({ text }) => /<RequestId>([^<]+)</.exec(text)?.[1]);
      assert.equal(new Set(ids).size, 60);
      await assert.rejects(start({ port: aws.port, listener: 'uws' }), { code: 'EADDRINUSE' });
    } finally {
      await aws.stop();
    }
    await assert.rejects(getCallerIdentity(aws.endpoint), { code: 'ECONNREFUSED' });
  });
}

it('lets a program exit while its threads listen', { skip: !shares }, () => {
  const library = JSON.stringify(path.join(__dirname, 'index.js'));
  const program = `require(${library}).start({ port: 0, gatewayThreads: 3, listener: 'uws' }).then(() => process.exit(7))`;
  const { status, signal } = spawnSync(process.execPath, ['-e', program], { stdio: 'ignore' });
  assert.deepEqual([status, signal], [7, null]);
});
