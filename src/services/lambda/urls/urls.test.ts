/** Function URLs over HTTP, with functions that run. */
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { Lambda } from '@aws-sdk/client-lambda';
import { zipOf } from '../../../../conformance/zip.js';
import { type Emulator, start } from '../../../index.js';

const CODE = {
  'index.mjs': `
export const echo = async (event) => event.queryStringParameters?.fail ? Promise.reject(new Error('no')) : event;
export const answer = async (event) => JSON.parse(event.isBase64Encoded ? Buffer.from(event.body, 'base64') : event.body);
export const stream = awslambda.streamifyResponse(async (event, stream) => {
  const out = awslambda.HttpResponseStream.from(stream, { statusCode: 202, headers: { 'x-streamed': 'yes' }, cookies: ['c=3'] });
  out.write('one ');
  out.write('two');
  out.end();
});
export const plain = async () => ({ statusCode: 201, body: 'not read' });
`,
};

let emulator: Emulator;
let lambda: Lambda;
before(async () => {
  emulator = await start({ port: 0, logLevel: 'error', lambdaExecutor: 'process' });
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  lambda = new Lambda({ endpoint: emulator.endpoint, region: 'us-east-1', credentials, maxAttempts: 1 });
});
after(() => emulator.stop());

async function made(name: string, handler: string, config: object = {}): Promise<string> {
  await lambda.createFunction({
    FunctionName: name,
    Runtime: 'nodejs22.x',
    Handler: `index.${handler}`,
    Role: 'arn:aws:iam::000000000000:role/r',
    Code: { ZipFile: zipOf(CODE) },
  });
  const { FunctionUrl } = await lambda.createFunctionUrlConfig({ FunctionName: name, AuthType: 'NONE', ...config });
  return new URL(FunctionUrl as string).host;
}

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
}

interface Answer {
  status: number | undefined;
  headers: NodeJS.Dict<string | string[]>;
  text: string;
}

function ask(host: string, path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { port: emulator.port, host: '127.0.0.1', path, method, headers: { ...headers, host }, agent: false };
    const asking = request(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(parts).toString() });
      });
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

test('a request becomes an event, whatever its path', async () => {
  const host = await made('echo', 'echo');
  const headers = { 'content-type': 'application/json', 'x-mine': 'With CapS', cookie: 'a=1; b=2' };
  const { status, text } = await ask(host, '/_localstack/pa2%25th?q=1&q=2', { method: 'POST', headers, body: '{"foo":"bar"}' });
  assert.equal(status, 200);
  const event = JSON.parse(text);
  assert.deepEqual(
    [event.rawPath, event.rawQueryString, event.queryStringParameters, event.cookies, event.body, event.isBase64Encoded],
    ['/_localstack/pa2%25th', 'q=1&q=2', { q: '1,2' }, ['a=1', 'b=2'], '{"foo":"bar"}', false],
  );
  assert.equal(event.headers['x-mine'], 'With CapS');
  assert.match(event.headers['x-amzn-trace-id'], /^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/);
  assert.equal(event.headers.connection, undefined);
  const { accountId, apiId, domainName, http } = event.requestContext;
  assert.deepEqual([accountId, apiId, domainName, http.method], ['anonymous', host.split('.')[0], host.split(':')[0], 'POST']);
  const byPath = await ask('127.0.0.1', `/_aws/lambda/url/${apiId}/x/y?z`);
  assert.equal(JSON.parse(byPath.text).rawPath, '/x/y');
});

test('failures and unknown URLs are told as AWS tells them', async () => {
  const host = new URL((await lambda.getFunctionUrlConfig({ FunctionName: 'echo' })).FunctionUrl as string).host;
  const failed = await ask(host, '/?fail=1');
  assert.deepEqual([failed.status, failed.text], [502, 'Internal Server Error']);
  const unknown = await ask(`0123456789abcdefghijklmnopqrstuv${host.slice(host.indexOf('.'))}`, '/');
  assert.deepEqual(
    [unknown.status, unknown.text, unknown.headers['x-amzn-errortype']],
    [403, '{"Message":null}', 'AccessDeniedException'],
  );
  const large = await ask(host, '/', { method: 'POST', body: Buffer.alloc(6_291_457) });
  assert.equal(large.status, 413);
});

