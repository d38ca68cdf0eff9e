/** What files are read as: JSON in its layouts, CSV, gzip, and the items made of them. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { csvRows } from './csv.js';
import { itemOfJson } from './items.js';
import { jsonObjects } from './json-values.js';
import { Source } from './source.js';

const folder = mkdtempSync(path.join(tmpdir(), 'ruststack-sources-'));
after(() => rmSync(folder, { recursive: true }));

async function* pieces(text: string, size: number): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function all<A>(source: AsyncIterable<A>): Promise<A[]> {
  const found: A[] = [];
  for await (const each of source) found.push(each);
  return found;
}

const objects = (text: string, size = 7): Promise<string[]> => all(jsonObjects(pieces(text, size)));

test('objects are found in every layout, however the file is cut into pieces', async () => {
  const [a, b] = ['{"a":"}]\\\\\\"{é","l":[{"x":[]}]}', '{ "b" :\n {"c": "[" } }'];
  const layouts = [
    `${a}\n${b}\n`,
    `${a}${b}`,
    `\uFEFF[${a},\n${b}]`,
    `  [ ${a} , ${b} ] `,
    `{\n "Items" : [\n ${a}, ${b} ], "Count": 2, "ConsumedCapacity": null }`,
  ];
  for (const layout of layouts) {
    for (const size of [1, 2, 3, 7, 1_000]) assert.deepEqual(await objects(layout, size), [a, b], layout);
  }
  assert.deepEqual(await objects(''), []);
  assert.deepEqual(await objects('[]'), []);
  const many = Array.from({ length: 1_000 }, (_, n) => `{"n":${n}}`);
  assert.deepEqual(await objects(many.join('\n'), 999), many);
  assert.deepEqual(await objects(`[${many.join()}]`, 4_099), many);
});

test('what is no object, and what ends too early, is told with its place', async () => {
  await assert.rejects(objects('{"a":1}\n5'), /Item 2 begins with "5"/);
  await assert.rejects(objects('{"a":1}\n{"b":'), /ends within item 2/);
  await assert.rejects(objects('[{"a":1}'), /ends within its list/);
  await assert.rejects(all(jsonObjects(pieces(`{"a":"${'x'.repeat(17_000_000)}"}`, 1_000_000))), /Item 1 is longer than/);
});

test('CSV: quotes, doubled quotes, delimiters and line ends within fields, a mark of the byte order, empty lines', async () => {
  const text = '\uFEFFid;text\r\n1;"a ""b"";\r\nc"\r\n\r\n2;\n"";é\n3;5" wide';
  for (const size of [1, 2, 5, 1_000]) {
    assert.deepEqual(await all(csvRows(pieces(text, size), ';')), [
      ['id', 'text'],
      ['1', 'a "b";\r\nc'],
      ['2', ''],
      ['', 'é'],
      ['3', '5" wide'],
    ]);
  }
  await assert.rejects(all(csvRows(pieces('a\n"b', 100), ',')), /ends within a quoted field/);
});

test('plain JSON gets types, and numbers keep their digits', () => {
  const plain =
    '{"id":"QQ==","n":12345678901234567890.10,"e":-1E+5,"l":[1,"a",{"b":null,"c":[]}],"o":{"id":"x\\"}"},"t":true,"z":{}}';
  const { text, members } = itemOfJson(plain, 'json', { id: 'B' });
  assert.deepEqual(JSON.parse(text), {
    id: { B: 'QQ==' },
    n: { N: '12345678901234567890.10' },
    e: { N: '-1E+5' },
    l: { L: [{ N: '1' }, { S: 'a' }, { M: { b: { NULL: true }, c: { L: [] } } }] },
    o: { M: { id: { S: 'x"}' } } },
    t: { BOOL: true },
    z: { M: {} },
  });
  assert.deepEqual(members.n, { N: '12345678901234567890.10' });
});

test('the format is found out, also under gzip, and fields of CSV have the types of the keys', async () => {
  const options = { delimiter: ',', types: { id: 'S', at: 'N' } };
  const item = { id: { S: 'a' }, at: { N: '1' } };
  const contents: Record<string, string | Buffer> = {
    'wrapped.json': JSON.stringify({ Item: item }),
    'bare.json': JSON.stringify(item),
    'plain.json': '{"id":"a","at":1}',
    'rows.csv': 'id,at,more\na,1,\n',
    'packed.json.gz': Buffer.concat([gzipSync(JSON.stringify({ Item: item })), gzipSync('\n')]),
    'packed.csv.gz': gzipSync('id,at\na,1\n'),
  };
  for (const [name, content] of Object.entries(contents)) {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    const [record, ...more] = await all(new Source([file], options).records(1));
    assert.ok(record && 'item' in record, name);
    assert.deepEqual(JSON.parse(record.item.text), item, name);
    assert.deepEqual(more, []);
  }
  // An item whose only attribute is a map called Item is one.
  assert.deepEqual(itemOfJson('{"Item":{"M":{}}}', 'dynamodb-json', {}).members, { Item: { M: {} } });
});

test('records are counted over several files, passed over, and bad ones do not end the others', async () => {
  const [first, second] = [path.join(folder, 'one.json'), path.join(folder, 'two.json')];
  writeFileSync(first, '{"id":"1"}{"id":"2"}');
  writeFileSync(second, '{"id":"3" x}{"id":"4"}');
  const source = new Source([first, second], { delimiter: ',', types: {} });
  const records = await all(source.records(2));
  assert.equal(records[0], undefined);
  assert.ok(records[1] && 'item' in records[1] && records[1].item.text === '{"id":{"S":"2"}}');
  assert.ok(records[2] && 'message' in records[2]);
  assert.ok(records[3] && 'item' in records[3]);
  assert.equal(source.read, source.size);
  await assert.rejects(all(new Source([folder], { delimiter: ',', types: {} }).records(1)), { code: 'EISDIR' });
});
