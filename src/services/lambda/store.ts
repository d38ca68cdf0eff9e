/**
 * The rows of Lambda, all in the account and region of their function unless it says `global`. In keys the parts stand in a tuple
 * (`tupleKey`), so that all rows of a function are one range.
 *
 * - `functions`: name → `FunctionRow`, what all versions share
 * - `versions`: (name, version) → `VersionRow`; `$LATEST` is one of them
 * - `aliases`: (name, alias) → `AliasRow`
 * - `policies`: (name, qualifier or '') → `PolicyRow`
 * - `invoke-configs`: (name, qualifier) → `InvokeConfigRow`
 * - `provisioned`: (name, qualifier) → `ProvisionedRow`
 * - `urls`: (name, qualifier or '') → `UrlRow`; global `url-ids`: the URL's id → where that row is
 * - `layers`: name → `LayerRow`; `layer-versions`: (name, number) → `LayerVersionRow`
 * - `code-signing`: id → `CodeSigningRow`
 * - `sources`: UUID → `SourceRow`, the event source mappings; global `source-places`: UUID → where that row is, written with each of its changes
 * - `source-positions`: (UUID, lane) → `SourcePositionRow`, how far a mapping has come
 * - `queued`: (name, request id) → `QueuedRow`, asynchronous events that wait for their function (`invoke/async`); `queued-payloads`: their
 *   payloads under the same keys
 */
import type {
  AliasRoutingConfiguration,
  AllowedPublishers,
  Architecture,
  CodeSigningPolicies,
  Cors,
  DestinationConfig,
  EventSourceMappingConfiguration,
  FunctionConfiguration,
  FunctionScalingConfig,
  InvokeMode,
  UpdateRuntimeOn,
} from '../../../protocols/types/lambda.js';
import { bytesCollection, jsonCollection } from '../../runtime/state/index.js';

const SERVICE = 'lambda';

/** The version that can be changed. */
export const LATEST = '$LATEST';

/** Where the bytes of a package are. Versions of a function share them, and functions those of their layers. */
export type CodeRow =
  /** A zip: an object in the bucket of packages (`code/packages.ts`), unpacked when an environment first wants it. */
  | {
      readonly kind: 'zip';
      readonly key: string;
      /** Base64. */
      readonly sha256: string;
      readonly bytes: number;
      readonly unpackedBytes: number;
    }
  /** A folder of this machine that is used as it is (LocalStack's bucket `hot-reload`). */
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'image'; readonly uri: string; readonly sha256: string };

/** What all versions of a function share. */
export interface FunctionRow {
  readonly name: string;
  /** The number of the newest published version; numbers are never given twice. */
  readonly lastVersion: number;
  /** Tells what `$LATEST` was when it was published last; absent before that. */
  readonly published?: string;
  /** Reserved concurrency. */
  readonly reserved?: number;
  readonly recursiveLoop?: 'Allow' | 'Terminate';
  /** The ARN of its code signing configuration. */
  readonly codeSigning?: string;
  readonly tags: Readonly<Record<string, string>>;
  /** Tells a function from one of the same name that was there before it. */
  readonly uuid: string;
}

/**
 * A version. `config` is what GetFunctionConfiguration answers, but for what follows from other rows: ARNs of layers are those given, `State` and
 * `LastUpdateStatus` are as they were set last.
 */
export interface VersionRow {
  readonly name: string;
  readonly version: string;
  readonly config: FunctionConfiguration;
  readonly code: CodeRow;
  /** Of each layer in `config.Layers`, in their order. */
  readonly layers: readonly CodeRow[];
  readonly runtimeManagement?: { readonly updateOn: UpdateRuntimeOn; readonly arn?: string };
  readonly scaling?: FunctionScalingConfig;
  /** Grows with each change of code or configuration: environments of another generation are out of date. */
  readonly generation: number;
  /** Milliseconds since the epoch. */
  readonly modified: number;
}

export interface AliasRow {
  readonly name: string;
  readonly alias: string;
  readonly version: string;
  readonly description: string;
  readonly routing?: AliasRoutingConfiguration;
  readonly revision: string;
}

/** A resource policy; each statement is as GetPolicy tells it. */
export interface PolicyRow {
  readonly statements: readonly Readonly<Record<string, unknown>>[];
  readonly revision: string;
}

export interface InvokeConfigRow {
  readonly name: string;
  readonly qualifier: string;
  /** Milliseconds since the epoch. */
  readonly modified: number;
  readonly maxRetries?: number;
  /** Seconds. */
  readonly maxAge?: number;
  readonly destinations?: DestinationConfig;
}

export interface ProvisionedRow {
  readonly name: string;
  readonly qualifier: string;
  readonly requested: number;
  readonly status: 'IN_PROGRESS' | 'READY' | 'FAILED';
  readonly allocated: number;
  readonly reason?: string;
  /** Milliseconds since the epoch. */
  readonly modified: number;
}

