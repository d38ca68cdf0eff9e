/** A form's fields as the headers of a put. */
import type { Codec } from '../../../../../protocols/codec.js';
import { httpRequest } from '../../../../../protocols/http.js';
import type { OperationModel, ServiceModel } from '../../../../../protocols/model.js';
import type { Tagging } from '../../../../../protocols/types/s3.js';
import { checkTagSet } from '../../tags.js';
import { formMetadataHeader } from '../header-text.js';
import type { FormFields } from './form.js';

/** Fields that are headers of a put by their own name, beside those that begin with `x-amz-`. */
const AS_HEADERS = new Set([
  'cache-control',
  'content-type',
  'content-disposition',
  'content-encoding',
  'content-language',
  'expires',
]);
const OF_SIGNATURE = new Set(['x-amz-algorithm', 'x-amz-credential', 'x-amz-date', 'x-amz-signature', 'x-amz-security-token']);

export function headersOf(fields: FormFields): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of fields) {
    if (name === 'acl') headers['x-amz-acl'] = value;
    else if (name === 'tagging') headers['x-amz-tagging'] = tagHeader(value);
    else if (name.startsWith('x-amz-meta-')) headers[name] = formMetadataHeader(value);
    else if (AS_HEADERS.has(name) || (name.startsWith('x-amz-') && !OF_SIGNATURE.has(name))) headers[name] = value;
  }
  return headers;
}

/** Tags come as the body of PutObjectTagging, and are kept in the form of a header. */
function tagHeader(xml: string): string {
  const { codecFor } = require('../../../../../protocols/codecs/index.js') as { codecFor(protocol: string): Codec };
  const { loadModel } = require('../../../../../protocols/load.js') as { loadModel(service: string): ServiceModel };
  const model = loadModel('s3');
  const request = httpRequest({ method: 'PUT', path: '/b/k', query: { tagging: null }, headers: {}, body: Buffer.from(xml) });
  const input = codecFor('rest-xml').readRequest(model, model.operations.PutObjectTagging as OperationModel, request);
  const tags = (input.Tagging as Tagging | undefined)?.TagSet ?? [];
  checkTagSet(tags, 'object');
  return tags.map(({ Key, Value }) => `${encodeURIComponent(Key ?? '')}=${encodeURIComponent(Value ?? '')}`).join('&');
}
