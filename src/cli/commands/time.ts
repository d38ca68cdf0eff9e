/** `ruststack time …`: shows and moves the clock of a running server. */
import { ask, SERVER_HELP, SERVER_OPTIONS } from '../client.js';
import type { Command, CommandGroup, OptionValues } from '../command.js';

const PATH = '/_ruststack/time';
const SECOND_MS = 1_000;
const SETTLE_HELP = `  --no-settle      return at once, and not with the second in which the clock was moved: what is signed
                   by whole seconds may then count as made before the move
`;

interface Shown {
  readonly iso: string;
  readonly frozen: boolean;
  readonly scale: number;
  readonly offset: number;
  readonly fired?: number;
  readonly failed?: number;
  readonly failures?: ReadonlyArray<{
    readonly service: string;
    readonly name: string;
    readonly id: string;
    readonly message: string;
  }>;
}

/** A command that moves the clock; `bodyOf` makes the server's request of the operands. */
function mover(
  action: string,
  operands: Pick<Command, 'operands' | 'count'>,
  help: string,
  bodyOf: (operands: readonly string[]) => Record<string, unknown>,
): Command {
  return {
    options: { ...SERVER_OPTIONS, 'no-settle': { type: 'boolean' } },
    ...operands,
    help: `${help}${SERVER_HELP}${SETTLE_HELP}`,
    run: async (values, given) => {
      const settle = values['no-settle'] !== true;
      return tell(values, await ask(values, 'POST', PATH, { action, settle, ...bodyOf(given) }));
    },
  };
}

const show: Command = {
  options: SERVER_OPTIONS,
  help: SERVER_HELP,
  run: async (values) => tell(values, await ask(values, 'GET', PATH)),
};

const freeze = mover(
  'freeze',
  { operands: '[DATE]', count: [0, 1] },
  '  DATE             a later moment to stop at, such as 2030-01-31T12:00:00Z; now unless given\n',
  ([at]) => ({ at }),
);

const unfreeze = mover('unfreeze', {}, '', () => ({}));

const set = mover(
  'set',
  { operands: 'DATE', count: [1, 1] },
  '  DATE             a later moment, such as 2030-01-31T12:00:00Z\n',
  ([to]) => ({ to }),
);

const advance = mover(
  'advance',
  { operands: 'DURATION', count: [1, Number.POSITIVE_INFINITY] },
  '  DURATION         1h30m, 2 days, P1M (ISO 8601), or a number of seconds\n',
  (words) => ({ by: words.join(' ') }),
);

const scale = mover(
  'scale',
  { operands: 'FACTOR', count: [1, 1] },
  '  FACTOR           how many times as fast as this machine the clock runs: 10, 0.5, 1\n',
  ([factor]) => ({ factor }),
);

export const time: CommandGroup = {
  commands: {
    show: { summary: "show the server's clock", load: () => show },
    freeze: { summary: 'stop it', load: () => freeze },
    unfreeze: { summary: 'let it run on from where it stands', load: () => unfreeze },
    set: { summary: 'move it forward to a moment, firing every timer on the way', load: () => set },
    advance: { summary: 'move it forward by a duration, firing every timer on the way', load: () => advance },
    scale: { summary: 'make it run faster or slower', load: () => scale },
  },
};

function tell(values: OptionValues, answer: unknown): number {
  if (values.json === true) {
    process.stdout.write(`${JSON.stringify(answer)}\n`);
    return 0;
  }
  const { iso, frozen, scale: factor, offset, fired = 0, failed = 0, failures = [] } = answer as Shown;
  const runs = frozen ? 'frozen' : factor === 1 ? 'running' : `running ${factor} times as fast`;
  const far = Math.round(Math.abs(offset) / SECOND_MS);
  const distance = frozen || far === 0 ? '' : `, ${lengthOf(far)} ${offset > 0 ? 'ahead of' : 'behind'} this machine`;
  process.stdout.write(`${iso}, ${runs}${distance}\n`);
  if (fired > 0) process.stdout.write(`Timers fired: ${fired}${failed > 0 ? `, of which failed: ${failed}` : ''}\n`);
  for (const { service, name, id, message } of failures) process.stdout.write(`  ${service} ${name} ${id}: ${message}\n`);
  return 0;
}

/** `2d 3h`. */
function lengthOf(seconds: number): string {
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3_600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'm'],
    [seconds % 60, 's'],
  ] as const;
  return parts.flatMap(([count, unit]) => (count > 0 ? [`${count}${unit}`] : [])).join(' ');
}
