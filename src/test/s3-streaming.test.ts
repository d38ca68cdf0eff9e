/** Large bodies through real listeners, in and out, with a client that is slower than the server. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import http from 'node:http';
import { describe, it } from 'node:test';
import { start } from '../index.js';

const BYTES = 24 * 1024 * 1024;

function request(url: string, method: string, body?: Buffer): Promise<http.IncomingMessage> {
  return new Promise((resolve, reject) => {
    const sent = http.request(url, { method }, resolve);
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Reads with a pause of some event-loop turns after each piece, so that the sockets between fill up. */
async function digestSlowly(answer: http.IncomingMessage): Promise<{ bytes: number; md5: string }> {
  const hash = createHash('md5');
  let bytes = 0;
  for await (const piece of answer) {
    hash.update(piece as Buffer);
    bytes += (piece as Buffer).length;
    for (let i = 0; i < 5; i++) await new Promise<void>((resolve) => setImmediate(resolve));
  }
  return { bytes, md5: hash.digest('hex') };
}

describe('S3 bodies over HTTP', () => {
  for (const listener of ['uws', 'node'] as const) {
    it(`come back byte for byte from a slow reader (${listener})`, async (t) => {
      const aws = await start({ port: 0, listener }).catch(() => undefined);
      if (!aws) {
        t.skip('this listener does not load here');
        return;
      }
      try {
        const body = Buffer.alloc(BYTES);
        for (let at = 0; at < BYTES; at += 4) body.writeUInt32LE(at, at);
        (await request(`${aws.endpoint}/slow-readers`, 'PUT')).resume();
        const put = await request(`${aws.endpoint}/slow-readers/key`, 'PUT', body);
        put.resume();
        const md5 = createHash('md5').update(body).digest('hex');
        assert.equal(put.headers.etag, `"${md5}"`);
        const got = await digestSlowly(await request(`${aws.endpoint}/slow-readers/key`, 'GET'));
        assert.deepEqual(got, { bytes: BYTES, md5 });
      } finally {
        await aws.stop();
      }
    });
  }
});
