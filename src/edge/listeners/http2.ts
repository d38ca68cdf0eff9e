/** HTTP/2 without TLS, on connections that begin with its preface; both listeners hand theirs here. */
import type { Socket } from 'node:net';
import type { AnswerClock } from './answer-date.js';
import type { OnRequest } from './listener.js';
import { NodeExchange, type NodeRequest, type NodeResponse } from './node-exchange.js';

/** What counts the answers under way. */
interface Counter {
  pending: number;
  done(): void;
}

export type NodeHandler = (request: NodeRequest, response: NodeResponse) => void;

/** Offers the requests of node:http and node:http2 as exchanges. */
export function nodeHandler(counter: Counter, onRequest: OnRequest, clock: AnswerClock | undefined): NodeHandler {
  return (request, response) => {
    counter.pending++;
    const exchange = new NodeExchange(request, response, () => counter.done(), clock);
    try {
      onRequest(exchange);
    } catch {
      exchange.fail();
    }
  };
}

/** Serves connections of which nothing was read, or what was is put back. node:http2 is loaded when the first of them comes. */
export function http2Server(handle: NodeHandler): (socket: Socket) => void {
  let http2: import('node:http2').Http2Server | undefined;
  return (socket) => {
    if (!http2) {
      const { createServer } = require('node:http2') as typeof import('node:http2');
      http2 = createServer();
      http2.on('request', handle);
      http2.on('sessionError', () => {});
    }
    http2.emit('connection', socket);
  };
}
