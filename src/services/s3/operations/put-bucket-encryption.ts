import type { PutBucketEncryptionRequest, ServerSideEncryptionRule } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { setTraits } from '../buckets.js';
import { putConfiguration } from '../configurations.js';
import { invalidArgument, malformedXml } from '../errors.js';
import { keyArn, managedKeyArn } from '../managed-key.js';
import type { BucketTraits } from '../store.js';

const ALGORITHMS = new Set(['AES256', 'aws:kms', 'aws:kms:dsse']);
const BLOCKABLE = new Set(['NONE', 'SSE-C']);

/** Keeps the rule, and says in the bucket's row how new objects are encrypted that ask for nothing. SSE-S3 is how all are anyway. */
export function putBucketEncryption(ctx: Context, input: PutBucketEncryptionRequest): Record<string, never> {
  const rules = input.ServerSideEncryptionConfiguration?.Rules ?? [];
  if (rules.length !== 1) throw malformedXml();
  const checked = rules.map(checkedRule);
  putConfiguration(ctx, input, 'encryption', { Rules: checked }, (tx, bucket) => {
    const where = { partition: ctx.partition, region: bucket.region, account: bucket.account };
    setTraits(tx, bucket.name, { encryption: defaultOf(checked[0], where) });
  });
  return {};
}

function checkedRule(rule: ServerSideEncryptionRule): ServerSideEncryptionRule {
  const { ApplyServerSideEncryptionByDefault: byDefault, BlockedEncryptionTypes: blocked } = rule;
  if (!byDefault || !ALGORITHMS.has(byDefault.SSEAlgorithm ?? '')) throw malformedXml();
  if (blocked?.EncryptionType?.some((type) => !BLOCKABLE.has(type))) throw malformedXml();
  if (byDefault.SSEAlgorithm === 'AES256' && byDefault.KMSMasterKeyID !== undefined) {
    // From users' reports of AWS's answers.
    throw invalidArgument(
      'a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse',
      'ApplyServerSideEncryptionByDefault',
    );
  }
  return { ...rule, BucketKeyEnabled: rule.BucketKeyEnabled ?? false };
}

/** The managed key is that of the bucket's owner, whoever writes: a guess. */
function defaultOf(
  rule: ServerSideEncryptionRule | undefined,
  where: { partition: string; region: string; account: string },
): BucketTraits['encryption'] {
  const { SSEAlgorithm: algorithm, KMSMasterKeyID: key } = rule?.ApplyServerSideEncryptionByDefault ?? {};
  if (algorithm !== 'aws:kms' && algorithm !== 'aws:kms:dsse') return undefined;
  return {
    algorithm,
    kmsKeyId: key ? keyArn(key, where) : managedKeyArn(where),
    // Not for dual-layer encryption, which has no bucket keys.
    ...(rule?.BucketKeyEnabled && algorithm === 'aws:kms' && { bucketKeyEnabled: true }),
  };
}
