import type { GetLayerVersionRequest, GetLayerVersionResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { wholeVersion } from '../layers/describe.js';
import { layerOf, layerState, layerVersion } from '../layers/names.js';

/** Tells a version of a layer, with a URL for its package. */
export function getLayerVersion(ctx: Context, { LayerName, VersionNumber }: GetLayerVersionRequest): GetLayerVersionResponse {
  const layer = layerOf(ctx, LayerName);
  return wholeVersion(ctx, layer, layerVersion(ctx, layerState(ctx, layer), layer, VersionNumber));
}
