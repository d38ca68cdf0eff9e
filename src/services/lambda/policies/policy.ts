/** Resource policies of functions and layer versions: lists of statements with a revision of their own. */
import type { Context } from '../../../runtime/context.js';
import { noPolicy, noSuchStatement, policyTooLong, revisionMismatch, statementExists } from '../errors.js';
import type { PolicyRow } from '../store.js';
import { POLICY_BYTES_MAX } from './limits.js';

type Statement = PolicyRow['statements'][number];

/** As JSON, the way GetPolicy tells it. */
export function documentOf({ statements }: Pick<PolicyRow, 'statements'>): string {
  return JSON.stringify({ Version: '2012-10-17', Id: 'default', Statement: statements });
}

/** A policy that is not there has no revision that could be named. */
export function requireRevision(
  policy: PolicyRow | undefined,
  given: string | undefined,
  api: 'GetPolicy' | 'GetLayerPolicy',
): void {
  if (given !== undefined && given !== policy?.revision) throw revisionMismatch(api);
}

export function addStatement(ctx: Context, policy: PolicyRow | undefined, statement: Statement): PolicyRow {
  const before = policy?.statements ?? [];
  if (before.some(({ Sid }) => Sid === statement.Sid)) throw statementExists(String(statement.Sid));
  const statements = [...before, statement];
  const bytes = Buffer.byteLength(documentOf({ statements }));
  if (bytes > POLICY_BYTES_MAX) throw policyTooLong(bytes, POLICY_BYTES_MAX);
  return { statements, revision: ctx.ids.uuid() };
}

/** Gives what is left, which is nothing after the last statement. */
export function removeStatement(ctx: Context, policy: PolicyRow | undefined, id: string): PolicyRow | undefined {
  if (policy === undefined) throw noPolicy();
  const statements = policy.statements.filter(({ Sid }) => Sid !== id);
  if (statements.length === policy.statements.length) throw noSuchStatement(id);
  return statements.length === 0 ? undefined : { statements, revision: ctx.ids.uuid() };
}
