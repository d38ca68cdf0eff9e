/** `ruststack status`: whether an emulator answers on a port, detached or not. Exit code 0 if so, else 1. */
import { ask, endpointOf, SERVER_HELP, SERVER_OPTIONS } from '../client.js';
import { type Command, type OptionValues, portOf } from '../command.js';
import { defaultPort } from '../ports.js';
import { isAlive, readRecord } from '../process-record.js';

const PATIENCE_MS = 2_000;

interface Health {
  readonly version?: string;
  readonly services?: Readonly<Record<string, string>>;
}

export const status: Command = {
  options: SERVER_OPTIONS,
  help: SERVER_HELP,
  run: tell,
};

async function tell(values: OptionValues): Promise<number> {
  const port = portOf(values) ?? defaultPort();
  const record = values.endpoint === undefined ? readRecord(port) : undefined;
  const detached = record !== undefined && isAlive(record);
  const endpoint = detached ? record.endpoint : endpointOf(values);
  const answer = ask({ endpoint }, 'GET', '/_localstack/health', undefined, PATIENCE_MS);
  const health = (await answer.catch(() => undefined)) as Health | undefined;
  if (!health) {
    process.stdout.write(values.endpoint === undefined ? `Not running on port ${port}.\n` : `Not running at ${endpoint}.\n`);
    return 1;
  }
  if (values.json === true) process.stdout.write(`${JSON.stringify(health)}\n`);
  else describe(health, detached ? `${endpoint}, detached, process ${record.pid}` : endpoint);
  return 0;
}

function describe({ version, services = {} }: Health, where: string): void {
  const running = Object.keys(services).filter((name) => services[name] === 'running');
  process.stdout.write(`Running at ${where}; version ${version}.\n`);
  process.stdout.write(`Services in use: ${running.length > 0 ? running.join(', ') : 'none yet'}.\n`);
}
