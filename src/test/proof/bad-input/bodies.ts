/** Bodies that are too long, too deep, cut off or no text, as bytes: no JSON library would write them. */

export interface Bad {
  readonly name: string;
  readonly operation: string;
  readonly body: Buffer;
  readonly status: number;
  /** What `__type` ends in, and what the message holds. */
  readonly type: string;
  readonly message?: string;
}

export const TABLE = 'bad-input';
const MIB = 1024 * 1024;
/** AWS takes requests up to this length. */
const LONGEST = 16 * MIB;

const put = (item: string): string => `{"TableName":"${TABLE}","Item":{"id":{"S":"bad"},${item}}}`;
const deep = (levels: number, open: string, close: string): string => open.repeat(levels) + close.repeat(levels);

const MALFORMED = { status: 400, type: 'SerializationException' };
const INVALID = { status: 400, type: 'ValidationException' };

/** Small requests of each kind of place where a string may stand: names and values, at the top and deep, in what is read and in what is not. */
export const PLACES: ReadonlyArray<readonly [operation: string, input: object]> = [
  [
    'PutItem',
    { TableName: TABLE, Item: { id: { S: 'bad' }, t: { S: 'text' }, s: { SS: ['a'] }, m: { M: { k: { L: [{ S: 'x' }] } } } } },
  ],
  [
    'PutItem',
    { TableName: TABLE, Item: { id: { S: 'bad' }, n: { N: '1' }, ns: { NS: ['1'] }, b: { B: 'AA==' }, bs: { BS: ['AA=='] } } },
  ],
  [
    'UpdateItem',
    {
      TableName: TABLE,
      Key: { id: { S: 'bad' } },
      UpdateExpression: 'SET #a = :v',
      ConditionExpression: 'attribute_not_exists(id)',
      ExpressionAttributeNames: { '#a': 'a' },
      ExpressionAttributeValues: { ':v': { S: 'v' } },
      ReturnValues: 'ALL_NEW',
    },
  ],
  [
    'UpdateItem',
    {
      TableName: TABLE,
      Key: { id: { S: 'bad' } },
      AttributeUpdates: { a: { Action: 'PUT', Value: { S: 'v' } } },
      Expected: { c: { ComparisonOperator: 'NULL' } },
    },
  ],
  ['BatchWriteItem', { RequestItems: { [TABLE]: [{ PutRequest: { Item: { id: { S: 'bad' } } } }] } }],
  [
    'TransactWriteItems',
    { ClientRequestToken: 'bad', TransactItems: [{ Put: { TableName: TABLE, Item: { id: { S: 'bad' } } } }] },
  ],
  ['ExecuteStatement', { Statement: `INSERT INTO "${TABLE}" VALUE {'id': ?}`, Parameters: [{ S: 'bad' }] }],
  ['TagResource', { ResourceArn: `arn:aws:dynamodb:us-east-1:000000000000:table/${TABLE}`, Tags: [{ Key: 'bad', Value: 'v' }] }],
];

/** Alone, cut off, too long a form, a surrogate, beyond the last character, never a byte of UTF-8. */
const NOT_UTF8 = ['80', 'c3', 'c080', 'eda080', 'f4908080', 'ff'].map((hex) => Buffer.from(hex, 'hex'));

/** Each request with bytes that are no UTF-8 at the end of each of its strings, one string a time. */
export function* notUtf8(): Generator<Bad> {
  for (const [operation, input] of PLACES) {
    const text = JSON.stringify(input);
    let inside = false;
    for (let at = 0; at < text.length; at += 1) {
      if (text[at] === '\\') at += 1;
      else if (text[at] === '"') {
        inside = !inside;
        if (inside) continue;
        for (const bytes of NOT_UTF8) {
          const body = Buffer.concat([Buffer.from(text.slice(0, at)), bytes, Buffer.from(text.slice(at))]);
          yield { name: `${operation} with ${bytes.toString('hex')} at ${at}`, operation, body, ...MALFORMED };
        }
      }
    }
  }
}

/** Each request ended at each of its bytes, and once more with a NUL instead of what is left out. */
export function* cutOff(): Generator<Bad> {
  for (const [operation, input] of PLACES) {
    const whole = Buffer.from(JSON.stringify(input));
    for (let length = 1; length < whole.length; length += 1) {
      const body = whole.subarray(0, length);
      yield { name: `${operation} cut off at ${length}`, operation, body, ...MALFORMED };
      yield { name: `${operation} with NUL at ${length}`, operation, body: Buffer.concat([body, Buffer.alloc(1)]), ...MALFORMED };
    }
    yield { name: `${operation} with NUL after it`, operation, body: Buffer.concat([whole, Buffer.alloc(1)]), ...MALFORMED };
  }
}

