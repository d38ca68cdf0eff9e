import type { PutBucketEncryptionRequest, ServerSideEncryptionRule } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { putConfiguration } from '../configurations.js';
import { malformedXml, notBuilt } from '../errors.js';

/** Takes SSE-S3, which is how every object is kept anyway. A default of KMS keys would change every answer and is not built. */
export function putBucketEncryption(ctx: Context, input: PutBucketEncryptionRequest): Record<string, never> {
  const rules = input.ServerSideEncryptionConfiguration?.Rules ?? [];
  if (rules.length !== 1) throw malformedXml();
  putConfiguration(ctx, input, 'encryption', { Rules: rules.map(checkedRule) });
  return {};
}

function checkedRule(rule: ServerSideEncryptionRule): ServerSideEncryptionRule {
  const algorithm = rule.ApplyServerSideEncryptionByDefault?.SSEAlgorithm;
  if (algorithm === 'aws:kms' || algorithm === 'aws:kms:dsse') throw notBuilt(`Default encryption with ${algorithm}`);
  if (algorithm !== 'AES256') throw malformedXml();
  return { ...rule, BucketKeyEnabled: rule.BucketKeyEnabled ?? false };
}
