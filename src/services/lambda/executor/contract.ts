/**
 * What an executor is to the rest of Lambda. An *environment* (`environment.ts`) lives as on AWS: it is started for one version of a function, speaks
 * the Runtime API and the Extensions API with what runs in it, takes one invocation at a time, and ends. A *launcher* only knows how to start the
 * thing that speaks: local processes (`process/`) or containers (`docker/`). All of it lives on the main thread.
 */

/** What an environment is made for: a version of a function as the state has it, everything resolved. Plain data. */
export interface EnvironmentSpec {
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
  readonly functionName: string;
  /** `$LATEST` or a number. */
  readonly version: string;
  /** Without a qualifier. */
  readonly functionArn: string;
  /** The generation of the version's row. */
  readonly generation: number;
  /** Absent for images. */
  readonly runtime?: string;
  readonly handler?: string;
  /** The folder that is `/var/task`; absent for images. Not to be written to. */
  readonly codeFolder?: string;
  /** The folders whose union is `/opt`, a later one over an earlier one. */
  readonly layerFolders: readonly string[];
  readonly image?: {
    readonly uri: string;
    readonly entryPoint?: readonly string[];
    readonly command?: readonly string[];
    readonly workingDirectory?: string;
  };
  readonly architecture: 'x86_64' | 'arm64';
  /** What the user set. */
  readonly variables: Readonly<Record<string, string>>;
  readonly role: string;
  readonly memoryMb: number;
  readonly timeoutMs: number;
  readonly ephemeralStorageMb: number;
  readonly logFormat: 'Text' | 'JSON';
  readonly applicationLogLevel?: string;
  readonly systemLogLevel?: string;
  readonly logGroup: string;
  readonly tracing: 'Active' | 'PassThrough';
  readonly initializationType: 'on-demand' | 'provisioned-concurrency' | 'snap-start';
  /** The executor that the function's tag `ruststack:executor` asks for; the variable `RUSTSTACK_LAMBDA_EXECUTOR` wins over it. */
  readonly executor?: string;
  /** Where SDKs inside find the emulator, as the machine itself reaches it; a launcher translates it for what it starts. */
  readonly endpoint: string;
}

/** One event for a function. */
export interface Invocation {
  readonly requestId: string;
  /** JSON, whatever it was given as. */
  readonly payload: Uint8Array;
  /** With the qualifier that was asked for. */
  readonly invokedArn: string;
  /** JSON, decoded from base64. */
  readonly clientContext?: string;
  readonly cognitoIdentity?: string;
  readonly traceId: string;
  /** When the client wants the answer piece by piece: called with the head, then pieces; absent collects the answer. */
  readonly stream?: ResponseSink;
}

/** Takes a streamed answer. */
export interface ResponseSink {
  /** The content type that the function gave; `application/vnd.awslambda.http-integration-response` begins with a JSON head and eight zero bytes. */
  begin(contentType: string): void;
  /** Resolves when more is wanted. */
  write(chunk: Uint8Array): Promise<void> | undefined;
}

export interface InvocationResult {
  /** Of a streamed answer what stands after its pieces: nothing, or the error that cut it. */
  readonly payload: Uint8Array;
  /** The function failed: `Handled` was told by the function itself, `Unhandled` was found by Lambda. Its payload is the error as JSON. */
  readonly error?: { readonly kind: 'Handled' | 'Unhandled'; readonly type: string };
  /** The last 4 KB of the invocation's log. */
  readonly logTail: Uint8Array;
  /** Milliseconds of real time. */
  readonly durationMs: number;
  readonly billedMs: number;
  /** On the first invocation, where the environment was started for it. */
  readonly initMs?: number;
}

/** A line of an environment's log: of the function, or of the platform (START, END, REPORT, INIT_START…). */
export interface LogLine {
  /** Milliseconds on the emulator's clock. */
  readonly time: number;
  /** Without the line end. */
  readonly text: string;
}

/** What an environment tells while it lives. */
export interface EnvironmentEvents {
  /** Lines in order; they go to the log stream of the environment. */
  log(lines: readonly LogLine[]): void;
  /** Where lines come faster than they are taken: resolves when there is room; until then no more is read of what the function writes. */
  room?(): Promise<void> | undefined;
  /** It can take no more invocations: it was ended. What timed out or crashed is started again by its next invocation, with its `/tmp`, as on AWS. */
  ended(): void;
}

