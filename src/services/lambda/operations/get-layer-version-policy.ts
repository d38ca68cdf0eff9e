import type { GetLayerVersionPolicyRequest, GetLayerVersionPolicyResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { noPolicy } from '../errors.js';
import { layerOf, layerState, layerVersion } from '../layers/names.js';
import { documentOf } from '../policies/policy.js';

/** Tells the policy of a layer version. */
export function getLayerVersionPolicy(
  ctx: Context,
  { LayerName, VersionNumber }: GetLayerVersionPolicyRequest,
): GetLayerVersionPolicyResponse {
  const layer = layerOf(ctx, LayerName);
  const { policy } = layerVersion(ctx, layerState(ctx, layer), layer, VersionNumber);
  if (policy === undefined) throw noPolicy();
  return { Policy: documentOf(policy), RevisionId: policy.revision };
}
