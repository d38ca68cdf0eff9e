/**
 * The measure of all macro benchmarks: a bare uWebSockets.js server that reads the request's body and answers with a body of a given size,
 * behind a head of a given size, for which it writes one header more.
 * Prints `{"port": N}` when it listens. Usage: node dist/bench/macro/bare.js [bytes of the body] [bytes of the head]
 */
import path from 'node:path';

interface Response {
  onData(run: (chunk: ArrayBuffer, last: boolean) => void): void;
  onAborted(run: () => void): void;
  cork(run: () => void): void;
  writeHeader(name: string, value: string): Response;
  end(body: string): void;
}

interface App {
  any(pattern: string, run: (res: Response) => void): App;
  listen(host: string, port: number, done: (socket: object | false) => void): void;
}

interface Uws {
  App(): App;
  us_socket_local_port(socket: object): number;
}

/** The package's own entry is an ES module, which does no more than load this. */
function loadUws(): Uws {
  const folder = path.join(__dirname, '../../../node_modules/uWebSockets.js/dist/bin');
  return require(path.join(folder, `uws_${process.platform}_${process.arch}_${process.versions.modules}.node`)) as Uws;
}

const size = Number(process.argv[2] ?? 500);
/** As the library writes it. */
const OWN_HEAD = `HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nDate: Thu, 01 Jan 1970 00:00:00 GMT\r\nuWebSockets: 20\r\nContent-Length: ${size}\r\n\r\n`;
const PADDING_NAME = 'X-Padding';
const padding = Number(process.argv[3] ?? 0) - OWN_HEAD.length - `${PADDING_NAME}: \r\n`.length;
const text = padding > 0 ? 'x'.repeat(padding) : undefined;
const uws = loadUws();
const body = 'x'.repeat(size);
uws
  .App()
  .any('/*', (res) => {
    let aborted = false;
    res.onAborted(() => {
      aborted = true;
    });
    res.onData((_chunk, last) => {
      if (!last || aborted) return;
      res.cork(() => {
        res.writeHeader('Content-Type', 'text/xml');
        if (text !== undefined) res.writeHeader(PADDING_NAME, text);
        res.end(body);
      });
    });
  })
  .listen('127.0.0.1', 0, (socket) => {
    if (!socket) throw new Error('The bare server could not listen.');
    process.stdout.write(`${JSON.stringify({ port: uws.us_socket_local_port(socket) })}\n`);
  });
