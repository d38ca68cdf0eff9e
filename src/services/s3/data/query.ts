/** Query strings of the four operations: telling them from the modelled ones, and reading the few parameters that they have. */

import { isMisplaced, type Misplaced } from './misuse.js';

/** Parameters that make a request for an object another operation, on any method. `not-implemented.test.ts` holds them to the model. */
const SUBRESOURCES = new Set([
  'acl',
  'annotation',
  'attributes',
  'encryption',
  'legal-hold',
  'object-lock',
  'renameObject',
  'restore',
  'retention',
  'select',
  'tagging',
  'torrent',
]);

/** What the four operations read of a query string. */
export interface ObjectQuery {
  uploadId?: string;
  partNumber?: string;
  versionId?: string;
  /** The name of a listing that only buckets have. */
  misplaced?: Misplaced;
  /** `response-*`: name of the header, value. */
  overrides?: Array<[name: string, value: string]>;
  /** `x-amz-*` of a URL presigned by version 2, which counts as headers: those that its signer had, moved to the query. */
  amzHeaders?: Record<string, string>;
}

const NONE: ObjectQuery = {};

/** The queries that the JavaScript SDK sends with everything. */
const PLAIN = new Set(['', 'x-id=GetObject', 'x-id=HeadObject', 'x-id=PutObject']);

/** `undefined` if the query makes the request one for a subresource. */
export function objectQuery(query: string): ObjectQuery | undefined {
  if (PLAIN.has(query)) return NONE;
  const found: ObjectQuery = {};
  let amzHeaders: Record<string, string> | undefined;
  let isVersion2 = false;
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=');
    const name = decode(equals < 0 ? pair : pair.slice(0, equals));
    if (isMisplaced(name)) found.misplaced = name;
    else if (SUBRESOURCES.has(name)) return undefined;
    const value = equals < 0 ? '' : pair.slice(equals + 1);
    if (name === 'uploadId' || name === 'partNumber' || name === 'versionId') found[name] = decode(value);
    else if (name.startsWith('response-')) {
      found.overrides ??= [];
      found.overrides.push([name.slice('response-'.length), decode(value)]);
    } else if (name === 'AWSAccessKeyId') isVersion2 = true;
    else if (name.startsWith('x-amz-')) {
      amzHeaders ??= {};
      amzHeaders[name] = decode(value);
    }
  }
  if (isVersion2 && amzHeaders) found.amzHeaders = amzHeaders;
  return found;
}

/** In queries a plus sign is a space. What can't be decoded stays as it is. */
function decode(text: string): string {
  const spaced = text.indexOf('+') < 0 ? text : text.replaceAll('+', ' ');
  if (spaced.indexOf('%') < 0) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
