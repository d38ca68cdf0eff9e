/** The reader of plain XML against the library whose place it takes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseByLibrary } from './xml-document.js';
import { parsePlain } from './xml-plain.js';

const CASES = Number(process.env.RUSTSTACK_FUZZ ?? 20_000);
const SEED = Number(process.env.RUSTSTACK_SEED ?? 20_261_122);

test('reads what SDKs send', () => {
  const text =
    '<?xml version="1.0" encoding="UTF-8"?>\n<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Object><Key> a/ü </Key></Object><Quiet/></Delete>\n';
  const key = { Key: [{ '#text': ' a/ü ' }] };
  assert.deepEqual(parsePlain(text), [{ Delete: [{ Object: [key] }, { Quiet: [] }] }]);
});

test('leaves to the library what is unusual or wrong', () => {
  for (const text of [
    '',
    'a',
    '<a>&amp;</a>',
    '<a><![CDATA[b]]></a>',
    '<a><!-- b --></a>',
    '<a b="c"/>',
    '<x:a/>',
    '<a>\r\n</a>',
    '<a>',
    '<a></b>',
    '</a>',
    '<a/><b/>',
    '<a/>b',
    '<!DOCTYPE a><a/>',
    '<__proto__/>',
    '<constructor/>',
    '<?xml version="1.1"?><a/>',
    '<a>'.repeat(40) + '</a>'.repeat(40),
  ]) {
    assert.equal(parsePlain(text), undefined, text);
  }
});

/** Mulberry32: enough for choosing test input, and the same everywhere. */
function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const NAMES = ['Delete', 'Object', 'Key', 'a', 'B2', 'item', 'valueOf'];
const TEXTS = ['', ' ', '\n  ', 'text', ' 1.0 ', 'ü"\'', '\u2028', 'a\tb', ']]', '=/', '0x1'];
const SPOILS = ['<', '>', '/', '&', '"', ' ', '\r', '\0', '?', '!', ' xmlns="u"', '<a/>', ' a="b"', '-', ':'];

function element(below: (n: number) => number, depth: number): string {
  const name = NAMES[below(NAMES.length)] as string;
  const namespace = below(6) === 0 ? ' xmlns="urn:x"' : '';
  if (below(5) === 0) return `<${name}${namespace}/>`;
  let content = TEXTS[below(TEXTS.length)] as string;
  for (let n = depth < 4 ? below(4) : 0; n > 0; n--) content += element(below, depth + 1) + TEXTS[below(TEXTS.length)];
  return `<${name}${namespace}>${content}</${name}>`;
}

test('what it reads, the library reads so, too', () => {
  const below = random(SEED);
  let read = 0;
  for (let n = 0; n < CASES; n++) {
    let text = element(below, 0);
    if (below(3) === 0)
      text = `<?xml version="1.0"${below(2) === 0 ? ' encoding="UTF-8"' : ''}?>${below(2) === 0 ? '\n' : ''}${text}`;
    if (below(2) === 0) {
      const at = below(text.length + 1);
      text = text.slice(0, at) + SPOILS[below(SPOILS.length)] + text.slice(at + below(3));
    }
    const plain = parsePlain(text);
    if (!plain) continue;
    read += 1;
    const elements = parseByLibrary(text)?.filter((node) => !('#text' in node));
    assert.deepEqual(plain, elements, `case ${n} of RUSTSTACK_SEED=${SEED}: ${JSON.stringify(text)}`);
  }
  assert.ok(CASES < 100 || read > CASES / 5, `${read} of ${CASES} were plain`);
});
