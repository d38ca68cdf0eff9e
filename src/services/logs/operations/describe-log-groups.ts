import type { DescribeLogGroupsRequest, DescribeLogGroupsResponse, LogGroup } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { tupleKey } from '../../../runtime/state/index.js';
import { invalidParameter } from '../errors.js';
import { MAX_DESCRIBED } from '../limits.js';
import { groupArn, groupNameOf } from '../names.js';
import { pageOf } from '../page.js';
import { GROUPS, type GroupRow, METRIC_FILTERS, streamsOf } from '../store.js';

export function describeLogGroups(ctx: Context, input: DescribeLogGroupsRequest): DescribeLogGroupsResponse {
  const { logGroupNamePrefix: prefix, logGroupNamePattern: pattern, logGroupIdentifiers } = input;
  if (prefix !== undefined && pattern !== undefined) {
    throw invalidParameter('LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.');
  }
  const names = logGroupIdentifiers && new Set(logGroupIdentifiers.map((identifier) => groupNameOf(ctx, identifier)));
  const { rows, nextToken } = pageOf(ctx, GROUPS, {
    prefix,
    token: input.nextToken,
    limit: input.limit ?? MAX_DESCRIBED,
    fits: ({ name, class: groupClass }) =>
      (pattern === undefined || name.toLowerCase().includes(pattern.toLowerCase())) &&
      (input.logGroupClass ?? groupClass) === groupClass &&
      names?.has(name) !== false,
  });
  return { logGroups: rows.map((group) => describeGroup(ctx, group)), ...(nextToken !== undefined && { nextToken }) };
}

function describeGroup(ctx: Context, group: GroupRow): LogGroup {
  const arn = groupArn(ctx, group.name);
  return {
    logGroupName: group.name,
    creationTime: group.created,
    ...(group.retention !== undefined && { retentionInDays: group.retention }),
    metricFilterCount: ctx.state.range(METRIC_FILTERS, { prefix: tupleKey(group.name) }).length,
    arn: `${arn}:*`,
    storedBytes: streamsOf(ctx.state, group).reduce((sum, { bytes }) => sum + bytes, 0),
    ...(group.kms !== undefined && { kmsKeyId: group.kms }),
    logGroupClass: group.class,
    logGroupArn: arn,
    deletionProtectionEnabled: group.isProtected,
  };
}