export interface UrlRow {
  readonly name: string;
  readonly qualifier: string;
  readonly id: string;
  readonly auth: 'NONE' | 'AWS_IAM';
  readonly cors?: Cors;
  readonly mode: InvokeMode;
  /** Milliseconds since the epoch. */
  readonly created: number;
  readonly modified: number;
}

/** Where the row of a function URL is. */
export interface UrlIdRow {
  readonly account: string;
  readonly region: string;
  readonly name: string;
  readonly qualifier: string;
}

export interface LayerRow {
  readonly name: string;
  readonly lastVersion: number;
}

export interface LayerVersionRow {
  readonly name: string;
  readonly version: number;
  readonly description: string;
  /** Absent where nothing was said of them. */
  readonly runtimes?: readonly string[];
  readonly architectures?: readonly Architecture[];
  readonly license?: string;
  readonly code: CodeRow & { readonly kind: 'zip' };
  /** Milliseconds since the epoch. */
  readonly created: number;
  readonly policy?: PolicyRow;
}

export interface CodeSigningRow {
  readonly id: string;
  readonly description: string;
  readonly publishers: AllowedPublishers;
  readonly policies: CodeSigningPolicies;
  readonly tags: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch. */
  readonly modified: number;
}

/** The kinds of event sources, told by their ARNs; `self-managed-kafka` has none. */
export type SourceKind = 'sqs' | 'kinesis' | 'dynamodb' | 'msk' | 'self-managed-kafka' | 'mq' | 'documentdb';

/** An event source mapping. `config` is what GetEventSourceMapping answers, but for dates. */
export interface SourceRow {
  readonly uuid: string;
  readonly kind: SourceKind;
  readonly config: Omit<EventSourceMappingConfiguration, 'LastModified' | 'StartingPositionTimestamp'>;
  /** Milliseconds since the epoch. */
  readonly modified: number;
  /** Milliseconds since the epoch, where the starting position is a moment. */
  readonly startingAt?: number;
  readonly tags: Readonly<Record<string, string>>;
  /** Grows with each change by a user. */
  readonly generation: number;
}

/** Where the row of an event source mapping is. */
export interface SourcePlaceRow {
  readonly account: string;
  readonly region: string;
  readonly generation: number;
}

export interface SourcePositionRow {
  /** As the source's log counts: the last record that was dealt with. */
  readonly position: string;
  /** The tumbling window that is open. Milliseconds since the epoch, and what the function returned last. */
  readonly window?: { readonly start: number; readonly end: number; readonly shard: string; readonly state: unknown };
}

/** An asynchronous event. */
export interface QueuedRow {
  readonly name: string;
  /** As it was asked for; a version is found anew with each try. */
  readonly qualifier?: string;
  readonly requestId: string;
  /** Milliseconds since the epoch. */
  readonly received: number;
  /** How often the function was given it and failed. */
  readonly attempts: number;
  /** How often there was no room for it since. */
  readonly throttles: number;
  readonly clientContext?: string;
  readonly trace: string;
  /** Whether it waits for a timer. */
  readonly waits: boolean;
}

export const FUNCTIONS = jsonCollection<FunctionRow>(SERVICE, 'functions');
export const VERSIONS = jsonCollection<VersionRow>(SERVICE, 'versions');
export const ALIASES = jsonCollection<AliasRow>(SERVICE, 'aliases');
export const POLICIES = jsonCollection<PolicyRow>(SERVICE, 'policies');
export const INVOKE_CONFIGS = jsonCollection<InvokeConfigRow>(SERVICE, 'invoke-configs');
export const PROVISIONED = jsonCollection<ProvisionedRow>(SERVICE, 'provisioned');
export const URLS = jsonCollection<UrlRow>(SERVICE, 'urls');
export const URL_IDS = jsonCollection<UrlIdRow>(SERVICE, 'url-ids');
export const LAYERS = jsonCollection<LayerRow>(SERVICE, 'layers');
export const LAYER_VERSIONS = jsonCollection<LayerVersionRow>(SERVICE, 'layer-versions');
export const CODE_SIGNING = jsonCollection<CodeSigningRow>(SERVICE, 'code-signing');
export const SOURCES = jsonCollection<SourceRow>(SERVICE, 'sources');
export const SOURCE_PLACES = jsonCollection<SourcePlaceRow>(SERVICE, 'source-places');
export const SOURCE_POSITIONS = jsonCollection<SourcePositionRow>(SERVICE, 'source-positions');
export const QUEUED = jsonCollection<QueuedRow>(SERVICE, 'queued');
export const QUEUED_PAYLOADS = bytesCollection(SERVICE, 'queued-payloads');
