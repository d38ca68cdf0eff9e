/** A server between client and emulator that breaks what it is told to: the test of the tests. */
import { once } from 'node:events';
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { Subject } from './subject.js';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** What happens to a request: another body is passed on instead, or an answer is given without asking the emulator. */
export type Sabotage = (seen: Seen) => { readonly body: Buffer } | { readonly answer: string } | undefined;

/** The subject as it is seen through the saboteur; `close` ends the latter only. */
export async function sabotaged(subject: Subject, sabotage: Sabotage): Promise<{ subject: Subject; close(): void }> {
  const server = createServer((req, res) => {
    pass(subject.endpoint, sabotage, req, res).catch(() => res.destroy());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  return {
    subject: {
      endpoint,
      folder: subject.folder,
      persistent: subject.persistent,
      starts: subject.starts,
      kill: () => subject.kill(),
      stop: () => subject.stop(),
      restart: () => subject.restart(),
      output: () => subject.output(),
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

// A connection a request: one that was kept could be closed at the other end just when it is used.
const agent = new Agent({ keepAlive: false });

async function pass(endpoint: string, sabotage: Sabotage, req: IncomingMessage, res: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const act = sabotage({ method: req.method ?? '', path: req.url ?? '', headers: req.headers, body });
  if (act !== undefined && 'answer' in act) {
    res.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(act.answer);
    return;
  }
  const sent = act?.body ?? body;
  const { 'transfer-encoding': _, ...headers } = req.headers;
  const onward = request(`${endpoint}${req.url}`, {
    agent,
    method: req.method,
    headers: req.method === 'GET' ? headers : { ...headers, 'content-length': String(sent.length) },
  });
  onward.end(sent);
  const [answer] = (await once(onward, 'response')) as [IncomingMessage];
  res.writeHead(answer.statusCode ?? 502, answer.headers);
  answer.pipe(res);
}
