/**
 * Our own client for large bodies, since the load generators hold theirs in memory: sends and takes them piece by piece, as fast as the
 * other side lets it.
 */
import { once } from 'node:events';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { TargetError } from '../launcher.js';
import { type Client, errorLine } from './client.js';
import type { BenchRequest } from './request.js';
import { s3 } from './request.js';

const PIECE = Buffer.alloc(1024 ** 2, 'x');

export interface Stream {
  /** Sends a body of so many bytes; gives the answer's ETag, or nothing where there is none. */
  put(path: string, bytes: number): Promise<string>;
  /** Takes a body, which must have so many bytes. */
  get(path: string, bytes: number): Promise<void>;
  /** A small request; gives the answer's body. */
  send(request: BenchRequest): Promise<string>;
}

/** Signs as the client does. The port is another one for the ceiling, which doesn't look at signatures. */
export function streamTo(client: Client, port = client.port): Stream {
  const open = async (
    request: BenchRequest,
    bytes: number,
  ): Promise<{ sent: ClientRequest; answered: Promise<IncomingMessage> }> => {
    const { method, path, headers } = await client.sign(request);
    const length = bytes > 0 || method !== 'GET' ? { 'content-length': String(bytes) } : {};
    const sent = httpRequest({ host: '127.0.0.1', port, agent: client.agent, method, path, headers: { ...headers, ...length } });
    const answered = once(sent, 'response').then(([answer]) => answer as IncomingMessage);
    // Told to whoever awaits it; until then a failure is not an unhandled one.
    answered.catch(() => {});
    return { sent, answered };
  };
  return {
    async put(path, bytes) {
      const { sent, answered } = await open(s3('PUT', path), bytes);
      await Promise.race([sendBody(sent, bytes), answered]);
      const answer = await answered;
      await takeAll(answer);
      return answer.headers.etag ?? '';
    },
    async get(path, bytes) {
      const { sent, answered } = await open(s3('GET', path), 0);
      sent.end();
      const answer = await answered;
      if (answer.statusCode !== 200) await takeAll(answer);
      let taken = 0;
      for await (const chunk of answer) taken += (chunk as Buffer).length;
      if (taken !== bytes) throw new TargetError(`The object has ${taken} bytes instead of ${bytes}`);
    },
    async send(request) {
      const { sent, answered } = await open(request, Buffer.byteLength(request.body ?? ''));
      sent.end(request.body);
      return takeAll(await answered);
    },
  };
}

async function sendBody(sent: ClientRequest, bytes: number): Promise<void> {
  for (let left = bytes; left > 0; left -= PIECE.length) {
    const piece = left < PIECE.length ? PIECE.subarray(0, left) : PIECE;
    if (!sent.write(piece)) await once(sent, 'drain');
  }
  sent.end();
}

async function takeAll(answer: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of answer.setEncoding('utf8')) text += chunk;
  const status = answer.statusCode ?? 0;
  if (status < 200 || status > 299) throw new TargetError(errorLine(status, text));
  return text;
}
