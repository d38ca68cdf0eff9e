import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { LambdaDocker } from '../../../../runtime/config.js';
import { createLog } from '../../../../runtime/log.js';
import { FakeEngine } from '../../../../test/harness/docker-engine.js';
import type { EnvironmentSpec, Launched, Launcher, OutputSink } from '../contract.js';
import { LABEL_INSTANCE, LABEL_OWNER } from './container.js';
import { createDockerLauncher } from './index.js';
import { isMarked, mark, unmark } from './mark.js';

const IMAGE = 'public.ecr.aws/lambda/nodejs:22';
const POLLS = 400;

let folder: string;
let engine: FakeEngine;
let open: Launcher[];

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'ruststack-docker-'));
  engine = new FakeEngine(path.join(folder, 'engine.sock'));
  engine.images.add(IMAGE);
  open = [];
  await engine.listen();
});

afterEach(async () => {
  for (const launcher of open) await launcher.close();
  await engine.close();
  unmark(engine.place);
  rmSync(folder, { recursive: true, force: true });
});

function launcherWith(settings: Partial<LambdaDocker> = {}): Launcher {
  const launcher = createDockerLauncher({
    host: engine.place,
    flags: undefined,
    network: undefined,
    dns: [],
    imageMapping: undefined,
    ignoreArchitecture: false,
    ...settings,
    log: createLog('error'),
    listen: [{ host: '0.0.0.0', port: 4566 }],
    localstackHost: 'localhost.localstack.cloud:4566',
    temporary: folder,
  });
  open.push(launcher);
  return launcher;
}

const SPEC: EnvironmentSpec = {
  account: '000000000000',
  region: 'us-east-1',
  functionName: 'hello',
  version: '$LATEST',
  functionArn: 'arn:aws:lambda:us-east-1:000000000000:function:hello',
  generation: 1,
  runtime: 'nodejs22.x',
  handler: 'index.handler',
  codeFolder: '/code/hello',
  layerFolders: [],
  architecture: 'x86_64',
  variables: { COLOUR: 'blue', PATH: '/mine' },
  role: 'arn:aws:iam::000000000000:role/r',
  memoryMb: 256,
  timeoutMs: 3000,
  ephemeralStorageMb: 512,
  logFormat: 'Text',
  logGroup: '/aws/lambda/hello',
  tracing: 'PassThrough',
  initializationType: 'on-demand',
  endpoint: 'http://127.0.0.1:4566',
};

const VARIABLES = {
  COLOUR: 'blue',
  PATH: '/mine',
  LANG: 'en_US.UTF-8',
  AWS_LAMBDA_LOG_STREAM_NAME: 'stream-1',
  AWS_ENDPOINT_URL: 'http://127.0.0.1:4566',
  LOCALSTACK_HOSTNAME: '127.0.0.1',
};

interface Started {
  readonly launched: Launched;
  readonly chunks: string[];
  readonly mayConnect: ((peer: string) => boolean | Promise<boolean>) | undefined;
}

async function start(
  launcher: Launcher,
  spec: EnvironmentSpec = SPEC,
  variables: Record<string, string> = VARIABLES,
): Promise<Started> {
  const chunks: string[] = [];
  const sink: OutputSink = Object.assign(
    (chunk: Uint8Array) => {
      chunks.push(Buffer.from(chunk).toString());
      return undefined;
    },
    { entry: (text: string) => void chunks.push(text) },
  );
  const binding = await launcher.binding(spec);
  const launched = await launcher.launch(spec, { host: binding.advertise, port: 9001, binding }, variables, sink);
  return { launched, chunks, mayConnect: binding.mayConnect };
}

async function until(condition: () => boolean): Promise<void> {
  for (let poll = 0; poll < POLLS; poll += 1) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('it did not come to that.');
}

