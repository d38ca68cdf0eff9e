/** The limits of S3 that its operations keep to. Source: "Amazon S3 endpoints and quotas" and the API reference, 2026-11. */

/** UTF-8 bytes of a key. */
export const KEY_BYTES_MAX = 1024;

/** Bytes of an object that comes in one piece, and of a part. */
export const PUT_BYTES_MAX = 5 * 1024 ** 3;

/** Bytes of all user-defined metadata: names without `x-amz-meta-`, and values. */
export const METADATA_BYTES_MAX = 2048;

/** Bytes of all headers of a request. */
export const HEADERS_BYTES_MAX = 8192;

export const PART_NUMBER_MAX = 10_000;

export const OBJECT_TAGS_MAX = 10;

/**
 * Bodies up to this many bytes, chunk headers included, are put within the call that brings their last byte: taking the way over a thread
 * would cost more than hashing them.
 */
export const DIRECT_BODY_BYTES = 32 * 1024;

/** What is left of a refused body is read up to this many bytes, so that the client sees the answer and keeps its connection. */
export const DRAIN_BYTES_MAX = 64 * 1024 ** 2;

/** Characters of a bucket's name. */
export const BUCKET_NAME_MIN = 3;
export const BUCKET_NAME_MAX = 63;

/** Keys, versions, uploads or parts on one page of a listing; more may be asked for and are not given. */
export const PAGE_MAX = 1000;

/** Buckets on one page of ListBuckets that asks for pages. */
export const BUCKETS_PAGE_MAX = 10_000;

/** The largest value that S3 reads as a page size: it parses them as 32-bit integers. */
export const INT32_MAX = 2_147_483_647;

/** Keys in one DeleteObjects request. */
export const DELETE_KEYS_MAX = 1000;

/** Bytes of each part of a multipart upload except the last. */
export const PART_BYTES_MIN = 5 * 1024 * 1024;

/** Bytes that CopyObject and UploadPartCopy take at once. */
export const COPY_SOURCE_BYTES_MAX = 5 * 1024 ** 3;

/** Characters of an upload id. AWS makes them of varying length, about 90 to 130 characters. */
export const UPLOAD_ID_CHARS = 128;

export const BUCKET_TAGS_MAX = 50;
/** Unicode characters, as UTF-16 code units. */
export const TAG_KEY_CHARS_MAX = 128;
export const TAG_VALUE_CHARS_MAX = 256;

/** Bytes of a bucket policy document. */
export const POLICY_BYTES_MAX = 20 * 1024;

/** Of the default retention of Object Lock (user guide, "Object Lock considerations": 100 years). */
export const RETENTION_DAYS_MAX = 36_500;
export const RETENTION_YEARS_MAX = 100;

export const CORS_RULES_MAX = 100;

/** Rules of a replication configuration; the highest priority of one is `INT32_MAX`. */
export const REPLICATION_RULES_MAX = 1000;
export const RULE_ID_CHARS_MAX = 255;

/** Bytes of a prefix or suffix by which notifications are filtered. */
export const FILTER_VALUE_BYTES_MAX = 1024;

/** Rules of a website's configuration. */
export const ROUTING_RULES_MAX = 50;

/** Bytes of a browser's form before its file, boundaries included. Source: API reference, "List of error codes", MaxPostPreDataLengthExceeded. */
export const FORM_FIELDS_BYTES_MAX = 20 * 1024;

/** Forms up to this many bytes are read before they are looked at; of larger ones the file is streamed. */
export const FORM_DIRECT_BYTES = 64 * 1024;

/** Configurations with ids of one kind (analytics, inventory, metrics, intelligent tiering) of a bucket. */
export const CONFIGURATIONS_MAX = 1000;
/** Those on one page of their listing. The API reference says it of all but intelligent tiering, of which it is a guess. */
export const CONFIGURATIONS_PAGE_MAX = 100;
export const CONFIGURATION_ID_CHARS_MAX = 64;

/** Days without a read after which intelligent tiering may archive. */
export const ARCHIVE_ACCESS_DAYS_MIN = 90;
export const DEEP_ARCHIVE_ACCESS_DAYS_MIN = 180;
export const TIERING_DAYS_MAX = 730;

/** Days that records of a journal table stay; the most is `INT32_MAX`. */
export const JOURNAL_DAYS_MIN = 7;

export const LIFECYCLE_RULES_MAX = 1000;
export const LIFECYCLE_ID_CHARS_MAX = 255;
/** Bytes of an object that a lifecycle rule's filter may name, as AWS tells it (2025). */
export const LIFECYCLE_SIZE_MAX = 1_099_511_627_776_000;
/** Days that an object is kept in STANDARD before it may go to a class for infrequent access, and in that before it may go on. */
export const INFREQUENT_ACCESS_DAYS_MIN = 30;

/** Annotations of one version of an object, and bytes of each. */
export const ANNOTATIONS_MAX = 1000;
export const ANNOTATION_BYTES_MAX = 1024 ** 2;
