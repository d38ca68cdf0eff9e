/**
 * DynamoDB's native requests without HTTP: bytes in, bytes out, through the scratch buffer. Expressions come in two ways, the same text in
 * every request (which could be kept parsed) and a text never seen before; the difference to a request without any is their price.
 */
import { native } from '../../../native/index.js';
import { cycle, type Subject } from '../subject.js';

// The layout is that of native/crates/binding/src/dynamodb.rs; these count words of 4 bytes.
const OPERATION_WORD = 2;
const SCOPE_WORD = 3;
const LENGTH_WORD = 4;
const BODY_AT = 24;
const ANSWER_AT = 64 * 1024;
const ANSWER_BODY_AT = ANSWER_AT + 8;
const SCRATCH_BYTES = ANSWER_AT + 256 * 1024;

const ITEMS = 10_000;
/** Texts that differ; by the time that the first comes again a cache of reasonable size has forgotten it. */
const TEXTS = 50_000;
const TABLE = 'bench';

type Send = (body: Uint8Array) => void;

/** Gives a function for each operation, which throws unless the answer is a 200. */
function connect(engine: number): (operation: string) => Send {
  const { DynamodbHandle, dynamodbInvoke } = native();
  const scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES).fill(0);
  const words = new Uint32Array(scratch.buffer);
  const handle = new DynamodbHandle(engine, scratch, ANSWER_AT, 0);
  const { slot } = handle;
  words[SCOPE_WORD] = handle.scope('000000000000', 'us-east-1');
  return (operation) => {
    const number = DynamodbHandle.operations().indexOf(operation);
    if (number < 0) throw new Error(`No operation ${operation}.`);
    return (body) => {
      words[OPERATION_WORD] = number;
      words[LENGTH_WORD] = body.length;
      scratch.set(body, BODY_AT);
      const length = dynamodbInvoke(slot);
      if (words[ANSWER_AT / 4] !== 200) {
        throw new Error(`${operation}: ${scratch.toString('utf8', ANSWER_BODY_AT, ANSWER_BODY_AT + length)}`);
      }
    };
  };
}

const bodyOf = (input: object): Buffer => Buffer.from(JSON.stringify({ TableName: TABLE, ...input }));
const key = (at: number) => ({ pk: { S: `user#${at % 100}` }, sk: { N: String(at) } });

function bodies(count: number, make: (at: number) => object): () => Buffer {
  return cycle(Array.from({ length: count }, (_, at) => bodyOf(make(at))));
}

function item(at: number): object {
  const fields = Array.from({ length: 8 }, (_, field) => [`field${field}`, { S: 'x'.repeat(100) }]);
  return { ...key(at), n: { N: String(at) }, ok: { BOOL: true }, ...Object.fromEntries(fields) };
}

const update = (at: number) => ({
  Key: key(at % ITEMS),
  UpdateExpression: 'SET n = n + :one',
  ExpressionAttributeValues: { ':one': { N: '1' } },
});

/** Holds for every item. `distinct` names an attribute, so that the text is another for each number. */
const conditional = (at: number, distinct: string) => ({
  ...update(at),
  ConditionExpression: `attribute_exists(pk) AND (n >= :zero OR ${distinct} = :one)`,
  ExpressionAttributeValues: { ':one': { N: '1' }, ':zero': { N: '0' } },
});

const query = (at: number, filter: object = {}) => ({
  KeyConditionExpression: 'pk = :pk',
  ExpressionAttributeValues: { ':pk': key(at).pk, ...('FilterExpression' in filter ? { ':x': { BOOL: true } } : {}) },
  Limit: 10,
  ...filter,
});

export const dynamodb: Subject = {
  name: 'dynamodb',
  open: () => {
    const engine = native().openEngine();
    const to = connect(engine);
    to('CreateTable')(
      bodyOf({
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: 'pk', AttributeType: 'S' },
          { AttributeName: 'sk', AttributeType: 'N' },
        ],
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
      }),
    );
    const put = to('PutItem');
    for (let at = 0; at < ITEMS; at++) put(bodyOf({ Item: item(at) }));
    const timed = (name: string, operation: string, next: () => Buffer) => {
      const send = to(operation);
      return { name, run: () => send(next()) };
    };
    return {
      cases: [
        timed(
          'GetItem of 1 KB',
          'GetItem',
          bodies(ITEMS, (at) => ({ Key: key(at) })),
        ),
        timed(
          'PutItem of 1 KB',
          'PutItem',
          bodies(ITEMS, (at) => ({ Item: item(at) })),
        ),
        timed('UpdateItem without a condition', 'UpdateItem', bodies(ITEMS, update)),
        timed(
          'UpdateItem, the same condition each time',
          'UpdateItem',
          bodies(ITEMS, (at) => conditional(at, 'a0')),
        ),
        timed(
          'UpdateItem, a new condition each time',
          'UpdateItem',
          bodies(TEXTS, (at) => conditional(at, `a${at}`)),
        ),
        timed(
          'Query of 10',
          'Query',
          bodies(ITEMS, (at) => query(at)),
        ),
        timed(
          'Query of 10, the same filter each time',
          'Query',
          bodies(ITEMS, (at) => query(at, { FilterExpression: 'ok = :x' })),
        ),
        timed(
          'Query of 10, a new filter each time',
          'Query',
          bodies(TEXTS, (at) => query(at, { FilterExpression: `ok = :x AND attribute_not_exists(a${at})` })),
        ),
      ],
      close: () => {
        native().closeEngine(engine);
      },
    };
  },
};
