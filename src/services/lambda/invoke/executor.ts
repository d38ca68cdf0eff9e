/** What runs functions, as the home sees it: the executors of `executor/` behind one word. */
import { availableParallelism } from 'node:os';
import { partitionOf } from '../../../runtime/config.js';
import type { Instance } from '../../../runtime/instance.js';
import { folderOf, workFolder } from '../code/folders.js';
import { runtimeVersionArn } from '../config/runtimes.js';
import type { RuntimeChoice } from '../executor/choose.js';
import type { Environment, EnvironmentEvents, EnvironmentSpec } from '../executor/contract.js';
import type { EnvironmentTools } from '../executor/environment.js';
import type { ProcessLauncher } from '../executor/process/launcher.js';
import type { CodeRow } from '../store.js';
import { cannotRun } from './errors.js';

type Executors = ReturnType<typeof import('../executor/choose.js').createExecutors>;

export interface Executor {
  /** How many can work at the same time. */
  readonly processors: number;
  /** `events` is asked once, and gets to know the name of the log stream by calling what it was given. */
  start(spec: EnvironmentSpec, events: (logStream: () => string) => EnvironmentEvents): Promise<Environment>;
  folderOf(code: CodeRow): Promise<string>;
  /** Has interpreters of the runtime be there before they are wanted, where that is how it is run. */
  warm(runtime: string): Promise<void>;
  /** What runs which runtime, as far as it has been decided. */
  choices(): readonly RuntimeChoice[];
  close(): Promise<void>;
}

const HEX_BYTES = 16;

export function createExecutor(instance: Instance): Executor {
  let executors: Executors | undefined;
  const tools = toolsOf(instance);
  return {
    processors: availableParallelism(),
    async start(spec, events) {
      executors ??= loadExecutors(instance);
      const launcher = await executors.choose(spec);
      if (!('launch' in launcher)) throw cannotRun(launcher.problem);
      const problem = await launcher.problem(spec);
      if (problem !== undefined) throw cannotRun(problem);
      const { startEnvironment } = require('../executor/environment.js') as typeof import('../executor/environment.js');
      const environment: Environment = startEnvironment(
        spec,
        launcher,
        events(() => environment.logStream),
        tools,
      );
      return environment;
    },
    folderOf: (code) => folderOf(instance, code),
    async warm(runtime) {
      executors ??= loadExecutors(instance);
      const launcher = await executors.choose({ ...NO_FUNCTION, runtime });
      if ('warm' in launcher) (launcher as ProcessLauncher).warm(runtime);
    },
    choices: () => executors?.choices() ?? [],
    close: async () => executors?.close(),
  };
}

/** Who runs a runtime is asked of a function; this one asks for nothing. */
const NO_FUNCTION: EnvironmentSpec = {
  account: '',
  region: '',
  functionName: '',
  version: '',
  functionArn: '',
  generation: 0,
  layerFolders: [],
  architecture: process.arch === 'arm64' ? 'arm64' : 'x86_64',
  variables: {},
  role: '',
  memoryMb: 0,
  timeoutMs: 0,
  ephemeralStorageMb: 0,
  logFormat: 'Text',
  logGroup: '',
  tracing: 'PassThrough',
  initializationType: 'on-demand',
  endpoint: '',
};

/** Loaded with the first environment. */
function loadExecutors(instance: Instance): Executors {
  const { createExecutors } = require('../executor/choose.js') as typeof import('../executor/choose.js');
  const { config, log } = instance;
  return createExecutors({
    config,
    log,
    process: () => {
      const { createProcessLauncher } =
        require('../executor/process/launcher.js') as typeof import('../executor/process/launcher.js');
      return createProcessLauncher({ folder: workFolder(instance), notice: (text) => log.write('warn', text) });
    },
    docker: () => {
      const { createDockerLauncher } = require('../executor/docker/index.js') as typeof import('../executor/docker/index.js');
      const { listen, localstackHost, lambdaDocker } = config;
      return createDockerLauncher({ ...lambdaDocker, log, listen, localstackHost, temporary: workFolder(instance) });
    },
  });
}

/** Ids of environments are drawn one after the other, under a name that no request has. */
function toolsOf(instance: Instance): EnvironmentTools {
  const ids = instance.idsFor(`lambda environments ${instance.engineState.sequence()}`);
  const hex = (): string => Buffer.from(ids.bytes(HEX_BYTES)).toString('hex');
  return {
    now: () => instance.clock.now(),
    hex,
    uuid: () => ids.uuid(),
    runtimeArn: (runtime, region) => runtimeVersionArn({ partition: partitionOf(region), region }, runtime),
    credentials: ({ account }) => ({
      accessKeyId: account,
      secretAccessKey: instance.config.secretKey,
      sessionToken: 'ruststack',
    }),
    maxResponseBytes: instance.config.lambdaLimits.payload,
  };
}
