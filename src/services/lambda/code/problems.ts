/** What is said of packages that are refused. */
import type { ServiceError } from '../../../../protocols/errors.js';
import { entityTooLarge, invalidParameter } from '../errors.js';

/** Recorded 2025-11-25 (`test_oversized_zipped_create_lambda`). */
export function zippedTooLarge(limit: number): ServiceError {
  return entityTooLarge(`Zipped size must be smaller than ${limit} bytes`);
}

/** Recorded 2025-11-25 (`test_oversized_unzipped_lambda`). */
export function unzippedTooLarge(limit: number): ServiceError {
  return invalidParameter(`Unzipped size must be smaller than ${limit} bytes`);
}

/** What S3 said of an object that was named; the form is that of many users' reports, with NoSuchKey and NoSuchBucket. */
export function unreadableObject({ code, message }: ServiceError): ServiceError {
  return invalidParameter(`Error occurred while GetObject. S3 Error Code: ${code}. S3 Error Message: ${message}`);
}