test('a container is made of the function: image, handler, code, limits, variables', async () => {
  await start(launcherWith());
  const { wanted, platform, name, state } = engine.only;
  assert.equal(state, 'running');
  assert.match(name, /^ruststack-lambda-hello-[0-9a-f]{8}-1$/);
  assert.equal(platform, 'linux/amd64');
  assert.equal(wanted.Image, IMAGE);
  assert.deepEqual(wanted.Cmd, ['index.handler']);
  const { Binds, Memory, MemorySwap, ReadonlyRootfs, NetworkMode } = wanted.HostConfig;
  assert.deepEqual(Binds, ['/code/hello:/var/task:ro']);
  assert.deepEqual([Memory, MemorySwap], [268_435_456, 268_435_456]);
  assert.deepEqual([ReadonlyRootfs, NetworkMode], [true, 'bridge']);
  const variables = wanted.Env as string[];
  for (const each of ['COLOUR=blue', 'AWS_LAMBDA_RUNTIME_API=127.0.0.1:9001', '_HANDLER=index.handler', 'PATH=/mine']) {
    assert.ok(variables.includes(each), `${each} in ${variables}`);
  }
  assert.ok(!variables.some((each) => each.startsWith('LANG=')), 'the image knows its language');
});

test('output comes in the order in which it was written, whichever of the two it was written to and however it was cut', async () => {
  const { chunks } = await start(launcherWith());
  engine.only.write(1, 'one\n');
  engine.only.write(2, 'two\n');
  engine.only.write(1, `three${'e'.repeat(200_000)}\n`);
  engine.only.write(2, 'four\n');
  await until(() => chunks.join('').endsWith('four\n'));
  assert.equal(chunks.join(''), `one\ntwo\nthree${'e'.repeat(200_000)}\nfour\n`);
});

test('an end is told as a code, a signal, or a lack of memory, and the container is removed', async () => {
  const launcher = launcherWith();
  const ends: [code: number, outOfMemory: boolean][] = [
    [3, false],
    [143, false],
    [137, true],
  ];
  const seen = [];
  for (const [code, outOfMemory] of ends) {
    const { launched } = await start(launcher);
    engine.only.end(code, outOfMemory);
    seen.push(await launched.exited);
    await until(() => engine.containers.size === 0);
  }
  assert.deepEqual(seen, [
    { code: 3, signal: undefined, outOfMemory: false },
    { code: undefined, signal: 'SIGTERM', outOfMemory: false },
    { code: undefined, signal: 'SIGKILL', outOfMemory: true },
  ]);
});

test('kill leaves no container, and release no /tmp', async () => {
  const launcher = launcherWith();
  const { launched } = await start(launcher);
  launched.terminate();
  await until(() => engine.only.signals.length === 1);
  assert.deepEqual(engine.only.signals, ['SIGTERM']);
  await launched.kill();
  assert.equal(engine.containers.size, 0);
  assert.equal((await launched.exited).signal, 'SIGKILL');
  assert.equal(engine.volumes.size, 1, '/tmp outlives the container');
  const again = await start(launcher);
  assert.equal(engine.volumes.size, 1, 'the same environment has the same /tmp');
  await again.launched.kill();
  launcher.release?.('stream-1');
  await until(() => engine.volumes.size === 0);
});

test('only the container itself may connect, however early it does', async () => {
  const launcher = launcherWith();
  engine.address = '10.1.2.3';
  const binding = await launcher.binding(SPEC);
  const early = binding.mayConnect?.('10.1.2.3');
  const stranger = binding.mayConnect?.('10.1.2.4');
  await launcher.launch(
    SPEC,
    { host: 'h', port: 1, binding },
    VARIABLES,
    Object.assign(() => undefined, { entry: () => undefined }),
  );
  assert.equal(await early, true);
  assert.equal(await stranger, false);
  assert.equal(await binding.mayConnect?.('::ffff:10.1.2.3'), true);
});

