/** The configuration of one instance: options given to `start`, else the environment, else the defaults. */

export type LogLevel = 'error' | 'warn' | 'info' | 'debug';

/** Where operations run: as their manifests say, or, to test one handler both ways, all on one side. */
type Placement = 'manifest' | 'inline' | 'shard';

export interface ListenAddress {
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
}

/** What an answered write survives: the end of the process, or also a loss of power. */
type Durability = 'process' | 'fsync';

export interface Persistence {
  readonly folder: string;
  readonly durability: Durability;
}

/** Faults that DynamoDB's item operations meet by chance; probabilities from 0 to 1. */
export interface DynamodbFaults {
  /** Throttling of reads, of writes. */
  readonly read: number;
  readonly write: number;
  /** Another transaction is under way on an item. */
  readonly conflict: number;
}

/** How containers of functions are made, where Docker runs them. */
export interface LambdaDocker {
  /** Of the engine; the usual socket unless given. */
  readonly host: string | undefined;
  /** As for `docker run`. */
  readonly flags: string | undefined;
  readonly network: string | undefined;
  readonly dns: readonly string[];
  /** JSON from runtimes to images, or one image with `<runtime>` in its name. */
  readonly imageMapping: string | undefined;
  /** Runs functions on whatever platform their image is for. */
  readonly ignoreArchitecture: boolean;
}

/** The last two are LocalStack's older words. */
type LambdaExecutor = 'auto' | 'docker' | 'process' | 'docker-reuse' | 'local';

/** Lambda's quotas of an account, which users may set lower or higher than AWS's. */
export interface LambdaLimits {
  readonly concurrentExecutions: number;
  /** Concurrency that reservations have to leave to all other functions. */
  readonly minimumUnreserved: number;
  /** Bytes. */
  readonly totalCode: number;
  readonly zippedCode: number;
  readonly unzippedCode: number;
  readonly environment: number;
  /** Of an answer, in bytes; an event may have 100 less. */
  readonly payload: number;
}

export interface Config {
  /** Where to listen: host and port; port 0 takes a free one. */
  readonly listen: readonly ListenAddress[];
  readonly gatewayThreads: number;
  /** Host names beside `localhost.localstack.cloud` that carry buckets and ids as labels. */
  readonly localstackHost: string;
  readonly defaultAccount: string;
  readonly defaultRegion: string;
  /** The secret of the key `test` and of keys without one of their own. */
  readonly secretKey: string;
  readonly strictAuth: boolean;
  readonly skipS3Signature: boolean;
  /** Policies and ACLs decide who may do what. */
  readonly enforceIam: boolean;
  readonly logLevel: LogLevel;
  readonly corsOrigins: readonly string[];
  /** Request and answer headers that browsers may use beside the usual ones. */
  readonly corsAllowedHeaders: readonly string[];
  readonly corsExposedHeaders: readonly string[];
  readonly disableCors: boolean;
  readonly listener: 'auto' | 'uws' | 'node';
  /** Where large object bodies live as long as the process does; a fresh temporary folder unless given. */
  readonly dataDir: string | undefined;
  /** Where and how state outlives the process; absent where it does not. */
  readonly persistence: Persistence | undefined;
  /** What all ids are drawn from; random unless given. */
  readonly seed: string | undefined;
  readonly placement: Placement;
  /** Absent where there are none. */
  readonly dynamodbFaults: DynamodbFaults | undefined;
  /** A shard without a request ends after this many milliseconds. */
  readonly shardIdleMs: number;
  /** Bytes that DynamoDB keeps of what was overwritten, for each table with point-in-time recovery. */
  readonly recoveryBudget: number;
  /** How long DynamoDB's tables and indexes stay in CREATING, UPDATING and DELETING, milliseconds on the emulator's clock. */
  readonly dynamodbStatusDelayMs: number;
  readonly s3RestoreDelayMs: number;
  /** How long Lambda's functions stay in Pending and their updates InProgress, milliseconds on the emulator's clock. */
  readonly lambdaStatusDelayMs: number;
  /** Whether runtimes that AWS has taken out of service are refused. */
  readonly lambdaRuntimeValidation: boolean;
  readonly lambdaLimits: LambdaLimits;
  /** Milliseconds that an environment without work is kept. */
  readonly lambdaKeepAliveMs: number;
  /** Environments that may live before those without work make room for others. */
  readonly lambdaMaxEnvironments: number;
  /** Milliseconds on the emulator's clock until an asynchronous event that failed is tried again; the second time it is twice as long. */
  readonly lambdaRetryDelayMs: number;
  /** What runs functions, where they don't say it themselves. */
  readonly lambdaExecutor: LambdaExecutor;
  /** The bucket whose keys are folders of this machine. */
  readonly lambdaHotReloadBucket: string;
  readonly lambdaDocker: LambdaDocker;
}

