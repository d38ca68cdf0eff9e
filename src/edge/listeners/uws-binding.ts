/**
 * Finds and loads uWebSockets.js. The package of that name in package.json is an alias of a repack whose entry is an ES module that only
 * requires a binary; a CommonJS build (and so Jest) can't load it, so the binary is loaded by its path.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { MAX_HEADER_BYTES } from './listener.js';

export interface UwsRequest {
  getHeader(name: string): string;
  getUrl(): string;
  getCaseSensitiveMethod(): string;
  getQuery(): string | undefined;
  forEach(each: (name: string, value: string) => void): void;
}

export interface UwsResponse {
  pause(): void;
  resume(): void;
  writeStatus(status: string): UwsResponse;
  writeHeader(name: string, value: string | Uint8Array): UwsResponse;
  write(chunk: Uint8Array | string): boolean;
  end(body?: Uint8Array | string, closeConnection?: boolean): UwsResponse;
  endWithoutBody(length?: number, closeConnection?: boolean): UwsResponse;
  tryEnd(chunk: Uint8Array, total: number): [ok: boolean, done: boolean];
  close(): UwsResponse;
  getWriteOffset(): number;
  onWritable(run: (offset: number) => boolean): UwsResponse;
  onAborted(run: () => void): UwsResponse;
  onData(run: (chunk: ArrayBuffer, last: boolean) => void): UwsResponse;
  cork(run: () => void): UwsResponse;
}

type UwsHandler = (res: UwsResponse, req: UwsRequest) => void;

export interface UwsApp {
  get(pattern: string, handler: UwsHandler): UwsApp;
  put(pattern: string, handler: UwsHandler): UwsApp;
  post(pattern: string, handler: UwsHandler): UwsApp;
  del(pattern: string, handler: UwsHandler): UwsApp;
  head(pattern: string, handler: UwsHandler): UwsApp;
  options(pattern: string, handler: UwsHandler): UwsApp;
  patch(pattern: string, handler: UwsHandler): UwsApp;
  any(pattern: string, handler: UwsHandler): UwsApp;
  listen(host: string, port: number, options: number, done: (socket: object | false) => void): UwsApp;
  /** Takes over an accepted connection of which nothing was read, as if it had accepted it itself; undocumented, so it may be missing. */
  adoptSocket?(fd: number): UwsApp;
  close(): UwsApp;
  getDescriptor(): unknown;
  addChildAppDescriptor(descriptor: unknown): UwsApp;
  removeChildAppDescriptor(descriptor: unknown): UwsApp;
}

export interface Uws {
  App(options?: object): UwsApp;
  us_listen_socket_close(socket: object): void;
  us_socket_local_port(socket: object): number;
  readonly LIBUS_LISTEN_EXCLUSIVE_PORT: number;
  _cfg?(key: string): void;
}

/** The undocumented switch with which the library's own author leaves out the `uWebSockets` header; it counts for the thread. */
const NO_MARK = '999999990007';

/** The library's own limit, which it reads from the process's environment; far too small for session tokens. */
const HEADER_LIMIT = 'UWS_HTTP_MAX_HEADERS_SIZE';

/**
 * Why a worker thread that some program has made should do without the library, if this is one: the library reads its header limit from
 * the process's environment, of which a worker has only a copy, and a worker that is terminated while the library listens takes the
 * whole process with it.
 */
export function workerProblem(): string | undefined {
  return isMainThread() ? undefined : 'uWebSockets.js is left alone in worker threads, since ending one would end the process';
}

/** Asked of what Node documents to be missing in workers, since loading node:worker_threads is a good part of a start. */
function isMainThread(): boolean {
  try {
    process.chdir('.');
    return true;
  } catch (error) {
    // Any other failure is one of the folder.
    return (error as NodeJS.ErrnoException).code !== 'ERR_WORKER_UNSUPPORTED_OPERATION';
  }
}

/** The library, the name of the package it came from and the binary's path, or what went wrong with each. */
export function loadUws(): { uws: Uws; from: string; file: string } | { problems: string[] } {
  // Read once by the library, when it is loaded first in the process.
  process.env[HEADER_LIMIT] ??= String(MAX_HEADER_BYTES);
  const suffix = `${process.platform}_${process.arch}_${process.versions.modules}.node`;
  const problems: string[] = [];
  for (const [name, file] of [
    ['uWebSockets.js', `dist/bin/uws_${suffix}`],
    ['uWebSockets.js', `uws_${suffix}`],
    ['@btc-vision/uwebsockets.js', `uws_${suffix}`],
  ] as const) {
    const folder = packageFolder(name);
    if (!folder) continue;
    const binary = path.join(folder, file);
    if (!existsSync(binary)) {
      problems.push(`${name} has no ${path.basename(file)}`);
      continue;
    }
    try {
      const uws = require(binary) as Uws;
      uws._cfg?.(NO_MARK);
      return { uws, from: name, file: binary };
    } catch (error) {
      problems.push(`${name}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`);
    }
  }
  return { problems };
}

/** Up from this file through every `node_modules`: the packages' export maps hide what `require.resolve` would need. */
function packageFolder(name: string): string | undefined {
  let folder = __dirname;
  for (;;) {
    const candidate = path.join(folder, 'node_modules', name);
    if (existsSync(candidate)) return candidate;
    const parent = path.dirname(folder);
    if (parent === folder) return undefined;
    folder = parent;
  }
}
