/** ProjectionExpression with nested paths: what comes back, and which paths clash, native code against trees. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { canonical, type Item, type Path, type Value } from '../reference.js';
import { fuzz, INPUTS, MANY, Native, type Random } from './harness.js';

const native = new Native();
after(() => native.close());
native.createTable('projections');

const NAMES = ['a', 'b', 'c', 'm', 'l'];
const ODD_NAMES = ['a.b', 'size', 'ü', '#'];

function value(random: Random, level: number): Value {
  const kind = random.below(level < 3 ? 6 : 2);
  if (kind === 0) return { S: random.pick(['x', 'y']) };
  if (kind === 1) return { NS: ['1', '2'] };
  if (kind < 4) return { L: random.times(random.below(4), () => value(random, level + 1)) };
  return { M: map(random, level + 1) };
}

function map(random: Random, level: number): Item {
  const names = [...NAMES, ...ODD_NAMES].filter(() => random.below(3) === 0);
  return Object.fromEntries(names.map((name) => [name, value(random, level)]));
}

/** Mostly a path that leads somewhere. */
function path(random: Random, item: Item): Path {
  const parts: Path = [];
  let at = { M: item } as Value | undefined;
  do {
    if (at && 'L' in at && random.below(4) > 0) {
      const index = random.below(at.L.length + 1);
      parts.push(index);
      at = at.L[index];
    } else {
      const names: string[] = at && 'M' in at && random.below(4) > 0 ? Object.keys(at.M) : [...NAMES, ...ODD_NAMES];
      const name: string = random.pick(names.length > 0 ? names : NAMES);
      if (parts.length > 0 && random.below(6) === 0) parts.push(random.below(3));
      else parts.push(name);
      at = at && 'M' in at ? at.M[name] : undefined;
    }
  } while (parts.length < 4 && random.below(3) > 0);
  return parts;
}

const isPrefix = (short: Path, long: Path): boolean => short.every((part, at) => long[at] === part);

/** Two paths clash where one is the beginning of the other, or where they part as a name and an index. */
function clash(a: Path, b: Path): 'overlap' | 'conflict' | undefined {
  if (isPrefix(a, b) || isPrefix(b, a)) return 'overlap';
  const at = a.findIndex((part, index) => part !== b[index]);
  return typeof a[at] === typeof b[at] ? undefined : 'conflict';
}

/** What the paths leave of a value; nothing where none of them leads anywhere. */
function project(whole: Value, paths: readonly Path[]): Value | undefined {
  if (paths.some((each) => each.length === 0)) return whole;
  const below = (part: string | number) => paths.filter(([first]) => first === part).map(([, ...rest]) => rest);
  if ('M' in whole) {
    const kept: Item = {};
    for (const [name, each] of Object.entries(whole.M)) {
      const left = below(name).length > 0 ? project(each, below(name)) : undefined;
      if (left) kept[name] = left;
    }
    return Object.keys(kept).length > 0 ? { M: kept } : undefined;
  }
  if (!('L' in whole)) return undefined;
  const kept = whole.L.flatMap((each, at) => {
    const left = below(at).length > 0 ? project(each, below(at)) : undefined;
    return left ? [left] : [];
  });
  return kept.length > 0 ? { L: kept } : undefined;
}

/** The paths as text, their names as they are where they may stand so, else by placeholders. */
function spell(random: Random, paths: readonly Path[]) {
  const names: Record<string, string> = {};
  const texts = paths.map((parts) =>
    parts
      .map((part, at) => {
        if (typeof part === 'number') return `[${part}]`;
        const plain = NAMES.includes(part) && random.below(2) === 0;
        const placeholder = `#n${['pk', ...NAMES, ...ODD_NAMES].indexOf(part)}`;
        if (!plain) names[placeholder] = part;
        return `${at === 0 ? '' : '.'}${plain ? part : placeholder}`;
      })
      .join(''),
  );
  const space = () => random.pick(['', ' ', '  ']);
  return {
    ProjectionExpression: texts.map((text) => `${space()}${text}${space()}`).join(),
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
  };
}

test('projections leave of items what the reference leaves of them', (t) => {
  const seen = { some: 0, nothing: 0, overlap: 0, conflict: 0 };
  const Key = { pk: { S: 'k' } };
  fuzz(t, 1, (random) => {
    const item: Item = { ...Key, ...map(random, 0) };
    assert.equal(native.call('PutItem', { TableName: 'projections', Item: item }).status, 200);
    const paths = random.times(1 + random.below(4), () => path(random, item));
    const request = { TableName: 'projections', Key, ...spell(random, paths) };
    const { status, body } = native.call('GetItem', request);
    const told = JSON.stringify([item, request, body]);
    const clashes = paths.flatMap((a, at) => paths.slice(at + 1).map((b) => clash(a, b))).filter((kind) => kind !== undefined);
    if (clashes.length > 0) {
      assert.equal(status, 400, told);
      const kind = /Two document paths (overlap|conflict) with each other/.exec(body.message)?.[1] as 'overlap' | 'conflict';
      assert.ok(clashes.includes(kind), told);
      seen[kind] += 1;
      return;
    }
    assert.equal(status, 200, told);
    const wanted = project({ M: item }, paths);
    seen[wanted ? 'some' : 'nothing'] += 1;
    assert.equal(canonical({ M: body.Item }), canonical(wanted ?? { M: {} }), told);
  });
  if (INPUTS >= MANY) for (const [what, count] of Object.entries(seen)) assert.ok(count > INPUTS / 100, `only ${count} ${what}`);
});
