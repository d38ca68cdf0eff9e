import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { EventRequest } from './request.js';
import { answerOf1, eventOf1 } from './v1.js';
import { answerOf2, eventOf2 } from './v2.js';

const TIME = Date.UTC(2020, 2, 12, 19, 3, 58, 390);

function request(given: Partial<EventRequest> = {}): EventRequest {
  return {
    method: 'POST',
    path: '/my/path',
    query: '',
    headers: { 'user-agent': 'agent' },
    body: new Uint8Array(0),
    sourceIp: '127.0.0.1',
    time: TIME,
    requestId: 'id',
    domainName: 'abc.lambda-url.us-east-1.on.aws',
    domainPrefix: 'abc',
    ...given,
  };
}

const ROUTE2 = { accountId: 'anonymous', apiId: 'abc', routeKey: '$default', stage: '$default', keepsCookieHeader: true };
const ROUTE1 = {
  accountId: '000000000000',
  apiId: 'api',
  stage: 'dev',
  resourceId: 'res',
  resourcePath: '/items/{id}',
  stagedPath: '/dev/items/7',
  pathParameters: { id: '7' },
  headers: [['X-Twice', ['1', '2']]] as const,
};

function told(answer: ReturnType<typeof answerOf2>) {
  return answer && { ...answer, body: Buffer.from(answer.body).toString() };
}

const answer2 = (result: unknown) => told(answerOf2(Buffer.from(JSON.stringify(result))));
const answer1 = (result: unknown) => told(answerOf1(Buffer.from(JSON.stringify(result))));

describe('events 2.0', () => {
  it('have what AWS tells of a request without parameters, cookies and body', () => {
    assert.deepEqual(eventOf2(request(), ROUTE2), {
      version: '2.0',
      routeKey: '$default',
      rawPath: '/my/path',
      rawQueryString: '',
      headers: { 'user-agent': 'agent' },
      requestContext: {
        accountId: 'anonymous',
        apiId: 'abc',
        domainName: 'abc.lambda-url.us-east-1.on.aws',
        domainPrefix: 'abc',
        http: { method: 'POST', path: '/my/path', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'agent' },
        requestId: 'id',
        routeKey: '$default',
        stage: '$default',
        time: '12/Mar/2020:19:03:58 +0000',
        timeEpoch: TIME,
      },
      isBase64Encoded: false,
    });
  });

  it('join repeated parameters, and keep the query as it came beside them', () => {
    const event = eventOf2(request({ query: 'q=query&multiQuery=foo&multiQuery=%2Fbar&empty=' }), ROUTE2);
    assert.deepEqual(event.queryStringParameters, { q: 'query', multiQuery: 'foo,/bar', empty: '' });
    assert.equal(event.rawQueryString, 'q=query&multiQuery=foo&multiQuery=%2Fbar&empty=');
  });

  it('list cookies, and keep their header in function URLs alone', () => {
    const asked = request({ headers: { cookie: 'a=1; b=2' } });
    const event = eventOf2(asked, ROUTE2);
    assert.deepEqual([event.cookies, event.headers], [['a=1', 'b=2'], { cookie: 'a=1; b=2' }]);
    assert.deepEqual(eventOf2(asked, { ...ROUTE2, keepsCookieHeader: false }).headers, {});
  });

  it('carry text as it is and everything else in base64', () => {
    const bodyOf = (type: string | undefined, body: Uint8Array) => {
      const headers: Record<string, string> = type === undefined ? {} : { 'content-type': type };
      const event = eventOf2(request({ headers, body }), ROUTE2);
      return [event.body, event.isBase64Encoded];
    };
    const text = Buffer.from('{"ä":1}');
    assert.deepEqual(bodyOf('application/json; charset=utf-8', text), ['{"ä":1}', false]);
    assert.deepEqual(bodyOf('text/plain', text), ['{"ä":1}', false]);
    assert.deepEqual(bodyOf('application/vnd.api+json', text), ['{"ä":1}', false]);
    const binary = Uint8Array.of(0xff, 0x00);
    for (const type of [
      'application/octet-stream',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      undefined,
    ]) {
      assert.deepEqual(bodyOf(type, binary), ['/wA=', true], type);
    }
  });
});

