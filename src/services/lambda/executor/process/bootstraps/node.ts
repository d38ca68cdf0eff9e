/**
 * The runtime client that runs Node.js functions in a local process: loads the handler as AWS does, with AWS's errors, and works off events. It is the
 * first file of a process of its own, on whatever version of Node.js the function wants (18 and later), so it uses nothing but what Node.js has.
 *
 * What it does follows AWS's open-source client for Node.js (behaviour read 2026-11): `trace` in errors, exit codes 128 and 129, what waits for an empty
 * event loop, and the texts of errors.
 */
import * as fs from 'node:fs';
import type { Socket } from 'node:net';
import * as net from 'node:net';
import * as path from 'node:path';
import * as stream from 'node:stream';
import * as util from 'node:util';

/** Where a process of the pool is told what it runs. */
const CONFIG_FD = 3;
const POOL_VARIABLE = '_RUSTSTACK_POOLED';
const ENTRIES_VARIABLE = '_RUSTSTACK_ENTRIES';
const STREAMING = Symbol.for('aws.lambda.runtime.handler.streaming');
const HTTP_INTEGRATION = 'application/vnd.awslambda.http-integration-response';
const HEAD_END = '\r\n\r\n';

type Handler = (...args: unknown[]) => unknown;
interface Reply {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** What a process of the pool gets when it is taken: its variables and its folder. */
interface Config {
  readonly variables: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly heapMb: number;
}

function readAll(fd: number): Buffer {
  const parts: Buffer[] = [];
  const part = Buffer.allocUnsafe(65_536);
  for (;;) {
    const length = fs.readSync(fd, part, 0, part.length, null);
    if (length === 0) return Buffer.concat(parts);
    parts.push(Buffer.from(part.subarray(0, length)));
  }
}

/** Waits in the pool. The emulator ends before it was taken: so does this process. */
function becomeEnvironment(): void {
  const text = readAll(CONFIG_FD).toString();
  if (text === '') process.exit(0);
  const { variables, folder, heapMb } = JSON.parse(text) as Config;
  fs.closeSync(CONFIG_FD);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, variables);
  process.chdir(folder);
  (require('node:v8') as typeof import('node:v8')).setFlagsFromString(`--max-old-space-size=${heapMb}`);
  // Module paths of NODE_PATH were read at the start.
  (require('node:module') as unknown as { _initPaths(): void })._initPaths();
}

if (process.env[POOL_VARIABLE] !== undefined) becomeEnvironment();
/** What an entry of the log begins with, so that it is told from what the function writes. */
const entryToken = process.env[ENTRIES_VARIABLE];
delete process.env[ENTRIES_VARIABLE];

// What was written has left when a write returns, also where the process ends next, and before the answer that follows.
for (const { _handle } of [process.stdout, process.stderr] as unknown as { _handle?: { setBlocking?(on: boolean): void } }[]) {
  _handle?.setBlocking?.(true);
}

const taskRoot = process.env.LAMBDA_TASK_ROOT ?? process.cwd();
const [apiHost = '127.0.0.1', apiPort = '80'] = (process.env.AWS_LAMBDA_RUNTIME_API ?? '').split(':');
const major = Number(process.versions.node.split('.')[0]);

/** Files of the function are told as where they would be on AWS. */
const asOnAws = (text: string): string => text.replaceAll(taskRoot, '/var/task').replaceAll(__filename, '/var/runtime/index.mjs');

// Errors

class RuntimeError extends Error {
  constructor(type: string, message: string) {
    super(message);
    this.name = `Runtime.${type}`;
  }
}

function isErrorLike(value: unknown): value is Error {
  const { name, message, stack } = (value ?? {}) as Error;
  return (
    util.types.isNativeError(value) || (typeof name === 'string' && typeof message === 'string' && typeof stack === 'string')
  );
}

function stackOf(error: Error): string[] {
  return typeof error.stack === 'string' ? asOnAws(error.stack).split('\n') : [];
}

interface ErrorAnswer {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
}