/** What `start` takes. Each option wins over its environment variable. */
export interface StartOptions {
  /** The port on 127.0.0.1; 0 takes a free one. Short for `listen`. */
  port?: number;
  /** The host beside `port`. */
  host?: string;
  /** `host:port`, comma separated or as a list. Environment: `GATEWAY_LISTEN`. */
  listen?: string | readonly string[];
  /** Threads that accept connections on the same port. Environment: `RUSTSTACK_GATEWAY_THREADS`. */
  gatewayThreads?: number;
  /** Environment: `LOCALSTACK_HOST`. */
  localstackHost?: string;
  /** Environment: `AWS_DEFAULT_REGION`, `DEFAULT_REGION`. */
  defaultRegion?: string;
  /** The secret that the key `test` signs with. Environment: `RUSTSTACK_SECRET_KEY`. */
  secretKey?: string;
  /** Refuses unknown keys and unsigned requests as AWS does. Environment: `RUSTSTACK_STRICT_AUTH`. */
  strictAuth?: boolean;
  /** Environment: `S3_SKIP_SIGNATURE_VALIDATION`. */
  skipS3Signature?: boolean;
  /** Policies and ACLs decide who may do what; off, every caller may do everything. Environment: `ENFORCE_IAM`. */
  enforceIam?: boolean;
  /** Environment: `LS_LOG`, `DEBUG=1`. */
  logLevel?: LogLevel;
  /** Origins that browsers may come from, beside the local ones. Environment: `EXTRA_CORS_ALLOWED_ORIGINS`. */
  corsOrigins?: readonly string[];
  /** Environment: `EXTRA_CORS_ALLOWED_HEADERS`. */
  corsAllowedHeaders?: readonly string[];
  /** Environment: `EXTRA_CORS_EXPOSE_HEADERS`. */
  corsExposedHeaders?: readonly string[];
  /** Environment: `DISABLE_CORS_HEADERS`. */
  disableCors?: boolean;
  /** Which HTTP listener to use. Environment: `RUSTSTACK_LISTENER`. */
  listener?: 'auto' | 'uws' | 'node';
  /** The folder for state and large bodies. Environment: `DATA_DIR`, `LOCALSTACK_VOLUME_DIR`. */
  dataDir?: string;
  /** Keeps all state in `dataDir` beyond the end of the process. Environment: `RUSTSTACK_PERSISTENCE`, `PERSISTENCE`. */
  persistence?: boolean;
  /** `fsync`: answered writes survive a loss of power, too. Environment: `RUSTSTACK_DURABILITY`. */
  durability?: Durability;
  /** The same seed and the same requests give the same ids. Environment: `RUSTSTACK_SEED`. */
  seed?: string;
  /** Environment: `RUSTSTACK_PLACEMENT`. */
  placement?: Placement;
  /**
   * How probable it is, from 0 to 1, that a DynamoDB request on items is throttled (`read`, `write`) or meets a conflict of transactions.
   * Environment: `DYNAMODB_ERROR_PROBABILITY` (both), `DYNAMODB_READ_ERROR_PROBABILITY`, `DYNAMODB_WRITE_ERROR_PROBABILITY`,
   * `RUSTSTACK_DYNAMODB_CONFLICT_PROBABILITY`.
   */
  dynamodbFaults?: { readonly read?: number; readonly write?: number; readonly conflict?: number };
  /** Milliseconds. Environment: `RUSTSTACK_SHARD_IDLE_MS`. */
  shardIdleMs?: number;
  /** Bytes of each DynamoDB table with point-in-time recovery. Environment: `RUSTSTACK_PITR_BUDGET`. */
  recoveryBudget?: number;
  /**
   * How long DynamoDB's tables and indexes stay in CREATING, UPDATING and DELETING, milliseconds on the emulator's clock; 0, the default,
   * has each be ready with the next request. Environment: `RUSTSTACK_DYNAMODB_STATUS_DELAY_MS`.
   */
  dynamodbStatusDelayMs?: number;
  /**
   * How long S3 takes to restore an archived object, milliseconds on the emulator's clock; 5 seconds by default.
   * Environment: `RUSTSTACK_S3_RESTORE_DELAY_MS`.
   */
  s3RestoreDelayMs?: number;
  /**
   * How long Lambda's functions stay in Pending and their updates InProgress, milliseconds on the emulator's clock; 0, the default, has each be
   * ready with the next request. Environment: `RUSTSTACK_LAMBDA_STATUS_DELAY_MS`.
   */
  lambdaStatusDelayMs?: number;
  /** False lets functions have runtimes that AWS has taken out of service. Environment: `LAMBDA_RUNTIME_VALIDATION`. */
  lambdaRuntimeValidation?: boolean;
  /**
   * Lambda's quotas. Environment: `LAMBDA_LIMITS_CONCURRENT_EXECUTIONS`, `LAMBDA_LIMITS_MINIMUM_UNRESERVED_CONCURRENCY`,
   * `LAMBDA_LIMITS_TOTAL_CODE_SIZE`, `LAMBDA_LIMITS_CODE_SIZE_ZIPPED`, `LAMBDA_LIMITS_CODE_SIZE_UNZIPPED`,
   * `LAMBDA_LIMITS_MAX_FUNCTION_ENVVAR_SIZE_BYTES`, `LAMBDA_LIMITS_MAX_FUNCTION_PAYLOAD_SIZE_BYTES`.
   */
  lambdaLimits?: Partial<LambdaLimits>;
  /** Milliseconds that an environment without work is kept; 10 minutes by default. Environment: `LAMBDA_KEEPALIVE_MS`. */
  lambdaKeepAliveMs?: number;
  /**
   * Environments that may live at once before those without work make room for others; by default as many as half of the machine's memory holds
   * at 48 MB each, but 16 to 1,000. Environment: `RUSTSTACK_LAMBDA_ENVIRONMENTS`.
   */
  lambdaMaxEnvironments?: number;
  /**
   * Milliseconds on the emulator's clock until an asynchronous event that failed is tried again, 60,000 by default; the second time it is twice as
   * long. Environment: `LAMBDA_RETRY_BASE_DELAY_SECONDS`, in seconds.
   */
  lambdaRetryDelayMs?: number;
  /** `auto` takes Docker where an engine answers and has the image, else processes. Environment: `LAMBDA_EXECUTOR`. */
  lambdaExecutor?: LambdaExecutor;
  /** The bucket whose keys are folders of this machine, from which functions run; `hot-reload` by default. Environment: `BUCKET_MARKER_LOCAL`. */
  lambdaHotReloadBucket?: string;
  /**
   * Containers of functions. Environment: `DOCKER_HOST`, `LAMBDA_DOCKER_FLAGS`, `LAMBDA_DOCKER_NETWORK`, `LAMBDA_DOCKER_DNS` (comma separated),
   * `LAMBDA_RUNTIME_IMAGE_MAPPING`, `LAMBDA_IGNORE_ARCHITECTURE`.
   */
  lambdaDocker?: Partial<LambdaDocker>;
}

