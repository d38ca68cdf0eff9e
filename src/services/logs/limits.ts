/** Limits of CloudWatch Logs, from its quotas and the references of its operations unless it says otherwise. */

const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** Bytes of a batch of PutLogEvents: messages in UTF-8 and `EVENT_OVERHEAD` for each. */
export const MAX_BATCH_BYTES = 1_048_576;
export const EVENT_OVERHEAD = 26;
/** Bytes of a message with its overhead; it was 262,144 until April 2025. */
export const MAX_EVENT_BYTES = 1_048_576;
/** Milliseconds between the first and the last event of a batch. */
export const MAX_BATCH_SPAN_MS = 24 * HOUR_MS;
/** Events older than this are not taken. */
export const MAX_AGE_MS = 14 * DAY_MS;
/** Events further in the future than this are not taken. */
export const MAX_AHEAD_MS = 2 * HOUR_MS;

/** Events in a page of GetLogEvents and FilterLogEvents. */
export const MAX_PAGE_EVENTS = 10_000;
/** Bytes of the messages in such a page. */
export const MAX_PAGE_BYTES = 1_048_576;
/** A token of FilterLogEvents is good for so long. */
export const TOKEN_LIFE_MS = 24 * HOUR_MS;
/** FilterLogEvents reads backwards from this time on only: 2024-01-01T00:00:00Z. */
export const BACKWARDS_SINCE_MS = 1_704_067_200_000;

/** Resources in a page of the Describe operations, where no limit is given and at most. */
export const MAX_DESCRIBED = 50;
/** Of ListLogGroups. */
export const MAX_LISTED_GROUPS = 1_000;

/** Days. */
export const RETENTIONS: readonly number[] = [
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
];

export const MAX_TAGS = 50;
export const MAX_METRIC_FILTERS = 100;
export const MAX_SUBSCRIPTION_FILTERS = 2;
export const MAX_RESOURCE_POLICIES = 10;

/** Events of a chunk, a row of the state: what a page reads at least, and a write copies. */
export const MAX_CHUNK_EVENTS = 256;
/** Characters of the messages of a chunk, unless one message is longer. */
export const MAX_CHUNK_TEXT = 65_536;
/** Milliseconds between the events of a chunk: how far a reader looks beyond the bounds of what it wants. */
export const MAX_CHUNK_SPAN_MS = 1_000;
