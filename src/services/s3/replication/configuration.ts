/**
 * What a replication configuration must be. The messages of both buckets' versioning are AWS's (recorded by LocalStack, 2026-02-21, and seen in
 * users' reports); those that name the configuration's version are seen in users' reports too. The order of refusals is a guess.
 */
import type { ReplicationConfiguration, ReplicationRule } from '../../../../protocols/types/s3.js';
import type { IdSource } from '../../../runtime/ids.js';
import type { StateReader } from '../../../runtime/state/index.js';
import { invalidArgument, invalidRequest, malformedXml } from '../errors.js';
import { INT32_MAX, REPLICATION_RULES_MAX, RULE_ID_CHARS_MAX } from '../limits.js';
import { type BucketRow, buckets } from '../store.js';

const SEE_GUIDE =
  'for this version of Cross Region Replication configuration schema. Please refer to S3 Developer Guide for more information.';

/** The configuration as it is kept: with ids. */
export function checkedReplication(
  configuration: ReplicationConfiguration,
  source: BucketRow,
  reader: StateReader,
  ids: IdSource,
): ReplicationConfiguration {
  const { Role, Rules } = configuration;
  if (!Role || !Rules?.length || Rules.length > REPLICATION_RULES_MAX) throw malformedXml();
  // The words are a guess.
  if (!/^arn:aws[a-z-]*:iam::\d{12}:role\/.+/.test(Role)) throw invalidArgument('Invalid IAM role ARN', 'Role', Role);
  if (source.traits?.versioning !== 'Enabled') {
    throw invalidRequest("Versioning must be 'Enabled' on the bucket to apply a replication configuration");
  }
  const kept = Rules.map((rule) => checkedRule(rule, source, reader, ids));
  refuseDoubles(kept);
  return { Role, Rules: kept };
}

function checkedRule(rule: ReplicationRule, source: BucketRow, reader: StateReader, ids: IdSource): ReplicationRule {
  const { Filter, Prefix, Priority, DeleteMarkerReplication, Status } = rule;
  if (Status !== 'Enabled' && Status !== 'Disabled') throw malformedXml();
  if (Filter && Prefix !== undefined) throw malformedXml();
  if (rule.ID !== undefined && rule.ID.length > RULE_ID_CHARS_MAX) {
    throw invalidArgument(`The maximum length of the Id is ${RULE_ID_CHARS_MAX} characters`, 'ID', rule.ID);
  }
  if (Filter) checkFiltered(rule);
  else if (Priority !== undefined) throw invalidRequest(`Priority cannot be used ${SEE_GUIDE}`);
  else if (DeleteMarkerReplication) throw invalidRequest(`DeleteMarkerReplication cannot be used ${SEE_GUIDE}`);
  checkDestination(rule, source, reader);
  return rule.ID ? rule : { ...rule, ID: ids.uuid() };
}

/** Rules with a filter are those of the newer version. */
function checkFiltered({ Filter, Priority, DeleteMarkerReplication }: ReplicationRule): void {
  if (Priority === undefined) throw invalidRequest(`Priority must be specified ${SEE_GUIDE}`);
  if (Priority < 0 || Priority > INT32_MAX) throw malformedXml();
  if (!DeleteMarkerReplication) throw invalidRequest(`DeleteMarkerReplication must be specified ${SEE_GUIDE}`);
  const members = [Filter?.Prefix, Filter?.Tag, Filter?.And].filter((member) => member !== undefined);
  if (members.length > 1) throw malformedXml();
  const hasTag = Filter?.Tag !== undefined || (Filter?.And?.Tags?.length ?? 0) > 0;
  if (hasTag && DeleteMarkerReplication.Status === 'Enabled') {
    throw invalidRequest(
      'Delete marker replication is not supported if any Tag filter is specified. Please refer to S3 Developer Guide for more information.',
    );
  }
}

function checkDestination({ Destination }: ReplicationRule, source: BucketRow, reader: StateReader): void {
  const { Bucket: arn, AccessControlTranslation, Account, ReplicationTime } = Destination ?? {};
  if (arn === undefined) throw malformedXml();
  const name = destinationOf(arn);
  // The words of this refusal and of the next are guesses.
  if (name === undefined) throw invalidArgument('Invalid bucket ARN', 'Bucket', arn);
  if (name === source.name) throw invalidRequest('Destination bucket cannot be the same as the source bucket.');
  if (AccessControlTranslation && Account === undefined) throw malformedXml();
  if (ReplicationTime && !Destination?.Metrics) throw malformedXml();
  if (reader.get(buckets, name)?.traits?.versioning !== 'Enabled') {
    throw invalidRequest('Destination bucket must have versioning enabled.');
  }
}

/** The bucket of an ARN; `undefined` for what is none. */
export function destinationOf(arn: string): string | undefined {
  return /^arn:aws[a-z-]*:s3:::([^/]+)$/.exec(arn)?.[1];
}

function refuseDoubles(rules: readonly ReplicationRule[]): void {
  const ids = rules.map(({ ID }) => ID);
  if (new Set(ids).size < ids.length) throw invalidArgument('Rule Id must be unique.', 'ID', firstDouble(ids) ?? '');
  const priorities = rules.map(({ Priority }) => Priority).filter((priority) => priority !== undefined);
  const double = firstDouble(priorities);
  // The words are a guess.
  if (double !== undefined) throw invalidRequest(`Found duplicate priority ${double}. Priority must be unique.`);
}

function firstDouble<T>(values: readonly T[]): T | undefined {
  return values.find((value, place) => values.indexOf(value) < place);
}