export type Environment = Readonly<Record<string, string | undefined>>;

const DEFAULT_ACCOUNT = '000000000000';
export const DEFAULT_PORT = 4566;
const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_REGION = 'us-east-1';
const DEFAULT_SECRET_KEY = 'test';
const DEFAULT_LOCALSTACK_HOST = 'localhost.localstack.cloud:4566';
/** LocalStack's name for it. */
const DEFAULT_HOT_RELOAD_BUCKET = 'hot-reload';
const DEFAULT_SHARD_IDLE_MS = 60_000;
const MAX_GATEWAY_THREADS = 64;
const MAX_PORT = 65_535;
const MAX_SHARD_IDLE_MS = 2_147_483_647;
const DEFAULT_RECOVERY_BUDGET = 256 * 1024 * 1024;
/** A day. */
const MAX_STATUS_DELAY_MS = 86_400_000;
const DEFAULT_LAMBDA_KEEP_ALIVE_MS = 600_000;
const DEFAULT_RESTORE_DELAY_MS = 5_000;
/** AWS's slowest takes two days. */
const MAX_RESTORE_DELAY_MS = 7 * 86_400_000;
/** Each of Lambda's limits: its variable, as LocalStack names it, and AWS's default. */
const LAMBDA_LIMITS: Readonly<Record<keyof LambdaLimits, readonly [name: string, aws: number]>> = {
  concurrentExecutions: ['LAMBDA_LIMITS_CONCURRENT_EXECUTIONS', 1_000],
  minimumUnreserved: ['LAMBDA_LIMITS_MINIMUM_UNRESERVED_CONCURRENCY', 100],
  totalCode: ['LAMBDA_LIMITS_TOTAL_CODE_SIZE', 80_530_636_800],
  zippedCode: ['LAMBDA_LIMITS_CODE_SIZE_ZIPPED', 52_428_800],
  unzippedCode: ['LAMBDA_LIMITS_CODE_SIZE_UNZIPPED', 262_144_000],
  environment: ['LAMBDA_LIMITS_MAX_FUNCTION_ENVVAR_SIZE_BYTES', 4_096],
  payload: ['LAMBDA_LIMITS_MAX_FUNCTION_PAYLOAD_SIZE_BYTES', 6_291_556],
};

