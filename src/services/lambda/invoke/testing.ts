/** A home whose environments are fakes, for tests: what a function does is a function of the test. */
import { readConfig, type StartOptions } from '../../../runtime/config.js';
import { Dispatcher } from '../../../runtime/dispatch.js';
import { EventPump } from '../../../runtime/events.js';
import { closeInstance, createInstance, type Instance } from '../../../runtime/instance.js';
import { Moves } from '../../../runtime/moves.js';
import type { Registry } from '../../../runtime/service.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { Ticker } from '../../../runtime/timers.js';
import { registry } from '../../registry.js';
import type { Environment, EnvironmentEvents, EnvironmentSpec, Invocation, InvocationResult } from '../executor/contract.js';
import { FUNCTIONS, type FunctionRow, VERSIONS, type VersionRow } from '../store.js';
import { LambdaHome } from './home.js';

export const ACCOUNT = '000000000000';
export const REGION = 'us-east-1';

/** Gives an answer's JSON, or throws what the function fails with. */
export type Behaviour = (event: unknown, invocation: Invocation, environment: FakeEnvironment) => unknown;

export class FakeEnvironment implements Environment {
  readonly ready = Promise.resolve(undefined);
  readonly logStream: string;
  busy = false;
  ended: string | undefined;
  invocations = 0;

  constructor(
    readonly spec: EnvironmentSpec,
    readonly number: number,
    readonly events: EnvironmentEvents,
    readonly behave: Behaviour,
  ) {
    this.logStream = `2026/11/22/[${spec.version}]${number}`;
  }

  async invoke(invocation: Invocation): Promise<InvocationResult> {
    if (this.busy) throw new Error('An environment was given two invocations at once.');
    if (this.ended !== undefined) throw new Error('An environment was given an invocation after its end.');
    this.busy = true;
    this.invocations++;
    const done = { logTail: Buffer.from('tail'), durationMs: 1, billedMs: 1 };
    try {
      this.events.log([{ time: 1, text: `START RequestId: ${invocation.requestId}` }]);
      const event: unknown = JSON.parse(Buffer.from(invocation.payload).toString());
      const value = (await this.behave(event, invocation, this)) ?? null;
      return { ...done, payload: Buffer.from(JSON.stringify(value)) };
    } catch (error) {
      const { message } = error as Error;
      const payload = Buffer.from(JSON.stringify({ errorMessage: message, errorType: 'Error' }));
      return { ...done, payload, error: { kind: 'Handled', type: 'Error' } };
    } finally {
      this.busy = false;
    }
  }

  async end(reason: string): Promise<void> {
    this.ended = reason;
  }
}

export interface TestHome {
  readonly instance: Instance;
  readonly home: LambdaHome;
  readonly clock: Moves;
  readonly dispatcher: Dispatcher;
  readonly environments: FakeEnvironment[];
  /** Those that have not ended. */
  live(): FakeEnvironment[];
  close(): Promise<void>;
}

export function testHome(behave: Behaviour, options: StartOptions = {}, services: Registry = registry): TestHome {
  const instance = createInstance(readConfig({ logLevel: 'error', ...options }, {}));
  const dispatcher = new Dispatcher({ instance, registry: services });
  const environments: FakeEnvironment[] = [];
  const home = new LambdaHome(
    dispatcher,
    { endpoint: () => 'http://127.0.0.1:4566', feed: () => undefined },
    {
      processors: 2,
      async start(spec, events) {
        const environment: FakeEnvironment = new FakeEnvironment(
          spec,
          environments.length,
          events(() => environment.logStream),
          behave,
        );
        environments.push(environment);
        return environment;
      },
      folderOf: async () => '/nowhere',
      choices: () => [],
      async warm() {},
      async close() {},
    },
  );
  instance.homes = { start() {}, of: () => home };
  const ticker = new Ticker(instance, services);
  const pump = new EventPump(dispatcher, services);
  void ticker.run();
  void pump.run();
  // Waits keep no process alive.
  const alive = new MessageChannel();
  alive.port1.on('message', () => {});
  return {
    instance,
    home,
    clock: new Moves(instance, ticker),
    dispatcher,
    environments,
    live: () => environments.filter(({ ended }) => ended === undefined),
    async close() {
      await home.close();
      ticker.stop();
      pump.stop();
      dispatcher.close();
      closeInstance(instance);
      alive.port1.close();
    },
  };
}

/** Writes the rows of a function, as creating or changing one does. */
export function putFunction(
  instance: Instance,
  name: string,
  shared: Partial<FunctionRow> = {},
  version: Partial<VersionRow> = {},
): void {
  const row: FunctionRow = { name, lastVersion: 0, tags: {}, uuid: 'a', ...shared };
  const number = version.version ?? '$LATEST';
  const config = { FunctionName: name, State: 'Active', Runtime: 'nodejs22.x', ...version.config } as VersionRow['config'];
  const code = { kind: 'folder', path: '/nowhere' } as const;
  const latest: VersionRow = { name, version: number, code, layers: [], generation: 1, modified: 0, ...version, config };
  instance.state(ACCOUNT, REGION).transact((tx) => {
    tx.put(FUNCTIONS, name, row);
    tx.put(VERSIONS, tupleKey(name, number), latest);
  });
}
