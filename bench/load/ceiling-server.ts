/**
 * The measure of all load: a bare uWebSockets.js server that reads the request's body and answers as many bytes as the target did, in the
 * head as well as in the body; it pads its head with one header. Several sizes are answered in turns, as the generator cycles its requests.
 *
 * Usage: node dist/bench/load/ceiling-server.js PORT '[{"head":200,"body":500}]'
 */
import path from 'node:path';
import type { AnswerSize } from './client.js';

interface Response {
  onData(run: (chunk: ArrayBuffer, last: boolean) => void): void;
  onAborted(run: () => void): void;
  onWritable(run: (offset: number) => boolean): void;
  cork(run: () => void): void;
  writeHeader(name: string, value: string): Response;
  end(body: Buffer): void;
  tryEnd(body: Buffer, total: number): [ok: boolean, done: boolean];
  getWriteOffset(): number;
}

interface App {
  any(pattern: string, run: (res: Response) => void): App;
  listen(host: string, port: number, done: (socket: object | false) => void): void;
}

/** The package's own entry is an ES module, which does no more than load this. */
function loadUws(): { App(): App } {
  const folder = path.join(__dirname, '../../../node_modules/uWebSockets.js/dist/bin');
  return require(path.join(folder, `uws_${process.platform}_${process.arch}_${process.versions.modules}.node`)) as { App(): App };
}

/** Above this, the answer is written as far as the socket takes it. */
const WHOLE_BYTES = 256 * 1024;
const PADDING_NAME = 'X-Padding';

interface Answer {
  readonly padding?: string;
  readonly body: Buffer;
}

function prepare({ head, body }: AnswerSize): Answer {
  // As the library writes it.
  const own = `HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nDate: Thu, 01 Jan 1970 00:00:00 GMT\r\nuWebSockets: 20\r\nContent-Length: ${body}\r\n\r\n`;
  const padding = head - own.length - `${PADDING_NAME}: \r\n`.length;
  return { padding: padding > 0 ? 'x'.repeat(padding) : undefined, body: Buffer.alloc(body, 'x') };
}

function writeLarge(res: Response, body: Buffer): void {
  const [ok] = res.tryEnd(body, body.length);
  if (ok) return;
  res.onWritable((offset) => res.tryEnd(body.subarray(offset), body.length)[0]);
}

function serve(port: number, answers: readonly Answer[]): void {
  let next = 0;
  const run = (res: Response): void => {
    let aborted = false;
    res.onAborted(() => {
      aborted = true;
    });
    res.onData((_chunk, last) => {
      if (!last || aborted) return;
      const { padding, body } = answers[next] as Answer;
      next = next + 1 === answers.length ? 0 : next + 1;
      res.cork(() => {
        res.writeHeader('Content-Type', 'text/xml');
        if (padding !== undefined) res.writeHeader(PADDING_NAME, padding);
        if (body.length > WHOLE_BYTES) writeLarge(res, body);
        else res.end(body);
      });
    });
  };
  loadUws()
    .App()
    .any('/*', run)
    .listen('127.0.0.1', port, (socket) => {
      if (!socket) throw new Error('The bare server could not listen.');
    });
}

const [port, sizes] = process.argv.slice(2);
serve(Number(port), (JSON.parse(sizes ?? '[{"head":200,"body":500}]') as AnswerSize[]).map(prepare));
