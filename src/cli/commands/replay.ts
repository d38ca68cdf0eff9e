/** `ruststack replay`: sends a journal's requests again and compares the answers. Exit code 0 where nothing differs, else 1. */
import type { Emulator } from '../../index.js';
import type { BeginLine } from '../../journal/lines.js';
import { startOwn } from '../../journal/own-emulator.js';
import { type ReplayTarget, replay as replayJournal } from '../../journal/replay.js';
import { reportDifferences } from '../../journal/report.js';
import { parseRules } from '../../journal/rules.js';
import { type Command, textOf, UsageError } from '../command.js';
import { RULE_HELP, RULE_OPTIONS, ruleLinesOf } from './rules.js';

const EXIT_DIFFERENT = 1;

export const replay: Command = {
  options: {
    ...RULE_OPTIONS,
    target: { type: 'string' },
    clock: { type: 'string' },
    secret: { type: 'string' },
    json: { type: 'boolean' },
  },
  operands: 'FILE',
  count: [1, 1],
  help: `  --target URL           a server that runs; without it, a fresh emulator of its own
${RULE_HELP}  --clock=free           leave the target's clock and ids alone
  --secret TEXT          the secret of the key test, where signatures are looked at (default test)
  --json                 print the result as JSON
`,
  run: async (values, [file = '']) => {
    const clock = textOf(values, 'clock') ?? 'scripted';
    if (clock !== 'scripted' && clock !== 'free') throw new UsageError('--clock is scripted or free.');
    const target = readTarget(textOf(values, 'target'));
    const secret = textOf(values, 'secret') ?? process.env.RUSTSTACK_SECRET_KEY ?? 'test';
    let own: Emulator | undefined;
    const open = async (begin: BeginLine): Promise<ReplayTarget> => {
      if (target) return target;
      own = await startOwn({ ...settingsOf(begin), secretKey: secret });
      return { host: '127.0.0.1', port: own.port };
    };
    try {
      const secretOf = (key: string): string | undefined => (key === 'test' ? secret : undefined);
      const result = await replayJournal({
        file,
        open,
        rules: parseRules(ruleLinesOf(values)),
        scripted: clock === 'scripted',
        secretOf,
      });
      process.stdout.write(values.json === true ? `${JSON.stringify(result)}\n` : reportDifferences(result));
      return result.differences.length === 0 ? 0 : EXIT_DIFFERENT;
    } finally {
      await own?.stop();
    }
  },
};

function settingsOf({ seed, settings }: BeginLine): Parameters<typeof startOwn>[0] {
  const { defaultRegion, strictAuth, skipS3Signature, localstackHost } = settings;
  return {
    seed,
    ...(typeof defaultRegion === 'string' && { defaultRegion }),
    ...(typeof strictAuth === 'boolean' && { strictAuth }),
    ...(typeof skipS3Signature === 'boolean' && { skipS3Signature }),
    ...(typeof localstackHost === 'string' && { localstackHost }),
  };
}

function readTarget(text: string | undefined): ReplayTarget | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'http:')
    throw new UsageError(`--target wants a URL such as http://127.0.0.1:4566, not ${JSON.stringify(text)}.`);
  return { host: url.hostname, port: Number(url.port || 80) };
}
