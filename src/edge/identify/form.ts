/** Unsigned query calls, and services that share a name and a protocol: the form in the body tells which is meant. */
import { queryParameter } from './query.js';

/** The forms' parameters that are looked for stand near the beginning; this many bytes are searched. */
const SEARCHED_BYTES = 65_536;

export interface FormFacts {
  readonly action: string | undefined;
  readonly version: string | undefined;
}

export function readForm(query: string, body: Uint8Array): FormFacts {
  const text = Buffer.from(body.buffer, body.byteOffset, Math.min(body.byteLength, SEARCHED_BYTES)).toString('latin1');
  return {
    action: queryParameter(text, 'Action') ?? queryParameter(query, 'Action'),
    version: queryParameter(text, 'Version') ?? queryParameter(query, 'Version'),
  };
}
