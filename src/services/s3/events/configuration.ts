/**
 * What a notification configuration must be, and how S3 keeps it: with ids, and with the names of filter rules capitalised. The order of
 * refusals is a guess. Messages were recorded on AWS by LocalStack (2025-01, 2026-02) unless they say otherwise.
 */
import type {
  LambdaFunctionConfiguration,
  NotificationConfiguration,
  NotificationConfigurationFilter,
  QueueConfiguration,
  TopicConfiguration,
} from '../../../../protocols/types/s3.js';
import type { IdSource } from '../../../runtime/ids.js';
import { invalidArgument, malformedXml } from '../errors.js';
import { FILTER_VALUE_BYTES_MAX } from '../limits.js';
import { EVENT_TYPES } from './names.js';

/** One destination with what is sent there. */
export interface Notification {
  readonly id: string;
  readonly arn: string;
  readonly events: readonly string[];
  readonly prefix: string;
  readonly suffix: string;
  readonly isFiltered: boolean;
}

type Target = QueueConfiguration | TopicConfiguration | LambdaFunctionConfiguration;

/** As S3 names the destinations of each kind in errors, and what their ARNs look like. */
const KINDS = {
  TopicConfigurations: { argument: 'Topic', service: 'sns' },
  QueueConfigurations: { argument: 'Queue', service: 'sqs' },
  LambdaFunctionConfigurations: { argument: 'CloudFunction', service: 'lambda' },
} as const;

type Kind = keyof typeof KINDS;
const KIND_NAMES = Object.keys(KINDS) as Kind[];

function arnOf(target: Target): string {
  if ('QueueArn' in target) return target.QueueArn;
  return 'TopicArn' in target ? target.TopicArn : (target as LambdaFunctionConfiguration).LambdaFunctionArn;
}

/** The configuration as it is kept. `region` is the bucket's. */
export function checkedNotifications(
  configuration: NotificationConfiguration,
  region: string,
  ids: IdSource,
): NotificationConfiguration {
  const kept: NotificationConfiguration = {};
  for (const kind of KIND_NAMES) {
    const targets: Target[] | undefined = configuration[kind];
    if (!targets?.length) continue;
    const checked = targets.map((target) => checkedTarget(target, kind, region, ids));
    (kept as Record<Kind, Target[]>)[kind] = checked;
  }
  refuseOverlaps(notificationsOf(kept));
  if (configuration.EventBridgeConfiguration) kept.EventBridgeConfiguration = {};
  return kept;
}

function checkedTarget(target: Target, kind: Kind, region: string, ids: IdSource): Target {
  const { argument, service } = KINDS[kind];
  const arn = arnOf(target);
  if (!arn || !target.Events?.length) throw malformedXml();
  const [prefix, partition, named, place] = arn.split(':');
  if (prefix !== 'arn' || !partition?.startsWith('aws') || named !== service || !place) {
    throw invalidArgument('The ARN could not be parsed', argument, arn);
  }
  // Both messages are those of Moto's exceptions.
  if (place !== region) {
    throw invalidArgument(
      'The notification destination service region is not valid for the bucket location constraint',
      argument,
      arn,
    );
  }
  for (const event of target.Events) {
    if (!EVENT_TYPES.has(event)) throw invalidArgument('The event is not supported for notifications', 'Event', event);
  }
  // AWS's own ids are the base64 of a UUID.
  const Id = target.Id || Buffer.from(ids.uuid()).toString('base64');
  const { Filter, ...rest } = target;
  return { ...rest, Id, ...(Filter?.Key?.FilterRules?.length && { Filter: checkedFilter(Filter) }) } as Target;
}

function checkedFilter(filter: NotificationConfigurationFilter): NotificationConfigurationFilter {
  const seen = new Set<string>();
  const FilterRules = (filter.Key?.FilterRules ?? []).map(({ Name, Value }) => {
    if (Name === undefined || Value === undefined) throw malformedXml();
    const name = Name.toLowerCase();
    // This message and the next two are those in which MinIO, LocalStack and others agree (read 2026-11-21).
    if (name !== 'prefix' && name !== 'suffix') {
      throw invalidArgument('filter rule name must be either prefix or suffix', 'FilterRule.Name', Name);
    }
    if (seen.has(name)) {
      throw invalidArgument(`Cannot specify more than one ${name} rule in a filter.`, 'FilterRule.Name', Name);
    }
    seen.add(name);
    if (Buffer.byteLength(Value) > FILTER_VALUE_BYTES_MAX) {
      throw invalidArgument(
        `Size of filter rule value cannot exceed ${FILTER_VALUE_BYTES_MAX} bytes in UTF-8 representation`,
        'FilterRule.Value',
        Value,
      );
    }
    return { Name: name === 'prefix' ? 'Prefix' : 'Suffix', Value };
  });
  return { Key: { FilterRules } } as NotificationConfigurationFilter;
}

/** All destinations but EventBridge. */
export function notificationsOf(configuration: NotificationConfiguration): Notification[] {
  return KIND_NAMES.flatMap((kind) => (configuration[kind] ?? []) as Target[]).map((target) => {
    const rules = target.Filter?.Key?.FilterRules ?? [];
    const textOf = (name: string): string => rules.find((rule) => rule.Name?.toLowerCase() === name)?.Value ?? '';
    return {
      id: target.Id ?? '',
      arn: arnOf(target),
      events: target.Events,
      prefix: textOf('prefix'),
      suffix: textOf('suffix'),
      isFiltered: rules.length > 0,
    };
  });
}

export function isEmptyConfiguration(configuration: NotificationConfiguration): boolean {
  return Object.keys(configuration).length === 0;
}

/**
 * No event of a key may go to two destinations. The first message with its fields was seen on AWS in 2016 (minio/minio issue 2472), the other
 * in users' reports of 2017 to 2024, also where only one of both has a filter (aws/aws-cli issue 2387); its fields are a guess.
 */
function refuseOverlaps(notifications: readonly Notification[]): void {
  for (const [place, one] of notifications.entries()) {
    for (const other of notifications.slice(0, place)) {
      const shared = sharedEvents(one.events, other.events);
      if (!shared || !canBoth(one, other)) continue;
      const isFiltered = one.isFiltered || other.isFiltered;
      throw invalidArgument(
        isFiltered
          ? 'Configuration is ambiguously defined. Cannot have overlapping suffixes in two rules if the prefixes are overlapping for the same event type.'
          : 'Configurations overlap. Configurations on the same bucket cannot share a common event type.',
        'Event',
        shared.join(', '),
      );
    }
  }
}

function sharedEvents(some: readonly string[], others: readonly string[]): [string, string] | undefined {
  for (const other of others) {
    const one = some.find((event) => covers(event, other) || covers(other, event));
    if (one !== undefined) return [other, one];
  }
  return undefined;
}

/** Whether a type of events, `s3:ObjectCreated:*` say, is or has in it the other. */
export function covers(type: string, other: string): boolean {
  return type === other || (type.endsWith(':*') && other.startsWith(type.slice(0, -1)));
}

/** Whether a key can fit the filters of both. */
function canBoth(one: Notification, other: Notification): boolean {
  const prefixes = one.prefix.startsWith(other.prefix) || other.prefix.startsWith(one.prefix);
  return prefixes && (one.suffix.endsWith(other.suffix) || other.suffix.endsWith(one.suffix));
}
