import type { DeleteLayerVersionRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { releasePackages } from '../code/packages.js';
import { accessDenied } from '../errors.js';
import { layerOf, layerVersionKey, requireVersionNumber } from '../layers/names.js';
import { LAYER_VERSIONS } from '../store.js';

/** Deletes a version of a layer; one that is not there is let be. Functions that use it keep it. */
export async function deleteLayerVersion(
  ctx: Context,
  { LayerName, VersionNumber }: DeleteLayerVersionRequest,
): Promise<Record<string, never>> {
  const layer = layerOf(ctx, LayerName);
  requireVersionNumber(VersionNumber);
  if (layer.account !== ctx.account) throw accessDenied();
  const row = ctx.state.transact((tx) => {
    const key = layerVersionKey(layer.name, VersionNumber);
    const found = tx.get(LAYER_VERSIONS, key);
    tx.delete(LAYER_VERSIONS, key);
    return found;
  });
  if (row) await releasePackages(ctx, [row.code]);
  return {};
}