/** What is much to read. Made anew by each call, so that the test's own process keeps little. */
export const LARGE: ReadonlyArray<() => Bad> = [
  ...[
    ['lists of DynamoDB', '{"L":[', ']}'],
    ['maps of DynamoDB', '{"M":{"a":', '}}'],
  ].map(([name, open = '', close = '']) => () => {
    const value = `${open.repeat(100_000)}{"NULL":true}${close.repeat(100_000)}`;
    return { name: `100,000 ${name}`, operation: 'PutItem', body: Buffer.from(put(`"deep":${value}`)), ...MALFORMED };
  }),
  ...[
    'PutItem',
    'Query',
    'BatchWriteItem',
    'TransactWriteItems',
    'BatchGetItem',
    'ExecuteStatement',
    'CreateTable',
    'TagResource',
  ].flatMap((operation) => [
    () => ({ name: `100,000 arrays to ${operation}`, operation, body: Buffer.from(deep(100_000, '[', ']')), ...MALFORMED }),
    () => ({
      name: `100,000 objects of an unknown member to ${operation}`,
      operation,
      body: Buffer.from(`{"Unknown":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`),
      ...MALFORMED,
    }),
    () => ({ name: `arrays that stay open to ${operation}`, operation, body: Buffer.alloc(LONGEST, '['), ...MALFORMED }),
  ]),
  () => ({
    name: 'a number of a million digits',
    operation: 'PutItem',
    body: Buffer.from(put(`"n":{"N":"${'9'.repeat(1_000_000)}"}`)),
    ...INVALID,
  }),
  () => ({
    name: 'a number with an exponent of a million digits',
    operation: 'PutItem',
    body: Buffer.from(put(`"n":{"N":"1e${'9'.repeat(1_000_000)}"}`)),
    ...INVALID,
  }),
  () => ({
    name: 'a million zeros before a number that is too large',
    operation: 'PutItem',
    body: Buffer.from(put(`"n":{"N":"${'0'.repeat(1_000_000)}1e126"}`)),
    ...INVALID,
  }),
  () => ({
    name: 'a limit of a million digits',
    operation: 'Scan',
    body: Buffer.from(`{"TableName":"${TABLE}","Limit":-${'9'.repeat(1_000_000)}}`),
    status: 400,
    type: 'Exception',
  }),
  () => ({
    name: 'a string of nearly 16 MiB',
    operation: 'PutItem',
    body: Buffer.from(put(`"s":{"S":"${'x'.repeat(LONGEST - 200)}"}`)),
    ...INVALID,
    message: 'Item size has exceeded the maximum allowed size',
  }),
  () => ({
    name: 'a string of nearly 16 MiB of escapes',
    operation: 'PutItem',
    body: Buffer.from(put(`"s":{"S":"${'\\u0000'.repeat((LONGEST - 200) / 6)}"}`)),
    ...INVALID,
    message: 'Item size has exceeded the maximum allowed size',
  }),
  () => ({
    name: 'a list of 100,000 elements too large for an item',
    operation: 'PutItem',
    body: Buffer.from(put(`"l":{"L":[${Array(100_000).fill('{"S":"element"}').join()}]}`)),
    ...INVALID,
    message: 'Item size has exceeded the maximum allowed size',
  }),
  () => ({
    name: '100,000 members of one set',
    operation: 'PutItem',
    body: Buffer.from(put(`"s":{"NS":[${Array.from({ length: 100_000 }, (_, n) => `"${1e9 + n}"`).join()}]}`)),
    ...INVALID,
    message: 'Item size has exceeded the maximum allowed size',
  }),
  () => ({
    name: 'the same member 100,000 times in one set',
    operation: 'PutItem',
    body: Buffer.from(put(`"s":{"NS":[${Array(100_000).fill('"1"').join()}]}`)),
    ...INVALID,
  }),
  () => ({
    name: '100,000 keys to get',
    operation: 'BatchGetItem',
    body: Buffer.from(`{"RequestItems":{"${TABLE}":{"Keys":[${Array(100_000).fill('{"id":{"S":"a"}}').join()}]}}}`),
    ...INVALID,
  }),
  () => ({
    name: '100,000 writes of one batch',
    operation: 'BatchWriteItem',
    body: Buffer.from(
      `{"RequestItems":{"${TABLE}":[${Array(100_000).fill('{"DeleteRequest":{"Key":{"id":{"S":"a"}}}}').join()}]}}`,
    ),
    ...INVALID,
  }),
  () => ({
    name: '100,000 actions of one transaction',
    operation: 'TransactWriteItems',
    body: Buffer.from(
      `{"TransactItems":[${Array(100_000).fill(`{"Delete":{"TableName":"${TABLE}","Key":{"id":{"S":"a"}}}}`).join()}]}`,
    ),
    ...INVALID,
  }),
  ...[
    ['ConditionExpression', '('.repeat(1_000_000)],
    ['ConditionExpression', 'NOT '.repeat(1_000_000)],
    ['ConditionExpression', `a${'[0]'.repeat(1_000_000)}`],
    ['ConditionExpression', `a = b${' AND a = b'.repeat(100_000)}`],
  ].map(([member, expression = '']) => () => ({
    name: `${member} of ${expression.length} characters from ${expression.slice(0, 12)}`,
    operation: 'PutItem',
    body: Buffer.from(`{"TableName":"${TABLE}","Item":{"id":{"S":"bad"}},"${member}":"${expression}"}`),
    ...INVALID,
  })),
  () => ({
    name: 'a statement of a million parentheses',
    operation: 'ExecuteStatement',
    body: Buffer.from(`{"Statement":"SELECT * FROM \\"${TABLE}\\" WHERE ${'('.repeat(1_000_000)}"}`),
    ...INVALID,
  }),
  () => ({
    name: 'one byte more than 16 MiB',
    operation: 'PutItem',
    body: Buffer.alloc(LONGEST + 1, ' '),
    status: 413,
    type: 'RequestEntityTooLargeException',
  }),
];
