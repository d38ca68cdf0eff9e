/**
 * The members of a configuration that a request sets: what each becomes, and what is refused. CreateFunction and UpdateFunctionConfiguration share
 * them; what is not named stays as it was.
 */
import { createHash } from 'node:crypto';
import type {
  CreateFunctionRequest,
  FunctionConfiguration,
  ImageConfig,
  LoggingConfig,
  UpdateFunctionConfigurationRequest,
  VpcConfig,
  VpcConfigResponse,
} from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { invalidParameter } from '../errors.js';
import { MAX_EPHEMERAL_STORAGE_MB, MAX_MEMORY_MB, MAX_TIMEOUT_S } from '../limits.js';
import type { CodeRow } from '../store.js';
import { layersOf, type WideReader } from './layers.js';
import { checkRuntime, checkSnapStart, runtimeVersionArn } from './runtimes.js';
import { checkVariables } from './variables.js';

export type Configuration = Readonly<FunctionConfiguration>;
type Asked = CreateFunctionRequest | UpdateFunctionConfigurationRequest;
/** Undefined takes a member away. */
type Changes = { -readonly [Member in keyof FunctionConfiguration]?: FunctionConfiguration[Member] | undefined };

/** What managed instances, durable functions and custom runtimes need, which are not built. */
const NOT_BUILT = ['CapacityProviderConfig', 'DurableConfig', 'RuntimeConfig', 'AcceleratorConfig'] as const;

/** A configuration and the packages of its layers. */
export interface Configured {
  readonly config: Configuration;
  readonly layers: readonly CodeRow[];
}

/** `old` is the configuration as it is, for a new function its defaults. */
export function changed(ctx: Context, reader: WideReader, old: Configured, asked: Asked): Configured {
  refuseWhatIsNotBuilt(asked);
  checkNumbers(asked);
  const { lambdaLimits, lambdaRuntimeValidation } = ctx.config;
  if (asked.Environment?.Variables) checkVariables(asked.Environment.Variables, lambdaLimits.environment);
  const layers = asked.Layers && layersOf(reader, ctx.region, asked.Layers);
  const isImage = old.config.PackageType === 'Image';
  if (asked.Runtime !== undefined && !isImage) checkRuntime(asked.Runtime, lambdaRuntimeValidation);
  const runtime = asked.Runtime ?? old.config.Runtime;
  if (asked.SnapStart?.ApplyOn === 'PublishedVersions') checkSnapStart(runtime);
  const changes: Changes = {
    ...plainMembers(asked),
    ...(asked.Runtime !== undefined && !isImage && { Runtime: asked.Runtime as never, ...runtimeVersion(ctx, asked.Runtime) }),
    ...(asked.Environment && { Environment: { Variables: asked.Environment.Variables ?? {} } }),
    ...(asked.VpcConfig && { VpcConfig: vpcOf(asked.VpcConfig) }),
    ...(asked.DeadLetterConfig && { DeadLetterConfig: deadLetterOf(asked.DeadLetterConfig.TargetArn) }),
    ...(asked.KMSKeyArn !== undefined && { KMSKeyArn: asked.KMSKeyArn || undefined }),
    ...(asked.TracingConfig?.Mode && { TracingConfig: { Mode: asked.TracingConfig.Mode } }),
    ...(layers && { Layers: layers.told.length === 0 ? undefined : layers.told }),
    ...(asked.ImageConfig && { ImageConfigResponse: imageOf(asked.ImageConfig) }),
    ...(asked.SnapStart && { SnapStart: { ApplyOn: asked.SnapStart.ApplyOn ?? 'None', OptimizationStatus: 'Off' as const } }),
    ...(asked.LoggingConfig && { LoggingConfig: loggingOf(asked.LoggingConfig, old.config.LoggingConfig ?? {}) }),
  };
  return { config: merged(old.config, changes), layers: layers?.codes ?? old.layers };
}

