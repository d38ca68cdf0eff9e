/** For tests: every listener that loads here, and raw connections that show each byte of an answer. */
import { connect } from 'node:net';
import type { Listener, Listening, OnRequest } from './listener.js';
import { nodeListener } from './node-http.js';
import { uwsListener } from './uws.js';

export function listenersThatLoad(): Listener[] {
  const uws = uwsListener();
  return 'problems' in uws ? [nodeListener()] : [uws, nodeListener()];
}

export async function withServer(
  listener: Listener,
  onRequest: OnRequest,
  run: (server: Listening) => Promise<void>,
): Promise<void> {
  const server = await listener.listen({ host: '127.0.0.1', port: 0, onRequest });
  try {
    await run(server);
  } finally {
    server.close();
  }
}

/** Sends the parts, a turn of the event loop apart, and returns what came back when `enough` says so or the connection ended. */
export function raw(port: number, parts: ReadonlyArray<string | Uint8Array>, enough: (text: string) => boolean): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let text = '';
    const finish = (): void => {
      socket.destroy();
      resolve(text);
    };
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (enough(text)) finish();
    });
    socket.on('close', finish);
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNRESET' || error.code === 'EPIPE') finish();
      else reject(error);
    });
    let next = 0;
    const send = (): void => {
      const part = parts[next++];
      if (part === undefined || socket.destroyed) return;
      socket.write(part, () => setImmediate(send));
    };
    socket.on('connect', send);
  });
}

/** How many complete answers with a length header there are in `text`. */
export function countAnswers(text: string): number {
  let count = 0;
  let rest = text;
  for (;;) {
    const head = rest.indexOf('\r\n\r\n');
    if (head < 0) return count;
    const length = Number(/content-length: (\d+)/i.exec(rest.slice(0, head))?.[1] ?? 0);
    if (rest.length < head + 4 + length) return count;
    if (!rest.startsWith('HTTP/1.1 100')) count++;
    rest = rest.slice(head + 4 + length);
  }
}