function toAnswer(error: unknown): ErrorAnswer {
  try {
    if (isErrorLike(error)) return { errorType: error.name, errorMessage: asOnAws(error.message), trace: stackOf(error) };
    return { errorType: typeof error, errorMessage: (error as object).toString(), trace: [] };
  } catch {
    return {
      errorType: 'handled',
      errorMessage:
        'callback called with Error argument, but there was a problem while retrieving one or more of its message, name, and stack',
    };
  }
}

/** An error for the text log: all its own members, its stack as a list. */
function toLogged(error: unknown): string {
  const withMembers = (_key: string, value: unknown): unknown => {
    if (!(value instanceof Error)) return value;
    const { code } = value as NodeJS.ErrnoException;
    return { errorType: value.name, errorMessage: value.message, code, ...value, stack: stackOf(value) };
  };
  try {
    return `\t${JSON.stringify(error, withMembers)}`;
  } catch {
    return `\t${JSON.stringify(toAnswer(error))}`;
  }
}

// Log

const LEVELS = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'] as const;
type Level = (typeof LEVELS)[number];
let requestId: string | undefined;

function writeEntry(text: string): void {
  if (entryToken === undefined) {
    process.stdout.write(`${text.replaceAll('\n', '\r')}\n`);
    return;
  }
  const length = Buffer.byteLength(text).toString(16).padStart(8, '0');
  process.stdout.write(`\x1e${entryToken}${length}${text}`);
}

function jsonEntry(level: Level, timestamp: string, args: readonly unknown[]): string {
  const withErrors = (_key: string, value: unknown): unknown =>
    value instanceof Error
      ? {
          errorType: value.constructor.name,
          errorMessage: value.message,
          stackTrace: stackOf(value),
          ...value,
        }
      : value;
  const entry: Record<string, unknown> = { timestamp, level, requestId };
  if (args.length === 1) {
    try {
      return JSON.stringify({ ...entry, message: args[0] }, withErrors);
    } catch {
      return JSON.stringify({ ...entry, message: util.format(args[0]) });
    }
  }
  entry.message = util.format(...args);
  const error = args.find((arg) => arg instanceof Error) as Error | undefined;
  if (error !== undefined) {
    Object.assign(entry, { errorType: error.constructor.name, errorMessage: error.message, stackTrace: stackOf(error) });
  }
  return JSON.stringify(entry);
}

function log(level: Level, args: readonly unknown[]): void {
  const timestamp = new Date().toISOString();
  if (isJson) writeEntry(jsonEntry(level, timestamp, args));
  else writeEntry(`${timestamp}\t${requestId}\t${level}\t${util.format(...args)}`);
}

const isJson = process.env.AWS_LAMBDA_LOG_FORMAT?.toUpperCase() === 'JSON';
const leastLevel = Math.max(0, LEVELS.indexOf((process.env.AWS_LAMBDA_LOG_LEVEL ?? 'TRACE').toUpperCase() as Level));

function patchConsole(): void {
  const at = (level: Level): ((...args: unknown[]) => void) =>
    LEVELS.indexOf(level) >= leastLevel ? (...args) => log(level, args) : () => {};
  const info = at('INFO');
  Object.assign(console, {
    trace: at('TRACE'),
    debug: at('DEBUG'),
    info,
    log: info,
    warn: at('WARN'),
    error: at('ERROR'),
    fatal: at('FATAL'),
  });
}

function logError(title: string, error: unknown): void {
  if (isJson) console.error(error instanceof Error ? error : new Error(String(error)));
  else console.error(title, toLogged(error instanceof Error ? error : new Error(String(error))));
}

// The Runtime API, over one connection

class Api {
  readonly #socket: Socket;
  #parts: Buffer[] = [];
  #length = 0;
  /** How many bytes make a whole reply; unknown until its head is there. */
  #wanted = 0;
  #waiting: ((reply: Reply) => void)[] = [];

