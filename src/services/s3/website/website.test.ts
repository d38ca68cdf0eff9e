import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { WebsiteConfiguration } from '../../../../protocols/types/s3.js';
import { writeConfiguration } from '../configurations.js';
import { DataPlane, type TestAnswer } from '../data/testing.js';
import { checkWebsite } from './configuration.js';
import { routed } from './routing.js';

describe("a bucket's website", () => {
  let plane: DataPlane;
  before(() => {
    plane = new DataPlane();
  });
  after(() => plane.close());

  function configure(website: WebsiteConfiguration): void {
    plane.instance.state('*', '*').transact((tx) => writeConfiguration(tx, 'bucket', 'website', website));
  }

  async function visit(path: string, headers: Record<string, string> = {}, method = 'GET', query = ''): Promise<TestAnswer> {
    const answer = await plane.send({
      method,
      path: `/bucket${path}`,
      headers: { host: 'site', ...headers },
      query,
      atWebsite: true,
    });
    assert.ok(answer);
    return answer;
  }

  test('large objects and error documents come whole, with the status that is meant', async () => {
    configure({ IndexDocument: { Suffix: 'index.html' }, ErrorDocument: { Key: 'errors/404.html' } });
    const large = Buffer.alloc(300_000, 'large');
    await plane.put('/bucket/large.bin', large);
    await plane.put('/bucket/errors/404.html', large, { 'content-type': 'text/html' });
    const found = await visit('/large.bin');
    assert.deepEqual([found.status, found.body.equals(large)], [200, true]);
    const missing = await visit('/nothing', { range: 'bytes=0-9' });
    assert.deepEqual([missing.status, missing.body.equals(large)], [404, true]);
    assert.deepEqual(
      [missing.headers['content-type'], missing.headers['x-amz-error-code'], missing.headers['x-amz-error-detail-key']],
      ['text/html', 'NoSuchKey', 'nothing'],
    );
  });

  test('a HEAD of what is missing tells the error and no document; ranges and conditions count for what is there', async () => {
    configure({ IndexDocument: { Suffix: 'index.html' }, ErrorDocument: { Key: 'errors/404.html' } });
    await plane.put('/bucket/small.txt', '0123456789');
    const head = await visit('/nothing', {}, 'HEAD');
    assert.deepEqual([head.status, head.headers['x-amz-error-code'], head.body.length], [404, 'NoSuchKey', 0]);
    const part = await visit('/small.txt', { range: 'bytes=2-4' });
    assert.deepEqual([part.status, part.body.toString()], [206, '234']);
    const same = await visit('/small.txt', { 'if-none-match': '"781e5e245d69b566979b86e28d23f2c7"' });
    assert.equal(same.status, 304);
  });

  test('keys stand escaped in error pages and headers', async () => {
    configure({ IndexDocument: { Suffix: 'index.html' } });
    const answer = await visit('/%3Cb%3E%C3%A4%0D%0Ax');
    assert.equal(answer.status, 404);
    assert.match(answer.body.toString(), /<li>Key: &lt;b&gt;ä\r\nx<\/li>/);
    assert.equal(answer.headers['x-amz-error-detail-key'], '<b>%C3%A4%0D%0Ax');
  });

  test('a rule for an error sends on what would be that error, and nothing else', async () => {
    configure({
      IndexDocument: { Suffix: 'index.html' },
      RoutingRules: [
        {
          Condition: { HttpErrorCodeReturnedEquals: '404', KeyPrefixEquals: 'a/' },
          Redirect: { HostName: 'elsewhere', Protocol: 'https', HttpRedirectCode: '307' },
        },
      ],
    });
    await plane.put('/bucket/a/there', 'x');
    assert.equal((await visit('/a/there')).status, 200);
    const sent = await visit('/a/g%20one', {}, 'GET', 'q=1');
    assert.deepEqual([sent.status, sent.headers.location], [307, 'https://elsewhere/a/g%20one?q=1']);
    assert.equal((await visit('/b/gone')).status, 404);
  });

  test('a bucket without a website, and no bucket, are told as pages', async () => {
    plane.instance.state('*', '*').transact((tx) => writeConfiguration(tx, 'bucket', 'website', {}));
    const none = await plane.send({ path: '/other/', atWebsite: true });
    assert.equal(none?.status, 404);
    assert.match(
      none?.body.toString() ?? '',
      /<li>Code: NoSuchBucket<\/li>\n<li>Message: The specified bucket does not exist<\/li>\n<li>BucketName: other<\/li>/,
    );
  });
});

test('the first rule that holds counts, and a key is replaced whole or by its prefix', () => {
  const seen = { host: 'site:4566', rawKey: 'docs/one%20two', query: '' };
  const to = (Redirect: object, Condition?: object): string | undefined =>
    routed([{ Redirect, ...(Condition && { Condition }) }], 'docs/one two', 200, seen)?.location;
  assert.equal(to({ ReplaceKeyWith: 'error.html?x=1#top' }), 'http://site:4566/error.html?x=1#top');
  assert.equal(to({ ReplaceKeyPrefixWith: '' }, { KeyPrefixEquals: 'docs/' }), 'http://site:4566/one%20two');
  assert.equal(to({ ReplaceKeyPrefixWith: 'new/' }), 'http://site:4566/new/docs/one%20two');
  assert.equal(to({ HostName: 'h' }, { KeyPrefixEquals: 'other/' }), undefined);
  assert.equal(
    routed([{ Condition: { HttpErrorCodeReturnedEquals: '404' }, Redirect: { HostName: 'h' } }], 'k', 200, seen),
    undefined,
  );
});

test('a configuration that is none is refused', () => {
  const rule = (Redirect: object, Condition?: object): WebsiteConfiguration => ({
    IndexDocument: { Suffix: 'i' },
    RoutingRules: [{ Redirect, ...(Condition && { Condition }) }],
  });
  const wrong: WebsiteConfiguration[] = [
    {},
    { IndexDocument: { Suffix: '' } },
    { RedirectAllRequestsTo: { HostName: 'h' }, IndexDocument: { Suffix: 'i' } },
    { RedirectAllRequestsTo: { HostName: 'h', Protocol: 'ftp' as 'http' } },
    rule({ HostName: 'h' }, {}),
    rule({ ReplaceKeyWith: 'a', ReplaceKeyPrefixWith: 'b' }),
    rule({ HttpRedirectCode: '300' }),
    rule({ HostName: 'h' }, { HttpErrorCodeReturnedEquals: '301' }),
    { IndexDocument: { Suffix: 'i' }, RoutingRules: Array.from({ length: 51 }, () => ({ Redirect: { HostName: 'h' } })) },
  ];
  for (const website of wrong) assert.throws(() => checkWebsite(website), { $service: true, status: 400 });
});
