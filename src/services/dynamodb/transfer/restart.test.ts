/** Work that a process did not live to finish is finished by the next one. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { DescribeImportCommand, DescribeTableCommand, ImportTableCommand } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, PutObjectCommand } from '@aws-sdk/client-s3';
import { type ServerProcess, startProcess } from '../../../test/fixtures/process.js';

/** Enough for several steps, of which the first are done when the process is killed. */
const FILES = 10;
const LINES = 20_000;

test('an import goes on where the process was killed, and counts each item once', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'ruststack-transfer-'));
  const settings = { PERSISTENCE: '1', DATA_DIR: folder };
  let server: ServerProcess | undefined;
  try {
    server = await startProcess(settings);
    await server.s3.send(new CreateBucketCommand({ Bucket: 'files' }));
    for (let file = 0; file < FILES; file++) {
      const lines = Array.from({ length: LINES }, (_, n) => `{"Item":{"pk":{"S":"${file} ${n} ${(n * 7919) % 104_729}"}}}\n`);
      await server.s3.send(new PutObjectCommand({ Bucket: 'files', Key: `in/${file}.gz`, Body: gzipSync(lines.join('')) }));
    }
    const { ImportTableDescription } = await server.dynamodb.send(
      new ImportTableCommand({
        S3BucketSource: { S3Bucket: 'files', S3KeyPrefix: 'in/' },
        InputFormat: 'DYNAMODB_JSON',
        InputCompressionType: 'GZIP',
        TableCreationParameters: {
          TableName: 'things',
          AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
          KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
          BillingMode: 'PAY_PER_REQUEST',
        },
      }),
    );
    const ImportArn = ImportTableDescription?.ImportArn;
    const ask = async ({ dynamodb }: ServerProcess) =>
      (await dynamodb.send(new DescribeImportCommand({ ImportArn }))).ImportTableDescription ?? {};
    let told = await ask(server);
    while (told.ImportStatus === 'IN_PROGRESS' && told.ImportedItemCount === 0) told = await ask(server);
    assert.equal(told.ImportStatus, 'IN_PROGRESS');
    await server.kill('SIGKILL');

    server = await startProcess(settings);
    told = await ask(server);
    while (told.ImportStatus === 'IN_PROGRESS') told = await ask(server);
    assert.deepEqual(
      [told.ImportStatus, told.ProcessedItemCount, told.ImportedItemCount, told.ErrorCount],
      ['COMPLETED', FILES * LINES, FILES * LINES, 0],
    );
    const { Table } = await server.dynamodb.send(new DescribeTableCommand({ TableName: 'things' }));
    assert.deepEqual([Table?.TableStatus, Table?.ItemCount], ['ACTIVE', FILES * LINES]);
  } finally {
    await server?.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
