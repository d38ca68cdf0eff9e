/** Requests for objects that are refused by their address alone. What AWS answers stands in `conformance/cases/s3/Requests.yaml`. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { climbsOut } from './misuse.js';
import { DataPlane } from './testing.js';

const plane = new DataPlane();
after(() => plane.close());

describe('Keys', () => {
  it('may climb as far as they went down', () => {
    for (const key of ['a/../b', 'videos/2014/../../video1.wmv', 'a/b/..', '..a/b', 'a..b', 'a/.../b', './..']) {
      assert.equal(climbsOut(key), false, key);
    }
    for (const key of ['..', '../a', 'a/../../b', 'a/../..', 'a/b/../../../c']) assert.equal(climbsOut(key), true, key);
  });

  it('are bounded in bytes for reads and deletes too, which change nothing', async () => {
    for (const method of ['GET', 'HEAD', 'DELETE', 'PUT']) {
      const answer = await plane.send({ method, path: `/bucket/${'é'.repeat(512)}a`, body: '' });
      assert.equal(answer?.status, 400, method);
      if (method !== 'HEAD')
        assert.match(String(answer?.body), /<Code>KeyTooLongError<.*<Size>1025<.*<MaxSizeAllowed>1024</, method);
    }
    assert.equal((await plane.put(`/bucket/${'é'.repeat(512)}`, 'x'))?.status, 200);
  });
});

describe('Headers', () => {
  it('of 8 KB are taken, and more are refused', async () => {
    // The length header of the body is one of them: its name, one digit, and four characters around.
    const others = 'content-length'.length + 1 + 4 + 'x-large'.length + 4;
    const put = (bytes: number) => plane.put('/bucket/large', 'x', { 'x-large': 'a'.repeat(bytes - others) });
    assert.equal((await put(8192))?.status, 200);
    const refused = await put(8193);
    assert.equal(refused?.status, 400);
    assert.match(String(refused?.body), /<Code>RequestHeaderSectionTooLarge<.*<MaxSizeAllowed>8192</);
  });
});

describe('A PUT', () => {
  it('of the listing of uploads is left to the modelled operations, which have none', async () => {
    assert.equal(await plane.send({ method: 'PUT', path: '/bucket/listed', query: 'uploads', body: 'x' }), undefined);
    assert.equal((await plane.get('/bucket/listed'))?.status, 404);
  });
});
