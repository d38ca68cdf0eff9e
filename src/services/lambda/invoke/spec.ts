/** What an environment is made from, out of the rows of a version of a function. */
import type { FunctionConfiguration } from '../../../../protocols/types/lambda.js';
import { fingerprintOf } from '../code/hot-reload.js';
import type { EnvironmentSpec } from '../executor/contract.js';
import type { FunctionRef } from '../names.js';
import { functionArn } from '../names.js';
import type { CodeRow, FunctionRow, VersionRow } from '../store.js';

/** AWS's defaults, where a row leaves something out. */
const DEFAULT_MEMORY_MB = 128;
const DEFAULT_TIMEOUT_S = 3;
const DEFAULT_STORAGE_MB = 512;
/** The tag by which a function asks for an executor. */
const EXECUTOR_TAG = 'ruststack:executor';

/** Where code is unpacked. */
export type FolderOf = (code: CodeRow) => Promise<string>;

export interface SpecTools {
  readonly folderOf: FolderOf;
  /** Where SDKs inside find the emulator. */
  readonly endpoint: () => string;
}

/** A change of this has environments be out of date. Folders that are used as they are count with what is in them. */
export function identityOf(shared: FunctionRow, version: VersionRow): string {
  const folders = [version.code, ...version.layers].flatMap((code) => (code.kind === 'folder' ? [code.path] : []));
  const identity = `${shared.uuid}/${version.generation}`;
  return folders.length === 0 ? identity : `${identity}/${folders.map(fingerprintOf).join('/')}`;
}

export async function specOf(
  ref: FunctionRef,
  shared: FunctionRow,
  version: VersionRow,
  initializationType: EnvironmentSpec['initializationType'],
  tools: SpecTools,
): Promise<EnvironmentSpec> {
  const { config, code } = version;
  const { account, region, name } = ref;
  const isImage = code.kind === 'image';
  const [codeFolder, ...layerFolders] = await Promise.all([
    isImage ? undefined : tools.folderOf(code),
    ...(isImage ? [] : version.layers.map((layer) => tools.folderOf(layer))),
  ]);
  const { LoggingConfig: logging } = config;
  return {
    account,
    region,
    functionName: name,
    version: version.version,
    functionArn: functionArn(ref, name),
    generation: version.generation,
    ...(config.Runtime !== undefined && { runtime: config.Runtime }),
    ...(config.Handler !== undefined && { handler: config.Handler }),
    ...(codeFolder !== undefined && { codeFolder }),
    layerFolders: layerFolders as string[],
    ...(isImage && { image: imageOf(code.uri, config) }),
    architecture: config.Architectures?.[0] ?? 'x86_64',
    variables: (config.Environment?.Variables ?? {}) as Record<string, string>,
    ...(shared.tags[EXECUTOR_TAG] !== undefined && { executor: shared.tags[EXECUTOR_TAG] }),
    role: config.Role ?? '',
    memoryMb: config.MemorySize ?? DEFAULT_MEMORY_MB,
    timeoutMs: (config.Timeout ?? DEFAULT_TIMEOUT_S) * 1_000,
    ephemeralStorageMb: config.EphemeralStorage?.Size ?? DEFAULT_STORAGE_MB,
    logFormat: logging?.LogFormat ?? 'Text',
    ...(logging?.ApplicationLogLevel !== undefined && { applicationLogLevel: logging.ApplicationLogLevel }),
    ...(logging?.SystemLogLevel !== undefined && { systemLogLevel: logging.SystemLogLevel }),
    logGroup: logging?.LogGroup ?? `/aws/lambda/${name}`,
    tracing: config.TracingConfig?.Mode ?? 'PassThrough',
    initializationType,
    endpoint: tools.endpoint(),
  };
}

function imageOf(uri: string, config: FunctionConfiguration): NonNullable<EnvironmentSpec['image']> {
  const given = config.ImageConfigResponse?.ImageConfig;
  return {
    uri,
    ...(given?.EntryPoint && { entryPoint: given.EntryPoint }),
    ...(given?.Command && { command: given.Command }),
    ...(given?.WorkingDirectory && { workingDirectory: given.WorkingDirectory }),
  };
}