test('an image that is not there is pulled once, and a pull that fails names the image', async () => {
  engine.images.clear();
  engine.registry.add(IMAGE);
  const launcher = launcherWith();
  assert.deepEqual(await Promise.all([launcher.problem(SPEC), launcher.problem(SPEC)]), [undefined, undefined]);
  assert.deepEqual(engine.pulls, [IMAGE]);
  const problem = await launcher.problem({ ...SPEC, runtime: 'python3.13' });
  assert.equal(
    problem,
    'The image public.ecr.aws/lambda/python:3.13 could not be pulled: manifest for public.ecr.aws/lambda/python:3.13 not found',
  );
});

test('an entry point that is not in the image is told as Lambda tells it, and nothing is left', async () => {
  engine.startFailure = 'failed to create shim: exec: "/nowhere": stat /nowhere: no such file or directory: unknown';
  engine.images.add('mine');
  const spec = { ...SPEC, image: { uri: 'mine', entryPoint: ['/nowhere'], command: ['a', 'b'], workingDirectory: '/w' } };
  await assert.rejects(start(launcherWith(), spec), { type: 'Runtime.InvalidEntrypoint' });
  assert.equal(engine.containers.size, 0);
  engine.startFailure = undefined;
  await start(launcherWith(), spec);
  const { Entrypoint, Cmd, WorkingDir } = engine.only.wanted;
  assert.deepEqual([Entrypoint, Cmd, WorkingDir], [['/nowhere'], ['a', 'b'], '/w']);
});

test('a bootstrap is taken from the code, then from layers', async () => {
  engine.images.add('public.ecr.aws/lambda/provided:al2023');
  const [code, layer] = [path.join(folder, 'code'), path.join(folder, 'layer')];
  mkdirSync(code);
  mkdirSync(layer);
  writeFileSync(path.join(layer, 'bootstrap'), '');
  const spec = { ...SPEC, runtime: 'provided.al2023', codeFolder: code, layerFolders: [layer] };
  const launcher = launcherWith();
  const first = await start(launcher, spec);
  assert.deepEqual(engine.only.wanted.Entrypoint, ['/opt/bootstrap']);
  await first.launched.kill();
  writeFileSync(path.join(code, 'bootstrap'), '');
  await start(launcher, spec);
  assert.deepEqual(engine.only.wanted.Entrypoint, ['/var/task/bootstrap']);
  assert.deepEqual(engine.only.wanted.HostConfig.Binds, [`${code}:/var/task:ro`, `${layer}:/opt:ro`]);
});

test('several layers are one folder, a later one over an earlier one', async () => {
  const { readFileSync } = await import('node:fs');
  const [first, second] = [path.join(folder, 'first'), path.join(folder, 'second')];
  for (const [layer, files] of [
    [first, { 'python/a.py': 'first', 'python/b.py': 'first', clash: 'a file' }],
    [second, { 'python/b.py': 'second', 'clash/inside': 'a folder' }],
  ] as const) {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(layer, name)), { recursive: true });
      writeFileSync(path.join(layer, name), text);
    }
  }
  await start(launcherWith(), { ...SPEC, layerFolders: [first, second] });
  const opt = (engine.only.wanted.HostConfig.Binds as string[])
    .find((bind) => bind.endsWith(':/opt:ro'))
    ?.split(':')[0] as string;
  const read = (name: string): string => readFileSync(path.join(opt, name), 'utf8');
  assert.deepEqual([read('python/a.py'), read('python/b.py'), read('clash/inside')], ['first', 'second', 'a folder']);
  assert.equal(readFileSync(path.join(first, 'python/b.py'), 'utf8'), 'first', 'layers are not written to');
});

