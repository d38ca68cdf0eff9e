/** A new function's configuration: defaults, and the rules of its kind of package. */
import type { CreateFunctionRequest, FunctionCode } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { invalidParameter } from '../errors.js';
import { DEFAULT_EPHEMERAL_STORAGE_MB, DEFAULT_MEMORY_MB, DEFAULT_TIMEOUT_S, MAX_TAGS } from '../limits.js';
import { type FunctionRef, functionArn } from '../names.js';
import { LATEST } from '../store.js';
import { type Configured, changed, merged } from './members.js';

/** Without what follows from the code, the state, and the revision. */
export function newConfiguration(ctx: Context, ref: FunctionRef, input: CreateFunctionRequest): Configured {
  const { PackageType = 'Zip', Architectures = ['x86_64'], TenancyConfig } = input;
  checkPackage(input);
  if (Object.keys(input.Tags ?? {}).length > MAX_TAGS) throw invalidParameter('Number of tags exceeds resource tag limit.');
  const defaults = {
    FunctionName: ref.name,
    FunctionArn: functionArn(ref, ref.name),
    Description: '',
    Timeout: DEFAULT_TIMEOUT_S,
    MemorySize: DEFAULT_MEMORY_MB,
    Version: LATEST,
    TracingConfig: { Mode: 'PassThrough' as const },
    PackageType,
    Architectures,
    EphemeralStorage: { Size: DEFAULT_EPHEMERAL_STORAGE_MB },
    SnapStart: { ApplyOn: 'None' as const, OptimizationStatus: 'Off' as const },
    LoggingConfig: { LogFormat: 'Text' as const, LogGroup: `/aws/lambda/${ref.name}` },
    ...(TenancyConfig && { TenancyConfig }),
  };
  const { config, layers } = changed(ctx, ctx.state, { config: defaults, layers: [] }, input);
  return { config: merged(config, {}), layers };
}

/**
 * What belongs to a package of this kind and what does not. The words for a missing runtime and a missing source were seen by users; those for
 * what an image does not take, and for an image that is none, are a guess.
 */
function checkPackage({ PackageType, Runtime, Handler, Layers, ImageConfig, Code }: CreateFunctionRequest): void {
  if (PackageType === 'Image') {
    if (Runtime !== undefined || Handler !== undefined || Layers?.length) {
      throw invalidParameter("Please don't provide Handler or Runtime or Layer when the intended function PackageType is Image.");
    }
    if (!Code.ImageUri) throw invalidParameter('Please provide ImageUri when creating a function with packageType Image.');
    return;
  }
  if (ImageConfig !== undefined || Code.ImageUri !== undefined) {
    throw invalidParameter("Please don't provide ImageConfig or ImageUri when the intended function PackageType is Zip.");
  }
  if (Runtime === undefined || Handler === undefined) {
    throw invalidParameter('Runtime and Handler are mandatory parameters for functions created with deployment packages.');
  }
  if (!hasSource(Code)) throw invalidParameter('Please provide a source for function code.');
}

function hasSource({ ZipFile, S3Bucket, S3Key }: FunctionCode): boolean {
  return ZipFile !== undefined || (S3Bucket !== undefined && S3Key !== undefined);
}
