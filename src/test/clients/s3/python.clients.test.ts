/** What Python programs keep data in S3 with: boto3's managed transfers, AWS's C library, s3fs, pandas, PyArrow, DuckDB, smart_open, MinIO's SDK. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type Emulator, start } from '../../../index.js';
import { clientEnvironment, dataPrograms } from '../../harness/clients.js';
import { ROOT } from '../../harness/paths.js';
import { succeed } from '../../harness/program.js';

let emulator: Emulator;
let programs: string;

before(async () => {
  programs = await dataPrograms();
  emulator = await start({ port: 0 });
});
after(() => emulator.stop());

async function partsOf(file: string, ...args: string[]): Promise<string[]> {
  const script = path.join(ROOT, 'src/test/clients/s3', file);
  const printed = await succeed(path.join(programs, 'python'), [script, ...args], { env: clientEnvironment(emulator.endpoint) });
  return printed.trim().split('\n');
}

test("boto3's transfers of files, streams and copies, with checksums, customer keys, failures, presigned URLs and forms", async () => {
  assert.deepEqual(await partsOf('transfers.py'), [
    'files_and_streams',
    'checksums',
    'arguments_of_transfers',
    'copies',
    'failures',
    'resource_style',
    'versions',
    'presigned',
    'posts',
  ]);
});

test("boto3's transfers through AWS's C library", async () => {
  assert.deepEqual(await partsOf('transfers.py', 'crt'), ['crt']);
});

test('s3fs, pandas, PyArrow, DuckDB and smart_open', async () => {
  const parts = ['s3fs_files', 's3fs_versions', 'pandas_frames', 'arrow_datasets', 'duckdb_queries', 'smart_open_streams'];
  assert.deepEqual(await partsOf('data_tools.py'), parts);
});

test("MinIO's SDK for Python", async () => {
  assert.deepEqual(await partsOf('minio_sdk.py'), ['objects', 'parts', 'listings', 'versions', 'presigned', 'settings']);
});