  constructor() {
    this.#socket = net.connect({ host: apiHost, port: Number(apiPort), noDelay: true });
    this.#socket.on('data', (chunk) => {
      this.#parts.push(chunk);
      this.#length += chunk.length;
      if (this.#length >= this.#wanted) while (this.#take());
    });
    // Without the emulator there is nothing to do.
    this.#socket.on('error', () => process.exit(1));
    this.#socket.on('close', () => process.exit(1));
    this.#socket.unref();
  }

  #take(): boolean {
    const data = this.#parts.length === 1 ? (this.#parts[0] as Buffer) : Buffer.concat(this.#parts, this.#length);
    this.#parts = [data];
    const end = data.indexOf(HEAD_END);
    if (end < 0) return false;
    const headers = new Map<string, string>();
    for (const line of data.toString('latin1', 0, end).split('\r\n').slice(1)) {
      const colon = line.indexOf(':');
      headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
    }
    const from = end + HEAD_END.length;
    this.#wanted = from + Number(headers.get('content-length') ?? 0);
    if (data.length < this.#wanted) return false;
    const body = data.subarray(from, this.#wanted);
    const rest = data.subarray(this.#wanted);
    this.#parts = rest.length > 0 ? [rest] : [];
    this.#length = rest.length;
    this.#wanted = 0;
    const take = this.#waiting.shift();
    if (this.#waiting.length === 0) this.#socket.unref();
    take?.({ headers, body });
    return this.#length > 0;
  }

  /** The connection keeps the process alive while an answer is awaited, and not while a handler works: so an empty event loop is seen. */
  next(take: (reply: Reply) => void): void {
    this.#socket.ref();
    this.#waiting.push(take);
    this.#socket.write(`GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: ${apiHost}\r\n\r\n`);
  }

  post(target: string, body: string | Buffer, headers: string, then?: () => void): void {
    this.#socket.ref();
    this.#waiting.push(() => then?.());
    const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length;
    const head = `POST /2018-06-01/runtime/${target} HTTP/1.1\r\nHost: ${apiHost}\r\n${headers}Content-Length: ${length}\r\n\r\n`;
    this.#socket.cork();
    this.#socket.write(head);
    this.#socket.write(body);
    process.nextTick(() => this.#socket.uncork());
  }

  postError(target: string, error: unknown, then?: () => void): void {
    const answer = toAnswer(error);
    const type = answer.errorType.replace(/[^\x20-\x7e]/g, '?');
    this.post(
      target,
      JSON.stringify(answer),
      `Content-Type: application/json\r\nLambda-Runtime-Function-Error-Type: ${type}\r\n`,
      then,
    );
  }

  /** A body in chunks; `end` takes trailers. */
  chunked(
    target: string,
    headers: string,
  ): { write(chunk: Buffer, then: () => void): void; end(trailers: string, then: () => void): void } {
    this.#socket.ref();
    this.#socket.write(
      `POST /2018-06-01/runtime/${target} HTTP/1.1\r\nHost: ${apiHost}\r\n${headers}Transfer-Encoding: chunked\r\n\r\n`,
    );
    return {
      write: (chunk, then) => {
        if (chunk.length === 0) {
          then();
          return;
        }
        this.#socket.cork();
        this.#socket.write(`${chunk.length.toString(16)}\r\n`);
        this.#socket.write(chunk);
        this.#socket.write('\r\n', () => then());
        this.#socket.uncork();
      },
      end: (trailers, then) => {
        this.#waiting.push(then);
        this.#socket.write(`0\r\n${trailers}\r\n`);
      },
    };
  }
}

// Loading

function splitHandler(handler: string): { readonly folder: string; readonly module: string; readonly member: string } {
  if (handler.includes('..')) {
    throw new RuntimeError(
      'MalformedHandlerName',
      `'${handler}' is not a valid handler name. Use absolute paths when specifying root directories in handler names.`,
    );
  }
  const base = path.basename(handler);
  const folder = handler.slice(0, handler.indexOf(base));
  const match = /^([^.]*)\.(.*)$/.exec(base);
  if (match === null) throw new RuntimeError('MalformedHandlerName', 'Bad handler');
  return { folder, module: match[1] as string, member: match[2] as string };
}

/** Whether `.js` files of a folder are ES modules: by the nearest package.json. */
function isModuleFolder(folder: string): boolean {
  if (folder.endsWith('/node_modules')) return false;
  const file = path.join(folder, 'package.json');
  if (fs.existsSync(file)) {
    try {
      return (JSON.parse(fs.readFileSync(file, 'utf8')) as { type?: string } | null)?.type === 'module';
    } catch (error) {
      console.warn(`${file} cannot be read, it will be ignored for ES module detection purposes.`, error);
      return false;
    }
  }
  const parent = path.dirname(folder);
  return parent === folder ? false : isModuleFolder(parent);
}

const userRequire = (): NodeJS.Require =>
  (require('node:module') as typeof import('node:module')).createRequire(path.join(taskRoot, 'index.js'));

async function loadModule(folder: string, name: string): Promise<Record<string, unknown>> {
  const load = userRequire();
  const bare = path.resolve(taskRoot, folder, name);
  const required = (file: string): unknown => (fs.existsSync(file) && fs.statSync(file).isFile() ? load(file) : undefined);
  const imported = async (file: string): Promise<unknown> =>
    fs.existsSync(file) ? import((require('node:url') as typeof import('node:url')).pathToFileURL(file).href) : undefined;
  const isModule = isModuleFolder(path.dirname(bare));
  const hasTypes = major >= 24;
  const found =
    required(bare) ??
    (isModule ? await imported(`${bare}.js`) : required(`${bare}.js`)) ??
    (await imported(`${bare}.mjs`)) ??
    required(`${bare}.cjs`) ??
    (hasTypes ? (isModule ? await imported(`${bare}.ts`) : required(`${bare}.ts`)) : undefined) ??
    (hasTypes ? await imported(`${bare}.mts`) : undefined) ??
    (hasTypes ? required(`${bare}.cts`) : undefined);
  if (found !== undefined) return found as Record<string, unknown>;
  return load(load.resolve(name, { paths: [taskRoot, path.join(taskRoot, folder)] })) as Record<string, unknown>;
}

async function loadHandler(handler: string): Promise<Handler> {
  const { folder, module, member } = splitHandler(handler);
  let loaded: Record<string, unknown>;
  try {
    loaded = await loadModule(folder, module);
  } catch (error) {
    if (error instanceof SyntaxError) throw new RuntimeError('UserCodeSyntaxError', String(error));
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'MODULE_NOT_FOUND' || code === 'ERR_MODULE_NOT_FOUND')
      throw new RuntimeError('ImportModuleError', String(error));
    throw error;
  }
  const found = member
    .split('.')
    .reduce<unknown>((nested, key) => (nested as Record<string, unknown> | undefined)?.[key], loaded);
  if (!found) throw new RuntimeError('HandlerNotFound', `${handler} is undefined or not exported`);
  if (typeof found !== 'function') throw new RuntimeError('HandlerNotFound', `${handler} is not a function`);
  if (major >= 24 && found.length > 2 && (found as Handler & { [STREAMING]?: string })[STREAMING] === undefined) {
    throw new RuntimeError(
      'CallbackHandlerDeprecated',
      'AWS Lambda has removed support for callback-based function handlers starting with Node.js 24. You need to modify this function to use a supported handler signature to use Node.js 24 or later.',
    );
  }
  return found as Handler;
}

// Streamed answers

interface ResponseStream extends stream.Writable {
  setContentType(type: string): void;
  beforeFirstWrite?: (write: (chunk: Buffer) => void) => void;
  fail(error: unknown, then: () => void): void;
}

function createResponseStream(api: Api, id: string, whenAccepted: () => void): ResponseStream {
  let contentType = 'application/octet-stream';
  let body: ReturnType<Api['chunked']> | undefined;
  let isOver = false;
  const begin = (): ReturnType<Api['chunked']> => {
    if (body !== undefined) return body;
    body = api.chunked(
      `invocation/${id}/response`,
      `Content-Type: ${contentType}\r\nLambda-Runtime-Function-Response-Mode: streaming\r\n` +
        'Trailer: Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body\r\n',
    );
    writable.beforeFirstWrite?.((chunk) => body?.write(chunk, () => {}));
    return body;
  };
  const finish = (trailers: string, then: () => void): void => {
    if (isOver) return;
    isOver = true;
    begin().end(trailers, () => {
      whenAccepted();
      then();
    });
  };
  const writable = new stream.Writable({
    write: (chunk: Buffer, _encoding, then) => begin().write(chunk, () => then()),
    final: (then) => finish('', () => then()),
  }) as ResponseStream;
  const write = writable.write.bind(writable);
  writable.write = ((chunk: unknown, ...rest: unknown[]) =>
    (write as (...args: unknown[]) => boolean)(
      typeof chunk === 'string' || chunk instanceof Uint8Array ? chunk : JSON.stringify(chunk),
      ...rest,
    )) as typeof writable.write;
  writable.setContentType = (type) => {
    if (body !== undefined) throw new RuntimeError('InvalidStreamingOperation', 'Cannot set content-type, too late.');
    contentType = type;
  };
  writable.fail = (error, then) => {
    const answer = toAnswer(error);
    const encoded = Buffer.from(JSON.stringify(answer)).toString('base64');
    finish(`Lambda-Runtime-Function-Error-Type: ${answer.errorType}\r\nLambda-Runtime-Function-Error-Body: ${encoded}\r\n`, then);
  };
  return writable;
}

function defineGlobals(): void {
  const off = process.env.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA;
  if (off === '1' || off === 'true') return;
  (globalThis as { awslambda?: unknown }).awslambda = {
    streamifyResponse: (handler: Handler & { [STREAMING]?: string }) => {
      handler[STREAMING] = 'response';
      return handler;
    },
    HttpResponseStream: {
      from: (writable: ResponseStream, prelude: unknown): ResponseStream => {
        writable.setContentType(HTTP_INTEGRATION);
        writable.beforeFirstWrite = (write) => write(Buffer.concat([Buffer.from(JSON.stringify(prelude)), Buffer.alloc(8)]));
        return writable;
      },
    },
  };
}

// Invocations

let whenEmpty: (() => void) | undefined;

class Loop {
  readonly #api: Api;
  readonly #handler: Handler;
  readonly #isStreaming: boolean;

  constructor(api: Api, handler: Handler) {
    this.#api = api;
    this.#handler = handler;
    this.#isStreaming = (handler as Handler & { [STREAMING]?: string })[STREAMING] === 'response';
  }

  next(): void {
    whenEmpty = undefined;
    this.#api.next((reply) => {
      requestId = reply.headers.get('lambda-runtime-aws-request-id') ?? '';
      const trace = reply.headers.get('lambda-runtime-trace-id');
      if (trace === undefined) delete process.env._X_AMZN_TRACE_ID;
      else process.env._X_AMZN_TRACE_ID = trace;
      if (this.#isStreaming) this.#stream(requestId, reply);
      else this.#run(requestId, reply);
    });
  }

  #context(headers: ReadonlyMap<string, string>, more: object): object {
    const parsed = (name: string): unknown => {
      const text = headers.get(name);
      return text === undefined ? undefined : JSON.parse(text);
    };
    const deadline = Number(headers.get('lambda-runtime-deadline-ms'));
    return Object.assign(more, {
      functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
      functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
      memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
      logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
      logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
      clientContext: parsed('lambda-runtime-client-context'),
      identity: parsed('lambda-runtime-cognito-identity'),
      invokedFunctionArn: headers.get('lambda-runtime-invoked-function-arn'),
      awsRequestId: headers.get('lambda-runtime-aws-request-id'),
      getRemainingTimeInMillis: () => deadline - Date.now(),
    });
  }

  #succeed(id: string, value: unknown): void {
    let body: string;
    try {
      body = JSON.stringify(value === undefined ? null : value) ?? 'null';
    } catch {
      this.#fail(id, new Error('Unable to stringify response body'));
      return;
    }
    this.#api.post(`invocation/${id}/response`, body, 'Content-Type: application/json\r\n');
    this.next();
  }

  #fail(id: string, error: unknown): void {
    logError('Invoke Error', error);
    this.#api.postError(`invocation/${id}/error`, error);
    this.next();
  }

  #run(id: string, reply: Reply): void {
    let isDone = false;
    let waitsForEmptyLoop = true;
    const once =
      <A extends unknown[]>(run: (...args: A) => void) =>
      (...args: A): void => {
        if (isDone) return;
        isDone = true;
        whenEmpty = undefined;
        run(...args);
      };
    const done = once((error?: unknown, result?: unknown) => {
      if (error !== undefined && error !== null) this.#fail(id, error);
      else this.#succeed(id, result);
    });
    const callback = once((error?: unknown, result?: unknown) => {
      if (error !== undefined && error !== null) this.#fail(id, error);
      else if (!waitsForEmptyLoop) this.#succeed(id, result);
      else whenEmpty = () => this.#succeed(id, result);
    });
    onFatal = (error, code) => {
      isDone = true;
      this.#api.postError(`invocation/${id}/error`, error, () => process.exit(code));
    };
    const isAsync = this.#handler.constructor?.name === 'AsyncFunction';
    // Nothing is left that could answer.
    whenEmpty = once(() => {
      if (isAsync) {
        this.#fail(id, new RuntimeError('NodeJsExit', 'The Lambda function exited before the promise resolved or rejected'));
      } else this.#succeed(id, null);
    });
    try {
      const legacy = {
        get callbackWaitsForEmptyEventLoop() {
          return waitsForEmptyLoop;
        },
        set callbackWaitsForEmptyEventLoop(value: boolean) {
          waitsForEmptyLoop = value;
        },
        succeed: (result: unknown) => done(null, result),
        fail: (error: unknown) => done(error ?? 'handled'),
        done,
      };
      const context = this.#context(reply.headers, major >= 24 ? {} : legacy);
      const result = this.#handler(JSON.parse(reply.body.toString()), context, callback);
      if (typeof (result as Promise<unknown> | undefined)?.then === 'function') {
        (result as Promise<unknown>).then(
          (value) => done(null, value),
          (error: unknown) => done(error ?? 'handled'),
        );
      } else if (major >= 24) done(null, result);
    } catch (error) {
      callback(error ?? 'handled');
    }
  }

  #stream(id: string, reply: Reply): void {
    let isAccepted = (): void => {};
    const accepted = new Promise<void>((resolve) => {
      isAccepted = resolve;
    });
    const writable = createResponseStream(this.#api, id, isAccepted);
    let isOver = false;
    const goOn = (): void => {
      if (isOver) return;
      isOver = true;
      this.next();
    };
    const fail = (error: unknown): void => {
      logError('Invoke Error', error);
      writable.fail(error, goOn);
    };
    onFatal = (error, code) => this.#api.postError(`invocation/${id}/error`, error, () => process.exit(code));
    whenEmpty = () => {
      if (!isOver) fail('Response stream is not finished.');
    };
    const run = async (): Promise<void> => {
      const context = this.#context(reply.headers, { callbackWaitsForEmptyEventLoop: true });
      const result = this.#handler(JSON.parse(reply.body.toString()), writable, context);
      if (typeof (result as Promise<unknown> | undefined)?.then !== 'function') {
        fail('Streaming does not support non-async handlers.');
        return;
      }
      if ((await result) !== undefined) console.warn('Streaming handlers ignore return values.');
      await accepted;
      goOn();
    };
    run().catch(fail);
  }
}

let onFatal: (error: unknown, code: number) => void = () => process.exit(1);

async function main(): Promise<void> {
  patchConsole();
  defineGlobals();
  const api = new Api();
  onFatal = (error, code) => api.postError('init/error', error, () => process.exit(code));
  process.on('uncaughtException', (error) => {
    logError('Uncaught Exception', error);
    onFatal(error, 129);
  });
  process.on('unhandledRejection', (reason, promise) => {
    const error = Object.assign(new RuntimeError('UnhandledPromiseRejection', String(reason)), { reason, promise });
    logError('Unhandled Promise Rejection', error);
    onFatal(error, 128);
  });
  process.on('beforeExit', () => {
    const run = whenEmpty;
    whenEmpty = undefined;
    if (run !== undefined) setImmediate(run);
  });
  let handler: Handler;
  try {
    handler = await loadHandler(process.env._HANDLER ?? '');
  } catch (error) {
    logError('Uncaught Exception', error);
    onFatal(error, 129);
    return;
  }
  new Loop(api, handler).next();
}

void main();
