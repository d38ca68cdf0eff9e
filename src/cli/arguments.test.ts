import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseArguments } from './arguments.js';
import { type Command, type CommandEntry, UsageError } from './command.js';
import { commands, DEFAULT_COMMAND } from './commands/index.js';
import { helpText } from './help.js';

const parse = (...argv: string[]) => parseArguments(argv, commands, DEFAULT_COMMAND);
const usage = (message: RegExp) => (error: unknown) => error instanceof UsageError && message.test(error.message);

const create: Command = {
  options: { json: { type: 'boolean' } },
  operands: 'NAME [WORD]',
  count: [1, 2],
  help: '  --json   as it is\n',
  run: async () => 0,
};
const grouped: Record<string, CommandEntry> = {
  snapshot: { summary: 'snapshots', load: () => ({ commands: { create: { summary: 'take one', load: () => create } } }) },
};

test('no command means start', () => {
  for (const argv of [[], ['--port', '0', '-d']]) {
    const call = parse(...argv);
    assert.ok('command' in call);
    assert.equal(call.name, 'start');
  }
  const call = parse('-p', '0', '-d');
  assert.deepEqual('command' in call && { ...call.values }, { port: '0', detach: true });
});

test('help is that of the command, of the group, or of all', () => {
  assert.match(helpText(parse('--help') as never, commands), /^Usage: ruststack \[command\][\s\S]* {2}stop +stop a server/);
  assert.match(helpText(parse('stop', '--help') as never, commands), /^Usage: ruststack stop \[options\][\s\S]*--port N/);
  assert.match(helpText(parse('help', 'logs') as never, commands), /--follow/);
  const group = parseArguments(['snapshot'], grouped, 'snapshot');
  assert.match(helpText(group as never, grouped), /^Usage: ruststack snapshot COMMAND[\s\S]*create +take one/);
});

test('commands of a group are found, with operands within their number, and what follows -- is left as it stands', () => {
  const call = parseArguments(['snapshot', 'create', 'a', '--json'], grouped, 'snapshot');
  assert.ok('command' in call);
  assert.deepEqual([call.name, call.operands, call.values.json], ['snapshot create', ['a'], true]);
  const behind = parseArguments(['snapshot', 'create', '--', '--json', '-x'], grouped, 'snapshot');
  assert.deepEqual('command' in behind && behind.operands, ['--json', '-x']);
  assert.throws(() => parseArguments(['snapshot', 'create'], grouped, 'snapshot'), usage(/snapshot create wants NAME/));
  assert.throws(
    () => parseArguments(['snapshot', 'create', 'a', 'b', 'c'], grouped, 'snapshot'),
    usage(/Unexpected argument: c/),
  );
  assert.throws(() => parseArguments(['snapshot', 'take'], grouped, 'snapshot'), usage(/^Unknown command: snapshot take\./));
});

test('what cannot be meant is refused in one line', () => {
  const run = (...argv: string[]) => {
    const call = parse(...argv);
    return 'command' in call ? call.command.run(call.values, call.operands) : undefined;
  };
  assert.throws(() => parse('restart'), usage(/^Unknown command: restart\./));
  assert.throws(() => parse('constructor'), usage(/^Unknown command: constructor\./));
  assert.throws(() => run('--port', '65536'), usage(/^--port wants a number/));
  assert.throws(() => run('--port', '1e3'), usage(/^--port wants a number/));
  assert.throws(() => parse('stop', '--detach'), usage(/detach/));
  assert.throws(() => parse('start', 'now'), usage(/^Unexpected argument: now/));
  assert.throws(() => run('--listen', ':1', '--port', '2'), usage(/exclude each other/));
  assert.throws(() => parse('--colour'), usage(/colour/));
});
