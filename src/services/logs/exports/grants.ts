/**
 * Whether the policy of a bucket lets CloudWatch Logs write there (user guide, "Export log data to Amazon S3"). It is asked only where policies are
 * enforced at all.
 */
import { isServiceError } from '../../../../protocols/errors.js';
import type { Context } from '../../../runtime/context.js';
import { notGranted } from './errors.js';

interface Statement {
  readonly Effect?: string;
  readonly Principal?: unknown;
  readonly Action?: unknown;
  readonly Resource?: unknown;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export async function checkGrants(ctx: Context, bucket: string, prefix: string): Promise<void> {
  const statements = await statementsOf(ctx, bucket);
  const arn = `arn:${ctx.partition}:s3:::${bucket}`;
  const isAllowed = (action: string, resource: string): boolean => {
    const fitting = statements.filter((statement) => fits(ctx, statement, action, resource));
    return fitting.some(({ Effect }) => Effect === 'Allow') && !fitting.some(({ Effect }) => Effect === 'Deny');
  };
  if (!isAllowed('s3:GetBucketAcl', arn)) throw notGranted('GetBucketAcl');
  if (!isAllowed('s3:PutObject', `${arn}/${prefix}/aws-logs-write-test`)) throw notGranted('PutObject');
}

async function statementsOf(ctx: Context, bucket: string): Promise<readonly Statement[]> {
  try {
    const { Policy } = await ctx.call('s3', 'GetBucketPolicy', { Bucket: bucket });
    const { Statement: found } = JSON.parse(String(Policy)) as { Statement: Statement | Statement[] };
    return listOf(found) as Statement[];
  } catch (error) {
    if (isServiceError(error) && error.code === 'NoSuchBucketPolicy') return [];
    throw error;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function fits(ctx: Context, statement: Statement, action: string, resource: string): boolean {
  const has = (value: unknown, text: string): boolean => listOf(value).some((each) => isLike(String(each), text));
  const { Principal: principal, Condition: condition = {} } = statement;
  const services =
    typeof principal === 'object' && principal !== null ? listOf((principal as { Service?: unknown }).Service) : [];
  const isPrincipal =
    principal === '*' || services.some((each) => each === `logs.${ctx.region}.amazonaws.com` || each === 'logs.amazonaws.com');
  const facts: Readonly<Record<string, string>> = {
    'aws:sourceaccount': ctx.account,
    'aws:sourcearn': `arn:${ctx.partition}:logs:${ctx.region}:${ctx.account}:log-group:*`,
  };
  // Of what else a policy may ask, nothing is known here.
  const holds = Object.values(condition).every((wanted) =>
    Object.entries(wanted).every(([key, values]) => {
      const fact = facts[key.toLowerCase()];
      return fact === undefined || has(values, fact) || listOf(values).some((each) => isLike(fact, String(each)));
    }),
  );
  return isPrincipal && has(statement.Action, action) && has(statement.Resource, resource) && holds;
}

function isLike(pattern: string, text: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(text);
}
