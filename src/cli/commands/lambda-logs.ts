/** `ruststack lambda logs`: prints a function's lines in CloudWatch Logs, of the emulator or of AWS, and goes on with `--follow`. */
import { machineNow, sleep } from '../../runtime/monotonic.js';
import { endpointOf, PLACE_HELP, SERVER_OPTIONS } from '../client.js';
import { type Command, type OptionValues, textOf, UsageError } from '../command.js';
import { Endpoint, type JsonService, Refusal } from '../dynamodb/endpoint.js';
import { untilInterrupted } from '../dynamodb/interrupt.js';

const LOGS: JsonService = { name: 'logs', targetPrefix: 'Logs_20140328', contentType: 'application/x-amz-json-1.1' };

const POLL_MS = 250;
/** Lines may become visible later than others that are dated after them; so far back is looked again. */
const OVERLAP_MS = 5_000;

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

export const functionLogs: Command = {
  options: {
    ...SERVER_OPTIONS,
    follow: { type: 'boolean', short: 'f' },
    since: { type: 'string' },
    filter: { type: 'string' },
    group: { type: 'string' },
    region: { type: 'string' },
    profile: { type: 'string' },
  },
  operands: 'FUNCTION',
  count: [1, 1],
  help: `  --follow, -f         go on printing until Ctrl-C
  --since TIME         begin there: 90s, 10m, 2h, 1d ago, or a date such as 2026-01-31T12:00:00Z (default: the first line)
  --filter PATTERN     lines that match a filter pattern of CloudWatch Logs
  --group NAME         the log group, where the function's configuration names one (default /aws/lambda/FUNCTION)
  --region, --profile  of the AWS configuration
${PLACE_HELP}  --json               print events as JSON, one a line

  FUNCTION is a name or an ARN.
`,
  run: (values, [name = '']) => untilInterrupted((signal) => run(values, name, signal)),
};

interface LogEvent {
  readonly eventId: string;
  readonly timestamp: number;
  readonly message: string;
}

interface Page {
  readonly events?: readonly LogEvent[];
  readonly nextToken?: string;
}

async function run(values: OptionValues, name: string, signal: AbortSignal): Promise<number> {
  const wishes = { region: textOf(values, 'region'), profile: textOf(values, 'profile') };
  const endpoint = new Endpoint(endpointOf(values), wishes, LOGS);
  try {
    const group = textOf(values, 'group') ?? `/aws/lambda/${functionName(name)}`;
    return await print(endpoint, group, values, signal);
  } finally {
    endpoint.close();
  }
}

/** `name`, `account:function:name:qualifier`, `arn:aws:lambda:region:account:function:name:qualifier`. */
function functionName(text: string): string {
  const parts = text.split(':');
  const at = parts.indexOf('function');
  return (at >= 0 ? parts[at + 1] : parts[0]) || text;
}

async function print(endpoint: Endpoint, group: string, values: OptionValues, signal: AbortSignal): Promise<number> {
  const follow = values.follow === true;
  const pattern = textOf(values, 'filter');
  let from = sinceOf(textOf(values, 'since'));
  let printed = new Map<string, number>();
  while (!signal.aborted) {
    const wanted = { logGroupName: group, startTime: from, ...(pattern !== undefined && { filterPattern: pattern }) };
    for await (const event of eventsOf(endpoint, wanted, follow)) {
      if (printed.has(event.eventId)) continue;
      printed.set(event.eventId, event.timestamp);
      await write(values.json === true ? `${JSON.stringify(event)}\n` : `${event.message.replace(/\n?$/, '\n')}`);
      from = Math.max(from, event.timestamp - OVERLAP_MS);
      if (signal.aborted) break;
    }
    if (!follow) return 0;
    const oldest = from;
    printed = new Map([...printed].filter(([, time]) => time >= oldest));
    await sleep(POLL_MS);
  }
  return 0;
}

async function* eventsOf(endpoint: Endpoint, wanted: object, mayComeLater: boolean): AsyncGenerator<LogEvent> {
  let nextToken: string | undefined;
  do {
    let page: Page;
    try {
      page = await endpoint.call<Page>('FilterLogEvents', { ...wanted, ...(nextToken !== undefined && { nextToken }) });
    } catch (error) {
      if (mayComeLater && error instanceof Refusal && error.code === 'ResourceNotFoundException') return;
      throw error;
    }
    yield* page.events ?? [];
    nextToken = page.nextToken;
  } while (nextToken !== undefined);
}

function sinceOf(text: string | undefined): number {
  if (text === undefined) return 0;
  const ago = /^(\d+)([smhd])$/.exec(text);
  if (ago) return Math.max(0, machineNow() - Number(ago[1]) * (UNITS[ago[2] as string] as number));
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new UsageError(`--since wants 90s, 10m, 2h, 1d or a date, not ${JSON.stringify(text)}.`);
  return Math.max(0, time);
}

function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => process.stdout.write(text, (error) => (error ? reject(error) : resolve())));
}
