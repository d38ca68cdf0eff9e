/** The examples of AWS's user guide ("Filter pattern syntax") and of TestMetricFilter's reference, and errors as users saw them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isServiceError } from '../../../../protocols/errors.js';
import { parsePattern } from './index.js';

const matching = (pattern: string, messages: readonly string[]) => {
  const parsed = parsePattern(pattern);
  return messages.flatMap((message, place) => (parsed.matches(message) ? [place] : []));
};

const ERRORS = [
  '[ERROR 400] BAD REQUEST',
  '[ERROR 401] UNAUTHORIZED REQUEST',
  '[ERROR 419] MISSING ARGUMENTS',
  '[ERROR 420] INVALID ARGUMENTS',
  '[INFO] REQUEST FAILED',
];

test('terms are included, excluded, optional, exact or regular expressions', () => {
  assert.deepEqual(matching('ERROR', ERRORS), [0, 1, 2, 3]);
  assert.deepEqual(matching('ERROR ARGUMENTS', ERRORS), [2, 3]);
  assert.deepEqual(matching('?MISSING ?FAILED', ERRORS), [2, 4]);
  assert.deepEqual(matching('?MISSING ?BAD REQUEST', ERRORS), [0, 1, 4]);
  assert.deepEqual(matching('ERROR -ARGUMENTS', ERRORS), [0, 1]);
  assert.deepEqual(matching('"ERROR" - "ARGUMENTS"', ERRORS), [0, 1]);
  assert.deepEqual(matching('"[ERROR 4"', ERRORS), [0, 1, 2, 3]);
  assert.deepEqual(matching('" "', ERRORS), [0, 1, 2, 3, 4]);
  assert.deepEqual(matching('', ERRORS), [0, 1, 2, 3, 4]);
  assert.deepEqual(matching('%AUTHORIZED%', ERRORS), [1]);
  assert.deepEqual(matching('%^\\[ERROR 4(%'.replace('(', '[12]'), ERRORS), [2, 3]);
  assert.deepEqual(matching('%\\x5BINFO|BAD%', ERRORS), [0, 4]);
});

const TRAIL =
  '{"eventType":"UpdateTrail","sourceIPAddress":"111.111.111.111","arrayKey":["value","another value"],"objectList":[{"name":"a","id":1},{"name":"b","id":2}],"SomeObject":null,"cluster.name":"c","ThisFlag":true,"latency":50}';
const USERS =
  '{"user":{"id":1,"email":"John.Stiles@example.com"},"users":[{"id":2,"email":"John.Doe@example.com"},{"id":3,"email":"Jane.Doe@example.com"}],"actions":["GET","PUT","DELETE"],"coordinates":[[0,1,2],[4,5,6],[7,8,9]]}';

test('JSON is selected from and compared', () => {
  const matches = (pattern: string, message = TRAIL) => parsePattern(pattern).matches(message);
  for (const pattern of [
    '{ $.eventType = "UpdateTrail" }',
    '{ $.eventType = "*Trail" }',
    '{ $.eventType = Update* }',
    '{ $.sourceIPAddress != 123.123.* }',
    '{ $.arrayKey[0] = "value" }',
    '{ $.eventType = %Trail% }',
    '{ $.arrayKey[*] = %val.{2}% }',
    '{ $.* = %111\\.111\\.111\\.1[0-9]{1,2}% }',
    '{ $.[\'cluster.name\'] = "c" }',
    '{ $.SomeObject IS NULL }',
    '{ $.SomeOtherObject NOT EXISTS }',
    '{ $.ThisFlag IS TRUE }',
    '{ $.objectList[1].id = 2 }',
    '{ $.latency = * }',
    '{ $.latency >= 5e+1 && $.latency<51 }',
  ]) {
    assert.ok(matches(pattern), pattern);
  }
  for (const pattern of [
    '{ $.eventType = Up*Trail }',
    '{ $.arrayKey = 1 }',
    '{ $.arrayKey != 1 }',
    '{ $.missing != 1 }',
    '{ $.ThisFlag IS FALSE }',
    '{ $.latency > 50 }',
    '{ $.latency > +1000 }',
  ]) {
    assert.ok(!matches(pattern), pattern);
  }
  assert.ok(matches('{ ($.user.id = 1) && ($.users[0].email = "John.Doe@example.com") }', USERS));
  assert.ok(
    matches(
      '{ $.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = "nonmatch" && $.actions[2] = "nonmatch" }',
      USERS,
    ),
  );
  assert.ok(
    !matches(
      '{ ($.user.email = "John.Stiles@example.com" || $.coordinates[0][1] = "nonmatch") && $.actions[2] = "nonmatch" }',
      USERS,
    ),
  );
  assert.ok(!matches('{ ($.user.id = 2 && $.users[0].email = "nonmatch") || $.actions[2] = "GET" }', USERS));
  assert.ok(!matches('{ $.a = 1 }', 'no JSON'));
});

const ACCESS = [
  '127.0.0.1 - frank [10/Oct/2000:13:25:15 -0700] "GET /index.html HTTP/1.0" 404 1534',
  '127.0.0.1 - frank [10/Oct/2000:13:35:22 -0700] "GET /about-us/index.html HTTP/1.0" 200 5324',
  '127.0.0.1 - frank [10/Oct/2000:13:50:35 -0700] "GET /apache_pb.gif HTTP/1.0" 404 4355',
];

test('words between spaces get names, and conditions', () => {
  assert.deepEqual(matching('[ip, identity, user_id, timestamp, request, status_code, size]', ACCESS), [0, 1, 2]);
  assert.deepEqual(matching('[..., request=*.html*, status_code=4*,]', ACCESS), [0]);
  assert.deepEqual(matching('[..., status_code = 404 || status_code = 200, bytes > 5000]', ACCESS), [1]);
  assert.deepEqual(matching('[ip=%127\\.0\\.0\\.[1-9]%, ..., bytes < 2e3]', ACCESS), [0]);
  assert.deepEqual(matching('[one, two]', ['a']), []);
  assert.deepEqual(matching('[w1=ERROR || w1=WARNING, w2]', ['ERROR 09/25/2014 12:00:02 Failed', 'INFO x', 'WARNING y']), [0, 2]);
  assert.deepEqual(matching('[w1!=ERROR && w1!=WARNING, w2]', ['ERROR a', 'INFO x', 'WARNING y']), [1]);
  assert.deepEqual(parsePattern('[..., size]').extract(ACCESS[0] as string), {
    $1: '127.0.0.1',
    $2: '-',
    $3: 'frank',
    $4: '10/Oct/2000:13:25:15 -0700',
    $5: 'GET /index.html HTTP/1.0',
    $6: '404',
    $size: '1534',
  });
  assert.deepEqual(Object.keys(parsePattern('[]').extract(ACCESS[0] as string)), ['$1', '$2', '$3', '$4', '$5', '$6', '$7']);
});

test('what is wrong is told in the words that users saw', () => {
  const told = (pattern: string) => {
    try {
      parsePattern(pattern);
      return 'fine';
    } catch (error) {
      assert.ok(isServiceError(error), pattern);
      assert.equal(error.code, 'InvalidParameterException');
      return error.message;
    }
  };
  assert.equal(told('?Status: timeout'), "Invalid character(s) in term ':'");
  assert.equal(told('call(x)'), "Invalid character(s) in term '('");
  assert.equal(told('""'), `Invalid character(s) in term '""'`);
  assert.equal(told('{ $."detail-type" = 5* }'), `Invalid character(s) in term '$."'`);
  assert.equal(told('{$.a = 1'), "If a filter pattern starts with '{' it must end with '}'");
  assert.equal(told('[ip, user, username, timestamp, request, status_code = 4* && bytes > 1000]'), 'Invalid filter pattern');
  assert.equal(told('%a(b)%'), "Invalid character(s) in term '('");
  assert.equal(told('{ $.a = 1 && }'), 'Invalid filter pattern');
  assert.equal(told('{ $.*.* = 1 }'), 'Invalid filter pattern');
  assert.equal(told(`{ ${'('.repeat(40)}$.a = 1${')'.repeat(40)} }`), 'Invalid filter pattern');
});

test('long messages of unclosed brackets are read once', () => {
  const message = '[ " '.repeat(200_000);
  assert.ok(parsePattern('[a, b, ..., c]').matches(message));
});
