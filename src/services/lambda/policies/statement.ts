/** Statements of functions' policies, made of AddPermission's members (recorded 2025-11-25, `test_add_lambda_permission_fields`). */
import type { AddPermissionRequest } from '../../../../protocols/types/lambda.js';
import { invalidParameter } from '../errors.js';

type Statement = Readonly<Record<string, unknown>>;

export function statementOf(input: AddPermissionRequest, partition: string, resource: string): Statement {
  const Condition = conditionOf(input);
  return {
    Sid: input.StatementId,
    Effect: 'Allow',
    Principal: principalOf(partition, input.Principal),
    Action: input.Action,
    Resource: resource,
    ...(Object.keys(Condition).length > 0 && { Condition }),
  };
}

/** An account is told as its root user; undefined for anything else. */
export function accountPrincipal(partition: string, principal: string): { AWS: string } | undefined {
  if (/^\d{12}$/.test(principal)) return { AWS: `arn:${partition}:iam::${principal}:root` };
  return /^arn:[a-z-]+:(iam|sts)::\d{12}:/.test(principal) ? { AWS: principal } : undefined;
}

/** Names of services end in one of these. */
const SERVICE = /^[a-z0-9.-]+\.(?:amazonaws\.com(?:\.cn)?|amazon\.com)$/;

function principalOf(partition: string, principal: string): unknown {
  if (principal === '*') return '*';
  const account = accountPrincipal(partition, principal);
  if (account) return account;
  if (SERVICE.test(principal)) return { Service: principal };
  throw invalidParameter('The provided principal was invalid. Please check the principal and try again.');
}

function conditionOf(input: AddPermissionRequest): Record<string, Record<string, string>> {
  const equals = {
    ...(input.SourceAccount !== undefined && { 'AWS:SourceAccount': input.SourceAccount }),
    ...(input.EventSourceToken !== undefined && { 'lambda:EventSourceToken': input.EventSourceToken }),
    ...(input.FunctionUrlAuthType !== undefined && { 'lambda:FunctionUrlAuthType': input.FunctionUrlAuthType }),
    ...(input.PrincipalOrgID !== undefined && { 'aws:PrincipalOrgID': input.PrincipalOrgID }),
  };
  return {
    ...(Object.keys(equals).length > 0 && { StringEquals: equals }),
    ...(input.SourceArn !== undefined && { ArnLike: { 'AWS:SourceArn': input.SourceArn } }),
    // From the developer guide's page on function URLs.
    ...(input.InvokedViaFunctionUrl !== undefined && {
      Bool: { 'lambda:InvokedViaFunctionUrl': String(input.InvokedViaFunctionUrl) },
    }),
  };
}
