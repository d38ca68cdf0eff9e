import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { DataPlane } from './testing.js';

const folder = mkdtempSync(path.join(tmpdir(), 's3-files-'));
const plane = new DataPlane(folder);
after(() => {
  plane.close();
  rmSync(folder, { recursive: true });
});

function blobs(): string[] {
  return readdirSync(folder).flatMap((name) => {
    const files = readdirSync(path.join(folder, name)).filter((file) => file !== 'lock');
    return files.map((file) => path.join(folder, name, file));
  });
}

test('a body whose file is gone is answered as an error of S3, with its XML', async () => {
  await plane.put('/bucket/lost', Buffer.alloc(50_000));
  assert.equal(blobs().length, 1);
  for (const blob of blobs()) rmSync(blob);
  const answer = await plane.get('/bucket/lost');
  assert.equal(answer?.status, 500);
  assert.match(String(answer.body), /<Error><Code>InternalError<\/Code>/);
});

test('overwriting, deleting and failing leave no files behind', async () => {
  await plane.put('/bucket/a', Buffer.alloc(50_000));
  await plane.put('/bucket/a', Buffer.alloc(60_000, 1));
  assert.equal(blobs().length, 1);
  const wrong = await plane.put('/bucket/a', Buffer.alloc(70_000), { 'content-md5': 'CYketZBSTjX8czcs3cXVlg==' });
  assert.equal(wrong?.status, 400);
  await plane.send({ method: 'PUT', path: '/bucket/a', body: [Buffer.alloc(40_000), Buffer.alloc(40_000)], abortAfter: 1 });
  assert.equal((await plane.get('/bucket/a'))?.body.length, 60_000);
  await plane.put('/bucket/a', 'short');
  assert.deepEqual(blobs(), []);
});
