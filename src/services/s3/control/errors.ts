/** What S3 Control answers to requests that it refuses. Recorded on AWS by LocalStack, 2024-05 and 2025-11, where no line says otherwise. */
import { type ServiceError, serviceError } from '../../../../protocols/errors.js';

export function nothingConfigured(): ServiceError {
  return serviceError({ code: 'InvalidRequest', message: 'Must specify at least one configuration.' });
}

/** Code and message recorded by Cloud Custodian's tests, 2026-08. */
export function noAccountPublicAccessBlock(): ServiceError {
  return serviceError({
    code: 'NoSuchPublicAccessBlockConfiguration',
    message: 'The public access block configuration was not found',
    status: 404,
  });
}

export function bucketNeeded(): ServiceError {
  return serviceError({ code: 'InvalidRequest', message: 'Amazon S3 AccessPoint can only be created for existing bucket' });
}

export function invalidName(name: string): ServiceError {
  return serviceError({
    code: 'InvalidURI',
    message: "Couldn't parse the specified URI.",
    fields: { URI: `accesspoint/${name}` },
  });
}

export function alreadyOwned(): ServiceError {
  return serviceError({
    code: 'AccessPointAlreadyOwnedByYou',
    message: 'Your previous request to create the named accesspoint succeeded and you already own it.',
    status: 409,
  });
}

/** Code and message recorded by Cloud Custodian's tests, 2026-08. */
export function noSuchAccessPointPolicy(): ServiceError {
  return serviceError({
    code: 'NoSuchAccessPointPolicy',
    message: 'The specified accesspoint policy does not exist',
    status: 404,
  });
}

export function reservedTag(): ServiceError {
  return invalidTag(
    'User-defined tag keys can\'t start with "aws:". This prefix is reserved for system tags. Remove "aws:" from your tag keys and try again.',
  );
}

export function doubledTag(): ServiceError {
  return invalidTag('There are duplicate tag keys in your request. Remove the duplicate tag keys and try again.');
}

export function badTag(): ServiceError {
  return invalidTag(
    "This request contains a tag key or value that isn't valid. Valid characters include the following: [a-zA-Z+-=._:/]. Tag keys can contain up to 128 characters. Tag values can contain up to 256 characters.",
  );
}

function invalidTag(message: string): ServiceError {
  return serviceError({ code: 'InvalidTag', message });
}

/** The words are a guess. */
export function invalidArn(arn: string): ServiceError {
  return serviceError({ code: 'InvalidRequest', message: `The resource ARN is not valid: ${arn}` });
}
