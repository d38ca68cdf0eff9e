/**
 * Runs functions as processes of this machine: managed runtimes by the interpreters that are installed and the runtime clients in `bootstraps/`,
 * `provided` ones by their own `bootstrap`. Each environment has a process group and a `/tmp` of its own (by TMPDIR: who names `/tmp` gets the machine's).
 */
import type { ChildProcess } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { monotonicNow } from '../../../../runtime/monotonic.js';
import type {
  EnvironmentSpec,
  Exit,
  Launched,
  Launcher,
  LaunchProblem,
  OutputSink,
  RuntimeAddress,
  RuntimeBinding,
} from '../contract.js';
import { capture } from './capture.js';
import { type Interpreter, interpreterOf, languageOf } from './interpreters.js';
import { watchMemory } from './memory.js';
import { extensionsOf, hasLibraries, localPath, withPaths } from './paths.js';
import { bootstrapOf, ENTRIES_VARIABLE, Pool } from './pool.js';
import { spawnJoined } from './spawn.js';
import { killTree, peakOf, terminateTree } from './tree.js';
import { ownFolder, sweepFormer } from './workspace.js';

/** How many interpreters wait for each kind: enough for what starts at once before the next are ready. */
const POOL_SIZE = 2;
const LOOPBACK = '127.0.0.1';
/** Peaks are asked for with each report; they need not be newer than this, in milliseconds. */
const PEAK_AGE_MS = 50;

export interface ProcessLauncher extends Launcher {
  /** Starts interpreters ahead. */
  warm(runtime: string): void;
}

export interface ProcessOptions {
  /** Environments' folders are made in here. */
  readonly folder: string;
  /** Says something to the user, once each. */
  readonly notice: (text: string) => void;
  /** How many interpreters of a kind are started ahead. */
  readonly pool?: number;
}

/** What is started: a command, and whether it is a runtime client of ours, which marks entries of the log. */
interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly isOurs: boolean;
}

const refuse = (type: string, message: string): LaunchProblem => ({ type, message });

export function createProcessLauncher(options: ProcessOptions): ProcessLauncher {
  return new LocalLauncher(options);
}

class LocalLauncher implements ProcessLauncher {
  readonly name = 'process';
  readonly #options: ProcessOptions;
  readonly #pool: Pool;
  readonly #live = new Set<Launched>();
  readonly #told = new Set<string>();
  #folder: string | undefined;

  constructor(options: ProcessOptions) {
    this.#options = options;
    this.#pool = new Pool(() => this.#ownFolder(), options.pool ?? POOL_SIZE);
  }

  #ownFolder(): string {
    if (this.#folder === undefined) {
      sweepFormer(this.#options.folder);
      this.#folder = ownFolder(this.#options.folder);
    }
    return this.#folder;
  }

  warm(runtime: string): void {
    const interpreter = interpreterOf(runtime);
    const language = languageOf(runtime)?.language;
    if (interpreter !== undefined && (language === 'nodejs' || language === 'python')) this.#pool.fill(language, interpreter);
  }

  binding(): Promise<RuntimeBinding> {
    return Promise.resolve({ bind: LOOPBACK, advertise: LOOPBACK, mayConnect: (peer: string) => peer === LOOPBACK });
  }

  problem(spec: EnvironmentSpec): Promise<string | undefined> {
    return Promise.resolve(this.#problem(spec));
  }

  #problem(spec: EnvironmentSpec): string | undefined {
    const { runtime, image, codeFolder } = spec;
    if (image !== undefined) return `Function ${spec.functionName} is a container image, which needs a Docker engine.`;
    if (runtime === undefined || codeFolder === undefined) return `Function ${spec.functionName} has no runtime.`;
    if (runtime.startsWith('provided')) return undefined;
    const wanted = languageOf(runtime);
    if (wanted === undefined) return `The runtime ${runtime} needs a Docker engine: no local interpreter runs it.`;
    if (interpreterOf(runtime) === undefined) {
      const names = { nodejs: 'node', python: 'python3 (3.9 or later)', java: 'java' };
      return `The runtime ${runtime} needs ${names[wanted.language]} on this machine, or a Docker engine.`;
    }
    if (wanted.language === 'java' && javaClient(spec) === undefined) {
      return (
        `The runtime ${runtime} runs without Docker only if the package of the function has aws-lambda-java-runtime-interface-client ` +
        'in its folder lib.'
      );
    }
    return undefined;
  }

