/** Limits of queries, from the service's quotas and the references of its operations unless it says otherwise. */

const MINUTE_MS = 60_000;

/** Queries that may be under way in an account and region. */
export const MAX_CONCURRENT = 30;
/** Groups that a query may name. */
export const MAX_GROUPS = 50;
/** Groups that `SOURCE logGroups(…)` may come to. */
export const MAX_SOURCE_GROUPS = 10_000;
export const MAX_SOURCE_PREFIXES = 5;
/** A query that takes longer is given up. */
export const TIMEOUT_MS = 60 * MINUTE_MS;
/** Results are kept for so long. */
export const HISTORY_MS = 7 * 24 * 60 * MINUTE_MS;
export const MAX_DESCRIBED = 1000;

/** How far around a given time GetLogGroupFields looks. */
export const FIELDS_AROUND_MS = 8 * MINUTE_MS;
/** How far back it looks without one. */
export const FIELDS_BACK_MS = 15 * MINUTE_MS;
/** Events that it looks at; a guess. */
export const FIELDS_EVENTS = 1000;