/** A setting that can't be read; the message is one line that names it and says what it may be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

export function readConfig(options: StartOptions = {}, env: Environment = process.env): Config {
  const text = (name: string): string | undefined => env[name]?.trim() || undefined;
  return {
    listen: readListen(options, text('GATEWAY_LISTEN')),
    gatewayThreads: integer(
      'RUSTSTACK_GATEWAY_THREADS',
      options.gatewayThreads ?? text('RUSTSTACK_GATEWAY_THREADS'),
      1,
      1,
      MAX_GATEWAY_THREADS,
    ),
    localstackHost: options.localstackHost ?? text('LOCALSTACK_HOST') ?? DEFAULT_LOCALSTACK_HOST,
    defaultAccount: DEFAULT_ACCOUNT,
    defaultRegion: options.defaultRegion ?? text('AWS_DEFAULT_REGION') ?? text('DEFAULT_REGION') ?? DEFAULT_REGION,
    secretKey: options.secretKey ?? text('RUSTSTACK_SECRET_KEY') ?? DEFAULT_SECRET_KEY,
    strictAuth: options.strictAuth ?? flag('RUSTSTACK_STRICT_AUTH', text('RUSTSTACK_STRICT_AUTH')) ?? false,
    skipS3Signature:
      options.skipS3Signature ?? flag('S3_SKIP_SIGNATURE_VALIDATION', text('S3_SKIP_SIGNATURE_VALIDATION')) ?? false,
    enforceIam: options.enforceIam ?? flag('ENFORCE_IAM', text('ENFORCE_IAM')) ?? false,
    logLevel: options.logLevel ?? readLogLevel(text('LS_LOG'), text('DEBUG')),
    corsOrigins: options.corsOrigins ?? list(text('EXTRA_CORS_ALLOWED_ORIGINS')),
    corsAllowedHeaders: options.corsAllowedHeaders ?? list(text('EXTRA_CORS_ALLOWED_HEADERS')),
    corsExposedHeaders: options.corsExposedHeaders ?? list(text('EXTRA_CORS_EXPOSE_HEADERS')),
    disableCors: options.disableCors ?? flag('DISABLE_CORS_HEADERS', text('DISABLE_CORS_HEADERS')) ?? false,
    listener: choice('RUSTSTACK_LISTENER', options.listener ?? text('RUSTSTACK_LISTENER'), ['auto', 'uws', 'node']),
    dataDir: options.dataDir ?? text('DATA_DIR'),
    persistence: readPersistence(options, text),
    seed: options.seed ?? text('RUSTSTACK_SEED'),
    placement: choice('RUSTSTACK_PLACEMENT', options.placement ?? text('RUSTSTACK_PLACEMENT'), ['manifest', 'inline', 'shard']),
    dynamodbFaults: readDynamodbFaults(options, text),
    shardIdleMs: integer(
      'RUSTSTACK_SHARD_IDLE_MS',
      options.shardIdleMs ?? text('RUSTSTACK_SHARD_IDLE_MS'),
      DEFAULT_SHARD_IDLE_MS,
      1,
      MAX_SHARD_IDLE_MS,
    ),
    recoveryBudget: integer(
      'RUSTSTACK_PITR_BUDGET',
      options.recoveryBudget ?? text('RUSTSTACK_PITR_BUDGET'),
      DEFAULT_RECOVERY_BUDGET,
      0,
      Number.MAX_SAFE_INTEGER,
    ),
    dynamodbStatusDelayMs: integer(
      'RUSTSTACK_DYNAMODB_STATUS_DELAY_MS',
      options.dynamodbStatusDelayMs ?? text('RUSTSTACK_DYNAMODB_STATUS_DELAY_MS'),
      0,
      0,
      MAX_STATUS_DELAY_MS,
    ),
    s3RestoreDelayMs: integer(
      'RUSTSTACK_S3_RESTORE_DELAY_MS',
      options.s3RestoreDelayMs ?? text('RUSTSTACK_S3_RESTORE_DELAY_MS'),
      DEFAULT_RESTORE_DELAY_MS,
      0,
      MAX_RESTORE_DELAY_MS,
    ),
    lambdaStatusDelayMs: integer(
      'RUSTSTACK_LAMBDA_STATUS_DELAY_MS',
      options.lambdaStatusDelayMs ?? text('RUSTSTACK_LAMBDA_STATUS_DELAY_MS'),
      0,
      0,
      MAX_STATUS_DELAY_MS,
    ),
    lambdaRuntimeValidation:
      options.lambdaRuntimeValidation ?? flag('LAMBDA_RUNTIME_VALIDATION', text('LAMBDA_RUNTIME_VALIDATION')) ?? true,
    lambdaLimits: readLambdaLimits(options, text),
    lambdaHotReloadBucket: options.lambdaHotReloadBucket ?? text('BUCKET_MARKER_LOCAL') ?? DEFAULT_HOT_RELOAD_BUCKET,
    lambdaKeepAliveMs: integer(
      'LAMBDA_KEEPALIVE_MS',
      options.lambdaKeepAliveMs ?? text('LAMBDA_KEEPALIVE_MS'),
      DEFAULT_LAMBDA_KEEP_ALIVE_MS,
      0,
      MAX_SHARD_IDLE_MS,
    ),
    lambdaMaxEnvironments: integer(
      'RUSTSTACK_LAMBDA_ENVIRONMENTS',
      options.lambdaMaxEnvironments ?? text('RUSTSTACK_LAMBDA_ENVIRONMENTS'),
      defaultEnvironments(),
      1,
      100_000,
    ),
    lambdaRetryDelayMs:
      options.lambdaRetryDelayMs ??
      1_000 * integer('LAMBDA_RETRY_BASE_DELAY_SECONDS', text('LAMBDA_RETRY_BASE_DELAY_SECONDS'), 60, 0, 86_400),
    lambdaExecutor: choice('LAMBDA_EXECUTOR', options.lambdaExecutor ?? text('LAMBDA_EXECUTOR'), [
      'auto',
      'docker',
      'process',
      'docker-reuse',
      'local',
    ]),
    lambdaDocker: {
      host: text('DOCKER_HOST'),
      flags: text('LAMBDA_DOCKER_FLAGS'),
      network: text('LAMBDA_DOCKER_NETWORK'),
      dns: list(text('LAMBDA_DOCKER_DNS')),
      imageMapping: text('LAMBDA_RUNTIME_IMAGE_MAPPING'),
      ignoreArchitecture: flag('LAMBDA_IGNORE_ARCHITECTURE', text('LAMBDA_IGNORE_ARCHITECTURE')) ?? false,
      ...options.lambdaDocker,
    },
  };
}

/** As many as half of the memory holds of a small Node.js or Python each. */
function defaultEnvironments(): number {
  const { totalmem } = require('node:os') as typeof import('node:os');
  const fit = Math.floor(totalmem() / 2 / (48 * 1024 * 1024));
  return Math.min(Math.max(fit, 16), 1_000);
}

