import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { readConfig } from '../../../runtime/config.js';
import type { Log } from '../../../runtime/log.js';
import { FakeEngine } from '../../../test/harness/docker-engine.js';
import { createExecutors, type Executors } from './choose.js';
import type { EnvironmentSpec, Launcher } from './contract.js';
import { runtimeImages } from './docker/images.js';

let folder: string;
let engine: FakeEngine;
let lines: string[];

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ruststack-choose-'));
  engine = new FakeEngine(path.join(folder, 'engine.sock'));
  await engine.listen();
  lines = [];
});

afterEach(async () => {
  await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

function executors(env: Record<string, string> = {}, missing?: string): Executors {
  const log: Log = { enabled: () => true, write: (level, message) => void lines.push(`${level} ${message}`) };
  const launcher = (name: Launcher['name']): Launcher =>
    ({ name, problem: () => Promise.resolve(missing), close: () => Promise.resolve() }) as unknown as Launcher;
  return createExecutors({
    config: readConfig({}, { DOCKER_HOST: engine.place, ...env }),
    log,
    process: () => launcher('process'),
    docker: () => launcher('docker'),
  });
}

const spec = (members: Partial<EnvironmentSpec>): EnvironmentSpec =>
  ({ architecture: 'x86_64', variables: {}, layerFolders: [], ...members }) as EnvironmentSpec;

async function chosen(from: Executors, members: Partial<EnvironmentSpec>): Promise<string> {
  const choice = await from.choose(spec(members));
  return 'name' in choice ? choice.name : choice.problem;
}

test('auto takes Docker where the engine has the image, else processes, and says so once', async () => {
  engine.images.add('public.ecr.aws/lambda/python:3.13');
  const auto = executors();
  assert.equal(await chosen(auto, { runtime: 'python3.13' }), 'docker');
  assert.equal(await chosen(auto, { runtime: 'nodejs22.x' }), 'process');
  assert.equal(await chosen(auto, { runtime: 'nodejs22.x' }), 'process');
  assert.deepEqual(lines, [
    'info Lambda: python3.13 runs by the executor docker, since the engine has the image public.ecr.aws/lambda/python:3.13.',
    'info Lambda: nodejs22.x runs by the executor process, since the Docker engine does not have the image public.ecr.aws/lambda/nodejs:22.',
  ]);
  assert.deepEqual(
    auto.choices().map(({ runtime, executor }) => [runtime, executor]),
    [
      ['nodejs22.x', 'process'],
      ['python3.13', 'docker'],
    ],
  );
});

test('auto does without an engine, but not for container images', async () => {
  const place = engine.place;
  await engine.close();
  const auto = executors();
  assert.equal(await chosen(auto, { runtime: 'python3.13' }), 'process');
  assert.equal(
    await chosen(auto, { image: { uri: 'mine:1' } }),
    `A container image needs Docker. No Docker engine answers at ${place} (ENOENT).`,
  );
  await engine.listen();
});

test('the words of LAMBDA_EXECUTOR, and those of LocalStack', async () => {
  assert.equal(await chosen(executors({ LAMBDA_EXECUTOR: 'docker' }), { runtime: 'nodejs22.x' }), 'docker');
  assert.equal(await chosen(executors({ LAMBDA_EXECUTOR: 'docker-reuse' }), { runtime: 'nodejs22.x' }), 'docker');
  assert.equal(await chosen(executors({ LAMBDA_EXECUTOR: 'local' }), { runtime: 'nodejs22.x' }), 'process');
  assert.equal(lines.filter((line) => /older word/.test(line)).length, 2);
  assert.throws(() => executors({ LAMBDA_EXECUTOR: 'kubernetes' }), /LAMBDA_EXECUTOR/);
});

test('a function may ask for an executor by its variable or its tag, the variable first', async () => {
  const process = executors({ LAMBDA_EXECUTOR: 'process' });
  assert.equal(await chosen(process, { runtime: 'nodejs22.x', executor: 'docker' }), 'docker');
  const both = { runtime: 'nodejs22.x', executor: 'docker', variables: { RUSTSTACK_LAMBDA_EXECUTOR: 'process' } };
  assert.equal(await chosen(process, both), 'process');
  assert.match(await chosen(process, { runtime: 'nodejs22.x', executor: 'podman' }), /"podman" is none of auto, docker, process/);
  assert.match(await chosen(process, { image: { uri: 'mine' } }), /^A container image needs Docker, and the process executor/);
});

test('what a launcher misses is the answer', async () => {
  assert.equal(await chosen(executors({}, 'There is no Ruby here.'), { runtime: 'ruby3.4' }), 'There is no Ruby here.');
});

test('the images of runtimes, and LAMBDA_RUNTIME_IMAGE_MAPPING', async () => {
  const official = runtimeImages(undefined);
  for (const [runtime, image] of [
    ['nodejs22.x', 'nodejs:22'],
    ['python3.13', 'python:3.13'],
    ['java21', 'java:21'],
    ['java8.al2', 'java:8.al2'],
    ['dotnet8', 'dotnet:8'],
    ['ruby3.4', 'ruby:3.4'],
    ['provided.al2', 'provided:al2'],
    ['provided.al2023', 'provided:al2023'],
    ['go1.x', 'go:1'],
  ]) {
    assert.equal(official(runtime as string), `public.ecr.aws/lambda/${image}`);
  }
  assert.equal(runtimeImages('mine/<runtime>:1')('python3.13'), 'mine/python3.13:1');
  const table = runtimeImages('{"python3.13": "mine/py"}');
  assert.deepEqual([table('python3.13'), table('nodejs22.x')], ['mine/py', 'public.ecr.aws/lambda/nodejs:22']);
  assert.throws(() => runtimeImages('[1'), /LAMBDA_RUNTIME_IMAGE_MAPPING/);
  assert.match(
    await chosen(executors({ LAMBDA_RUNTIME_IMAGE_MAPPING: 'x' }), { runtime: 'go1.x' }),
    /LAMBDA_RUNTIME_IMAGE_MAPPING/,
  );
});
