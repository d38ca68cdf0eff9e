/**
 * The policy of a browser's form: its signature by version 2 or 4, its conditions, and that every field is allowed by one. Answers were
 * recorded on AWS by LocalStack, 2026-02, where no line says otherwise.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { type ServiceError, serviceError } from '../../../../../protocols/errors.js';
import { invalidArgument } from '../../errors.js';
import type { FormFields } from './form.js';

export interface FormSigner {
  readonly accessKeyId: string;
  readonly signature: string;
  /** As conditions of policies name it. */
  readonly version: 'AWS' | 'AWS4-HMAC-SHA256';
  /** By the client's clock, in milliseconds; forms of version 2 don't tell it. */
  readonly madeAt: number | undefined;
  /** Of a known secret. */
  readonly expected: (secret: string) => string;
}

const V4_FIELDS = ['X-Amz-Algorithm', 'X-Amz-Credential', 'X-Amz-Date', 'X-Amz-Signature'];
const V2_FIELDS = ['AWSAccessKeyId', 'Signature'];

/** Who signed the form's policy, the policy as it came being what is signed. `undefined` for a form without any field of a signature. */
export function signerOf(fields: FormFields, policy: string): FormSigner | undefined {
  const has = (name: string): boolean => fields.has(name.toLowerCase());
  const names = V4_FIELDS.some(has) ? V4_FIELDS : V2_FIELDS.some(has) ? V2_FIELDS : undefined;
  if (!names) return undefined;
  const missing = names.find((name) => !has(name));
  if (missing !== undefined) throw fieldMissing(missing);
  if (names === V2_FIELDS) {
    return {
      accessKeyId: fields.get('awsaccesskeyid') ?? '',
      signature: fields.get('signature') ?? '',
      version: 'AWS',
      madeAt: undefined,
      expected: (secret) => createHmac('sha1', secret).update(policy).digest('base64'),
    };
  }
  const pieces = (fields.get('x-amz-credential') ?? '').split('/');
  return {
    accessKeyId: pieces.slice(0, -4).join('/'),
    signature: fields.get('x-amz-signature') ?? '',
    version: 'AWS4-HMAC-SHA256',
    madeAt: readDate(fields.get('x-amz-date') ?? ''),
    expected: (secret) => {
      let key: string | Buffer = `AWS4${secret}`;
      for (const piece of pieces.slice(-4)) key = createHmac('sha256', key).update(piece).digest();
      return createHmac('sha256', key).update(policy).digest('hex');
    },
  };
}