function readLambdaLimits(options: StartOptions, text: (name: string) => string | undefined): LambdaLimits {
  const limits = Object.entries(LAMBDA_LIMITS).map(([member, [name, aws]]) => {
    const given = options.lambdaLimits?.[member as keyof LambdaLimits] ?? text(name);
    return [member, integer(name, given, aws, 0, Number.MAX_SAFE_INTEGER)];
  });
  return Object.fromEntries(limits) as unknown as LambdaLimits;
}

function readPersistence(options: StartOptions, text: (name: string) => string | undefined): Persistence | undefined {
  const name = 'RUSTSTACK_DURABILITY';
  const durability = choice<Durability>(name, options.durability ?? text(name), ['process', 'fsync']);
  const own = flag('RUSTSTACK_PERSISTENCE', text('RUSTSTACK_PERSISTENCE'));
  const wanted = options.persistence ?? own ?? flag('PERSISTENCE', text('PERSISTENCE')) ?? false;
  if (!wanted) return undefined;
  const given = options.dataDir ?? text('DATA_DIR') ?? text('LOCALSTACK_VOLUME_DIR');
  // Loaded for those who need it only.
  return (require('./data-folder.js') as typeof import('./data-folder.js')).persistenceIn(given, durability, text);
}

function readDynamodbFaults(options: StartOptions, text: (name: string) => string | undefined): DynamodbFaults | undefined {
  const both = text('DYNAMODB_ERROR_PROBABILITY');
  const given = options.dynamodbFaults ?? {};
  const one = (member: keyof DynamodbFaults, name: string, fallback?: string): number =>
    probability(name, given[member] ?? text(name) ?? fallback);
  const faults = {
    read: one('read', 'DYNAMODB_READ_ERROR_PROBABILITY', both),
    write: one('write', 'DYNAMODB_WRITE_ERROR_PROBABILITY', both),
    conflict: one('conflict', 'RUSTSTACK_DYNAMODB_CONFLICT_PROBABILITY'),
  };
  return Object.values(faults).some((each) => each > 0) ? faults : undefined;
}

