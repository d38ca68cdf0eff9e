/**
 * An answer as it came, and the error in it. Errors are read here from the bytes, not through an SDK, since SDKs smooth over what this suite
 * is about: the `__type`, further members, a body where none should be.
 */
import { cbor } from '@smithy/core/cbor';
import { XMLParser } from 'fast-xml-parser';

export interface ErrorAnswer {
  code?: string;
  message?: string;
  type?: string;
  fields: Record<string, unknown>;
}

/** An answer as it came over the wire. */
export interface Exchange {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** Changes an answer before anybody reads it; see `mutate.ts`. */
export type Alter = (answer: Exchange) => Exchange;

export interface Answer extends Exchange {
  /** What the SDK made of it; absent for raw requests and errors. */
  readonly output?: unknown;
  /** The SDK could not read a successful answer. */
  readonly unreadable?: string;
}

const xml = new XMLParser({ parseTagValue: false, trimValues: false, ignoreAttributes: true, ignoreDeclaration: true });

export function text({ body }: Answer): string {
  return Buffer.from(body).toString('utf8');
}

export function readError(answer: Answer): ErrorAnswer | undefined {
  if (answer.status < 300 || answer.body.length === 0) return undefined;
  const body = text(answer);
  const start = body.trimStart()[0];
  if (answer.headers['content-type'] === 'application/cbor') return fromMembers(cbor.deserialize(answer.body), answer);
  if (start === '<') return fromXml(xml.parse(body));
  if (start !== '{') return undefined;
  try {
    return fromMembers(JSON.parse(body), answer);
  } catch {
    return undefined;
  }
}

function fromMembers(members: Record<string, unknown>, { headers }: Answer): ErrorAnswer {
  const { __type, code, message, Message, ...fields } = members;
  const type = headers['x-amzn-errortype'] ?? __type ?? code;
  return {
    code: type === undefined ? undefined : String(type).split(':')[0]?.split('#').pop(),
    message: (message ?? Message) as string | undefined,
    type: type as string | undefined,
    fields,
  };
}

/** `<Error>` of REST XML, `<ErrorResponse><Error>` of query services, `<Response><Errors><Error>` of EC2. */
function fromXml(document: any): ErrorAnswer | undefined {
  const error = document.Error ?? document.ErrorResponse?.Error ?? document.Response?.Errors?.Error;
  if (error === undefined) return undefined;
  const { Code, Message, Type, RequestId: _, HostId: __, ...fields } = error;
  return { code: Code, message: Message, type: Type, fields };
}
