/** Bytes of a request's body, from the developer guide's page on quotas. */
export const URL_BODY_BYTES_MAX = 6_291_456;