function readListen(options: StartOptions, fromEnvironment: string | undefined): ListenAddress[] {
  if (options.listen === undefined && (options.port !== undefined || options.host !== undefined)) {
    return [{ host: options.host ?? DEFAULT_HOST, port: integer('port', options.port, DEFAULT_PORT, 0, MAX_PORT) }];
  }
  const given = options.listen ?? fromEnvironment;
  const entries = typeof given === 'string' ? list(given) : (given ?? []);
  if (entries.length === 0) return [{ host: DEFAULT_HOST, port: DEFAULT_PORT }];
  return entries.map(parseAddress);
}

/** `host:port`, `[v6]:port`, `:port`, `port` or `host`. */
export function parseAddress(entry: string): ListenAddress {
  const trimmed = entry.trim();
  const parts = /^(?:\[([0-9a-fA-F:.%]+)\]|([^:[\]\s]*))?(?::(\d{1,5}))?$/.exec(trimmed);
  const onlyPort = /^\d{1,5}$/.test(trimmed);
  const host = onlyPort ? DEFAULT_HOST : (parts?.[1] ?? parts?.[2]) || DEFAULT_HOST;
  const port = onlyPort ? Number(trimmed) : Number(parts?.[3] ?? DEFAULT_PORT);
  if (!parts || trimmed === '' || port > MAX_PORT) {
    throw new ConfigError(`GATEWAY_LISTEN: "${entry}" is not an address; write host:port, for example 127.0.0.1:4566.`);
  }
  return { host, port };
}

