import type { ListLayersRequest, ListLayersResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { fits, listedVersion } from '../layers/describe.js';
import { layerArn, layerOf } from '../layers/names.js';
import { pageOf } from '../paging.js';
import { LAYER_VERSIONS, type LayerVersionRow } from '../store.js';

/** Lists the account's layers, each with its newest version that fits. */
export function listLayers(ctx: Context, input: ListLayersRequest): ListLayersResponse {
  const newest = new Map<string, LayerVersionRow>();
  // In order of names, and of numbers within each.
  for (const [, row] of ctx.state.range(LAYER_VERSIONS)) {
    if (fits(row, input)) newest.set(row.name, row);
  }
  const { entries, marker } = pageOf([...newest.values()], input, ({ name }) => name);
  return {
    ...(marker !== undefined && { NextMarker: marker }),
    Layers: entries.map((row) => {
      const layer = layerOf(ctx, row.name);
      return { LayerName: row.name, LayerArn: layerArn(layer), LatestMatchingVersion: listedVersion(layer, row) };
    }),
  };
}
