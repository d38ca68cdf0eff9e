/** Requests that never come whole, clients that stop reading or writing, and clients that go away: nothing becomes visible, nothing is kept. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type EmulatorProcess, pause, startEmulatorProcess } from '../emulator-process.js';
import { BUCKET, complete, deletion, KEPT, partPuts, puts, type Wire } from './requests.js';
import { bodyFiles, descriptors, NEEDS_PROC, open, residentMib, sendAndLeave, sendWhole, threads } from './server.js';

const AT_ONCE = 16;
/** Connections that idle in the middle of a body, of each kind. */
const IDLE = Number(process.env.RUSTSTACK_IDLE_CLIENTS ?? 1000);
const LARGE_BYTES = 16 * 1024 * 1024;
/** What an idle client may keep in memory: the rest of a piece of an answer, a receive buffer, and objects of the request. */
const IDLE_KIB = 64;
/** What comes and goes by itself: garbage, buffers that are kept for the next one. */
const UNSTEADY_MIB = 48;

let folder: string;
let emulator: EmulatorProcess;

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ruststack-cut-off-'));
  emulator = await startEmulatorProcess({ DATA_DIR: folder });
  await request('PUT', '');
  await request('PUT', `/${KEPT}`, 'as it was');
});
after(async () => {
  await emulator.stop();
  assert.deepEqual(bodyFiles(folder), [], 'files of bodies are there after the end');
  rmSync(folder, { recursive: true });
});

async function request(method: string, target: string, body?: string | Uint8Array): Promise<string> {
  const answer = await fetch(`${emulator.endpoint}/${BUCKET}${target}`, {
    method,
    ...(body !== undefined && { body: body as string }),
  });
  const text = await answer.text();
  assert.ok(answer.ok, `${method} ${target}: ${answer.status} ${text}`);
  return text;
}

const keys = async (): Promise<string[]> =>
  [...(await request('GET', '?list-type=2')).matchAll(/<Key>([^<]*)</g)].map(([, key]) => key as string);

/** Waits for what happens on other threads; if it never does, the assertion behind it tells. */
async function until(holds: () => boolean): Promise<void> {
  for (let n = 0; n < 200 && !holds(); n += 1) await pause(50);
}

