/** Entries on a page, at most and by default. From the API reference. */
export const MAX_PAGE = 50;
/** Tags of a scalable target. From the API reference. */
export const MAX_TAGS = 50;
/** Bounds of target values for DynamoDB's and other predefined metrics of use, percent. Seen on 2026-10-09 (ack-api-quirks, DDB-TABLE-253). */
export const LEAST_UTILIZATION = 10;
export const MOST_UTILIZATION = 90;
/** Bounds of all target values. Seen likewise. */
export const LEAST_TARGET = 8.51592e-109;
export const MOST_TARGET = 1.174271e108;
