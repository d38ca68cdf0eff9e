// The differential tests of DynamoDB and S3 against slow references, with many more inputs than `npm test` has:
// node src/tooling/fuzz.mjs [--inputs=1000000] [--seed=1] [part of a test's path …]. Each test tells how many inputs agreed, and a failure the seed that repeats it.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: { inputs: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
for (const [name, value] of Object.entries(values)) {
  if (!/^[1-9]\d*$/.test(value)) {
    process.stderr.write(`--${name}=${value} is not a whole number above zero.\n`);
    process.exit(2);
  }
}
const tests =
  positionals.length > 0
    ? positionals
    : [
        'dynamodb/reference',
        'dynamodb/differential',
        'dynamodb/partiql',
        's3/data/chunks',
        's3/data/signed-chunks',
        's3/checksums-combine',
        's3/reference',
        's3-bodies',
      ];
const tool = path.join(path.dirname(fileURLToPath(import.meta.url)), 'test.mjs');
const env = { ...process.env, RUSTSTACK_FUZZ: values.inputs, RUSTSTACK_SEED: values.seed };
process.exit(spawnSync(process.execPath, [tool, ...tests], { stdio: 'inherit', env }).status ?? 1);
