/**
 * What AWS's JSON parsers say about a value of the wrong type. There are two: that of the older framework, which names Java classes
 * (most services), and a streaming one, which names tokens (DynamoDB; a table says so by `wire.jsonParser`). The messages are those that
 * users of DynamoDB, Kinesis, Cognito, Glacier and API Gateway got and published in bug reports and test suites.
 */
export type JsonType =
  | 'String'
  | 'Boolean'
  | 'Byte'
  | 'Short'
  | 'Integer'
  | 'Long'
  | 'Float'
  | 'Double'
  | 'BigInteger'
  | 'BigDecimal'
  | 'Date'
  | 'Blob'
  | 'List'
  | 'Map'
  | 'Structure';

export function jsonTypeError(value: unknown, expected: JsonType, tokens: boolean): string {
  return tokens ? tokenMessage(value, expected) : classMessage(value, expected);
}

function classMessage(value: unknown, expected: JsonType): string {
  if (Array.isArray(value)) return 'Start of list found where not expected';
  if (typeof value === 'object') return 'Start of structure or map found where not expected.';
  if (expected === 'List') return 'Expected list or null';
  if (expected === 'Map') return 'Expected map or null';
  if (expected === 'Structure') return 'Expected null';
  if (expected === 'Date') return `${javaClass(value)} can not be converted to milliseconds since epoch`;
  if (expected === 'Boolean' && typeof value === 'string') return `'${value.toUpperCase()}' can not be converted to an Boolean`;
  return `${javaClass(value)} can not be converted to ${expected === 'Blob' ? 'a' : 'an'} ${expected}`;
}

function javaClass(value: unknown): string {
  if (typeof value === 'boolean') return 'class java.lang.Boolean';
  if (typeof value === 'number') return 'class com.amazon.coral.value.json.numbers.TruncatingBigNumber';
  return 'class java.lang.String';
}

function tokenMessage(value: unknown, expected: JsonType): string {
  if (Array.isArray(value)) return `Unrecognized collection type ${COLLECTIONS[expected] ?? `class java.lang.${expected}`}`;
  if (typeof value === 'object') return 'Start of structure or map found where not expected';
  if (expected === 'List' || expected === 'Map' || expected === 'Structure') return 'Unexpected field type';
  if (expected === 'Blob') return 'only base-64-encoded strings are convertible to bytes';
  if (expected === 'Boolean' && typeof value === 'string') return 'Unexpected token received from parser';
  return `${tokenOf(value)} cannot be converted to ${expected}`;
}

/** A structure's own class is told too, which no model names; `Map` stands in for it (a guess). */
const COLLECTIONS: Readonly<Partial<Record<JsonType, string>>> = {
  Blob: 'class java.nio.ByteBuffer',
  Date: 'class java.util.Date',
  Map: 'java.util.Map',
  Structure: 'java.util.Map',
};

function tokenOf(value: unknown): string {
  if (typeof value === 'string') return 'STRING_VALUE';
  if (typeof value === 'boolean') return value ? 'TRUE_VALUE' : 'FALSE_VALUE';
  return Number.isInteger(value) ? 'NUMBER_VALUE' : 'DECIMAL_VALUE';
}

/** What is wrong with a blob's text, or undefined. */
export function base64Error(text: string, tokens: boolean): string | undefined {
  const fault = base64Fault(text);
  if (fault === undefined) return undefined;
  return tokens ? fault : `'${text}' can not be converted to a Blob: ${fault}`;
}

const NOT_BASE64 = /[^A-Za-z0-9+/=]|=(?=[^=])/;
/** The last digit before a pad carries bits that must be nought. */
const BAD_END = /={3,}$|[^AQgw=]==$|[^AEIMQUYcgkosw048=]=$/;

function base64Fault(text: string): string | undefined {
  if (text.length % 4 !== 0) return `Base64 encoded length is expected a multiple of 4 bytes but found: ${text.length}`;
  const stray = NOT_BASE64.exec(text);
  if (stray) return `Invalid Base64 character: '${stray[0]}'`;
  return BAD_END.test(text) ? 'Invalid last non-pad Base64 character dectected' : undefined;
}