/** Lays changes over a configuration. */
export function merged(config: Configuration, changes: Changes): Configuration {
  return Object.fromEntries(Object.entries({ ...config, ...changes }).filter(([, value]) => value !== undefined));
}

function plainMembers({ Role, Handler, Description, Timeout, MemorySize, EphemeralStorage, FileSystemConfigs }: Asked): Changes {
  return {
    ...(Role !== undefined && { Role }),
    ...(Handler !== undefined && { Handler }),
    ...(Description !== undefined && { Description }),
    ...(Timeout !== undefined && { Timeout }),
    ...(MemorySize !== undefined && { MemorySize }),
    ...(EphemeralStorage && { EphemeralStorage }),
    ...(FileSystemConfigs && { FileSystemConfigs: FileSystemConfigs.length === 0 ? undefined : FileSystemConfigs }),
  };
}

/** The words are a guess. */
function refuseWhatIsNotBuilt(asked: Asked): void {
  const member = NOT_BUILT.find((name) => asked[name] !== undefined);
  if (member !== undefined) throw invalidParameter(`${member} is not supported by this emulator yet.`);
}

/** The model's maxima are those of managed instances. For memory the words were seen by users; the others are a guess after them. */
function checkNumbers({ MemorySize = 0, Timeout = 0, EphemeralStorage }: Asked): void {
  const tooHigh = (member: string, max: number) =>
    invalidParameter(`'${member}' value failed to satisfy constraint: Member must have value less than or equal to ${max}`);
  if (MemorySize > MAX_MEMORY_MB) throw tooHigh('MemorySize', MAX_MEMORY_MB);
  if (Timeout > MAX_TIMEOUT_S) throw tooHigh('Timeout', MAX_TIMEOUT_S);
  if ((EphemeralStorage?.Size ?? 0) > MAX_EPHEMERAL_STORAGE_MB) throw tooHigh('EphemeralStorage', MAX_EPHEMERAL_STORAGE_MB);
}

export function runtimeVersion(ctx: Pick<Context, 'partition' | 'region'>, runtime: string): Changes {
  return { RuntimeVersionConfig: { RuntimeVersionArn: runtimeVersionArn(ctx, runtime) } };
}

function deadLetterOf(target: string | undefined): FunctionConfiguration['DeadLetterConfig'] {
  return target ? { TargetArn: target } : undefined;
}

/** Without EC2 the id of the VPC is drawn from the first subnet's. An empty configuration stays to be told as one (recorded 2025-11-25). */
function vpcOf({ SubnetIds = [], SecurityGroupIds = [], Ipv6AllowedForDualStack = false }: VpcConfig): VpcConfigResponse {
  const [subnet] = SubnetIds;
  const id = subnet === undefined ? '' : `vpc-${createHash('sha256').update(subnet).digest('hex').slice(0, 17)}`;
  return { SubnetIds, SecurityGroupIds, VpcId: id, Ipv6AllowedForDualStack };
}

function imageOf({ EntryPoint, Command, WorkingDirectory }: ImageConfig): FunctionConfiguration['ImageConfigResponse'] {
  const config: ImageConfig = {
    ...(EntryPoint?.length && { EntryPoint }),
    ...(Command?.length && { Command }),
    ...(WorkingDirectory && { WorkingDirectory }),
  };
  return Object.keys(config).length === 0 ? undefined : { ImageConfig: config };
}

/** Levels are those of JSON logs. */
function loggingOf(asked: LoggingConfig, old: LoggingConfig): LoggingConfig {
  const { LogFormat = 'Text', LogGroup, ApplicationLogLevel = 'INFO', SystemLogLevel = 'INFO' } = { ...old, ...asked };
  const levels = LogFormat === 'JSON' ? { ApplicationLogLevel, SystemLogLevel } : {};
  return { LogFormat, ...levels, ...(LogGroup !== undefined && { LogGroup }) };
}
