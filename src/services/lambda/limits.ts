/** Lambda's fixed limits; those that users may set are in `Config.lambdaLimits`. From the developer guide's page on quotas unless it says otherwise. */

/** Characters of a function's name by itself; the model's limit is that of ARNs. Recorded 2025-11-25. */
export const MAX_FUNCTION_NAME = 64;
/** Layers of a function. */
export const MAX_LAYERS = 5;
/** Tags of a resource. */
export const MAX_TAGS = 50;
/** Megabytes. The model's limits are those of managed instances. */
export const MAX_MEMORY_MB = 10_240;
/** Seconds. The model's limit is that of managed instances. */
export const MAX_TIMEOUT_S = 900;
/** Megabytes of /tmp. The model's limit is that of managed instances. */
export const MAX_EPHEMERAL_STORAGE_MB = 10_240;

export const DEFAULT_TIMEOUT_S = 3;
export const DEFAULT_MEMORY_MB = 128;
export const DEFAULT_EPHEMERAL_STORAGE_MB = 512;

/** Entries on a page of functions, versions and aliases, whatever more is asked for. From the API reference: "ListFunctions". */
export const MAX_PAGE = 50;

/** Bytes of a request that carries code. Recorded 2025-11-25. */
export const MAX_CODE_REQUEST = 70_167_211;
