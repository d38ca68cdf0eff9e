/**
 * Who runs a function: `LAMBDA_EXECUTOR`, or what the function itself asks for by its variable `RUSTSTACK_LAMBDA_EXECUTOR` or its tag
 * `ruststack:executor`. `auto` takes Docker where an engine answers and has the image, else processes of this machine. What was chosen is told in
 * the log once for each runtime.
 */
import type { Config } from '../../../runtime/config.js';
import type { Log } from '../../../runtime/log.js';
import { monotonicNow } from '../../../runtime/monotonic.js';
import type { EnvironmentSpec, Launcher } from './contract.js';
import { failureText, findEngine } from './docker/engine.js';
import { imageOf, runtimeImages } from './docker/images.js';
import { isMarked } from './docker/mark.js';
import { engineProblem, hasImage } from './docker/probe.js';

/** How long is believed what was found: engines and images come and go. */
const BELIEVED_MS = 5_000;

const OVERRIDE = 'RUSTSTACK_LAMBDA_EXECUTOR';

type Mode = 'auto' | Launcher['name'];

/** LocalStack's older values beside ours. */
const MODES: Readonly<Record<string, Mode>> = {
  auto: 'auto',
  docker: 'docker',
  'docker-reuse': 'docker',
  process: 'process',
  local: 'process',
};

/** What runs functions of a runtime, as `/_aws/lambda/runtimes` tells it. */
export interface RuntimeChoice {
  /** Of a container image its name. */
  readonly runtime: string;
  readonly executor: Launcher['name'] | undefined;
  readonly reason: string;
  /** What is missing, where nothing can run it. */
  readonly problem?: string;
}

export interface Executors {
  /** Who runs it, or why nobody can, in a sentence. */
  choose(spec: EnvironmentSpec): Promise<Launcher | { readonly problem: string }>;
  /** What has been chosen so far, in the order of the runtimes' names. */
  choices(): readonly RuntimeChoice[];
  close(): Promise<void>;
}

export interface ExecutorOptions {
  readonly config: Pick<Config, 'lambdaExecutor' | 'lambdaDocker'>;
  readonly log: Log;
  /** Made when they are first needed. */
  readonly process: () => Launcher;
  readonly docker: () => Launcher;
}

interface Choice extends RuntimeChoice {
  readonly launcher?: Launcher;
  readonly since: number;
}

export function createExecutors(options: ExecutorOptions): Executors {
  return new Chooser(options);
}

class Chooser implements Executors {
  private readonly mode: Mode;
  private readonly engine: string;
  private readonly made = new Map<Launcher['name'], Launcher>();
  private readonly known = new Map<string, Promise<Choice>>();
  private readonly told = new Map<string, RuntimeChoice>();

  constructor(private readonly options: ExecutorOptions) {
    const { lambdaExecutor: word, lambdaDocker } = options.config;
    this.mode = MODES[word] as Mode;
    this.engine = findEngine(lambdaDocker.host);
    if (isMarked(this.engine)) void this.sweep();
    if (this.mode !== word)
      options.log.write('info', `Lambda: LAMBDA_EXECUTOR=${word} is LocalStack's older word for ${this.mode}.`);
  }

  /** Whatever runs functions now, containers may have before. */
  private async sweep(): Promise<void> {
    if ((await engineProblem(this.engine)) === undefined) await this.take('docker', '').launcher?.sweep?.();
  }

  async choose(spec: EnvironmentSpec): Promise<Launcher | { readonly problem: string }> {
    const asked = spec.variables[OVERRIDE] ?? spec.executor;
    const mode = asked === undefined ? this.mode : MODES[asked.toLowerCase()];
    if (!mode) return { problem: `${OVERRIDE}: "${asked}" is none of auto, docker, process.` };
    const { launcher, problem } = await this.choiceFor(spec, mode);
    if (!launcher) return { problem: problem ?? 'Nothing here can run it.' };
    const missing = await launcher.problem(spec);
    return missing === undefined ? launcher : { problem: missing };
  }

  private async choiceFor(spec: EnvironmentSpec, mode: Mode): Promise<Choice> {
    const runtime = spec.image?.uri ?? spec.runtime ?? '';
    const key = `${mode} ${spec.architecture} ${runtime}`;
    const known = await this.known.get(key);
    if (known && monotonicNow() - known.since < BELIEVED_MS) return known;
    const made = this.decide(spec, mode).then((found): Choice => ({ ...found, runtime, since: monotonicNow() }));
    this.known.set(key, made);
    const choice = await made;
    this.tell(choice);
    return choice;
  }

  private async decide(spec: EnvironmentSpec, mode: Mode): Promise<Omit<Choice, 'runtime' | 'since'>> {
    if (mode === 'docker') return this.take('docker', 'it was asked for');
    if (mode === 'process') {
      if (!spec.image) return this.take('process', 'it was asked for');
      return {
        executor: undefined,
        reason: 'it was asked for',
        problem: 'A container image needs Docker, and the process executor was asked for.',
      };
    }
    if (spec.image) {
      const problem = await engineProblem(this.engine);
      if (problem === undefined) return this.take('docker', 'it is a container image');
      return { executor: undefined, reason: 'it is a container image', problem: `A container image needs Docker. ${problem}` };
    }
    let image: string;
    try {
      image = imageOf(spec, runtimeImages(this.options.config.lambdaDocker.imageMapping));
    } catch (error) {
      return { executor: undefined, reason: 'LAMBDA_RUNTIME_IMAGE_MAPPING is wrong', problem: failureText(error) };
    }
    try {
      if (await hasImage(this.engine, image)) return this.take('docker', `the engine has the image ${image}`);
      return this.take('process', `the Docker engine does not have the image ${image}`);
    } catch {
      return this.take('process', `no Docker engine answers at ${this.engine}`);
    }
  }

  private take(name: Launcher['name'], reason: string): Omit<Choice, 'runtime' | 'since'> {
    try {
      const launcher = this.made.get(name) ?? this.options[name]();
      this.made.set(name, launcher);
      return { executor: name, reason, launcher };
    } catch (error) {
      // Settings that can't be read, told by name.
      return { executor: undefined, reason, problem: failureText(error) };
    }
  }

  /** A line for what is new. */
  private tell({ runtime, executor, reason, problem }: Choice): void {
    const before = this.told.get(runtime);
    this.told.set(runtime, { runtime, executor, reason, ...(problem !== undefined && { problem }) });
    if (before?.executor === executor && before?.problem === problem) return;
    if (executor) this.options.log.write('info', `Lambda: ${runtime} runs by the executor ${executor}, since ${reason}.`);
    else this.options.log.write('warn', `Lambda: ${runtime} can't be run here. ${problem}`);
  }

  choices(): readonly RuntimeChoice[] {
    return [...this.told.values()].sort((a, b) => (a.runtime < b.runtime ? -1 : 1));
  }

  async close(): Promise<void> {
    await Promise.all([...this.made.values()].map((launcher) => launcher.close()));
  }
}