describe('answers 2.0', () => {
  it('are what AWS made of results without a status (recorded 2025-11-24)', () => {
    const json = ['Content-Type', 'application/json'];
    assert.deepEqual(answer2({ hello: 'world' }), { status: 200, headers: json, body: '{"hello":"world"}' });
    assert.deepEqual(answer2(['hello', 3, true]), { status: 200, headers: json, body: '["hello",3,true]' });
    assert.deepEqual(answer2('hello'), { status: 200, headers: json, body: 'hello' });
    assert.equal(answer2(3.1)?.body, '3.1');
    assert.equal(answer2(true)?.body, 'true');
  });

  it('have the status, headers and cookies that a function tells', () => {
    const result = {
      statusCode: '418',
      headers: { 'My-Header': 'x', 'content-type': 'text/plain', n: 1, 'Content-Length': '999', 'Transfer-Encoding': 'chunked' },
      cookies: ['a=1', 'b=2'],
      body: '/wA=',
      isBase64Encoded: true,
    };
    const answer = answerOf2(Buffer.from(JSON.stringify(result)));
    assert.equal(answer?.status, 418);
    assert.deepEqual([...(answer?.body ?? [])], [0xff, 0x00]);
    assert.deepEqual(answer?.headers, [
      ...['My-Header', 'x', 'content-type', 'text/plain', 'n', '1', 'x-amzn-Remapped-Content-Length', '999'],
      ...['Set-Cookie', 'a=1', 'Set-Cookie', 'b=2'],
    ]);
  });

  it('can be no header but those that HTTP allows', () => {
    const result = { statusCode: 200, headers: { 'bad name': 'x', split: 'a\r\nset-cookie: b' } };
    assert.deepEqual(answer2(result)?.headers, ['split', 'aset-cookie: b', 'Content-Type', 'application/json']);
  });

  it('are none where status or body make no sense', () => {
    for (const result of [{ statusCode: 99 }, { statusCode: 'abc' }, { statusCode: 200, body: { a: 1 } }]) {
      assert.equal(answer2(result), undefined, JSON.stringify(result));
    }
    assert.equal(answerOf2(Buffer.from('no json')), undefined);
  });
});

describe('events 1.0', () => {
  it('tell headers and parameters by the last value and by all', () => {
    const event = eventOf1(request({ query: 'a=1&a=2&b=3' }), ROUTE1);
    assert.deepEqual(event.headers, { 'X-Twice': '2' });
    assert.deepEqual(event.multiValueHeaders, { 'X-Twice': ['1', '2'] });
    assert.deepEqual(event.queryStringParameters, { a: '2', b: '3' });
    assert.deepEqual(event.multiValueQueryStringParameters, { a: ['1', '2'], b: ['3'] });
    assert.equal(event.version, undefined);
    assert.equal(eventOf1(request(), { ...ROUTE1, isHttpApi: true }).version, '1.0');
  });

  it('have null where there is nothing', () => {
    const event = eventOf1(request(), ROUTE1);
    const { queryStringParameters, multiValueQueryStringParameters, stageVariables, body, isBase64Encoded } = event;
    assert.deepEqual(
      { queryStringParameters, multiValueQueryStringParameters, stageVariables, body, isBase64Encoded },
      {
        queryStringParameters: null,
        multiValueQueryStringParameters: null,
        stageVariables: null,
        body: null,
        isBase64Encoded: false,
      },
    );
    const { path, resourcePath, stage } = event.requestContext as Record<string, unknown>;
    assert.deepEqual(
      [event.resource, event.path, path, resourcePath, stage],
      ['/items/{id}', '/my/path', '/dev/items/7', '/items/{id}', 'dev'],
    );
  });
});

describe('answers 1.0', () => {
  it('must have a status', () => {
    assert.equal(answer1({ body: 'x' }), undefined);
    assert.equal(answer1('x'), undefined);
    assert.equal(answer1({ statusCode: 200, body: { a: 1 } }), undefined);
  });

  it('take all values of a header from the list, and the others from the plain ones', () => {
    const result = { statusCode: 200, headers: { A: 'plain', B: 'b' }, multiValueHeaders: { a: ['1', '2'] }, body: 'x' };
    assert.deepEqual(answer1(result), {
      status: 200,
      headers: ['a', '1', 'a', '2', 'B', 'b', 'Content-Type', 'application/json'],
      body: 'x',
    });
  });
});