test('an answer has the status, headers, cookies and bytes that the function tells', async () => {
  const host = await made('answer', 'answer');
  const told = { statusCode: 418, headers: { 'X-A': 'b' }, cookies: ['a=1', 'b=2'], body: 'aGk=', isBase64Encoded: true };
  const { status, headers, text } = await ask(host, '/', { method: 'PUT', body: JSON.stringify(told) });
  assert.deepEqual([status, headers['x-a'], headers['set-cookie'], text], [418, 'b', ['a=1', 'b=2'], 'hi']);
  const wrong = await ask(host, '/', { method: 'PUT', body: '{"statusCode":"abc"}' });
  assert.deepEqual([wrong.status, wrong.text], [502, 'Internal Server Error']);
});

test('rules for other origins are the own ones of the URL: preflights reach no function that has some', async () => {
  const Cors = { AllowOrigins: ['http://page.test'], AllowMethods: ['PUT'], AllowCredentials: true };
  const host = await made('cors', 'answer', { Cors });
  const preflight = { origin: 'http://page.test', 'access-control-request-method': 'PUT' };
  const { status, headers } = await ask(host, '/', { method: 'OPTIONS', headers: preflight });
  assert.deepEqual(
    [status, headers['access-control-allow-origin'], headers['access-control-allow-methods']],
    [200, 'http://page.test', 'PUT'],
  );
  const body = JSON.stringify({ statusCode: 200, headers: { 'Access-Control-Allow-Origin': '*' }, body: 'x' });
  const answer = await ask(host, '/', { method: 'PUT', headers: { origin: 'http://page.test' }, body });
  assert.equal(answer.headers['access-control-allow-origin'], 'http://page.test');
  // Without rules the function answers, also to pages that the emulator itself would let in.
  const own = await ask(new URL((await lambda.getFunctionUrlConfig({ FunctionName: 'echo' })).FunctionUrl as string).host, '/', {
    method: 'OPTIONS',
    headers: { ...preflight, origin: 'http://localhost:3000' },
  });
  assert.equal(JSON.parse(own.text).requestContext.http.method, 'OPTIONS');
  assert.equal(own.headers['access-control-allow-origin'], undefined);
});

test('streams go out with their head; what does not stream is sent as it is', async () => {
  const InvokeMode = 'RESPONSE_STREAM';
  const streamed = await ask(await made('stream', 'stream', { InvokeMode }), '/');
  assert.deepEqual(
    [streamed.status, streamed.headers['x-streamed'], streamed.headers['set-cookie'], streamed.text],
    [202, 'yes', ['c=3'], 'one two'],
  );
  const plain = await ask(await made('plain', 'plain', { InvokeMode }), '/');
  assert.deepEqual([plain.status, JSON.parse(plain.text)], [200, { statusCode: 201, body: 'not read' }]);
});

test('with AWS_IAM only who signs is let in, and a URL outlives its alias without letting anyone in', async () => {
  const host = await made('signed', 'echo', { AuthType: 'AWS_IAM' });
  const refused = await ask(host, '/');
  assert.equal(refused.status, 403);
  assert.match(refused.text, /^\{"Message":"Forbidden\. For troubleshooting Function URL authorization issues, see: /);
  const authorization =
    'AWS4-HMAC-SHA256 Credential=123456789012/20261122/us-east-1/lambda/aws4_request, SignedHeaders=host;x-amz-date, Signature=0';
  const { text } = await ask(host, '/', { headers: { authorization, 'x-amz-date': '20261122T000000Z' } });
  const { requestContext } = JSON.parse(text);
  assert.equal(requestContext.authorizer.iam.accountId, '123456789012');
  assert.equal(requestContext.accountId, '123456789012');

  await lambda.publishVersion({ FunctionName: 'echo' });
  await lambda.createAlias({ FunctionName: 'echo', Name: 'alias', FunctionVersion: '1' });
  const made2 = await lambda.createFunctionUrlConfig({ FunctionName: 'echo', Qualifier: 'alias', AuthType: 'NONE' });
  const ofAlias = new URL(made2.FunctionUrl as string).host;
  assert.equal((await ask(ofAlias, '/')).status, 200);
  await lambda.deleteAlias({ FunctionName: 'echo', Name: 'alias' });
  const gone = await ask(ofAlias, '/');
  assert.deepEqual([gone.status, gone.headers['x-amzn-errortype']], [403, 'AccessDeniedException']);
});
