/** What is said of packages that are refused. */
import type { ServiceError } from '../../../../protocols/errors.js';
import { entityTooLarge, invalidParameter } from '../errors.js';
import { UNPACKED_BYTES_MAX, ZIPPED_BYTES_MAX } from './limits.js';

/** Recorded 2025-11-25 (`test_oversized_zipped_create_lambda`). */
export function zippedTooLarge(): ServiceError {
  return entityTooLarge(`Zipped size must be smaller than ${ZIPPED_BYTES_MAX} bytes`);
}

/** Recorded 2025-11-25 (`test_oversized_unzipped_lambda`). */
export function unzippedTooLarge(): ServiceError {
  return invalidParameter(`Unzipped size must be smaller than ${UNPACKED_BYTES_MAX} bytes`);
}

/** What S3 said of an object that was named; the form is that of many users' reports, with NoSuchKey and NoSuchBucket. */
export function unreadableObject({ code, message }: ServiceError): ServiceError {
  return invalidParameter(`Error occurred while GetObject. S3 Error Code: ${code}. S3 Error Message: ${message}`);
}