test('flags are added to what the function is made of, and those that are not understood are named', async () => {
  const flags = `-e "NAME=two words" -v /data:/data:ro --network backend -p 127.0.0.1:9229:9229 --add-host db:10.0.0.9
    --memory=1g --cpus 1.5 --ulimit nofile=4096:8192 --read-only=false --label team=a -u 1000:1000 --dns 10.0.0.2`;
  await start(launcherWith({ flags, dns: ['10.0.0.1'] }));
  const { HostConfig: host, Env, User, Labels } = engine.only.wanted;
  assert.ok((Env as string[]).includes('NAME=two words'));
  assert.deepEqual(host.Binds, ['/code/hello:/var/task:ro', '/data:/data:ro']);
  assert.deepEqual([host.NetworkMode, host.Memory, host.NanoCpus, host.ReadonlyRootfs], ['backend', 1_073_741_824, 1.5e9, false]);
  assert.deepEqual(host.PortBindings, { '9229/tcp': [{ HostIp: '127.0.0.1', HostPort: '9229' }] });
  assert.ok((host.ExtraHosts as string[]).includes('db:10.0.0.9'));
  assert.deepEqual(host.Dns, ['10.0.0.1', '10.0.0.2']);
  assert.deepEqual((host.Ulimits as { Name: string; Hard: number }[]).find(({ Name }) => Name === 'nofile')?.Hard, 8192);
  assert.deepEqual([User, Labels?.team], ['1000:1000', 'a']);
  for (const [wrong, named] of [
    ['--gpus all', /LAMBDA_DOCKER_FLAGS: "--gpus" is not understood/],
    ['-e', /--env lacks its value/],
    ['-p 80-90', /--publish 80-90/],
    ['--memory lots', /--memory lots/],
    ["-e 'A=b", /is not closed/],
  ] as const) {
    assert.throws(() => launcherWith({ flags: wrong }), named);
  }
});

test('what an emulator left that is gone is removed, and what belongs to others stays', async () => {
  const owner = { host: hostname(), pid: 4_194_305 };
  const label = (value: unknown) => ({ [LABEL_OWNER]: JSON.stringify(value), [LABEL_INSTANCE]: 'other' });
  engine.addContainer('gone', label(owner));
  engine.addContainer('living', label({ host: hostname(), pid: process.ppid }));
  engine.addContainer('elsewhere', label({ ...owner, host: 'another-machine' }));
  engine.addContainer('of a container that is gone', label({ ...owner, host: 'inside', container: 'f'.repeat(64) }));
  engine.volumes.set('tmp-gone', label(owner));
  engine.volumes.set('tmp-elsewhere', label({ ...owner, host: 'another-machine' }));
  await start(launcherWith());
  await until(() => engine.containers.size === 3 && engine.volumes.size === 2);
  assert.deepEqual([...engine.containers.values()].map(({ name }) => name.split('-')[0]).sort(), [
    'elsewhere',
    'living',
    'ruststack',
  ]);
});

test('a launcher that starts nothing removes what was left, too, and forgets that there was something', async () => {
  mark(engine.place);
  engine.addContainer('gone', { [LABEL_OWNER]: JSON.stringify({ host: hostname(), pid: 4_194_305 }) });
  await launcherWith().sweep?.();
  assert.equal(engine.containers.size, 0);
  assert.equal(isMarked(engine.place), false);
});

test('close removes all that the launcher has started', async () => {
  const launcher = launcherWith();
  await start(launcher);
  await start(launcher, SPEC, { ...VARIABLES, AWS_LAMBDA_LOG_STREAM_NAME: 'stream-2' });
  await launcher.close();
  assert.deepEqual([engine.containers.size, engine.volumes.size], [0, 0]);
});

test('an engine that is not there, or goes away, is told in a sentence', async () => {
  const launcher = launcherWith();
  assert.equal(await launcher.problem(SPEC), undefined);
  await engine.close();
  assert.match((await launcher.problem(SPEC)) ?? '', /^No Docker engine answers at unix:.*\.sock \(ENOENT\)\.$/);
  await assert.rejects(start(launcher), /^Error: The Docker engine at unix:.* went away: .*$/);
  await engine.listen();
});

test('the platform is that of the architecture, unless it is to be ignored', async () => {
  await start(launcherWith(), { ...SPEC, architecture: 'arm64' });
  assert.equal(engine.only.platform, 'linux/arm64');
  await open[0]?.close();
  await start(launcherWith({ ignoreArchitecture: true }), { ...SPEC, architecture: 'arm64' });
  assert.equal(engine.only.platform, null);
});
