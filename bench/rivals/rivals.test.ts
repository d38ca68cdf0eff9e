/** The launchers as far as they can be looked at without installing anything. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { installFolder, loadLaunchers, OURS } from '../launcher.js';
import { installRivals } from './index.js';

const rivals = loadLaunchers().filter(({ name }) => name !== OURS);

test('every rival has a name of its own, a pinned version and a service', () => {
  const expected = 'awsim dynalite dynamodb-local elasticmq localstack minio ministack moto nginx rustack s3rver';
  assert.equal(rivals.map(({ name }) => name).join(' '), expected);
  for (const { name, version, services } of rivals) {
    assert.match(version, /^v?\d+\.\d+\.\d+/, name);
    assert.ok(services.length > 0, name);
  }
});

test('a rival that is not installed says what is missing, and where', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'rivals-'));
  try {
    for (const { name, command } of rivals) {
      const answer = await command(path.join(folder, name), 4566, folder);
      assert.equal(typeof answer, 'string', name);
      assert.ok((answer as string).includes(path.join(folder, name)), `${name}: ${answer}`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('installing an unknown rival is refused with the names of those that there are', async () => {
  await assert.rejects(installRivals(['nobody']), /No rival nobody\. There are: .*moto/);
});

test('RUSTSTACK_RIVALS says where rivals are installed', () => {
  const before = process.env.RUSTSTACK_RIVALS;
  try {
    delete process.env.RUSTSTACK_RIVALS;
    assert.match(installFolder('moto'), /bench\/rivals\/\.installed\/moto$/);
    process.env.RUSTSTACK_RIVALS = '/elsewhere';
    assert.equal(installFolder('moto'), '/elsewhere/moto');
  } finally {
    if (before === undefined) delete process.env.RUSTSTACK_RIVALS;
    else process.env.RUSTSTACK_RIVALS = before;
  }
});
