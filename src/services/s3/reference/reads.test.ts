/** Conditions, ranges and part numbers of GetObject and HeadObject, answered by native code and by a slow reference. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { DataPlane } from '../data/testing.js';
import { fuzz, type Random } from './harness.js';
import { type Read, type ReadObject, readSlowly, type SentDate, type SentTags } from './reads.js';

const plane = new DataPlane();
after(() => plane.close());

const DAY = 86_400;
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
/** The largest body stands in a file. */
const SIZES = [0, 1, 2, 10, 300, 17_000];

async function objects(): Promise<[path: string, object: ReadObject][]> {
  const all: [string, ReadObject][] = [];
  for (const size of SIZES) {
    const path = `/bucket/${size}`;
    const body = Buffer.from(Array.from({ length: size }, (_, at) => (at * 7) % 251));
    const put = await plane.put(path, body);
    const got = await plane.get(path);
    const modified = Date.parse(got?.headers['last-modified'] ?? '') / 1000;
    all.push([path, { etag: put?.headers.etag?.replaceAll('"', '') ?? '', modified, body }]);
  }
  return all;
}

/** The three forms that HTTP has for a date (RFC 9110, 5.6.7), and texts that are none. */
function date(random: Random, modified: number): SentDate {
  const seconds = modified + random.pick([0, 0, -1, -DAY, DAY, 400 * DAY]);
  const when = new Date(seconds * 1000);
  const [, day = '', month = '', year = '', time = ''] = /^..., (..) (...) (....) (.*) GMT$/.exec(when.toUTCString()) ?? [];
  const weekday = DAYS[when.getUTCDay()] as string;
  switch (random.below(8)) {
    case 0:
      return [`${weekday}, ${day}-${month}-${year.slice(2)} ${time} GMT`, seconds];
    case 1:
      return [`${weekday.slice(0, 3)} ${month} ${day.replace(/^0/, ' ')} ${time} ${year}`, seconds];
    case 2:
      return [random.pick(['yesterday', '0', when.toISOString(), 'Mon, 99 Foo 2020 00:00:00 GMT']), undefined];
    default:
      return [when.toUTCString(), seconds];
  }
}

function tags(random: Random, etag: string): SentTags {
  if (random.below(6) === 0) return ['*'];
  return random.times(1 + random.below(3), () => random.pick([etag, 'other', etag.slice(1), `${etag}-1`]));
}

function writtenTags(random: Random, list: SentTags): string {
  const written = list.map((tag) => (tag === '*' || random.below(3) === 0 ? tag : `"${tag}"`));
  return written.join(random.pick([',', ', ', ' , ']));
}

function range(random: Random, size: number): string {
  const number = (): string =>
    random.pick([
      String(random.below(size + 3)),
      String(random.below(size + 3)),
      '0',
      '00',
      String(size),
      String(Math.max(size - 1, 0)),
      '99999999999999999999999',
      '',
      '',
      'a',
      ' 1',
      '1 ',
      '-1',
    ]);
  const unit = random.pick(['bytes=', 'bytes=', 'bytes=', 'bytes=', 'bytes=', 'bytes', 'items=', 'Bytes=']);
  const one = `${unit}${number()}-${number()}`;
  return random.below(10) === 0 ? `${one},${number()}-${number()}` : one;
}

test('reads answer as a slow reference does, for any conditions, range and part number', async (t) => {
  const all = await objects();
  const seen = new Map<number, number>();
  await fuzz(t, 50, async (random) => {
    for (let input = 0; input < 50; input++) {
      const [path, object] = random.pick(all.slice(0, random.below(20) === 0 ? all.length : -1));
      const some = <T>(make: () => T): T | undefined => (random.below(4) === 0 ? make() : undefined);
      const ifMatch = some(() => tags(random, object.etag));
      const ifNoneMatch = some(() => tags(random, object.etag));
      const ifModifiedSince = some(() => date(random, object.modified));
      const ifUnmodifiedSince = some(() => date(random, object.modified));
      const wanted = random.below(2) === 0 ? range(random, object.body.length) : undefined;
      const partNumber = random.below(12) === 0 ? 1 + random.below(3) : undefined;
      const read: Read = {
        ...(ifMatch && { ifMatch }),
        ...(ifNoneMatch && { ifNoneMatch }),
        ...(ifModifiedSince && { ifModifiedSince }),
        ...(ifUnmodifiedSince && { ifUnmodifiedSince }),
        ...(wanted !== undefined && { range: wanted }),
        ...(partNumber !== undefined && { partNumber }),
      };
      const headers = {
        ...(ifMatch && { 'if-match': writtenTags(random, ifMatch) }),
        ...(ifNoneMatch && { 'if-none-match': writtenTags(random, ifNoneMatch) }),
        ...(ifModifiedSince && { 'if-modified-since': ifModifiedSince[0] }),
        ...(ifUnmodifiedSince && { 'if-unmodified-since': ifUnmodifiedSince[0] }),
        ...(wanted !== undefined && { range: wanted }),
      };
      const method = random.pick(['GET', 'GET', 'HEAD']);
      const query = partNumber === undefined ? '' : `partNumber=${partNumber}`;
      const answer = await plane.send({ method, path, headers, query });
      const expected = readSlowly(object, read, plane.instance.clock.now() / 1000);
      const context = JSON.stringify({ method, path, query, headers });
      assert.equal(answer?.status, expected.status, context);
      assert.equal(answer.headers['content-range'], expected.contentRange, context);
      if (method === 'GET' && expected.body) assert.deepEqual(answer.body, expected.body, context);
      if (method === 'HEAD' && expected.body) assert.equal(answer.length, expected.body.length, context);
      if (method === 'GET' && expected.code) assert.match(String(answer.body), new RegExp(`<Code>${expected.code}<`), context);
      if (expected.status === 304 || method === 'HEAD') assert.equal(answer.body.length, 0, context);
      seen.set(expected.status, (seen.get(expected.status) ?? 0) + 1);
    }
  });
  t.diagnostic([...seen].map(([status, times]) => `${status}: ${times}`).join(', '));
});
