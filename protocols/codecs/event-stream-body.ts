/** Event streams as a member of an operation's input or output: modelled events to frames and back, in any protocol. */
import { isServiceError, type ServiceError, serviceError } from '../errors.js';
import type { ServiceModel, Shape, ShapeRef } from '../model.js';
import { decodeMessage, EventDecoder, type EventHeader, type EventMessage, encodeMessage } from './event-stream.js';
import { shapeOf } from './text.js';

type Members = Record<string, unknown>;
type Bytes = (value: unknown) => Uint8Array;

/** The body of an answer in frames. */
export type Frames = AsyncIterable<Uint8Array>;

export interface EventMember {
  readonly key: string;
  readonly ref: ShapeRef;
}

/** What a protocol brings: how it writes (of the members that `only` admits) and reads the structure of that name. */
export interface EventWriters {
  readonly contentType: string;
  structure(name: string, only?: (ref: ShapeRef) => boolean): Bytes;
}

export interface EventReaders {
  structure(name: string, only?: (ref: ShapeRef) => boolean): (payload: Uint8Array) => unknown;
}

const NO_PAYLOAD = new Uint8Array(0);
const inBody = (ref: ShapeRef) => !ref.eventheader && !ref.eventpayload;

/** The member of an input or output that is an event stream. */
export function eventMember(model: ServiceModel, ref: ShapeRef): EventMember | undefined {
  for (const [key, member] of Object.entries(shapeOf(model, ref).members ?? {})) {
    if (model.shapes[member.shape]?.eventstream) return { key, ref: member };
  }
  return undefined;
}

/** Makes the writer of a stream's events. `initial` is sent before them, in RPC protocols with the output's other members. */
export function eventFrames(model: ServiceModel, events: EventMember, writers: EventWriters) {
  const writeOf = new Map<string, (event: Members) => Uint8Array>();
  for (const [name, ref] of Object.entries(shapeOf(model, events.ref).members ?? {})) {
    writeOf.set(name, eventWriter(model, name, ref, writers));
  }
  return async function* frames(stream: AsyncIterable<Members>, initial?: Uint8Array): Frames {
    if (initial) {
      yield encodeMessage(
        [
          [':message-type', 'event'],
          [':event-type', 'initial-response'],
          [':content-type', writers.contentType],
        ],
        initial,
      );
    }
    try {
      for await (const union of stream) {
        for (const [name, event] of Object.entries(union)) {
          const write = writeOf.get(name);
          if (write && event !== undefined && event !== null) yield write(event as Members);
        }
      }
    } catch (error) {
      yield errorFrame(error, writeOf);
    }
  };
}

/** A failure after the head of the answer was sent is told in the stream: as the union's own exception, else as a bare error. */
function errorFrame(error: unknown, writeOf: Map<string, (event: Members) => Uint8Array>): Uint8Array {
  const told: ServiceError = isServiceError(error)
    ? error
    : serviceError({ code: 'InternalFailure', message: 'We encountered an internal error.', status: 500 });
  const modelled = writeOf.get(told.code);
  if (modelled) return modelled({ message: told.message, Message: told.message, ...told.fields });
  return encodeMessage(
    [
      [':message-type', 'error'],
      [':error-code', told.code],
      [':error-message', told.message],
    ],
    NO_PAYLOAD,
  );
}

function eventWriter(model: ServiceModel, name: string, ref: ShapeRef, writers: EventWriters): (event: Members) => Uint8Array {
  const shape = shapeOf(model, ref);
  const members = Object.entries(shape.members ?? {});
  const headers = members.filter(([, member]) => member.eventheader);
  const payload = members.find(([, member]) => member.eventpayload);
  const fixed: [string, EventHeader][] = shape.exception
    ? [
        [':message-type', 'exception'],
        [':exception-type', name],
      ]
    : [
        [':message-type', 'event'],
        [':event-type', name],
      ];
  const type = payload
    ? payloadType(shapeOf(model, payload[1]), writers)
    : members.length > headers.length
      ? writers.contentType
      : '';
  if (type !== '') fixed.push([':content-type', type]);
  const write = payload ? payloadWriter(model, payload[1], writers) : writers.structure(ref.shape, inBody);
  return (event) => {
    const all = [...fixed];
    for (const [key] of headers) if (event[key] !== undefined && event[key] !== null) all.push([key, event[key] as EventHeader]);
    if (type === '') return encodeMessage(all, NO_PAYLOAD);
    const value = payload ? event[payload[0]] : event;
    return encodeMessage(all, value === undefined || value === null ? NO_PAYLOAD : write(value));
  };
}

function payloadType(shape: Shape, writers: EventWriters): string {
  if (shape.type === 'blob') return 'application/octet-stream';
  return shape.type === 'string' ? 'text/plain' : writers.contentType;
}

function payloadWriter(model: ServiceModel, ref: ShapeRef, writers: EventWriters): Bytes {
  const { type } = shapeOf(model, ref);
  if (type === 'blob') return (value) => (typeof value === 'string' ? Buffer.from(value) : (value as Uint8Array));
  if (type === 'string') return (value) => Buffer.from(String(value));
  return writers.structure(ref.shape);
}

/** Reads the events of a request. Frames that a client signed are unwrapped; their signatures are the edge's to judge. */
export async function* readEvents(
  model: ServiceModel,
  events: EventMember,
  readers: EventReaders,
  chunks: AsyncIterable<Uint8Array>,
): AsyncIterable<Members> {
  const decoder = new EventDecoder();
  for await (const chunk of chunks) {
    for (const outer of decoder.push(chunk)) {
      const message = unwrap(outer);
      const event = message && readEvent(model, events, readers, message);
      if (event) yield event;
    }
  }
  if (decoder.pending) throw serviceError({ code: 'SerializationException', message: 'The event stream ends inside a message.' });
}

/** A signed message carries the real one as payload; an empty one ends the stream. */
function unwrap(message: EventMessage): EventMessage | undefined {
  if (!message.headers.has(':chunk-signature')) return message;
  return message.payload.length === 0 ? undefined : decodeMessage(message.payload);
}

function readEvent(model: ServiceModel, events: EventMember, readers: EventReaders, message: EventMessage): Members | undefined {
  const name = message.headers.get(':event-type');
  const members = shapeOf(model, events.ref).members ?? {};
  // Unknown events are skipped, as unknown members are; so is `initial-request`, which RPC protocols read before.
  if (typeof name !== 'string' || !Object.hasOwn(members, name)) return undefined;
  const ref = members[name] as ShapeRef;
  const event: Members = {};
  let hasPayload = false;
  for (const [key, member] of Object.entries(shapeOf(model, ref).members ?? {})) {
    if (member.eventheader) {
      const value = message.headers.get(key);
      if (value !== undefined) event[key] = value;
    } else if (member.eventpayload) {
      hasPayload = true;
      event[key] = readPayload(shapeOf(model, member), member, readers, message.payload);
    }
  }
  if (!hasPayload && message.payload.length > 0) Object.assign(event, readers.structure(ref.shape, inBody)(message.payload));
  return { [name]: event };
}

function readPayload(shape: Shape, ref: ShapeRef, readers: EventReaders, payload: Uint8Array): unknown {
  if (shape.type === 'blob') return payload;
  if (shape.type === 'string') return Buffer.from(payload).toString();
  return readers.structure(ref.shape)(payload);
}
