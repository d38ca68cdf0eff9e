import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CreateBucketCommand, GetBucketLocationCommand, HeadBucketCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { type Emulator, start } from '../../../index.js';

const clients: S3Client[] = [];

function clientOf(emulator: Emulator, region: string, followRegionRedirects = false): S3Client {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new S3Client({ region, endpoint: emulator.endpoint, forcePathStyle: true, credentials, followRegionRedirects });
  clients.push(client);
  return client;
}

for (const strictAuth of [true, false]) {
  test(`requests for a bucket of another region ${strictAuth ? 'are redirected in strict mode' : 'find it'}`, async () => {
    const emulator = await start({ port: 0, strictAuth });
    try {
      const there = clientOf(emulator, 'eu-west-1');
      const here = clientOf(emulator, 'us-east-1');
      const Bucket = 'in-europe';
      await there.send(new CreateBucketCommand({ Bucket, CreateBucketConfiguration: { LocationConstraint: 'eu-west-1' } }));
      await there.send(new PutObjectCommand({ Bucket, Key: 'k', Body: 'x' }));
      assert.equal((await here.send(new GetBucketLocationCommand({ Bucket }))).LocationConstraint, 'eu-west-1');
      const put = new PutObjectCommand({ Bucket, Key: 'k', Body: 'y' });
      if (strictAuth) {
        await assert.rejects(here.send(put), {
          name: 'PermanentRedirect',
          Endpoint: 'in-europe.s3-eu-west-1.amazonaws.com',
          Bucket,
        });
        await assert.rejects(here.send(new HeadBucketCommand({ Bucket })), (error: { $metadata: object; $response: any }) => {
          assert.equal(error.$response.statusCode, 301);
          assert.equal(error.$response.headers['x-amz-bucket-region'], 'eu-west-1');
          return true;
        });
        // A client that follows gets there.
        await clientOf(emulator, 'us-east-1', true).send(put);
      } else await here.send(put);
      assert.equal((await there.send(new HeadBucketCommand({ Bucket }))).BucketRegion, 'eu-west-1');
    } finally {
      for (const client of clients.splice(0)) client.destroy();
      await emulator.stop();
    }
  });
}