function integer(name: string, value: number | string | undefined, fallback: number, min: number, max: number): number {
  if (value === undefined) return fallback;
  const number = typeof value === 'string' && !/^\d+$/.test(value) ? Number.NaN : Number(value);
  if (!Number.isInteger(number) || number < min || number > max) {
    throw new ConfigError(`${name}: "${value}" is not a whole number from ${min} to ${max}.`);
  }
  return number;
}

function probability(name: string, value: number | string | undefined): number {
  if (value === undefined) return 0;
  const number = Number(value);
  if (!(number >= 0 && number <= 1)) throw new ConfigError(`${name}: "${value}" is not a number from 0 to 1.`);
  return number;
}

const TRUE_WORDS = ['1', 'true', 'yes', 'on'];
const FALSE_WORDS = ['0', 'false', 'no', 'off'];

function flag(name: string, value: string | undefined): boolean | undefined {
  if (value === undefined) return undefined;
  const word = value.toLowerCase();
  if (TRUE_WORDS.includes(word)) return true;
  if (FALSE_WORDS.includes(word)) return false;
  throw new ConfigError(`${name}: "${value}" is neither 1 nor 0.`);
}

function choice<T extends string>(name: string, value: string | undefined, allowed: readonly [T, ...T[]]): T {
  if (value === undefined) return allowed[0];
  const found = allowed.find((word) => word === value.toLowerCase());
  if (found === undefined) throw new ConfigError(`${name}: "${value}" is none of ${allowed.join(', ')}.`);
  return found;
}

/** `DEBUG` is used by many tools for lists of names, so that only its truth words count here. */
function readLogLevel(level: string | undefined, debug: string | undefined): LogLevel {
  if (level === undefined) return debug !== undefined && TRUE_WORDS.includes(debug.toLowerCase()) ? 'debug' : 'info';
  const word = level.toLowerCase();
  if (word.startsWith('trace')) return 'debug';
  if (word === 'warning') return 'warn';
  return choice('LS_LOG', word, ['error', 'warn', 'info', 'debug']);
}

function list(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** `LOCALSTACK_HOST` as it was given; else the usual name with the port that is listened on, where that is known. */
export function publicHost({ localstackHost }: Config, port: number): string {
  if (localstackHost !== DEFAULT_LOCALSTACK_HOST || port === 0) return localstackHost;
  return localstackHost.replace(/\d+$/, String(port));
}

/** The partition that a region belongs to, as AWS's endpoint tables name it. */
export function partitionOf(region: string): string {
  if (region !== lastRegion) {
    lastRegion = region;
    lastPartition = findPartition(region);
  }
  return lastPartition;
}

/** The region asked for last. Four comparisons for each request showed as 1.7 % of our JavaScript in GetCallerIdentity. */
let lastRegion = '';
let lastPartition = 'aws';

function findPartition(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  if (region.startsWith('us-gov-')) return 'aws-us-gov';
  if (region.startsWith('us-isob-')) return 'aws-iso-b';
  if (region.startsWith('us-iso-')) return 'aws-iso';
  return 'aws';
}
