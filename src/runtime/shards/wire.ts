/**
 * What travels between a gateway thread and a shard. A batch is one flat list of primitives, which V8 copies fastest, and one buffer
 * with all bodies behind each other, which changes hands without a copy.
 */
import { type HttpRequest, type HttpResponse, httpRequest, httpResponse } from '../../../protocols/http.js';
import type { Identity } from '../identity.js';

type Field = string | number | undefined;

export interface Batch {
  readonly fields: readonly Field[];
  readonly bodies: Uint8Array | undefined;
}

/** What a gateway thread says to a shard beside requests. */
export type ToShard = Batch | { readonly abort: number } | { readonly ack: number } | 'restful';
/** What a shard says to a gateway thread beside answers. */
export type FromShard = Batch | StreamPart | 'idle';

/** A part of a streamed answer, after its head; `chunk` is absent in the last. */
interface StreamPart {
  readonly stream: number;
  readonly chunk?: Uint8Array;
  readonly failed?: boolean;
}

/** Lengths that say what a body is, where it is not that many bytes. */
const NO_BODY = -1;
const STREAMED = -2;

const REQUEST_FIELDS = 13;
const ANSWER_FIELDS = 4;

/** Gathers what one event-loop turn sends, in the form that it travels in. */
class Packer {
  protected fields: Field[] = [];
  #bodies: Uint8Array[] = [];
  #bytes = 0;

  protected body(body: unknown): number {
    if (body === undefined || body === null) return NO_BODY;
    const bytes = typeof body === 'string' ? Buffer.from(body) : body;
    if (!(bytes instanceof Uint8Array))
      throw new TypeError('Only bytes travel to a shard; an operation with a streaming body is inline.');
    if (bytes.byteLength > 0) this.#bodies.push(bytes);
    this.#bytes += bytes.byteLength;
    return bytes.byteLength;
  }

  /** Hands over the batch; `transfer` are the buffers that change hands. */
  take(): { batch: Batch; transfer: ArrayBuffer[] } {
    const bodies = this.#bytes === 0 ? undefined : new Uint8Array(this.#bytes);
    if (bodies) {
      let at = 0;
      for (const part of this.#bodies) {
        bodies.set(part, at);
        at += part.byteLength;
      }
    }
    const batch = { fields: this.fields, bodies };
    this.fields = [];
    this.#bodies = [];
    this.#bytes = 0;
    return { batch, transfer: bodies ? [bodies.buffer] : [] };
  }
}

export class RequestPacker extends Packer {
  add(id: number, identity: Identity, request: HttpRequest): void {
    const length = this.body(request.body);
    this.fields.push(
      id,
      identity.operation,
      identity.account,
      identity.region,
      identity.accessKeyId,
      identity.signature,
      identity.requestId,
      identity.hostLabel,
      request.method,
      request.path,
      packQuery(request.query),
      packHeaders(request.headers),
      length,
    );
  }
}

export class AnswerPacker extends Packer {
  get isEmpty(): boolean {
    return this.fields.length === 0;
  }

  add(id: number, response: HttpResponse): void {
    this.fields.push(id, response.statusCode, packHeaders(response.headers), this.body(response.body));
  }

  addStreamed(id: number, response: HttpResponse): void {
    this.fields.push(id, response.statusCode, packHeaders(response.headers), STREAMED);
  }
}

export function unpackRequests(
  batch: Batch,
  service: string,
  each: (id: number, identity: Identity, request: HttpRequest) => void,
): void {
  const { fields, bodies } = batch;
  let taken = 0;
  for (let at = 0; at < fields.length; at += REQUEST_FIELDS) {
    const text = (field: number): string => fields[at + field] as string;
    const optional = (field: number): string | undefined => fields[at + field] as string | undefined;
    const identity: Identity = {
      service,
      operation: optional(1),
      account: text(2),
      region: text(3),
      accessKeyId: optional(4),
      signature: text(5) as Identity['signature'],
      requestId: text(6),
      hostLabel: optional(7),
    };
    const length = fields[at + 12] as number;
    const request = httpRequest({
      method: text(8),
      path: text(9),
      query: unpackQuery(text(10)),
      headers: unpackHeaders(text(11)),
      body: length < 0 ? undefined : bodyAt(bodies, taken, length),
    });
    if (length > 0) taken += length;
    each(fields[at] as number, identity, request);
  }
}

/** `streamed` says that the body follows in parts. */
export function unpackAnswers(batch: Batch, each: (id: number, response: HttpResponse, streamed: boolean) => void): void {
  const { fields, bodies } = batch;
  let taken = 0;
  for (let at = 0; at < fields.length; at += ANSWER_FIELDS) {
    const length = fields[at + 3] as number;
    const body = length < 0 ? undefined : bodyAt(bodies, taken, length);
    if (length > 0) taken += length;
    const response = httpResponse(fields[at + 1] as number, unpackHeaders(fields[at + 2] as string), body);
    each(fields[at] as number, response, length === STREAMED);
  }
}

const EMPTY = new Uint8Array(0);

function bodyAt(bodies: Uint8Array | undefined, at: number, length: number): Uint8Array {
  return bodies && length > 0 ? bodies.subarray(at, at + length) : EMPTY;
}

/** Headers as one text: no name or value has a line break in it. */
function packHeaders(headers: Readonly<Record<string, string>>): string {
  let text = '';
  for (const name in headers) text += `${name}\n${headers[name]}\n`;
  return text;
}

function unpackHeaders(text: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let at = 0; at < text.length; ) {
    const colon = text.indexOf('\n', at);
    const end = text.indexOf('\n', colon + 1);
    headers[text.slice(at, colon)] = text.slice(colon + 1, end);
    at = end + 1;
  }
  return headers;
}

function packQuery(query: HttpRequest['query']): string {
  for (const _ in query) return JSON.stringify(query);
  return '';
}

function unpackQuery(text: string): HttpRequest['query'] {
  return text === '' ? {} : (JSON.parse(text) as HttpRequest['query']);
}
