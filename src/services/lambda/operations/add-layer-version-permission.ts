import type { AddLayerVersionPermissionRequest, AddLayerVersionPermissionResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { layerArn, layerOf, layerState, layerVersion, layerVersionKey } from '../layers/names.js';
import { addStatement, requireRevision } from '../policies/policy.js';
import { accountPrincipal } from '../policies/statement.js';
import { LAYER_VERSIONS } from '../store.js';

/** Lets an account, all accounts, or those of an organization use a version of a layer. */
export function addLayerVersionPermission(
  ctx: Context,
  input: AddLayerVersionPermissionRequest,
): AddLayerVersionPermissionResponse {
  const layer = layerOf(ctx, input.LayerName);
  const statement = {
    Sid: input.StatementId,
    Effect: 'Allow',
    Principal: accountPrincipal(ctx.partition, input.Principal) ?? input.Principal,
    Action: input.Action,
    Resource: layerArn(layer, input.VersionNumber),
    ...(input.OrganizationId !== undefined && { Condition: { StringEquals: { 'aws:PrincipalOrgID': input.OrganizationId } } }),
  };
  const revision = layerState(ctx, layer).transact((tx) => {
    const row = layerVersion(ctx, tx, layer, input.VersionNumber);
    requireRevision(row.policy, input.RevisionId, 'GetLayerPolicy');
    const policy = addStatement(ctx, row.policy, statement);
    tx.put(LAYER_VERSIONS, layerVersionKey(layer.name, row.version), { ...row, policy });
    return policy.revision;
  });
  return { Statement: JSON.stringify(statement), RevisionId: revision };
}
