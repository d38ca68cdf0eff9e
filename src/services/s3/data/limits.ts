/** Limits of objects and parts. Source: "Amazon S3 endpoints and quotas" and the API reference, 2026-11. */

/** UTF-8 bytes of a key. */
export const KEY_BYTES_MAX = 1024;

/** Bytes of an object that comes in one piece, and of a part. */
export const PUT_BYTES_MAX = 5 * 1024 ** 3;

/** Bytes of all user-defined metadata: names without `x-amz-meta-`, and values. */
export const METADATA_BYTES_MAX = 2048;

export const PART_NUMBER_MAX = 10_000;

export const OBJECT_TAGS_MAX = 10;

/**
 * Bodies up to this many bytes, chunk headers included, are put within the call that brings their last byte: taking the way over a thread
 * would cost more than hashing them.
 */
export const DIRECT_BODY_BYTES = 32 * 1024;

/** What is left of a refused body is read up to this many bytes, so that the client sees the answer and keeps its connection. */
export const DRAIN_BYTES_MAX = 64 * 1024 ** 2;
