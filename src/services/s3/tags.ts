/** Tags of buckets and objects: their rules, and the form of the `x-amz-tagging` header, in which object rows keep them. */
import { type ServiceError, serviceError } from '../../../protocols/errors.js';
import type { Tag } from '../../../protocols/types/s3.js';
import { internalError, invalidArgument, invalidTag, malformedXml } from './errors.js';
import { BUCKET_TAGS_MAX, OBJECT_TAGS_MAX, TAG_KEY_CHARS_MAX, TAG_VALUE_CHARS_MAX } from './limits.js';

/** Letters, marks, digits and spaces of any script, and these signs. Source: user guide, "Tag naming and usage conventions". */
const ALLOWED = /^[\p{L}\p{M}\p{Z}\p{N}_.:/=+\-@]*$/u;

const RESERVED = 'aws:';

export type TagTarget = 'bucket' | 'new bucket' | 'object';

const RESERVED_MESSAGES: Record<TagTarget, string> = {
  bucket: 'System tags cannot be added/updated by requester',
  'new bucket':
    'User-defined tag keys can\'t start with "aws:". This prefix is reserved for system tags. Remove "aws:" from your tag keys and try again.',
  object: 'Your TagKey cannot be prefixed with aws:',
};

/** Checks a tag set that came as XML, in AWS's order: each tag's key and value, then reserved keys, then doubled ones. */
export function checkTagSet(tags: readonly Tag[] | undefined, target: TagTarget): void {
  if (!tags) return;
  for (const { Key, Value } of tags) {
    if (typeof Key !== 'string' || typeof Value !== 'string') throw malformedXml();
    checkTag(Key, Value);
  }
  const seen = new Set<string>();
  for (const { Key } of tags) {
    if (seen.has(Key)) throw doubled(Key, target);
    seen.add(Key);
    if (Key.startsWith(RESERVED)) throw invalidTag(RESERVED_MESSAGES[target], target === 'new bucket' ? undefined : Key);
  }
  checkCount(tags.length, target);
}

/** CreateBucket fails with an error of its own on doubled keys (seen on AWS, 2026-02). */
function doubled(key: string, target: TagTarget): ServiceError {
  return target === 'new bucket' ? internalError() : invalidTag('Cannot provide multiple Tags with the same key', key);
}

function checkTag(key: string, value: string): void {
  if (key.length === 0 || key.length > TAG_KEY_CHARS_MAX || !ALLOWED.test(key)) {
    throw invalidTag('The TagKey you have provided is invalid', key);
  }
  if (value.length > TAG_VALUE_CHARS_MAX || !ALLOWED.test(value)) {
    throw invalidTag('The TagValue you have provided is invalid', key, value);
  }
}

/** The API reference gives the code `BadRequest` for objects; the wording for buckets is a guess. */
function checkCount(count: number, target: TagTarget): void {
  if (target === 'object' && count > OBJECT_TAGS_MAX) {
    throw serviceError({ code: 'BadRequest', message: `Object tags cannot be greater than ${OBJECT_TAGS_MAX}` });
  }
  if (target !== 'object' && count > BUCKET_TAGS_MAX) {
    throw serviceError({ code: 'BadRequest', message: `Bucket tag count cannot be greater than ${BUCKET_TAGS_MAX}` });
  }
}

/** Reads an `x-amz-tagging` header: URL-encoded query parameters. A parameter without `=` is a tag with an empty value. */
export function parseTagHeader(header: string): Tag[] {
  const tags: Tag[] = [];
  const seen = new Set<string>();
  for (const [key, value] of tagParameters(header)) {
    // What can't be a tag makes the whole header unreadable to S3 (seen with a comma, 2026-02).
    const readable = key !== undefined && value !== undefined && ALLOWED.test(key) && ALLOWED.test(value);
    if (!readable || seen.has(key)) {
      throw invalidArgument(
        "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.",
        'x-amz-tagging',
        header,
      );
    }
    checkTag(key, value);
    if (key.startsWith(RESERVED)) throw invalidTag(RESERVED_MESSAGES.object, key);
    seen.add(key);
    tags.push({ Key: key, Value: value });
  }
  checkCount(tags.length, 'object');
  return tags;
}

function tagParameters(header: string): Array<[key: string | undefined, value: string | undefined]> {
  return header
    .split('&')
    .filter((parameter) => parameter !== '')
    .map((parameter) => {
      const at = parameter.indexOf('=');
      return at < 0 ? [decode(parameter), ''] : [decode(parameter.slice(0, at)), decode(parameter.slice(at + 1))];
    });
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return undefined;
  }
}

export function tagHeaderOf(tags: readonly Tag[]): string {
  return tags.map(({ Key, Value }) => `${encodeURIComponent(Key)}=${encodeURIComponent(Value)}`).join('&');
}

/** S3 gives an object's tags in the order of their keys (seen on AWS, 2026-02). `header` was checked when it came. */
export function objectTags(header: string | undefined): Tag[] {
  const tags = tagParameters(header ?? '').map(([Key = '', Value = '']) => ({ Key, Value }));
  return tags.sort((a, b) => (a.Key < b.Key ? -1 : a.Key > b.Key ? 1 : 0));
}
