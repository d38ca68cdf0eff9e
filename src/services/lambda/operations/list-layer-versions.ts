import type { ListLayerVersionsRequest, ListLayerVersionsResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { fits, listedVersion } from '../layers/describe.js';
import { layerOf, layerState, mayRead } from '../layers/names.js';
import { pageOf } from '../paging.js';
import { LAYER_VERSIONS } from '../store.js';

/** Lists the versions of a layer, the newest first; of a layer that is not there, none. */
export function listLayerVersions(ctx: Context, input: ListLayerVersionsRequest): ListLayerVersionsResponse {
  const layer = layerOf(ctx, input.LayerName);
  const rows = layerState(ctx, layer)
    .range(LAYER_VERSIONS, { prefix: tupleKey(layer.name), reverse: true })
    .map(([, row]) => row)
    .filter((row) => fits(row, input) && (layer.account === ctx.account || mayRead(row, ctx.account)));
  const { entries, marker } = pageOf(rows, input, ({ version }) => String(version));
  return {
    ...(marker !== undefined && { NextMarker: marker }),
    LayerVersions: entries.map((row) => listedVersion(layer, row)),
  };
}
