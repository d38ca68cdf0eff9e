/**
 * From when a PutItem is sent, or answered, until the function that follows the table's stream runs with its record. Function and benchmark read the
 * same monotonic clock of the machine; the function tells its time over a socket.
 */
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { pause, TargetError } from '../../launcher.js';
import type { Client } from '../../load/client.js';
import { type BenchFunction, createFunction } from '../../load/functions.js';
import { dynamodb, lambda } from '../../load/request.js';
import { median } from '../../result.js';
import { serve } from '../../state/server.js';
import { type LambdaWorkload, SETTLE_MS } from '../workload.js';

const TABLE = 'followed';
const FUNCTION = 'follower';
const RECORDS_PER_ROUND = 50;
const ANSWER_MS = 10_000;
const RETRY_MS = 50;
const NS_PER_MS = 1e6;

const follower = (port: number): BenchFunction => ({
  runtime: 'nodejs22.x',
  handler: 'index.handler',
  variables: { PORT: String(port) },
  files: {
    'index.js': `
const socket = require('node:net').connect(Number(process.env.PORT), '127.0.0.1');
exports.handler = (event, context, callback) => {
  const at = process.hrtime.bigint();
  socket.write(\`\${event.Records[0].dynamodb.Keys.id.S} \${at}\\n\`, () => callback(null));
  context.callbackWaitsForEmptyEventLoop = false;
};
`,
  },
});

/** Where the function tells which record came, and when. */
async function listen() {
  const waiting = new Map<string, (at: bigint) => void>();
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const lines = text.split('\n');
      text = lines.pop() as string;
      for (const line of lines) {
        const [id, at] = line.split(' ') as [string, string];
        waiting.get(id)?.(BigInt(at));
      }
    });
    socket.on('error', () => {});
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const record = (id: string): Promise<bigint> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new TargetError(`The function did not see the record ${id}`)), ANSWER_MS);
      waiting.set(id, (at) => {
        clearTimeout(timer);
        resolve(at);
      });
    });
  const close = (): void => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { port, record, close };
}

async function follow(client: Client, port: number, deadline: number): Promise<void> {
  await createFunction(client, FUNCTION, follower(port), deadline);
  const created = await client.send(
    dynamodb('CreateTable', {
      TableName: TABLE,
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' },
    }),
  );
  const { TableDescription } = JSON.parse(created.toString()) as { TableDescription: { LatestStreamArn: string } };
  const path = '/2015-03-31/event-source-mappings';
  const body = { EventSourceArn: TableDescription.LatestStreamArn, FunctionName: FUNCTION, StartingPosition: 'TRIM_HORIZON' };
  const made = await client.send({ ...lambda('POST', '', JSON.stringify(body)), path });
  const { UUID } = JSON.parse(made.toString()) as { UUID: string };
  while (!(await client.send({ ...lambda('GET', ''), path: `${path}/${UUID}` })).includes('"Enabled"')) {
    if (performance.now() > deadline) throw new TargetError('The event source mapping is not enabled yet');
    await pause(RETRY_MS);
  }
}

export const streamRecords: LambdaWorkload = {
  name: 'stream-records',
  async *run({ launcher, rounds, setupLimitSeconds }) {
    const { port, record, close } = await listen();
    const { client, stop } = await serve(launcher);
    const sent: number[] = [];
    const answered: number[] = [];
    try {
      await follow(client, port, performance.now() + setupLimitSeconds * 1000);
      for (let n = 0; n <= rounds * RECORDS_PER_ROUND; n += 1) {
        const id = `record-${n}`;
        const request = await client.sign(dynamodb('PutItem', { TableName: TABLE, Item: { id: { S: id } } }));
        const seen = record(id);
        const began = process.hrtime.bigint();
        await client.sendUnsigned(request);
        const done = process.hrtime.bigint();
        const at = await seen;
        // The first one starts the environment.
        if (n === 0) await pause(SETTLE_MS);
        else {
          sent.push(Number(at - began) / NS_PER_MS);
          answered.push(Number(at - done) / NS_PER_MS);
        }
      }
    } finally {
      await stop();
      close();
    }
    yield { case: 'from sending a PutItem to the warm function with its record', unit: 'ms', value: median(sent), rounds: sent };
    yield { case: 'the same from its answer', unit: 'ms', value: median(answered), rounds: answered };
  },
};
