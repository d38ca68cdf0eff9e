/** The docker image, built on a base made here from Debian's packages and this machine's Node.js, since no image registry is needed then. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, test } from 'node:test';
import { sleep } from '../../runtime/monotonic.js';
import { ROOT } from '../harness/paths.js';
import { run, succeed } from '../harness/program.js';
import { BASE_IMAGE, baseImage } from './base-image.js';

const IMAGE = 'ruststack-test';
const NAME = `ruststack-test-${process.pid}`;
const READY_POLL_MS = 100;
const READY_POLLS = 100;

after(() => run('docker', ['rm', '--force', NAME]).catch(() => undefined));

async function untilReady(): Promise<string> {
  for (let poll = 0; poll < READY_POLLS; poll += 1) {
    const { stdout, stderr } = await run('docker', ['logs', NAME]);
    if (/^Ready\.$/m.test(stdout)) return stdout;
    assert.doesNotMatch(stderr, /Error/);
    await sleep(READY_POLL_MS);
  }
  throw new Error('the container did not say Ready.');
}

test('the image starts, serves on its published port, and stops on docker stop', async (context) => {
  const reason = await baseImage();
  if (reason) return context.skip(reason);
  await succeed('node', [path.join(ROOT, 'docker/build.mjs'), '--base', BASE_IMAGE, '--tag', IMAGE], { cwd: ROOT });
  await succeed('docker', ['run', '--detach', '--name', NAME, '--publish', '127.0.0.1::4566', IMAGE]);
  await untilReady();
  const address = (await succeed('docker', ['port', NAME, '4566'])).trim().split('\n')[0];
  const endpoint = `http://${address}`;
  assert.equal((await fetch(`${endpoint}/docker`, { method: 'PUT' })).status, 200);
  assert.match(await (await fetch(`${endpoint}/docker`)).text(), /<ListBucketResult/);
  await succeed('docker', ['stop', '--time', '5', NAME]);
  assert.equal((await succeed('docker', ['inspect', '--format', '{{.State.ExitCode}}', NAME])).trim(), '0');
});
