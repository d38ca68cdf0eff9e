import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Exchange } from '../runtime/exchange.js';
import { HeldExchange } from './held-exchange.js';

/** Writes down what is sent. */
function recorded(): { exchange: Exchange; sent: string[] } {
  const sent: string[] = [];
  const text = (bytes: Uint8Array | string | undefined) => Buffer.from(bytes ?? '').toString();
  const exchange = {
    method: 'POST',
    path: '/',
    query: '',
    aborted: false,
    reply: (status: number, headers: string[], body?: Uint8Array | string) => sent.push(`${status} ${headers} ${text(body)}`),
    replyLines: (status: number, first: string, lines: Uint8Array, body: Uint8Array) =>
      sent.push(`${status} ${first} ${text(lines)} ${text(body)}`),
    replyHead: (status: number) => sent.push(`${status} begins`),
    write: (chunk: Uint8Array) => sent.push(text(chunk)) > 0,
    onWritable: () => sent.push('asked for room'),
    end: () => sent.push('ends'),
    destroy: () => sent.push('is cut off'),
  };
  return { exchange: exchange as unknown as Exchange, sent };
}

/** Commits that reach the disk when the test says so. */
function disk(flushed: boolean) {
  const waiting: Array<{ run: () => void; lost: () => void }> = [];
  return {
    after(run: () => void, lost: () => void): boolean {
      if (flushed) run();
      else waiting.push({ run, lost });
      return flushed;
    },
    flush(): void {
      for (const { run } of waiting.splice(0)) run();
    },
    lose(): void {
      for (const { lost } of waiting.splice(0)) lost();
    },
  };
}

test('an answer waits for the disk, in memory of its own', () => {
  const { exchange, sent } = recorded();
  const flushes = disk(false);
  const memory = Buffer.from('abcd');
  new HeldExchange(exchange, flushes).reply(200, ['x', 'y'], memory.subarray(0, 2));
  new HeldExchange(exchange, flushes).replyLines(201, 'first', memory.subarray(0, 2), memory.subarray(2));
  new HeldExchange(exchange, flushes).reply(202, [], 'text');
  memory.fill('-');
  assert.deepEqual(sent, []);
  flushes.flush();
  assert.deepEqual(sent, ['200 x,y ab', '201 first ab cd', '202  text']);
});

test('what is on the disk is answered at once', () => {
  const { exchange, sent } = recorded();
  const held = new HeldExchange(exchange, disk(true));
  held.replyHead(200, []);
  assert.equal(held.write(Buffer.from('a')), true);
  held.end();
  assert.deepEqual(sent, ['200 begins', 'a', 'ends']);
});

test('an answer in parts keeps its order, and its writer waits', () => {
  const { exchange, sent } = recorded();
  const flushes = disk(false);
  const held = new HeldExchange(exchange, flushes);
  held.replyHead(200, []);
  assert.equal(held.write(Buffer.from('a')), false);
  held.onWritable(() => {
    held.write(Buffer.from('b'));
    held.end();
  });
  assert.deepEqual(sent, []);
  flushes.flush();
  assert.deepEqual(sent, ['200 begins', 'a', 'b', 'ends']);
});

test('an answer whose write the disk lost is none', () => {
  const { exchange, sent } = recorded();
  const flushes = disk(false);
  new HeldExchange(exchange, flushes).reply(200, [], 'done');
  const streamed = new HeldExchange(exchange, flushes);
  streamed.replyHead(200, []);
  streamed.write(Buffer.from('a'));
  flushes.lose();
  assert.deepEqual(sent, ['is cut off', 'is cut off']);
});
