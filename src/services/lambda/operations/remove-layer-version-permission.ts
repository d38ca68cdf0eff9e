import type { RemoveLayerVersionPermissionRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { layerOf, layerState, layerVersion, layerVersionKey } from '../layers/names.js';
import { removeStatement, requireRevision } from '../policies/policy.js';
import { LAYER_VERSIONS } from '../store.js';

/** Takes a statement out of the policy of a layer version. */
export function removeLayerVersionPermission(ctx: Context, input: RemoveLayerVersionPermissionRequest): Record<string, never> {
  const layer = layerOf(ctx, input.LayerName);
  layerState(ctx, layer).transact((tx) => {
    const { policy: before, ...row } = layerVersion(ctx, tx, layer, input.VersionNumber);
    requireRevision(before, input.RevisionId, 'GetLayerPolicy');
    const policy = removeStatement(ctx, before, input.StatementId);
    tx.put(LAYER_VERSIONS, layerVersionKey(layer.name, row.version), { ...row, ...(policy && { policy }) });
  });
  return {};
}
