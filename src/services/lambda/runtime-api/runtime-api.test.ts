/** The APIs as a runtime or an extension sees them: this test is what was launched. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import http from 'node:http';
import net from 'node:net';
import { after, test } from 'node:test';
import { machineNow } from '../../../runtime/monotonic.js';
import type { Environment, Exit, Invocation, Launcher, RuntimeAddress } from '../executor/contract.js';
import { startEnvironment } from '../executor/environment.js';

const ARN = 'arn:aws:lambda:us-east-1:000000000000:function:f';
const NEXT = '/2018-06-01/runtime/invocation/next';
const agent = new http.Agent({ keepAlive: true });
after(() => agent.destroy());

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

class Launch {
  readonly log: string[] = [];
  readonly environment: Environment;
  address: RuntimeAddress | undefined;
  exit: (exit: Exit) => void = () => {};
  #ids = 0;
  readonly #launched: Promise<void>;

  constructor(extensions: readonly string[] = [], timeoutMs = 3000) {
    let isLaunched = (): void => {};
    this.#launched = new Promise((resolve) => {
      isLaunched = resolve;
    });
    const launcher: Launcher = {
      name: 'process',
      problem: async () => undefined,
      binding: async () => ({ bind: '127.0.0.1', advertise: '127.0.0.1' }),
      close: async () => {},
      launch: async (_spec, address) => {
        this.address = address;
        const exited = new Promise<Exit>((resolve) => {
          this.exit = resolve;
        });
        isLaunched();
        const kill = async (): Promise<void> => this.exit({ code: undefined, signal: 'SIGKILL', outOfMemory: false });
        return { exited, kill, terminate: () => void kill(), peakMemory: () => 1024 * 1024, extensions };
      },
    };
    this.environment = startEnvironment(
      {
        account: '000000000000',
        region: 'us-east-1',
        functionName: 'f',
        version: '$LATEST',
        functionArn: ARN,
        generation: 1,
        runtime: 'provided.al2023',
        handler: 'h',
        layerFolders: [],
        architecture: 'x86_64',
        variables: {},
        role: 'r',
        memoryMb: 128,
        timeoutMs,
        ephemeralStorageMb: 512,
        logFormat: 'Text',
        logGroup: '/aws/lambda/f',
        tracing: 'PassThrough',
        initializationType: 'on-demand',
        endpoint: 'http://127.0.0.1:4566',
      },
      launcher,
      { log: (lines) => this.log.push(...lines.map(({ text }) => text)), ended: () => {} },
      {
        now: machineNow,
        hex: () => '0'.repeat(32),
        uuid: () => `00000000-0000-4000-8000-${String(++this.#ids).padStart(12, '0')}`,
        runtimeArn: () => 'arn',
        credentials: () => ({ accessKeyId: 'a', secretAccessKey: 'b', sessionToken: 'c' }),
        maxResponseBytes: 6_291_556,
      },
    );
  }

  async call(method: string, path: string, body: string | Buffer = '', headers: http.OutgoingHttpHeaders = {}): Promise<Answer> {
    await this.#launched;
    const { host, port } = this.address as RuntimeAddress;
    const request = http.request({
      host,
      port,
      method,
      path,
      headers: { 'content-length': Buffer.byteLength(body), ...headers },
      agent,
    });
    request.end(body);
    return read(request);
  }

  post(id: string, what: 'response' | 'error', body: string | Buffer, headers: http.OutgoingHttpHeaders = {}): Promise<Answer> {
    return this.call('POST', `/2018-06-01/runtime/invocation/${id}/${what}`, body, headers);
  }

  invoke(requestId: string, more: Partial<Invocation> = {}): ReturnType<Environment['invoke']> {
    return this.environment.invoke({
      requestId,
      payload: Buffer.from('{"a":1}'),
      invokedArn: ARN,
      traceId: 'Root=1-1-1',
      ...more,
    });
  }
}

async function read(request: http.ClientRequest): Promise<Answer> {
  const [response] = (await once(request, 'response')) as [http.IncomingMessage];
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(part as Buffer);
  return { status: response.statusCode as number, headers: response.headers, text: Buffer.concat(parts).toString() };
}

const text = (payload: Uint8Array): string => Buffer.from(payload).toString();

test('an event comes with its headers, and its answer goes to the caller', async () => {
  const launch = new Launch();
  const next = launch.call('GET', NEXT);
  const result = launch.invoke('id-1', { clientContext: '{"c":1}', cognitoIdentity: '{"i":1}' });
  const event = await next;
  assert.equal(event.status, 200);
  assert.equal(event.text, '{"a":1}');
  assert.equal(event.headers['content-type'], 'application/json');
  assert.equal(event.headers['lambda-runtime-aws-request-id'], 'id-1');
  assert.equal(event.headers['lambda-runtime-invoked-function-arn'], ARN);
  assert.equal(event.headers['lambda-runtime-trace-id'], 'Root=1-1-1');
  assert.equal(event.headers['lambda-runtime-client-context'], '{"c":1}');
  assert.equal(event.headers['lambda-runtime-cognito-identity'], '{"i":1}');
  const left = Number(event.headers['lambda-runtime-deadline-ms']) - machineNow();
  assert.ok(left > 0 && left <= 3000);
  const accepted = await launch.post('id-1', 'response', '"done"');
  assert.deepEqual([accepted.status, accepted.text], [202, '{"status":"OK"}\n']);
  const again = launch.call('GET', NEXT);
  const { payload, error } = await result;
  assert.equal(text(payload), '"done"');
  assert.equal(error, undefined);
  await launch.environment.end('shutdown');
  await again.catch(() => {});
});

test('who answers twice, another request or none is refused, and the first answer stands', async () => {
  const launch = new Launch();
  const early = await launch.post('id-1', 'response', '1');
  assert.deepEqual([early.status, JSON.parse(early.text).errorType], [403, 'InvalidStateTransition']);
  const next = launch.call('GET', NEXT);
  const result = launch.invoke('id-1');
  await next;
  const other = await launch.post('id-2', 'response', '1');
  assert.deepEqual(
    [other.status, JSON.parse(other.text)],
    [400, { errorMessage: 'Invalid request ID', errorType: 'InvalidRequestID' }],
  );
  const tooEarly = await launch.call('GET', NEXT);
  assert.equal(tooEarly.status, 403);
  assert.equal((await launch.post('id-1', 'response', '"first"')).status, 202);
  const second = await launch.post('id-1', 'response', '"second"');
  assert.equal(second.status, 403);
  assert.deepEqual(JSON.parse(second.text), {
    errorMessage:
      'State transition from ResponseSent to InvocationResponse failed for runtime. Error: State transition is not allowed',
    errorType: 'InvalidStateTransition',
  });
  void launch.call('GET', NEXT).catch(() => {});
  assert.equal(text((await result).payload), '"first"');
  assert.equal((await launch.call('GET', '/2018-06-01/nothing')).status, 404);
  await launch.environment.end('shutdown');
});

test('an error of the function is unhandled, and its JSON is what the caller gets', async () => {
  const launch = new Launch();
  const next = launch.call('GET', NEXT);
  const result = launch.invoke('id-1');
  await next;
  await launch.post('id-1', 'error', '{"errorType":"Mine","errorMessage":"m"}', {
    'Lambda-Runtime-Function-Error-Type': 'Function.Mine',
  });
  void launch.call('GET', NEXT).catch(() => {});
  const { payload, error } = await result;
  assert.equal(text(payload), '{"errorType":"Mine","errorMessage":"m"}');
  assert.deepEqual(error, { kind: 'Unhandled', type: 'Function.Mine' });
  await launch.environment.end('shutdown');
});

test('an answer may have 6,291,556 bytes and no more', async () => {
  const launch = new Launch();
  for (const [length, status] of [
    [6_291_556, 202],
    [6_291_557, 413],
  ] as const) {
    const next = launch.call('GET', NEXT);
    const result = launch.invoke(`id-${length}`);
    await next;
    const answer = await launch.post(`id-${length}`, 'response', Buffer.alloc(length, 0x31));
    assert.equal(answer.status, status);
    void launch.call('GET', NEXT).catch(() => {});
    const { payload, error } = await result;
    if (status === 202) assert.equal(payload.length, length);
    else {
      assert.equal(error?.type, 'Function.ResponseSizeTooLarge');
      assert.equal(
        text(payload),
        '{"errorMessage":"Response payload size exceeded maximum allowed payload size (6291556 bytes).","errorType":"Function.ResponseSizeTooLarge"}',
      );
      assert.deepEqual(JSON.parse(answer.text), {
        errorMessage: 'Exceeded maximum allowed payload size (6291556 bytes).',
        errorType: 'RequestEntityTooLarge',
      });
    }
    await new Promise(setImmediate);
    agent.destroy();
  }
  await launch.environment.end('shutdown');
});

test('a streamed answer comes piece by piece, and its trailers tell an error', async () => {
  const launch = new Launch();
  for (const fails of [false, true]) {
    const next = launch.call('GET', NEXT);
    const seen: string[] = [];
    const result = launch.invoke(`id-${fails}`, {
      stream: { begin: (type) => void seen.push(type), write: (piece) => void seen.push(text(piece)) as undefined },
    });
    await next;
    const { host, port } = launch.address as RuntimeAddress;
    const request = http.request({
      host,
      port,
      agent,
      method: 'POST',
      path: `/2018-06-01/runtime/invocation/id-${fails}/response`,
      headers: {
        'Lambda-Runtime-Function-Response-Mode': 'streaming',
        'Transfer-Encoding': 'chunked',
        'Content-Type': 'text/plain',
        Trailer: 'Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body',
      },
    });
    request.write('one');
    while (seen.length < 2) await new Promise(setImmediate);
    request.write('two');
    if (fails) {
      request.addTrailers({
        'Lambda-Runtime-Function-Error-Type': 'Late',
        'Lambda-Runtime-Function-Error-Body': Buffer.from('{"errorMessage":"late"}').toString('base64'),
      });
    }
    request.end();
    assert.equal((await read(request)).status, 202);
    void launch.call('GET', NEXT).catch(() => {});
    const { payload, error } = await result;
    assert.deepEqual(seen, ['text/plain', 'one', 'two']);
    assert.deepEqual([text(payload), error?.type], fails ? ['{"errorMessage":"late"}', 'Late'] : ['', undefined]);
    await new Promise(setImmediate);
    agent.destroy();
  }
  const next = launch.call('GET', NEXT);
  const result = launch.invoke('id-mode');
  await next;
  const refused = await launch.post('id-mode', 'response', 'x', { 'Lambda-Runtime-Function-Response-Mode': 'other' });
  assert.deepEqual([refused.status, JSON.parse(refused.text).errorType], [400, 'InvalidFunctionResponseMode']);
  launch.exit({ code: 1, signal: undefined, outOfMemory: false });
  assert.equal((await result).error?.type, 'Runtime.ExitError');
  await launch.environment.end('shutdown');
});

test('malformed requests get 400, and bytes may come one by one', async () => {
  const launch = new Launch();
  await launch.call('GET', '/');
  const { host, port } = launch.address as RuntimeAddress;
  const talk = async (pieces: readonly string[]): Promise<string> => {
    const socket = net.connect({ host, port });
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    for (const piece of pieces) {
      socket.write(piece);
      await new Promise(setImmediate);
    }
    while (!answer.includes('\r\n\r\n')) await new Promise(setImmediate);
    socket.destroy();
    return answer.split('\r\n')[0] as string;
  };
  assert.equal(await talk(['nonsense\r\n\r\n']), 'HTTP/1.1 400 Bad Request');
  assert.equal(await talk([...'GET /x HTTP/1.1\r\nHost: y\r\n\r\n']), 'HTTP/1.1 404 Not Found');
  assert.equal(await talk(['POST /x HTTP/1.1\r\nContent-Length: -1\r\n\r\n']), 'HTTP/1.1 400 Bad Request');
  assert.equal(
    await talk([...'POST /2018-06-01/runtime/init/error HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n']),
    'HTTP/1.1 202 Accepted',
  );
  assert.equal((await launch.environment.ready)?.type, 'Runtime.Unknown');
  await launch.environment.end('shutdown');
});

test('an answer and the request for the next event may come in one piece, and are answered in their order', async () => {
  const launch = new Launch();
  const next = launch.call('GET', NEXT);
  const first = launch.invoke('id-1');
  await next;
  const { host, port } = launch.address as RuntimeAddress;
  const socket = net.connect({ host, port });
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk;
  });
  const post = 'POST /2018-06-01/runtime/invocation/id-1/response HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\n1';
  socket.write(`${post}GET ${NEXT} HTTP/1.1\r\nHost: x\r\n\r\n`);
  assert.equal(text((await first).payload), '1');
  const second = launch.invoke('id-2');
  while (!answer.endsWith('{"a":1}')) await new Promise(setImmediate);
  assert.deepEqual(answer.match(/^HTTP\/1\.1 \d+/gm), ['HTTP/1.1 202', 'HTTP/1.1 200']);
  launch.exit({ code: 1, signal: undefined, outOfMemory: false });
  assert.equal((await second).error?.type, 'Runtime.ExitError');
  await launch.environment.end('shutdown');
  socket.destroy();
});

test('extensions register, are told of invocations and of the end, and hold both up', async () => {
  const launch = new Launch(['outside']);
  const register = (name: string, events: readonly string[]): Promise<Answer> =>
    launch.call('POST', '/2020-01-01/extension/register', JSON.stringify({ events }), { 'Lambda-Extension-Name': name });
  const next = (id: string): Promise<Answer> =>
    launch.call('GET', '/2020-01-01/extension/event/next', '', { 'Lambda-Extension-Identifier': id });
  void launch.call('GET', NEXT).catch(() => {});
  const inside = await register('inside', ['SHUTDOWN']);
  assert.equal(JSON.parse(inside.text).errorType, 'Extension.InvalidEventType');
  assert.equal(JSON.parse((await register('', [])).text).errorType, 'Extension.InvalidExtensionName');
  const registered = await register('outside', ['INVOKE', 'SHUTDOWN']);
  assert.deepEqual(JSON.parse(registered.text), { functionName: 'f', functionVersion: '$LATEST', handler: 'h' });
  const id = registered.headers['lambda-extension-identifier'] as string;
  assert.equal(JSON.parse((await register('outside', ['INVOKE'])).text).errorType, 'Extension.AlreadyRegistered');
  assert.equal(JSON.parse((await next('x')).text).errorType, 'Extension.InvalidExtensionIdentifier');
  assert.equal((await next('00000000-0000-4000-8000-999999999999')).status, 403);

  const received: unknown[] = [];
  const sink = http.createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      received.push(...JSON.parse(body));
      response.end();
    });
  });
  sink.listen(0, '127.0.0.1');
  await once(sink, 'listening');
  const subscription = {
    schemaVersion: '2022-12-13',
    types: ['platform', 'function'],
    buffering: { maxItems: 1000, maxBytes: 262_144, timeoutMs: 25 },
    destination: { protocol: 'HTTP', URI: `http://sandbox.localdomain:${(sink.address() as net.AddressInfo).port}/t` },
  };
  const subscribed = await launch.call('PUT', '/2022-07-01/telemetry', JSON.stringify(subscription), {
    'Lambda-Extension-Identifier': id,
  });
  assert.deepEqual([subscribed.status, subscribed.text], [200, 'OK']);

  let waiting = next(id);
  assert.equal(await launch.environment.ready, undefined);
  const result = launch.invoke('id-1');
  const { deadlineMs, ...event } = JSON.parse((await waiting).text);
  assert.deepEqual(event, {
    eventType: 'INVOKE',
    requestId: 'id-1',
    invokedFunctionArn: ARN,
    tracing: { type: 'X-Amzn-Trace-Id', value: 'Root=1-1-1' },
  });
  assert.ok(deadlineMs > machineNow());
  await launch.post('id-1', 'response', '1');
  void launch.call('GET', NEXT).catch(() => {});
  let isOver = false;
  void result.then(() => {
    isOver = true;
  });
  for (let turn = 0; turn < 20; turn++) await new Promise(setImmediate);
  assert.equal(isOver, false, 'the extension is still at work');
  waiting = next(id);
  await result;
  const late = await register('late', ['INVOKE']);
  assert.equal(JSON.parse(late.text).errorType, 'Extension.RegistrationClosed');
  const ended = launch.environment.end('spindown');
  const shutdown = JSON.parse((await waiting).text);
  assert.deepEqual([shutdown.eventType, shutdown.shutdownReason], ['SHUTDOWN', 'spindown']);
  await ended;
  sink.close();
  const types = (received as { type: string }[]).map(({ type }) => type);
  for (const type of [
    'platform.initStart',
    'platform.extension',
    'platform.telemetrySubscription',
    'platform.start',
    'platform.report',
  ]) {
    assert.ok(types.includes(type), `${type} is missing in ${types}`);
  }
});
