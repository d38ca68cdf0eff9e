import type { ServiceError } from '../errors.js';
import type { Shape } from '../model.js';
import { textElement, type XmlWriters } from './xml-write.js';

/** `<Code>`, `<Message>` (where there is one; S3 tells an empty one too) and the error's further members, in the order that they were given: the inside of `<Error>`. */
export function errorElements(writers: XmlWriters, error: ServiceError, emptyMessage = false): string {
  const shape = writers.model.shapes[error.code];
  const message = error.message === '' && !emptyMessage ? '' : textElement('Message', error.message);
  return textElement('Code', wireCode(shape, error.code)) + message + furtherElements(writers, shape, error);
}

/** The code that clients see: the shape's own where the model has one (SQS's `AWS.SimpleQueueService.NonExistentQueue`). */
export function wireCode(shape: Shape | undefined, code: string): string {
  return shape?.error?.code ?? code;
}

export function furtherElements(writers: XmlWriters, shape: Shape | undefined, error: ServiceError): string {
  let text = '';
  for (const [name, value] of Object.entries(error.fields ?? {})) {
    if (value === undefined || value === null || name === 'Message' || name === 'message') continue;
    const ref = shape?.members?.[name];
    if (ref) text += ref.location ? '' : writers.member(ref, name)(value);
    else if (typeof value !== 'object') text += textElement(name, String(value));
  }
  return text;
}
