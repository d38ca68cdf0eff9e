/** The longest request body DynamoDB takes, in bytes: 16 MiB, as BatchWriteItem's quota says. */
export const REQUEST_LIMIT = 16 * 1024 * 1024;
