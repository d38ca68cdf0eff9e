/** Native operations for other services: typed input and output instead of bytes. */
import { serviceError } from '../../../protocols/errors.js';
import type { Instance } from '../../runtime/instance.js';
import type { NativeCall } from '../../runtime/service.js';
import { Handle } from './handle.js';

export function createNativeCall(instance: Instance): NativeCall {
  const handle = new Handle(instance);
  return (identity, input) => {
    const operation = handle.operation(identity.operation ?? '');
    if (operation === undefined) throw new Error(`dynamodb.${identity.operation} is not native`);
    handle.seed(identity.requestId);
    const sent = Buffer.from(wireJson(input));
    const { status, body } = handle.invoke(operation, identity.account, identity.region, sent);
    // Operations without an output, such as TagResource, answer with nothing.
    const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString();
    if (status === 200) return text === '' ? {} : JSON.parse(text, typed);
    const { __type, message, Message, ...fields } = JSON.parse(text, typed) as Record<string, unknown>;
    throw serviceError({
      code: String(__type).replace(/^.*#/, ''),
      message: String(message ?? Message ?? ''),
      status,
      fields,
    });
  };
}

/** Typed input as JSON, as a client would send it. */
export function wireJson(input: unknown): string {
  return JSON.stringify(input, plain);
}

/** JSON as it goes over the wire, typed. */
export function typedJson(text: string): unknown {
  return JSON.parse(text, typed);
}

/** Bytes as base64, dates as seconds. Called with the object that has the member. */
function plain(this: Record<string, unknown>, name: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  // What toJSON made of them before this function saw them.
  if (isBufferJson(value)) return Buffer.from(value.data).toString('base64');
  const date = this[name];
  return date instanceof Date ? date.getTime() / 1000 : value;
}

function isBufferJson(value: unknown): value is { data: number[] } {
  const buffer = value as { type?: unknown; data?: unknown } | null;
  return typeof value === 'object' && buffer?.type === 'Buffer' && Array.isArray(buffer.data);
}

/** The members of DynamoDB's answers that are not what JSON makes of them: blobs stand in attribute values alone, dates are named so. */
function typed(name: string, value: unknown): unknown {
  if (name === 'B' && typeof value === 'string') return Buffer.from(value, 'base64');
  if (name === 'BS' && Array.isArray(value))
    return value.map((each) => (typeof each === 'string' ? Buffer.from(each, 'base64') : each));
  if (name.endsWith('DateTime') && typeof value === 'number') return new Date(value * 1000);
  return value;
}
