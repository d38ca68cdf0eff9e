/**
 * Puts very many small objects, faster than a client that signs each and waits for its answer: requests go out many at a time, all with the
 * headers of one, whose signature is therefore wrong for the others. For our own emulator, which compares signatures in headers only when told to.
 */
import { once } from 'node:events';
import { connect } from 'node:net';
import { TargetError } from '../launcher.js';
import type { Client } from './client.js';
import { BUCKET } from './data.js';
import { s3, wireBytes } from './request.js';

/** Requests on their way at the same time. */
const BATCH = 200;
const ANSWER = 'HTTP/1.1 ';

/** Keys are safe in a path as they are. */
export async function fillBucket(client: Client, keys: Iterable<string>, body: string, deadline: number): Promise<void> {
  const pattern = await client.sign(s3('PUT', `/${BUCKET}/key`, body));
  const socket = connect(client.port, '127.0.0.1').setEncoding('latin1');
  await once(socket, 'connect');
  const rest = keys[Symbol.iterator]();
  for (;;) {
    const batch: Buffer[] = [];
    while (batch.length < BATCH) {
      const next = rest.next();
      if (next.done === true) break;
      batch.push(wireBytes({ ...pattern, path: `/${BUCKET}/${next.value}` }));
    }
    if (batch.length === 0) break;
    if (performance.now() > deadline) throw new TargetError('Loading the data took longer than --setup-limit');
    socket.write(Buffer.concat(batch));
    let answers = '';
    // An answer's head never comes in two parts that both lack the word, since what came is kept.
    while (answers.split(ANSWER).length - 1 < batch.length || !answers.endsWith('\r\n\r\n')) {
      const [text] = (await once(socket, 'data')) as [string];
      answers += text;
    }
    const failed = answers.split(ANSWER).find((answer) => answer !== '' && !answer.startsWith('200'));
    if (failed !== undefined) throw new TargetError(failed.slice(0, 200));
  }
  socket.destroy();
}
