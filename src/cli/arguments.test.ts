import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArguments, UsageError } from './arguments.js';

const usage = (message: RegExp) => (error: unknown) => error instanceof UsageError && message.test(error.message);

test('no command means start', () => {
  assert.equal(parseArguments([]).command, 'start');
  assert.deepEqual(parseArguments(['--port', '0', '-d']), {
    command: 'start',
    listen: undefined,
    port: 0,
    detach: true,
    follow: false,
  });
});

test('help and version win over the command', () => {
  assert.equal(parseArguments(['stop', '--help']).command, 'help');
  assert.equal(parseArguments(['-v']).command, 'version');
});

test('what cannot be meant is refused in one line', () => {
  assert.throws(() => parseArguments(['restart']), usage(/^Unknown command: restart\./));
  assert.throws(() => parseArguments(['--port', '65536']), usage(/^--port wants a number/));
  assert.throws(() => parseArguments(['--port', '1e3']), usage(/^--port wants a number/));
  assert.throws(() => parseArguments(['stop', '--detach']), usage(/--detach does not go with stop/));
  assert.throws(() => parseArguments(['start', 'now']), usage(/^Unexpected argument: now/));
  assert.throws(() => parseArguments(['--listen', ':1', '--port', '2']), usage(/exclude each other/));
  assert.throws(() => parseArguments(['--colour']), usage(/colour/));
});
