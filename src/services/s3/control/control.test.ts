import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { CreateAccessPointCommand, DeleteAccessPointCommand, S3ControlClient } from '@aws-sdk/client-s3-control';
import { type Emulator, start } from '../../../index.js';

const AccountId = '000000000000';
let emulator: Emulator;
let control: S3ControlClient;

/** SDKs write the account before the host name, which no resolver needs to know of. */
const lookup = (
  _name: string,
  { all }: { all?: boolean },
  done: (error: null, found: unknown, family?: number) => void,
): void => {
  if (all) done(null, [{ address: '127.0.0.1', family: 4 }]);
  else done(null, '127.0.0.1', 4);
};

before(async () => {
  emulator = await start({ port: 0 });
  control = new S3ControlClient({
    region: 'us-east-1',
    endpoint: `http://localhost:${emulator.port}`,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    requestHandler: { httpAgent: new http.Agent({ lookup: lookup as never }) },
  });
});

after(async () => {
  control.destroy();
  await emulator.stop();
});

async function send(method: string, path: string, body?: string, host = 'localhost'): Promise<[status: number, text: string]> {
  const request = http.request({ host: '127.0.0.1', port: emulator.port, method, path, headers: { host } });
  request.end(body);
  const answer = await new Promise<http.IncomingMessage>((resolve, reject) =>
    request.on('response', resolve).on('error', reject),
  );
  let text = '';
  for await (const chunk of answer) text += chunk;
  return [answer.statusCode ?? 0, text];
}

test('an access point is its bucket by every name that it has', async () => {
  assert.equal((await send('PUT', '/pointed'))[0], 200);
  const { Alias, AccessPointArn } = await control.send(
    new CreateAccessPointCommand({ AccountId, Name: 'a-point', Bucket: 'pointed' }),
  );
  assert.equal(AccessPointArn, 'arn:aws:s3:us-east-1:000000000000:accesspoint/a-point');
  const names = [Alias, AccessPointArn, encodeURIComponent(AccessPointArn), AccessPointArn.replace('point/', 'point:')];
  for (const [index, name] of names.entries()) {
    assert.equal((await send('PUT', `/${name}/a/${index}`, 'x'))[0], 200, name);
    assert.match((await send('GET', `/${name}?list-type=2`))[1], /<Name>pointed<\/Name>/);
  }
  const labels = [`a-point-${AccountId}.localhost`, `a-point-${AccountId}.s3-accesspoint.us-east-1.amazonaws.com`];
  for (const host of labels) assert.deepEqual(await send('GET', '/a/0', undefined, host), [200, 'x'], host);
  assert.match((await send('GET', '/pointed?list-type=2'))[1], /<KeyCount>4<\/KeyCount>/);
});

test('a bucket keeps its name where an access point has the same one', async () => {
  assert.equal((await send('PUT', '/first'))[0], 200);
  assert.equal((await send('PUT', `/same-${AccountId}`))[0], 200);
  await control.send(new CreateAccessPointCommand({ AccountId, Name: 'same', Bucket: 'first' }));
  assert.match((await send('GET', '/?list-type=2', undefined, `same-${AccountId}.localhost`))[1], /<Name>same-000000000000</);
});

test('access points change no buckets, and keep theirs from being deleted', async () => {
  assert.equal((await send('PUT', '/kept'))[0], 200);
  const { Alias } = await control.send(new CreateAccessPointCommand({ AccountId, Name: 'keeper', Bucket: 'kept' }));
  assert.equal((await send('DELETE', `/${Alias}`))[0], 405);
  const [status, text] = await send('DELETE', '/kept');
  assert.equal(status, 400);
  assert.match(text, /<Code>BucketHasAccessPointsAttached</);
  await control.send(new DeleteAccessPointCommand({ AccountId, Name: 'keeper' }));
  assert.equal((await send('GET', `/${Alias}?list-type=2`))[0], 404);
  assert.match(
    (await send('GET', '/arn:aws:s3:us-east-1:000000000000:accesspoint/keeper/k'))[1],
    /<Code>NoSuchAccessPoint<\/Code>/,
  );
  assert.equal((await send('DELETE', '/kept'))[0], 204);
});
