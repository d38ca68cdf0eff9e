/**
 * The rows of CloudWatch Logs, all in the account and region of their group. In keys the parts stand in a tuple (`tupleKey`).
 *
 * - `groups`: name → `GroupRow`
 * - `streams`: (group's id, name) → `StreamRow`
 * - `events/<group's id>`: stream's id, time of the first event, ordinal → `Chunk`, some events of a stream (`events/chunks.ts`)
 * - `metric-filters`: (group's name, filter's name) → `MetricFilterRow`
 * - `subscription-filters`: (group's name, filter's name) → `SubscriptionFilterRow`
 * - `destinations`: name → `DestinationRow`
 * - `resource-policies`: name → `ResourcePolicyRow`
 *
 * A group that is deleted takes its map of events along, in constant time. Each put to a stream rewrites the stream's row and adds a chunk; the
 * group's row stays as it is, so that writers of one group don't wait for one another.
 */
import type { LogGroupClass, MetricFilter, SubscriptionFilter } from '../../../protocols/types/logs.js';
import type { Context } from '../../runtime/context.js';
import { type Collection, jsonCollection, type StateReader, tupleKey } from '../../runtime/state/index.js';
import { groupNotFound, streamNotFound } from './errors.js';
import { DAY_MS } from './limits.js';

const SERVICE = 'logs';

export type Tags = Readonly<Record<string, string>>;

export interface GroupRow {
  readonly name: string;
  /** Tells a group from one of the same name that was there before it. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly created: number;
  readonly class: LogGroupClass;
  readonly isProtected: boolean;
  readonly tags: Tags;
  /** Days. */
  readonly retention?: number;
  readonly kms?: string;
  /** The timer that takes away what has expired; there is one while there is a retention. */
  readonly sweep?: string;
  /** The number of its subscription filters, so that a put need not look for them. */
  readonly subscriptions: number;
}

export interface StreamRow {
  readonly name: string;
  /** 12 hex digits, part of the ids of its events. */
  readonly id: string;
  /** Milliseconds since the epoch, as all times here. */
  readonly created: number;
  /** The least and greatest time of its events; absent while there were none. */
  readonly first?: number;
  readonly last?: number;
  /** When the last event came. */
  readonly ingested?: number;
  /** Of its events, `EVENT_OVERHEAD` included. */
  readonly bytes: number;
  /** The number of chunks that were ever written. */
  readonly chunks: number;
}

/** Some events of a stream that came with one request, in order of their times; of event `i` the time and the message stand at `i`. */
export interface Chunk {
  /** Grows with each chunk of the stream. */
  readonly ordinal: number;
  readonly ingested: number;
  readonly times: readonly number[];
  readonly messages: readonly string[];
}

export type MetricFilterRow = Omit<Required<MetricFilter>, 'fieldSelectionCriteria' | 'emitSystemFieldDimensions'> &
  Pick<MetricFilter, 'fieldSelectionCriteria' | 'emitSystemFieldDimensions'>;

export type SubscriptionFilterRow = SubscriptionFilter &
  Required<Pick<SubscriptionFilter, 'filterName' | 'logGroupName' | 'filterPattern' | 'destinationArn' | 'creationTime'>>;

export interface DestinationRow {
  readonly name: string;
  readonly target: string;
  readonly role: string;
  readonly policy?: string;
  readonly created: number;
  readonly tags: Tags;
}

export interface ResourcePolicyRow {
  /** Absent for the policy of a resource. */
  readonly name?: string;
  readonly resource?: string;
  readonly document: string;
  readonly updated: number;
  readonly revision?: string;
}

export const GROUPS = jsonCollection<GroupRow>(SERVICE, 'groups');
export const STREAMS = jsonCollection<StreamRow>(SERVICE, 'streams');
export const METRIC_FILTERS = jsonCollection<MetricFilterRow>(SERVICE, 'metric-filters');
export const SUBSCRIPTION_FILTERS = jsonCollection<SubscriptionFilterRow>(SERVICE, 'subscription-filters');
export const DESTINATIONS = jsonCollection<DestinationRow>(SERVICE, 'destinations');
export const RESOURCE_POLICIES = jsonCollection<ResourcePolicyRow>(SERVICE, 'resource-policies');

export const EVENTS_KIND = 'events/';

/** The chunks of a group. */
export function eventsOf(group: GroupRow): Collection<Chunk> {
  return jsonCollection<Chunk>(SERVICE, EVENTS_KIND + group.id);
}

export function streamKey(group: GroupRow, stream: string): string {
  return tupleKey(group.id, stream);
}

export function requireGroup(reader: StateReader, name: string): GroupRow {
  const group = reader.get(GROUPS, name);
  if (group === undefined) throw groupNotFound();
  return group;
}

export function requireStream(reader: StateReader, group: GroupRow, name: string): StreamRow {
  const stream = reader.get(STREAMS, streamKey(group, name));
  if (stream === undefined) throw streamNotFound();
  return stream;
}

/** The streams of a group whose names begin so, in order of their names. */
export function streamsOf(reader: StateReader, group: GroupRow, prefix = ''): StreamRow[] {
  // A tuple's key ends behind each text, which a prefix of the text must not.
  const key = tupleKey(group.id, prefix);
  return reader.range(STREAMS, { prefix: key.slice(0, -1) }).map(([, row]) => row);
}

/** What is older than this has expired. */
export function expiredBefore(group: GroupRow, now: number): number {
  return group.retention === undefined ? Number.NEGATIVE_INFINITY : now - group.retention * DAY_MS;
}

/** The transaction's or context's own account and region. */
export type Owner = Pick<Context, 'account' | 'region' | 'partition'>;
