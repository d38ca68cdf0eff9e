/** Bodies of REST protocols that are one member as it is: blobs, strings, streams. */
import type { Shape } from '../model.js';

/** The body of an answer and its content type. A body that is no byte array is the handler's own stream. */
export interface Payload {
  readonly body: unknown;
  readonly type: string | undefined;
}

/** The content type of event streams in every protocol. */
export const EVENT_STREAM = 'application/vnd.amazon.eventstream';

export const NO_BODY: Payload = { body: undefined, type: undefined };

/** The bytes of a body; undefined for none, and for a stream. */
export function bytesOf(body: unknown): Buffer | undefined {
  if (!(body instanceof Uint8Array) || body.length === 0) return undefined;
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength);
}

/** The payload member of a request: text of a string, the bytes of a blob, a stream untouched; undefined for an empty body. */
export function readRawPayload(shape: Shape, body: unknown): unknown {
  if (shape.type === 'string') return bytesOf(body)?.toString();
  return body instanceof Uint8Array && body.length === 0 ? undefined : body;
}

export function writeRawPayload(shape: Shape, value: unknown): Payload {
  if (value === undefined || value === null) return NO_BODY;
  const type = shape.type === 'string' ? 'text/plain' : 'application/octet-stream';
  return { body: typeof value === 'string' ? Buffer.from(value) : value, type };
}

/** The chunks of a streamed body; of one that was collected, the whole. */
export async function* chunksOf(body: unknown): AsyncIterable<Uint8Array> {
  if (body instanceof Uint8Array) yield body;
  else if (body !== undefined && body !== null) yield* body as AsyncIterable<Uint8Array>;
}
