import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { ConfigError, parseAddress, partitionOf, readConfig } from './config.js';

test('the defaults', () => {
  const config = readConfig({}, {});
  assert.deepEqual(config.listen, [{ host: '127.0.0.1', port: 4566 }]);
  assert.equal(config.defaultAccount, '000000000000');
  assert.equal(config.defaultRegion, 'us-east-1');
  assert.equal(config.logLevel, 'info');
  assert.equal(config.strictAuth, false);
});

test('options win over the environment', () => {
  const env = { GATEWAY_LISTEN: '0.0.0.0:4566,127.0.0.1:443', LS_LOG: 'warning', AWS_DEFAULT_REGION: 'eu-west-1', DEBUG: '1' };
  const fromEnvironment = readConfig({}, env);
  assert.deepEqual(fromEnvironment.listen, [
    { host: '0.0.0.0', port: 4566 },
    { host: '127.0.0.1', port: 443 },
  ]);
  assert.equal(fromEnvironment.logLevel, 'warn');
  assert.equal(fromEnvironment.defaultRegion, 'eu-west-1');
  const config = readConfig({ port: 0, logLevel: 'error', defaultRegion: 'us-west-2' }, env);
  assert.deepEqual(config.listen, [{ host: '127.0.0.1', port: 0 }]);
  assert.equal(config.logLevel, 'error');
  assert.equal(config.defaultRegion, 'us-west-2');
  assert.equal(readConfig({}, { DEBUG: '1' }).logLevel, 'debug');
  assert.equal(readConfig({}, { DEBUG: 'express:*' }).logLevel, 'info');
});

test('state is kept where it is wanted, in the folder that was named', () => {
  assert.equal(readConfig({}, { DATA_DIR: '/data', LOCALSTACK_VOLUME_DIR: '/volume' }).persistence, undefined);
  assert.equal(readConfig({}, { PERSISTENCE: '1', RUSTSTACK_PERSISTENCE: '0' }).persistence, undefined);
  assert.equal(readConfig({ persistence: false }, { PERSISTENCE: '1' }).persistence, undefined);
  const folderOf = (env: Record<string, string>, dataDir?: string) =>
    readConfig(dataDir === undefined ? {} : { dataDir }, { PERSISTENCE: '1', ...env }).persistence?.folder;
  assert.equal(folderOf({ LOCALSTACK_VOLUME_DIR: '/volume' }), path.resolve('/volume/ruststack'));
  assert.equal(folderOf({ LOCALSTACK_VOLUME_DIR: '/volume', DATA_DIR: '/data' }), path.resolve('/data/ruststack'));
  assert.equal(folderOf({ DATA_DIR: '/data' }, 'given'), path.resolve('given/ruststack'));
  assert.ok(path.isAbsolute(folderOf({}) ?? ''));
  assert.equal(readConfig({ persistence: true }, {}).persistence?.durability, 'process');
  assert.equal(readConfig({ persistence: true }, { RUSTSTACK_DURABILITY: 'fsync' }).persistence?.durability, 'fsync');
  assert.throws(() => readConfig({}, { RUSTSTACK_DURABILITY: 'some' }), /^ConfigError: RUSTSTACK_DURABILITY/);
});

test('faults of DynamoDB are there if one is probable, and the more particular setting wins', () => {
  assert.equal(readConfig({}, {}).dynamodbFaults, undefined);
  assert.equal(readConfig({}, { DYNAMODB_ERROR_PROBABILITY: '0' }).dynamodbFaults, undefined);
  const both = { DYNAMODB_ERROR_PROBABILITY: '0.5' };
  assert.deepEqual(readConfig({}, both).dynamodbFaults, { read: 0.5, write: 0.5, conflict: 0 });
  const env = { ...both, DYNAMODB_WRITE_ERROR_PROBABILITY: '0', RUSTSTACK_DYNAMODB_CONFLICT_PROBABILITY: '1' };
  assert.deepEqual(readConfig({}, env).dynamodbFaults, { read: 0.5, write: 0, conflict: 1 });
  assert.deepEqual(readConfig({ dynamodbFaults: { read: 1 } }, env).dynamodbFaults, { read: 1, write: 0, conflict: 1 });
  for (const wrong of ['1.5', '-1', 'often']) {
    assert.throws(() => readConfig({}, { DYNAMODB_ERROR_PROBABILITY: wrong }), /^ConfigError: DYNAMODB_/);
  }
});

test('addresses in all the ways that they are written', () => {
  assert.deepEqual(parseAddress(':4567'), { host: '127.0.0.1', port: 4567 });
  assert.deepEqual(parseAddress('4567'), { host: '127.0.0.1', port: 4567 });
  assert.deepEqual(parseAddress('0.0.0.0'), { host: '0.0.0.0', port: 4566 });
  assert.deepEqual(parseAddress('[::1]:80'), { host: '::1', port: 80 });
  assert.deepEqual(parseAddress('my-host:1'), { host: 'my-host', port: 1 });
});

test('what cannot be read is one line that names the setting', () => {
  const refused = (env: Record<string, string>, pattern: RegExp): void => {
    assert.throws(
      () => readConfig({}, env),
      (error: unknown) => error instanceof ConfigError && pattern.test(error.message) && !error.message.includes('\n'),
    );
  };
  refused({ GATEWAY_LISTEN: 'host:port' }, /^GATEWAY_LISTEN: "host:port" is not an address/);
  refused({ GATEWAY_LISTEN: '127.0.0.1:65536' }, /^GATEWAY_LISTEN/);
  refused({ RUSTSTACK_GATEWAY_THREADS: '0' }, /^RUSTSTACK_GATEWAY_THREADS: "0" is not a whole number from 1 to 64/);
  refused({ RUSTSTACK_GATEWAY_THREADS: '1e1' }, /^RUSTSTACK_GATEWAY_THREADS/);
  refused({ RUSTSTACK_STRICT_AUTH: 'maybe' }, /^RUSTSTACK_STRICT_AUTH: "maybe" is neither 1 nor 0/);
  refused({ LS_LOG: 'loud' }, /^LS_LOG: "loud" is none of error, warn, info, debug/);
  refused({ RUSTSTACK_LISTENER: 'apache' }, /^RUSTSTACK_LISTENER/);
});

test('partitions of regions', () => {
  assert.equal(partitionOf('eu-central-1'), 'aws');
  assert.equal(partitionOf('cn-north-1'), 'aws-cn');
  assert.equal(partitionOf('us-gov-west-1'), 'aws-us-gov');
});

test('what DynamoDB keeps for recovery has a budget', () => {
  assert.equal(readConfig({}, {}).recoveryBudget, 256 * 1024 * 1024);
  assert.equal(readConfig({}, { RUSTSTACK_PITR_BUDGET: '1000' }).recoveryBudget, 1000);
  assert.equal(readConfig({ recoveryBudget: 0 }, { RUSTSTACK_PITR_BUDGET: '1000' }).recoveryBudget, 0);
  assert.throws(() => readConfig({}, { RUSTSTACK_PITR_BUDGET: '1 GB' }), ConfigError);
});