async function cutEverywhere(wires: readonly Wire[]): Promise<number> {
  const all = wires.flatMap((wire) => wire.cuts.map((at) => wire.bytes.subarray(0, at)));
  const rest = all.entries();
  const sender = async (): Promise<void> => {
    for (const [n, bytes] of rest) await sendAndLeave(emulator, bytes, n % 2 === 1);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  return all.length;
}

async function nothingIsThere(): Promise<void> {
  assert.deepEqual(await keys(), [KEPT]);
  assert.equal(await request('GET', `/${KEPT}`), 'as it was');
  await until(() => bodyFiles(folder).length === 0);
  assert.deepEqual(bodyFiles(folder), []);
}

test('puts and forms that are cut off anywhere leave nothing', { skip: NEEDS_PROC }, async () => {
  const before = descriptors(emulator);
  assert.ok((await cutEverywhere([...puts(), deletion()])) > 800);
  await nothingIsThere();
  await until(() => descriptors(emulator) <= before + 2);
  // Fetch keeps a connection or two.
  assert.ok(descriptors(emulator) <= before + 2, `${before} descriptors before, ${descriptors(emulator)} now`);
  for (const { name, bytes } of puts()) assert.ok([200, 204].includes(await sendWhole(emulator, bytes)), `the whole ${name}`);
  assert.equal((await keys()).length, puts().length + 1);
  for (const key of await keys()) if (key !== KEPT) await request('DELETE', `/${key}`);
  await nothingIsThere();
});

test('parts and completions that are cut off anywhere leave the upload as it was', { skip: NEEDS_PROC }, async () => {
  const created = await request('POST', '/upload?uploads=');
  const id = /<UploadId>([^<]+)</.exec(created)?.[1] as string;
  assert.ok((await cutEverywhere(partPuts(id))) > 150);
  const list = (): Promise<string> => request('GET', `/upload?uploadId=${encodeURIComponent(id)}`);
  assert.doesNotMatch(await list(), /<Part>/);
  await nothingIsThere();
  const [part] = partPuts(id) as [Wire];
  assert.equal(await sendWhole(emulator, part.bytes), 200);
  const etag = /<ETag>([^<]+)</.exec(await list())?.[1] as string;
  assert.ok((await cutEverywhere([complete(id, etag)])) > 200);
  assert.match(await list(), /<Part>/);
  assert.deepEqual(await keys(), [KEPT]);
  assert.equal(await sendWhole(emulator, complete(id, etag).bytes), 200);
  assert.equal(await request('GET', '/upload'), '0123456789');
  await request('DELETE', '/upload');
  await nothingIsThere();
});

test('files of bodies that a killed process left go when the next one is asked for S3', async () => {
  const own = mkdtempSync(path.join(tmpdir(), 'ruststack-cut-off-'));
  const killed = await startEmulatorProcess({ DATA_DIR: own });
  for (const target of ['', '/large']) {
    const body = target === '' ? null : Buffer.alloc(100_000, 'l');
    assert.equal((await fetch(`${killed.endpoint}/${BUCKET}${target}`, { method: 'PUT', body })).status, 200);
  }
  assert.equal(bodyFiles(own).length, 1);
  await killed.kill();
  assert.equal(bodyFiles(own).length, 1);
  const next = await startEmulatorProcess({ DATA_DIR: own });
  try {
    assert.equal((await fetch(`${next.endpoint}/${BUCKET}/large`)).status, 404);
    await until(() => bodyFiles(own).length === 0);
    assert.deepEqual(bodyFiles(own), []);
  } finally {
    await next.stop();
  }
  rmSync(own, { recursive: true });
});

/** A request that stops in the middle of its body. */
async function idleWriter(n: number): Promise<Socket> {
  const socket = await open(emulator);
  const head = `PUT /${BUCKET}/idle-${n} HTTP/1.1\r\nHost: h\r\nContent-Length: ${LARGE_BYTES}\r\n\r\n`;
  socket.write(Buffer.concat([Buffer.from(head), Buffer.alloc(100_000, 'i')]));
  return socket;
}

/** A client that takes the first bytes of its answer and no more. */
async function idleReader(): Promise<Socket> {
  const socket = await open(emulator);
  socket.write(`GET /${BUCKET}/large HTTP/1.1\r\nHost: h\r\n\r\n`);
  socket.once('data', () => socket.pause());
  return socket;
}

test('clients that stop in the middle cost no thread and little memory, and everything is freed when they go', {
  skip: NEEDS_PROC,
}, async (t) => {
  await request('PUT', '/large', Buffer.alloc(LARGE_BYTES, 'l'));
  await request('GET', '/large');
  const idle: Socket[] = [];
  const [memory, files, own] = [residentMib(emulator), descriptors(emulator), threads(emulator)];
  for (let n = 0; n < IDLE; n += 1) idle.push(await idleWriter(n), await idleReader());
  await until(() => bodyFiles(folder).length === IDLE + 1);
  assert.equal(bodyFiles(folder).length, IDLE + 1, 'each writer has a file');
  assert.equal(threads(emulator), own);
  assert.equal(await request('GET', `/${KEPT}`), 'as it was', 'others are served meanwhile');
  const grown = residentMib(emulator) - memory;
  t.diagnostic(`${idle.length} idle clients: ${memory.toFixed(0)} MiB before, ${grown.toFixed(0)} MiB more with them`);
  assert.ok(grown < UNSTEADY_MIB + (idle.length * IDLE_KIB) / 1024, `${grown} MiB`);
  for (const [n, socket] of idle.entries()) {
    if (n % 4 < 2) socket.resetAndDestroy();
    else socket.destroy();
  }
  await until(() => descriptors(emulator) <= files + 2);
  assert.ok(descriptors(emulator) <= files + 2, `${files} descriptors before, ${descriptors(emulator)} now`);
  await request('DELETE', '/large');
  await nothingIsThere();
});
