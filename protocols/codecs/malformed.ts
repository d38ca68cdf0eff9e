import { type ServiceError, serviceError } from '../errors.js';
import type { MalformedKind, ServiceModel, WireError } from '../model.js';

/** Raises the error for a piece of a request that can't be read. `name` is the piece's wire name, `value` the text that came. */
export type Fail = (kind: MalformedKind, name: string, value: string) => never;
/** Raises that error, or returns undefined for what counts as not sent. */
export type Refuse = (kind: MalformedKind, name: string, value: string) => undefined;

/** The words that AWS's own request parsers (the framework behind its older services) have for input that they can't read. */
const FRAMEWORK_MESSAGES: Readonly<Record<MalformedKind, string>> = {
  body: 'Request body could not be parsed',
  empty: 'Request body is empty',
  root: 'Unexpected root element',
  structure: 'Unexpected complex element termination',
  list: 'Start of list found where not expected',
  number: 'Invalid number: {value}',
  boolean: 'Invalid boolean: {value}',
  timestamp: 'timestamp must follow ISO8601',
  blob: 'Invalid base64 data in {name}',
  uri: 'Invalid path or query encoding',
};

/**
 * Makes the function that words malformed input for one service: what its table's `wire.malformedMember` and `wire.malformed` say, else
 * `code` with the framework's message. `{name}` and `{value}` in messages and fields stand for the member and the text.
 */
export function malformedInput(model: ServiceModel, code: string): Fail {
  const { malformed, malformedMember } = model.metadata.wire ?? {};
  return (kind, name, value) => {
    throw worded(malformedMember?.[name] ?? malformed?.[kind] ?? { code, message: FRAMEWORK_MESSAGES[kind] }, name, value);
  };
}

function worded(error: WireError, name: string, value: string): ServiceError {
  const fill = (text: string) => text.replace(/\{(name|value)\}/g, (_, word) => (word === 'name' ? name : value));
  return serviceError({
    code: error.code,
    message: fill(error.message),
    status: error.status,
    fields: error.fields && Object.fromEntries(Object.entries(error.fields).map(([field, text]) => [field, fill(text)])),
  });
}
