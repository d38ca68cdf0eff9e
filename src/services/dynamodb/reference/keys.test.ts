/** The order of sort keys and the conditions on them, native code against sorted arrays: strings by their UTF-8, binaries by bytes, numbers by value. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fuzz, Native, type Random } from './harness.js';
import { goodNumber, written } from './numbers.js';

const native = new Native();
after(() => native.close());

interface Key {
  value: { S: string } | { N: string } | { B: string };
  /** The bytes of a string or binary. */
  bytes: Buffer;
  units: bigint;
}
type Kind = 'S' | 'N' | 'B';
const KINDS: readonly Kind[] = ['S', 'N', 'B'];
for (const kind of KINDS) native.createTable(`keys-${kind}`, kind);

/** UTF-16 sorts the last three otherwise than UTF-8 does; zero bytes and prefixes try where a key ends. */
const PIECES = ['\0', '\x01', '\0\x01', 'a', 'ab', 'b', '\x7f', 'é', '\u07ff', '\ud7ff', '\uffff', '\ue000', '😀'];
const BYTES = [0, 0, 1, 2, 0x7f, 0x80, 0xfe, 0xff, 0xff];

const make: Record<Kind, (random: Random) => Key> = {
  S: (random) => {
    const text = random.times(1 + random.below(4), () => random.pick(PIECES)).join('');
    return { value: { S: text }, bytes: Buffer.from(text), units: 0n };
  },
  B: (random) => {
    const bytes = Buffer.from(random.times(1 + random.below(5), () => random.pick(BYTES)));
    return { value: { B: bytes.toString('base64') }, bytes, units: 0n };
  },
  N: (random) => {
    const { text, units } = goodNumber(random);
    return { value: { N: text }, bytes: Buffer.alloc(0), units };
  },
};

const order = (a: Key, b: Key): number =>
  Buffer.compare(a.bytes, b.bytes) || (a.units < b.units ? -1 : a.units > b.units ? 1 : 0);
/** In the form in which it is given back. */
const told = (kind: Kind, key: Key): object => (kind === 'N' ? { N: written(key.units) } : key.value);

const QUERIES = 8;

function query(random: Random, kind: Kind, stored: readonly Key[], partition: string): void {
  const near = (): Key => (random.below(2) === 0 ? random.pick(stored) : make[kind](random));
  const [a, b] = [near(), near()].sort(order) as [Key, Key];
  const begins = kind !== 'N' && random.below(4) === 0;
  const operator = random.pick(['=', '<', '<=', '>', '>=', 'between', 'none'] as const);
  const holds = (key: Key): boolean => {
    if (begins) return key.bytes.subarray(0, a.bytes.length).equals(a.bytes);
    const sign = order(key, a);
    if (operator === 'between') return sign >= 0 && order(key, b) <= 0;
    return { '=': sign === 0, '<': sign < 0, '<=': sign <= 0, '>': sign > 0, '>=': sign >= 0, none: true }[operator];
  };
  const second = !begins && operator === 'between';
  const text = begins ? ' AND begins_with(sk, :a)' : second ? ' AND sk BETWEEN :a AND :b' : ` AND sk ${operator} :a`;
  const all = !begins && operator === 'none';
  const backward = random.below(2) === 0;
  const asked = {
    TableName: `keys-${kind}`,
    KeyConditionExpression: `pk = :pk${all ? '' : text}`,
    ExpressionAttributeValues: { ':pk': { S: partition }, ...(!all && { ':a': a.value }), ...(second && { ':b': b.value }) },
    ScanIndexForward: !backward,
    Limit: 1 + random.below(6),
  };
  const expected = stored.filter(holds).map((key) => told(kind, key));
  if (backward) expected.reverse();
  const found: object[] = [];
  for (let start: object | undefined; ; ) {
    const { status, body } = native.call('Query', { ...asked, ExclusiveStartKey: start });
    assert.equal(status, 200, `${body.message}: ${JSON.stringify(asked)}`);
    found.push(...body.Items.map((item: { sk: object }) => item.sk));
    start = body.LastEvaluatedKey;
    if (start === undefined) break;
    assert.ok(found.length <= stored.length, JSON.stringify(asked));
  }
  assert.deepEqual(found, expected, JSON.stringify(asked));
}

test('queries give sort keys in order, and those that the condition means', (t) => {
  let partitions = 0;
  fuzz(t, QUERIES, (random) => {
    const kind = random.pick(KINDS);
    const partition = `p${partitions++}`;
    const stored: Key[] = [];
    for (const key of random.times(1 + random.below(12), () => make[kind](random))) {
      const { status, body } = native.call('PutItem', {
        TableName: `keys-${kind}`,
        Item: { pk: { S: partition }, sk: key.value },
      });
      assert.equal(status, 200, `${JSON.stringify(key.value)}: ${body.message}`);
      if (!stored.some((other) => order(other, key) === 0)) stored.push(key);
    }
    stored.sort(order);
    for (let n = 0; n < QUERIES; n += 1) query(random, kind, stored, partition);
    for (const key of stored) {
      native.call('DeleteItem', { TableName: `keys-${kind}`, Key: { pk: { S: partition }, sk: key.value } });
    }
    const left = { KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': { S: partition } } };
    assert.equal(native.call('Query', { TableName: `keys-${kind}`, ...left }).body.Count, 0);
  });
});