/** `20260101T120000Z`. What is none is left to the signature, which it is part of. */
function readDate(text: string): number | undefined {
  const time = Date.parse(text.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  return Number.isNaN(time) ? undefined : time;
}

export function fieldMissing(name: string): ServiceError {
  const message = `Bucket POST must contain a field named '${name}'.  If it is specified, please check the order of the fields.`;
  return invalidArgument(message, name, '');
}

export function checkFormSignature(signer: FormSigner, secret: string, policy: string): void {
  const wanted = Buffer.from(signer.expected(secret));
  const given = Buffer.from(signer.signature);
  if (wanted.length === given.length && timingSafeEqual(wanted, given)) return;
  throw serviceError({
    code: 'SignatureDoesNotMatch',
    message: 'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    status: 403,
    fields: {
      AWSAccessKeyId: signer.accessKeyId,
      StringToSign: policy,
      SignatureProvided: signer.signature,
      StringToSignBytes: (Buffer.from(policy).toString('hex').match(/../g) ?? []).join(' '),
    },
  });
}

type Condition =
  | readonly [operator: 'eq' | 'starts-with', field: string, value: string]
  | readonly ['content-length-range', unknown, unknown];

/** These need no condition; nor do those whose names begin with `x-ignore-`. */
const FREE = new Set(['policy', 'signature', 'x-amz-signature', 'awsaccesskeyid']);

/** What the conditions say of the file's size, which is known when it is there. */
export interface SizeRule {
  /** More than so many bytes will be refused. */
  readonly max: number;
  /** Throws. */
  check(size: number): void;
}

/**
 * Throws unless the form is allowed but for its file's size, of which it gives the rule. `values` are the form's fields and the bucket, the key with the file's
 * name in it; `lives` tells whether a policy of that end still holds.
 */
export function checkPolicy(
  text: string,
  values: ReadonlyMap<string, string>,
  lives: (end: number) => boolean,
): SizeRule | undefined {
  const { expiration, conditions } = parsePolicy(text);
  const end = Date.parse(expiration);
  if (Number.isNaN(end) || !lives(end)) throw violated('Policy expired.');
  const allowed = new Set<string>();
  const ranges: Condition[] = [];
  for (const condition of conditions) {
    if (condition[0] === 'content-length-range') ranges.push(requireRange(condition));
    else {
      const name = condition[1].replace(/^\$/, '').toLowerCase();
      allowed.add(name);
      if (!fieldHolds(condition, name, values.get(name))) throw failed(condition);
    }
  }
  const extra = [...values.keys()].filter((name) => {
    return name !== 'bucket' && !allowed.has(name) && !FREE.has(name) && !name.startsWith('x-ignore-');
  });
  // The wording was seen in users' reports.
  if (extra.length > 0) throw violated(`Extra input fields: ${extra.join(', ')}`);
  if (ranges.length === 0) return undefined;
  return {
    max: Math.min(...ranges.map((range) => Number(range[2]))),
    check: (size) => {
      for (const range of ranges) checkSize(range, size);
    },
  };
}

/** The code and both messages are those of users' reports. */
function parsePolicy(text: string): { expiration: string; conditions: Condition[] } {
  const invalid = (message: string): ServiceError =>
    serviceError({ code: 'InvalidPolicyDocument', message: `Invalid Policy: ${message}` });
  let policy: { expiration?: unknown; conditions?: unknown };
  try {
    policy = JSON.parse(Buffer.from(text, 'base64').toString()) as typeof policy;
  } catch {
    throw invalid('Invalid JSON.');
  }
  const { expiration, conditions } = policy ?? {};
  if (typeof expiration !== 'string') throw invalid('Policy missing expiration.');
  if (!Array.isArray(conditions)) throw invalid('Policy missing conditions.');
  return { expiration, conditions: conditions.flatMap((condition) => readCondition(condition, invalid)) };
}

function readCondition(condition: unknown, invalid: (message: string) => ServiceError): Condition[] {
  if (Array.isArray(condition) && condition.length === 3) {
    const operator = String(condition[0]).toLowerCase();
    if (operator === 'content-length-range') return [[operator, condition[1], condition[2]]];
    if (operator === 'eq' || operator === 'starts-with') return [[operator, String(condition[1]), String(condition[2])]];
  } else if (typeof condition === 'object' && condition !== null && !Array.isArray(condition)) {
    return Object.entries(condition).map(([name, value]) => ['eq', `$${name}`, String(value)]);
  }
  throw invalid(`Invalid Condition: ${JSON.stringify(condition)}`);
}

/** The values of a list of content types are looked at one by one (user guide, "Creating a POST policy"). */
function fieldHolds([operator, , wanted]: Condition, name: string, value: string | undefined): boolean {
  if (value === undefined) return false;
  if (operator === 'eq') return value === wanted;
  const values = name === 'content-type' && value.includes(',') ? value.split(',').map((one) => one.trim()) : [value];
  return values.every((one) => one.startsWith(String(wanted)));
}

function requireRange(condition: Condition): Condition {
  if (Number.isNaN(Number(condition[1])) || Number.isNaN(Number(condition[2]))) throw failed(condition);
  return condition;
}

function checkSize(range: Condition, size: number): void {
  const [min, max] = [Number(range[1]), Number(range[2])];
  if (size > max) throw entityTooLarge(size, max);
  if (size < min) {
    throw serviceError({
      code: 'EntityTooSmall',
      message: 'Your proposed upload is smaller than the minimum allowed size',
      fields: { ProposedSize: size, MinSizeAllowed: min },
    });
  }
}

export function entityTooLarge(size: number, max: number): ServiceError {
  return serviceError({
    code: 'EntityTooLarge',
    message: 'Your proposed upload exceeds the maximum allowed size',
    fields: { ProposedSize: size, MaxSizeAllowed: max },
  });
}

function failed(condition: Condition): ServiceError {
  return violated(`Policy Condition failed: [${condition.map((part) => JSON.stringify(part)).join(', ')}]`);
}

function violated(what: string): ServiceError {
  return serviceError({ code: 'AccessDenied', message: `Invalid according to Policy: ${what}`, status: 403 });
}
