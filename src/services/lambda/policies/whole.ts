/** Policies that are set as a whole. The operations are new (2026-07); what they say of wrong input is a guess. */
import type { Context } from '../../../runtime/context.js';
import type { StateReader } from '../../../runtime/state/index.js';
import { accessDenied, invalidParameter, noSuchResource } from '../errors.js';
import { type FunctionRef, resolveFunction } from '../names.js';
import type { PolicyRow } from '../store.js';
import { refuseLatest, requireFunction, requireQualifier } from './target.js';

/** The function, version or alias that an ARN names, which is there. */
export function policyTarget(ctx: Context, reader: StateReader, arn: string): FunctionRef {
  if (!arn.includes(':function:')) throw noSuchResource();
  const ref = resolveFunction(ctx, arn);
  if (ref.account !== ctx.account) throw accessDenied();
  refuseLatest(ref);
  requireFunction(reader, ref);
  requireQualifier(reader, ref);
  return ref;
}

/** The statements of a policy document, each about the resource. One without a `Sid` can't be removed alone. */
export function readPolicy(text: string, arn: string): PolicyRow['statements'] {
  const statements = statementsOf(parse(text));
  for (const { Effect, Principal, Action, Resource } of statements) {
    const isWhole = (Effect === 'Allow' || Effect === 'Deny') && Principal !== undefined && Action !== undefined;
    if (!isWhole || (Resource !== undefined && Resource !== arn && Resource !== '*')) throw malformed();
  }
  return statements;
}

function statementsOf(document: unknown): PolicyRow['statements'] {
  const { Statement } = (document ?? {}) as { Statement?: unknown };
  const list: unknown[] = Array.isArray(Statement) ? Statement : [Statement];
  if (list.length === 0 || !list.every((one) => typeof one === 'object' && one !== null)) throw malformed();
  return list as PolicyRow['statements'];
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed();
  }
}

function malformed(): ReturnType<typeof invalidParameter> {
  return invalidParameter('The provided resource policy is malformed.');
}
