/**
 * A function's round trip without the gateway: an event to a process over the Runtime API and the answer back. Beside it the Runtime API's server alone
 * with a client that only asks for events and answers them, and node:http in its place.
 */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Environment, EnvironmentSpec } from '../../../src/services/lambda/executor/contract.js';
import { startEnvironment } from '../../../src/services/lambda/executor/environment.js';
import { createProcessLauncher, type ProcessLauncher } from '../../../src/services/lambda/executor/process/launcher.js';
import { type ApiRequest, listen } from '../../../src/services/lambda/runtime-api/http.js';
import type { Case, Subject } from '../subject.js';

const ARN = 'arn:aws:lambda:us-east-1:000000000000:function:bench';
const CALLERS = 32;
const LARGE = 6 * 1024 * 1024;
const CODE = {
  'index.js':
    'exports.handler = async (event) => event; exports.wait = (e) => new Promise((resolve) => setTimeout(resolve, 1, e));',
  'app.py': 'def handler(event, context):\n    return event\n',
};

let ids = 0;
const uuid = (): string => `00000000-0000-4000-8000-${(++ids).toString(16).padStart(12, '0')}`;

function start(launcher: ProcessLauncher, folder: string, runtime: string, handler: string): Environment {
  const spec: EnvironmentSpec = {
    account: '000000000000',
    region: 'us-east-1',
    functionName: 'bench',
    version: '$LATEST',
    functionArn: ARN,
    generation: 1,
    runtime,
    handler,
    codeFolder: folder,
    layerFolders: [],
    architecture: 'x86_64',
    variables: {},
    role: 'arn:aws:iam::000000000000:role/r',
    memoryMb: 512,
    timeoutMs: 60_000,
    ephemeralStorageMb: 512,
    logFormat: 'Text',
    logGroup: '/aws/lambda/bench',
    tracing: 'PassThrough',
    initializationType: 'on-demand',
    endpoint: 'http://127.0.0.1:4566',
  };
  return startEnvironment(
    spec,
    launcher,
    { log: () => {}, ended: () => {} },
    {
      now: () => Date.now(),
      hex: () => uuid().replaceAll('-', ''),
      uuid,
      runtimeArn: () => 'arn',
      credentials: () => ({ accessKeyId: 'a', secretAccessKey: 'b', sessionToken: 'c' }),
      maxResponseBytes: 6_291_556,
    },
  );
}

async function call(environment: Environment, payload: Uint8Array): Promise<void> {
  const { error } = await environment.invoke({ requestId: uuid(), payload, invokedArn: ARN, traceId: 'Root=1-1-1' });
  if (error !== undefined) throw new Error(error.type);
}

/** A client as lean as can be: asks for an event, answers it, on one connection. */
function client(port: number): () => Promise<void> {
  const socket = net.connect({ host: '127.0.0.1', port, noDelay: true });
  let done = (): void => {};
  let replies = 0;
  socket.on('data', (chunk) => {
    replies += chunk.toString('latin1').split('HTTP/1.1 ').length - 1;
    if (replies < 2) return;
    replies = 0;
    done();
  });
  const answer = 'POST /response HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}GET /next HTTP/1.1\r\nHost: x\r\n\r\n';
  return () =>
    new Promise((resolve) => {
      done = resolve;
      socket.write(answer);
    });
}

async function servers(): Promise<{ readonly cases: Case[]; readonly close: () => void }> {
  const own = await listen('127.0.0.1', undefined, (request: ApiRequest) => {
    if (request.method === 'GET') request.reply(200, ['Content-Type', 'application/json'], '{}');
    else void request.body(LARGE).then(() => request.reply(202, ['Content-Type', 'application/json'], '{}'));
  });
  const standard = http.createServer((request, response) => {
    if (request.method === 'GET') response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': 2 }).end('{}');
    else {
      request.on('data', () => {});
      request.on('end', () => response.writeHead(202, { 'Content-Type': 'application/json', 'Content-Length': 2 }).end('{}'));
    }
  });
  await new Promise<void>((resolve) => standard.listen(0, '127.0.0.1', resolve));
  const { port } = standard.address() as net.AddressInfo;
  return {
    cases: [
      { name: 'Runtime API alone: answer and next event', run: client(own.port) },
      { name: 'the same by node:http', run: client(port) },
    ],
    close: () => {
      own.close();
      standard.closeAllConnections();
      standard.close();
    },
  };
}

export const lambda: Subject = {
  name: 'lambda',
  open: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ruststack-bench-'));
    const work = path.join(folder, 'work');
    mkdirSync(work);
    for (const [name, text] of Object.entries(CODE)) writeFileSync(path.join(folder, name), text);
    const launcher = createProcessLauncher({ folder: work, notice: () => {} });
    const apis = await servers();
    const node = start(launcher, folder, 'nodejs20.x', 'index.handler');
    const python = start(launcher, folder, 'python3.11', 'app.handler');
    const waiting = Array.from({ length: CALLERS }, () => start(launcher, folder, 'nodejs20.x', 'index.wait'));
    const small = Buffer.from('{"a":1}');
    const large = Buffer.from(JSON.stringify('x'.repeat(LARGE - 2)));
    const cold = (runtime: string, handler: string) => async (): Promise<void> => {
      const environment = start(launcher, folder, runtime, handler);
      await call(environment, small);
      await environment.end('shutdown');
    };
    return {
      cases: [
        ...apis.cases,
        { name: 'warm, Node.js', run: () => call(node, small) },
        { name: 'warm, Python', run: () => call(python, small) },
        { name: 'warm, Node.js, 6 MB each way', bytes: 2 * LARGE, run: () => call(node, large) },
        {
          name: `warm, a function of 1 ms, ${CALLERS} environments`,
          perRun: CALLERS,
          run: () => Promise.all(waiting.map((each) => call(each, small))),
        },
        { name: 'cold, Node.js', run: cold('nodejs20.x', 'index.handler') },
        { name: 'cold, Python', run: cold('python3.11', 'app.handler') },
      ],
      close: async () => {
        apis.close();
        await Promise.all([node, python, ...waiting].map((each) => each.end('shutdown')));
        await launcher.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};