export interface Environment {
  readonly spec: EnvironmentSpec;
  /** `2026/11/22/[$LATEST]<32 hex digits>`. */
  readonly logStream: string;
  /** Resolves when it can take an invocation, or with why its init failed (which the next invocation is told). */
  readonly ready: Promise<InitProblem | undefined>;
  /** One at a time. Never rejects: whatever happens is a result. */
  invoke(invocation: Invocation): Promise<InvocationResult>;
  /** Ends it: extensions and runtime are told (SHUTDOWN), then whatever is left is killed. Resolves when nothing of it is left. */
  end(reason: 'spindown' | 'update' | 'shutdown'): Promise<void>;
}

/** Why an init failed: an error as `/runtime/init/error` told it, or one of Lambda (`Runtime.ExitError`, `Sandbox.Timedout`, …). */
export interface InitProblem {
  readonly type: string;
  /** The error as JSON, as the caller of the first invocation gets it. */
  readonly payload: Uint8Array;
}

/** How what was launched ended. */
export interface Exit {
  readonly code: number | undefined;
  /** `SIGKILL`. */
  readonly signal: string | undefined;
  readonly outOfMemory: boolean;
}

/** A process or container that was started. */
export interface Launched {
  readonly exited: Promise<Exit>;
  /** Asks the runtime to end; extensions are told through their API. */
  terminate(): void;
  /** Kills the whole of it, with all that it has forked. Resolves when nothing is left. */
  kill(): Promise<void>;
  /** Bytes at its peak so far, where the system can tell. */
  peakMemory(): number | undefined | Promise<number | undefined>;
  /** Resolves when what it wrote a moment ago should have come; absent where that takes no time. */
  arrival?(): Promise<void>;
  /** The extensions that it has started, by the names under which they will register. */
  readonly extensions?: readonly string[];
  /** All extensions have ended; absent where nobody can tell. */
  readonly extensionsEnded?: Promise<unknown>;
}

/** Why a launch failed, thrown as plain data: an error of Lambda such as `Runtime.InvalidEntrypoint`. */
export interface LaunchProblem {
  readonly type: string;
  /** A sentence; the environment puts the request's id before it. */
  readonly message: string;
}

/** Takes what the launched write. */
export interface OutputSink {
  /** Bytes as they come, of stdout or stderr. What it returns resolves when more is wanted. */
  (chunk: Uint8Array): Promise<void> | undefined;
  /** One entry of the log, whatever line ends are in it. */
  entry(text: string): void;
}

/** Where a Runtime API is served for one environment. */
export interface RuntimeAddress {
  /** As seen by what was launched: `AWS_LAMBDA_RUNTIME_API` is `host:port`. */
  readonly host: string;
  readonly port: number;
  /** What it was bound by: tells the launcher which of its bindings this is, since a spec may have several environments. */
  readonly binding: RuntimeBinding;
}

/** What a launcher needs to know of where it must be reached. */
export interface RuntimeBinding {
  /** The local address that the server binds. */
  readonly bind: string;
  /** The host by which the launched reach it. */
  readonly advertise: string;
  /**
   * Whether a connection from this address may be of the environment's; absent takes all. A promise where what was launched may connect before
   * its address is known: nothing is read from the connection until then.
   */
  readonly mayConnect?: (peer: string) => boolean | Promise<boolean>;
}

export interface Launcher {
  readonly name: 'process' | 'docker';
  /** What is missing to run it, in a sentence for the user; nothing if it can be run here. May take a look at the machine, and remembers it. */
  problem(spec: EnvironmentSpec): Promise<string | undefined>;
  binding(spec: EnvironmentSpec): Promise<RuntimeBinding>;
  /**
   * `output` gets what the launched writes. `variables` are all but those that depend on where things are; `AWS_LAMBDA_LOG_STREAM_NAME` among them
   * names the environment: one that timed out or crashed is launched again under the same name. Rejects with a `LaunchProblem` or an error whose
   * message is a sentence for the user where it could not be started, and then nothing of it is left.
   */
  launch(
    spec: EnvironmentSpec,
    address: RuntimeAddress,
    variables: Readonly<Record<string, string>>,
    output: OutputSink,
  ): Promise<Launched>;
  /** The environment with this log stream is over: what was kept for its next launch (its `/tmp`) can go. */
  release?(logStream: string): void;
  /** Removes what a former process of the emulator left, if that can be told. */
  sweep?(): Promise<void>;
  /** Ends everything that it has started, and what a former process of the emulator left. */
  close(): Promise<void>;
}
