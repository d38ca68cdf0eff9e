/** Names and ARNs of log groups and streams. */
import { groupNotFound, invalidParameter, validation } from './errors.js';
import type { Owner } from './store.js';

const GROUP_ARN = /^arn:[^:]+:logs:([^:]*):([^:]*):log-group:([^:]+)(?::\*)?$/;

/** Without the `:*` that `arn` of a group ends in. */
export function groupArn({ partition, region, account }: Owner, name: string): string {
  return `arn:${partition}:logs:${region}:${account}:log-group:${name}`;
}

export function streamArn(owner: Owner, group: string, stream: string): string {
  return `${groupArn(owner, group)}:log-stream:${stream}`;
}

export function destinationArn({ partition, region, account }: Owner, name: string): string {
  return `arn:${partition}:logs:${region}:${account}:destination:${name}`;
}

/** A group's name from its name or ARN. Groups of other accounts and regions are not seen from here. */
export function groupNameOf(owner: Owner, identifier: string): string {
  if (!identifier.startsWith('arn:')) return identifier;
  const [, region, account, name] = GROUP_ARN.exec(identifier) ?? [];
  // The words are a guess.
  if (name === undefined) throw invalidParameter(`Invalid log group ARN: ${identifier}`);
  if (region !== owner.region || account !== owner.account) throw groupNotFound();
  return name;
}

interface Asked {
  readonly logGroupName?: string | undefined;
  readonly logGroupIdentifier?: string | undefined;
}

/** The group that one of the two members names (LocalStack's recording of DescribeLogStreams, 2026-02, for both). */
export function askedGroup(owner: Owner, { logGroupName, logGroupIdentifier }: Asked): string {
  if (logGroupName !== undefined && logGroupIdentifier !== undefined) {
    throw validation('LogGroup name and LogGroup ARN are mutually exclusive parameters.');
  }
  if (logGroupIdentifier !== undefined) return groupNameOf(owner, logGroupIdentifier);
  // The words are a guess.
  if (logGroupName === undefined) throw validation('One of log group name or log group ARN must be specified.');
  return logGroupName;
}
