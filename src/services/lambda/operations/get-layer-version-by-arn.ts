import type { GetLayerVersionByArnRequest, GetLayerVersionResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { wholeVersion } from '../layers/describe.js';
import { layerState, layerVersion, layerVersionOfArn } from '../layers/names.js';

/** Tells a version of a layer, which may be another account's that lets this one see it. */
export function getLayerVersionByArn(ctx: Context, { Arn }: GetLayerVersionByArnRequest): GetLayerVersionResponse {
  const { layer, version } = layerVersionOfArn(Arn);
  return wholeVersion(ctx, layer, layerVersion(ctx, layerState(ctx, layer), layer, version));
}
