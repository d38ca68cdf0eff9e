/** Sends what codecs made. */
import type { HttpResponse } from '../../protocols/http.js';
import type { Exchange } from '../runtime/exchange.js';

export function sendResponse(exchange: Exchange, response: HttpResponse): void {
  const headers: string[] = [];
  let length: number | undefined;
  for (const name in response.headers) {
    const value = response.headers[name] as string;
    // The listener writes lengths; on HEAD requests the codec's is the one to tell.
    if (name.length === 14 && name.toLowerCase() === 'content-length') length = Number(value);
    else headers.push(name, value);
  }
  const body: unknown = response.body;
  if (body === undefined || body === null) exchange.reply(response.statusCode, headers, undefined, length);
  else if (body instanceof Uint8Array || typeof body === 'string') exchange.reply(response.statusCode, headers, body, length);
  else void sendStream(exchange, response.statusCode, headers, body as AsyncIterable<Uint8Array>, length);
}

/** A body in parts, at the pace of the client. */
async function sendStream(
  exchange: Exchange,
  status: number,
  headers: readonly string[],
  body: AsyncIterable<Uint8Array>,
  length: number | undefined,
): Promise<void> {
  let wake: (() => void) | undefined;
  const wakeUp = (): void => {
    wake?.();
    wake = undefined;
  };
  exchange.onAborted(wakeUp);
  exchange.replyHead(status, headers, length);
  exchange.onWritable(wakeUp);
  try {
    for await (const chunk of body) {
      if (exchange.aborted) return;
      if (exchange.write(chunk)) continue;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
    exchange.end();
  } catch {
    // The status is sent already: a broken connection is the only way left to say that the body is not whole.
    exchange.destroy();
  }
}
