/** AWS's own test suite for Signature Version 4 (`vectors/`, Apache-2.0, see NOTICE there), signed and verified. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import type { SignableRequest } from './canonical.js';
import { parseSignature, sha256Hex, signHeaders, verifySignature } from './index.js';

const FOLDER = path.join(__dirname, '../../../../src/edge/sigv4/vectors');
const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY';
const TIME = Date.UTC(2015, 7, 30, 12, 36, 0);

const cases = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.req'))
  .map((file) => file.slice(0, -4))
  .sort();

function text(name: string, ending: string): string {
  return readFileSync(path.join(FOLDER, `${name}.${ending}`), 'latin1').replaceAll('\r\n', '\n');
}

/** The suite's requests are written as on the wire, but for unencoded blanks in paths and folded header lines. */
function parse(source: string): { request: SignableRequest; body: string } {
  const [head, ...rest] = source.split('\n\n');
  const lines = (head ?? '').replace(/\n[ \t]+/g, ' ').split('\n');
  const line = /^(\S+) (.*) HTTP\/1\.1$/.exec(lines[0] ?? '');
  assert.ok(line, 'a request line');
  const [target = '', query = ''] = (line[2] as string).split('?', 2);
  const headers: Record<string, string> = {};
  for (const entry of lines.slice(1).filter((l) => l !== '')) {
    const colon = entry.indexOf(':');
    const name = entry.slice(0, colon).toLowerCase();
    const value = entry.slice(colon + 1);
    headers[name] = headers[name] === undefined ? value : `${headers[name]},${value}`;
  }
  return { request: { method: line[1] as string, path: target, query, headers }, body: rest.join('\n\n') };
}

describe('AWS test suite for Signature Version 4', () => {
  it('has all its cases', () => assert.equal(cases.length, 34));

  for (const name of cases) {
    it(`signs ${name}`, () => {
      const { request, body } = parse(text(name, 'req'));
      // The session token is a part of the credentials there, and joins the headers before the request is signed.
      const token = parse(text(name, 'sreq')).request.headers['x-amz-security-token'];
      const headers = { ...request.headers };
      if (token !== undefined && name.includes('with-session-token')) headers['x-amz-security-token'] = token;
      const signer = {
        accessKeyId: 'AKIDEXAMPLE',
        secret: SECRET,
        region: 'us-east-1',
        service: 'service',
        time: TIME,
        rule: 'normal',
      } as const;
      const signed = signHeaders({ ...request, headers }, signer, sha256Hex(Buffer.from(body, 'latin1')));
      assert.equal(signed.canonicalRequest, text(name, 'creq'));
      assert.equal(signed.stringToSign, text(name, 'sts'));
      assert.equal(signed.authorization, text(name, 'authz'));
    });

    it(`verifies ${name}`, () => {
      // The Authorization header is taken from its own file: in get-vanilla-with-session-token the signed request repeats the
      // signature of get-vanilla, which does not follow from that case's string to sign.
      const { request: signed, body } = parse(text(name, 'sreq'));
      const request = { ...signed, headers: { ...signed.headers, authorization: text(name, 'authz') } };
      const parts = parseSignature(request);
      assert.ok('signature' in parts, JSON.stringify(parts));
      const payload = sha256Hex(Buffer.from(body, 'latin1'));
      assert.equal(verifySignature(request, parts, SECRET, payload, 'normal').matches, true);
      assert.equal(verifySignature(request, parts, `${SECRET}x`, payload, 'normal').matches, false);
      assert.equal(verifySignature({ ...request, method: 'PUT' }, parts, SECRET, payload, 'normal').matches, false);
    });
  }
});
