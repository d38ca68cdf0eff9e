import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inflateRawSync } from 'node:zlib';
import { parse } from 'yaml';
import { CUSTOM_TAGS } from './tags.js';

test('a zip holds the files that its tag names, and is the same each time', () => {
  const text = '!zip { bin/: "", bin/bootstrap: "echo one", data: !bytes { text: a, times: 300 } }';
  const zip = Buffer.from(parse(text, { customTags: CUSTOM_TAGS }));
  assert.deepEqual(Buffer.from(parse(text, { customTags: CUSTOM_TAGS })), zip);
  const end = zip.subarray(-22);
  assert.equal(end.readUInt16LE(10), 3);
  const files: Record<string, string> = {};
  let at = end.readUInt32LE(16);
  for (let file = 0; file < 3; file++) {
    const name = zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28)).toString();
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26);
    const content = inflateRawSync(zip.subarray(start, start + zip.readUInt32LE(at + 20))).toString();
    assert.equal(content.length, zip.readUInt32LE(at + 24));
    assert.ok((zip.readUInt32LE(at + 38) >>> 16) & 0o100);
    files[name] = content;
    at += 46 + name.length;
  }
  assert.deepEqual(files, { 'bin/': '', 'bin/bootstrap': 'echo one', data: 'a'.repeat(300) });
});