  async launch(
    spec: EnvironmentSpec,
    _address: RuntimeAddress,
    variables: Readonly<Record<string, string>>,
    output: OutputSink,
  ): Promise<Launched> {
    const problem = this.#problem(spec);
    if (problem !== undefined) throw refuse('Runtime.InvalidRuntime', problem);
    const runtime = spec.runtime as string;
    const wanted = languageOf(runtime);
    const interpreter = interpreterOf(runtime);
    if (interpreter !== undefined && !interpreter.isExact) this.#tell(runtime, interpreter, output);
    const environment = withPaths(spec, variables, wanted?.language, wanted?.version ?? '');
    const folder = path.join(this.#ownFolder(), folderName(variables.AWS_LAMBDA_LOG_STREAM_NAME as string));
    mkdirSync(path.join(folder, 'tmp'), { recursive: true });
    for (const name of ['TMPDIR', 'TMP', 'TEMP']) environment[name] = path.join(folder, 'tmp');
    const launched = this.#start(spec, environment, wanted?.language, interpreter, output);
    this.#live.add(launched);
    void launched.exited.then(() => this.#live.delete(launched));
    return launched;
  }

  /** An interpreter of another version: told once in the emulator's log, and in that of each environment. */
  #tell(runtime: string, interpreter: Interpreter, output: OutputSink): void {
    const text = `${runtime} is not installed here: version ${interpreter.version} runs the function (${interpreter.path}).`;
    output.entry(`WARNING: ${text}`);
    if (this.#told.has(runtime)) return;
    this.#told.add(runtime);
    this.#options.notice(text);
  }

  #start(
    spec: EnvironmentSpec,
    environment: Record<string, string>,
    language: string | undefined,
    interpreter: Interpreter | undefined,
    output: OutputSink,
  ): LocalProcesses {
    const extensions = extensionsOf(spec);
    const mark = `TMPDIR=${environment.TMPDIR}`;
    const cwd = spec.codeFolder as string;
    const isPlain = extensions.length === 0 && environment.AWS_LAMBDA_EXEC_WRAPPER === undefined && isPoolable(spec, environment);
    if (isPlain && interpreter !== undefined && (language === 'nodejs' || language === 'python')) {
      const pooled = this.#pool.take(language, interpreter, environment, cwd, heapOf(spec.memoryMb));
      if (pooled !== undefined) return new LocalProcesses(pooled.child, [], [mark, pooled.mark], spec, output, pooled.token);
      // None was ready; for the next one there will be.
      setImmediate(() => this.#pool.fill(language, interpreter));
    }
    const command = wrapped(spec, environment, commandOf(spec, environment, language, interpreter));
    const token = command.isOurs ? folderName(environment.AWS_LAMBDA_LOG_STREAM_NAME as string) : undefined;
    const main = spawnJoined(
      command.file,
      command.args,
      cwd,
      token === undefined ? environment : { ...environment, [ENTRIES_VARIABLE]: token },
    );
    const others = extensions.map((file) => spawnJoined(file, [], cwd, environment));
    const names = extensions.map((file) => path.basename(file));
    return new LocalProcesses(main, others, [mark], spec, output, token, names);
  }

  release(logStream: string): void {
    if (this.#folder === undefined) return;
    rmSync(path.join(this.#folder, folderName(logStream)), { recursive: true, force: true });
  }

  async close(): Promise<void> {
    this.#pool.close();
    await Promise.all([...this.#live].map((launched) => launched.kill()));
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#folder = undefined;
  }
}

/** The last part of a log stream's name is all hexadecimal and not given twice. */
const folderName = (logStream: string): string => logStream.slice(logStream.lastIndexOf(']') + 1);

/** A process of the pool has started with another environment: what is read at the start must not differ. */
function isPoolable(spec: EnvironmentSpec, environment: Readonly<Record<string, string>>): boolean {
  const own = Object.keys(spec.variables);
  return (
    !own.some((name) => /^(NODE_|PYTHON|LD_|V8_|MALLOC_|OPENSSL_|SSL_|UV_)/.test(name)) &&
    environment.PYTHONPATH === undefined &&
    !hasLibraries(spec)
  );
}

function javaClient(spec: EnvironmentSpec): string | undefined {
  const { readdirSync } = require('node:fs') as typeof import('node:fs');
  for (const folder of [spec.codeFolder ?? '', ...spec.layerFolders.map((layer) => path.join(layer, 'java'))]) {
    const lib = path.join(folder, 'lib');
    if (!existsSync(lib)) continue;
    const jar = readdirSync(lib).find((name) => /^aws-lambda-java-runtime-interface-client.*\.jar$/.test(name));
    if (jar !== undefined) return path.join(lib, jar);
  }
  return undefined;
}

function commandOf(
  spec: EnvironmentSpec,
  environment: Readonly<Record<string, string>>,
  language: string | undefined,
  interpreter: Interpreter | undefined,
): Command {
  if (interpreter === undefined || language === undefined) return ownBootstrap(spec);
  if (language === 'java') {
    const task = spec.codeFolder as string;
    const classes = [
      task,
      path.join(task, 'lib', '*'),
      ...spec.layerFolders.map((layer) => path.join(layer, 'java', 'lib', '*')),
    ];
    const main = 'com.amazonaws.services.lambda.runtime.api.client.AWSLambda';
    const args = [
      `-Xmx${Math.max(64, Math.floor(spec.memoryMb * 0.85))}m`,
      '-cp',
      classes.join(path.delimiter),
      main,
      spec.handler ?? '',
    ];
    return { file: interpreter.path, args, isOurs: false };
  }
  const heap =
    language === 'nodejs' && environment.NODE_OPTIONS === undefined ? [`--max-old-space-size=${heapOf(spec.memoryMb)}`] : [];
  return { file: interpreter.path, args: [...heap, bootstrapOf(language)], isOurs: true };
}

/** What V8 may use of a function's memory, in MB: the rest is for what is not on its heap. */
const heapOf = (memoryMb: number): number => Math.max(64, Math.floor(memoryMb * 0.9));

/** `provided`: the file `bootstrap` of the package, or of a layer. */
function ownBootstrap(spec: EnvironmentSpec): Command {
  const candidates = ['/var/task/bootstrap', '/opt/bootstrap'].map((name) => localPath(spec, name));
  const file = candidates.find((name) => existsSync(name) && !name.startsWith('/opt/'));
  if (file === undefined) {
    throw refuse('Runtime.InvalidEntrypoint', "Couldn't find valid bootstrap(s): [/var/task/bootstrap /opt/bootstrap]");
  }
  try {
    accessSync(file, constants.X_OK);
  } catch {
    throw refuse('Runtime.InvalidEntrypoint', `fork/exec ${file}: permission denied`);
  }
  return { file, args: [], isOurs: false };
}

/** A wrapper script gets the command as its arguments. */
function wrapped(spec: EnvironmentSpec, environment: Readonly<Record<string, string>>, command: Command): Command {
  const wrapper = environment.AWS_LAMBDA_EXEC_WRAPPER;
  if (wrapper === undefined) return command;
  const file = localPath(spec, wrapper);
  return { file, args: [command.file, ...command.args], isOurs: command.isOurs };
}

class LocalProcesses implements Launched {
  readonly exited: Promise<Exit>;
  readonly extensions: readonly string[];
  readonly extensionsEnded: Promise<unknown>;
  readonly #main: ChildProcess;
  readonly #others: readonly ChildProcess[];
  readonly #marks: readonly string[];
  readonly #memory: ReturnType<typeof watchMemory>;
  #killed: Promise<void> | undefined;
  #peak: number | undefined;
  #peakAt = 0;

  constructor(
    main: ChildProcess,
    others: readonly ChildProcess[],
    marks: readonly string[],
    spec: EnvironmentSpec,
    sink: OutputSink,
    token: string | undefined,
    extensions: readonly string[] = [],
  ) {
    this.#main = main;
    this.#others = others;
    this.#marks = marks;
    this.extensions = extensions;
    this.#memory = watchMemory(main.pid, spec.memoryMb, () => void this.kill());
    const drained = capture(main, sink, token);
    for (const child of others) capture(child, sink, undefined);
    this.extensionsEnded = Promise.all(
      others.map((child) => new Promise<void>((resolve) => child.on('exit', () => resolve()).on('error', () => resolve()))),
    );
    this.exited = new Promise((resolve) => {
      const end = (exit: Exit): void => {
        this.#memory.stop();
        // What it wrote before it ended is read first; who forked has the pipe open for longer.
        void drained().then(() => resolve({ ...exit, outOfMemory: this.#memory.isExceeded() }));
      };
      main.on('exit', (code, signal) => end({ code: code ?? undefined, signal: signal ?? undefined, outOfMemory: false }));
      main.on('error', () => end({ code: 127, signal: undefined, outOfMemory: false }));
    });
  }

  terminate(): void {
    if (this.#main.pid !== undefined) terminateTree(this.#main.pid);
  }

  kill(): Promise<void> {
    this.#killed ??= this.#kill();
    return this.#killed;
  }

  async #kill(): Promise<void> {
    this.#memory.stop();
    for (const { pid } of this.#others) if (pid !== undefined) await killTree(pid, []);
    if (this.#main.pid === undefined) return;
    await killTree(this.#main.pid, this.#marks);
    await this.exited;
  }

  peakMemory(): number | undefined {
    const now = monotonicNow();
    if (this.#peak === undefined || now - this.#peakAt > PEAK_AGE_MS) {
      this.#peak = (this.#main.pid === undefined ? undefined : peakOf(this.#main.pid)) ?? this.#peak;
      this.#peakAt = now;
    }
    return this.#peak;
  }
}
