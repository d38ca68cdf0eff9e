/** Code signing configurations: kept and told. Whether a package is signed nobody looks: there is no Signer to have signed it. */
import type { CodeSigningConfig } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import type { StateReader } from '../../../runtime/state/index.js';
import { notFound } from '../errors.js';
import { CODE_SIGNING, type CodeSigningRow } from '../store.js';

export function configArn({ partition, region, account }: Context, id: string): string {
  return `arn:${partition}:lambda:${region}:${account}:code-signing-config:${id}`;
}

/** The configuration that an ARN names; `undefined` where there is none of this account and region. */
export function findConfig(ctx: Context, reader: StateReader, arn: string): CodeSigningRow | undefined {
  const id = arn.slice(arn.lastIndexOf(':') + 1);
  return arn === configArn(ctx, id) ? reader.get(CODE_SIGNING, id) : undefined;
}

/** Recorded 2025-11-25 (`test_code_signing_not_found_excs`). */
export function requireConfig(ctx: Context, reader: StateReader, arn: string): CodeSigningRow {
  const row = findConfig(ctx, reader, arn);
  if (row === undefined) throw configMissing(arn);
  return row;
}

function configMissing(arn: string): ReturnType<typeof notFound> {
  const { Type: _, ...fields } = notFound('').fields ?? {};
  return { ...notFound(`The Lambda code signing configuration ${arn} can not be found.`), fields };
}

export function describeConfig(ctx: Context, row: CodeSigningRow): CodeSigningConfig {
  return {
    CodeSigningConfigId: row.id,
    CodeSigningConfigArn: configArn(ctx, row.id),
    Description: row.description,
    AllowedPublishers: row.publishers,
    CodeSigningPolicies: row.policies,
    LastModified: new Date(row.modified).toISOString().replace('Z', '+0000'),
  };
}
