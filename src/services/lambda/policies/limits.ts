/** Bytes of a resource policy as JSON. From the developer guide's page on quotas. */
export const POLICY_BYTES_MAX = 20_480;
