// The emulator inside a test program: started on a free port, stopped at the end.
import assert from 'node:assert/strict';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { start } from 'ruststack-ts';

const aws = await start({ port: 0 });
try {
  const credentials = { accessKeyId: '111122223333', secretAccessKey: 'any' };
  const sts = new STSClient({ endpoint: aws.endpoint, region: 'eu-west-1', credentials });
  const { Account } = await sts.send(new GetCallerIdentityCommand());
  assert.equal(Account, '111122223333'); // a 12-digit access key is the account
} finally {
  await aws.stop();
}
console.log('library example done');
