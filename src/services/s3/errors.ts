/**
 * Every error that S3's modelled operations answer, one function each. Codes, messages, statuses and fields are those that AWS
 * answered between 2026-02 and 2026-09; what stands only in the API reference, or is a guess, says so.
 */
import { type ServiceError, serviceError } from '../../../protocols/errors.js';

// --- Requests ---

/** The path's escapes are no UTF-8, or not escapes at all. From the API reference: "List of error codes"; the field is a guess. */
export function invalidUri(path: string): ServiceError {
  return serviceError({ code: 'InvalidURI', message: "Couldn't parse the specified URI.", fields: { URI: path } });
}

/**
 * No operation has this method on such a path. From the API reference: "List of error codes"; the fields were seen in users' reports, and
 * so were the methods that the resource does have, for services and uploads only.
 */
export function methodNotAllowed(
  method: string,
  resource: 'SERVICE' | 'BUCKET' | 'OBJECT' | 'UPLOAD',
  allowed?: readonly string[],
): ServiceError {
  return serviceError({
    code: 'MethodNotAllowed',
    message: 'The specified method is not allowed against this resource.',
    status: 405,
    fields: { Method: method, ResourceType: resource },
    ...(allowed && { headers: { Allow: allowed.join(', ') } }),
  });
}

/** The code and the field as AWS gave them in 2026-06, in a report to another S3 server. */
export function headersTooLarge(max: number): ServiceError {
  return serviceError({
    code: 'RequestHeaderSectionTooLarge',
    message: 'Your request header section exceeds the maximum allowed size.',
    fields: { MaxSizeAllowed: max },
  });
}

// --- Buckets ---

export function noSuchBucket(bucket: string): ServiceError {
  return serviceError({
    code: 'NoSuchBucket',
    message: 'The specified bucket does not exist',
    status: 404,
    fields: { BucketName: bucket },
  });
}

export function invalidBucketName(bucket: string): ServiceError {
  return serviceError({
    code: 'InvalidBucketName',
    message: 'The specified bucket is not valid.',
    fields: { BucketName: bucket },
  });
}

export function bucketAlreadyOwnedByYou(bucket: string): ServiceError {
  return serviceError({
    code: 'BucketAlreadyOwnedByYou',
    message: 'Your previous request to create the named bucket succeeded and you already own it.',
    status: 409,
    fields: { BucketName: bucket },
  });
}

/** From the API reference: "Error responses". */
export function bucketAlreadyExists(bucket: string): ServiceError {
  return serviceError({
    code: 'BucketAlreadyExists',
    message:
      'The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.',
    status: 409,
    fields: { BucketName: bucket },
  });
}

export function bucketNotEmpty(bucket: string): ServiceError {
  return serviceError({
    code: 'BucketNotEmpty',
    message: 'The bucket you tried to delete is not empty',
    status: 409,
    fields: { BucketName: bucket },
  });
}

/** From the API reference: "Error responses". */
export function bucketHasAccessPoints(bucket: string): ServiceError {
  return serviceError({
    code: 'BucketHasAccessPointsAttached',
    message: 'The bucket you tried to delete has access points attached. Delete your access points before deleting your bucket.',
    fields: { BucketName: bucket },
  });
}

/** Recorded by Cloud Custodian's tests, 2026-08. */
export function noSuchAccessPoint(): ServiceError {
  return serviceError({ code: 'NoSuchAccessPoint', message: 'The specified accesspoint does not exist', status: 404 });
}

/** As users' reports of 2012 to 2022 have it; `headers` tell clients where to go. */
export function permanentRedirect(bucket: string, region: string): ServiceError {
  const endpoint = region === 'us-east-1' ? 's3.amazonaws.com' : `s3-${region}.amazonaws.com`;
  return serviceError({
    code: 'PermanentRedirect',
    message:
      'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
    status: 301,
    fields: { Endpoint: `${bucket}.${endpoint}`, Bucket: bucket },
    headers: { 'x-amz-bucket-region': region },
  });
}

export function illegalLocationConstraint(constraint: string): ServiceError {
  return serviceError({
    code: 'IllegalLocationConstraintException',
    message: `The ${constraint} location constraint is incompatible for the region specific endpoint this request was sent to.`,
  });
}

export function invalidLocationConstraint(constraint: string): ServiceError {
  return serviceError({
    code: 'InvalidLocationConstraint',
    message: 'The specified location-constraint is not valid',
    fields: { LocationConstraint: constraint },
  });
}

export function accessDenied(): ServiceError {
  return serviceError({ code: 'AccessDenied', message: 'Access Denied', status: 403 });
}

export function invalidExpectedOwner(value: string): ServiceError {
  return serviceError({
    code: 'InvalidBucketOwnerAWSAccountID',
    message: `The value of the expected bucket owner parameter must be an AWS Account ID... [${value}]`,
  });
}

// --- Objects ---

export function noSuchKey(key: string): ServiceError {
  return serviceError({
    code: 'NoSuchKey',
    message: 'The specified key does not exist.',
    status: 404,
    fields: { Key: key },
  });
}

export function noSuchVersion(key: string, versionId: string): ServiceError {
  return serviceError({
    code: 'NoSuchVersion',
    message: 'The specified version does not exist.',
    status: 404,
    fields: { Key: key, VersionId: versionId },
  });
}

export function invalidVersionId(versionId: string): ServiceError {
  return invalidArgument('Invalid version id specified', 'versionId', versionId);
}

/** Seen on AWS by many; others' reports are of 2014 to 2024. */
export function emptyVersionId(): ServiceError {
  return invalidArgument('Version id cannot be the empty string', 'versionId', '');
}

export function deleteMarkerRefused(method: 'GET' | 'PUT' | 'DELETE'): ServiceError {
  return serviceError({
    code: 'MethodNotAllowed',
    message: 'The specified method is not allowed against this resource.',
    status: 405,
    fields: { Method: method, ResourceType: 'DeleteMarker' },
    headers: { Allow: 'DELETE' },
  });
}

/** The error of a request that came upon a delete marker of this version. */
export function withDeleteMarker(error: ServiceError, versionId: string): ServiceError {
  return { ...error, headers: { ...error.headers, 'x-amz-delete-marker': 'true', 'x-amz-version-id': versionId } };
}

/** From the API reference of CopyObject, and seen in users' reports. */
export function copyOfDeleteMarker(): ServiceError {
  return invalidRequest('The source of a copy request may not specifically refer to a delete marker by version id.');
}

export function protectedByLock(): ServiceError {
  return serviceError({ code: 'AccessDenied', message: 'Access Denied because object protected by object lock.', status: 403 });
}

export function lockConfigurationMissing(): ServiceError {
  return invalidRequest('Bucket is missing Object Lock Configuration');
}

export function objectLockNotSet(): ServiceError {
  return serviceError({
    code: 'NoSuchObjectLockConfiguration',
    message: 'The specified object does not have a ObjectLock configuration',
    status: 404,
  });
}

/** The status and the code of the second are of others' reports (2024-10); that its message is not that of the first is a guess. */
export function versioningLocked(): ServiceError {
  return serviceError({
    code: 'InvalidBucketState',
    message: 'An Object Lock configuration is present on this bucket, so the versioning state cannot be changed.',
    status: 409,
  });
}

export function versioningNeeded(): ServiceError {
  return serviceError({
    code: 'InvalidBucketState',
    message: "Versioning must be 'Enabled' on the bucket to apply a Object Lock configuration",
    status: 409,
  });
}

export function versioningStatusMissing(): ServiceError {
  return serviceError({
    code: 'IllegalVersioningConfigurationException',
    message: 'The Versioning element must be specified',
  });
}

/** The wordings are those of other servers' reports, and a guess. */
export function invalidRetentionPeriod(message: string): ServiceError {
  return serviceError({ code: 'InvalidRetentionPeriod', message });
}

/** S3 tells the date in the time of its home. */
export function retainUntilInPast(date: Date): ServiceError {
  return invalidArgument('The retain until date must be in the future!', 'RetainUntilDate', pacificTime(date));
}

const PACIFIC = new Intl.DateTimeFormat('en-US', {
  timeZone: 'America/Los_Angeles',
  hourCycle: 'h23',
  weekday: 'short',
  month: 'short',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'short',
  year: 'numeric',
});

/** As Java writes dates: `Tue Dec 31 16:00:00 PST 2019`. */
function pacificTime(date: Date): string {
  const parts = Object.fromEntries(PACIFIC.formatToParts(date).map(({ type, value }) => [type, value]));
  const { weekday, month, day, hour, minute, second, timeZoneName, year } = parts;
  return `${weekday} ${month} ${day} ${hour}:${minute}:${second} ${timeZoneName} ${year}`;
}

/** Seen in users' reports. */
export function mfaNeeded(): ServiceError {
  return serviceError({ code: 'AccessDenied', message: 'Mfa Authentication must be used for this request', status: 403 });
}

/** Seen in users' reports (2024-08). */
export function invalidMfa(value: string): ServiceError {
  return invalidArgument(
    'Mfa header is invalid -- the header should be formatted as {serialNumber}(space){tokenCode}',
    'x-amz-mfa',
    value,
  );
}

/** From the API reference: "Error responses". */
export function keyTooLong(bytes: number, max: number): ServiceError {
  return serviceError({
    code: 'KeyTooLongError',
    message: 'Your key is too long',
    fields: { Size: bytes, MaxSizeAllowed: max },
  });
}

export function invalidObjectState(storageClass: string): ServiceError {
  return serviceError({
    code: 'InvalidObjectState',
    message: "The operation is not valid for the object's storage class",
    status: 403,
    fields: { StorageClass: storageClass },
  });
}

/** The message was seen on AWS in 2021. */
export function restoreNotAllowed(storageClass: string): ServiceError {
  return serviceError({
    code: 'InvalidObjectState',
    message: "Restore is not allowed for the object's current storage class",
    status: 403,
    fields: { StorageClass: storageClass },
  });
}

/** From the API reference: "RestoreObject". */
export function restoreInProgress(): ServiceError {
  return serviceError({ code: 'RestoreAlreadyInProgress', message: 'Object restore is already in progress', status: 409 });
}

export function preconditionFailed(condition: string): ServiceError {
  return serviceError({
    code: 'PreconditionFailed',
    message: 'At least one of the pre-conditions you specified did not hold',
    status: 412,
    fields: { Condition: condition },
  });
}

export function conditionalRequestConflict(condition: string, key: string): ServiceError {
  return serviceError({
    code: 'ConditionalRequestConflict',
    message: 'The conditional request cannot succeed due to a conflicting operation against this resource.',
    status: 409,
    fields: { Condition: condition, Key: key },
  });
}

/** What S3 answers to a header that it knows but does not take for this operation. */
export function headerNotImplemented(header: string, additionalMessage?: string): ServiceError {
  return serviceError({
    code: 'NotImplemented',
    message: 'A header you provided implies functionality that is not implemented',
    status: 501,
    fields: { Header: header, ...(additionalMessage && { additionalMessage }) },
  });
}

/** What this emulator has not built; `what` names it. */
export function notBuilt(what: string): ServiceError {
  return serviceError({
    code: 'NotImplemented',
    message: `${what} is not implemented by this emulator yet.`,
    status: 501,
  });
}

export function copyToItself(): ServiceError {
  return invalidRequest(
    "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
  );
}

/** The codes and statuses are the model's, the messages its documentation's. */
export function annotationNameTooLong(): ServiceError {
  return serviceError({ code: 'AnnotationNameTooLong', message: 'The annotation name exceeds 512 bytes.' });
}

export function invalidAnnotationName(): ServiceError {
  return serviceError({ code: 'InvalidAnnotationName', message: 'The annotation name you provided is invalid.' });
}

export function annotationLimitExceeded(): ServiceError {
  return serviceError({
    code: 'AnnotationLimitExceeded',
    message: 'The request would exceed the maximum number of annotations allowed per object.',
  });
}

export function unsupportedMediaType(): ServiceError {
  return serviceError({
    code: 'UnsupportedMediaType',
    message: 'The annotation payload is not valid UTF-8 encoded text.',
    status: 415,
  });
}

/** The message is a guess. */
export function noSuchAnnotation(): ServiceError {
  return serviceError({ code: 'NoSuchAnnotation', message: 'The specified annotation does not exist.', status: 404 });
}

/** The code is the model's, the message a guess. */
export function idempotencyParameterMismatch(): ServiceError {
  return serviceError({
    code: 'IdempotencyParameterMismatch',
    message: 'Parameters on this idempotent request are inconsistent with parameters used in previous request(s).',
  });
}

// --- Requests ---

export function invalidRequest(message: string): ServiceError {
  return serviceError({ code: 'InvalidRequest', message });
}

export function attributesMissing(): ServiceError {
  return invalidRequest(
    'The x-amz-object-attributes header specifying the attributes to be retrieved is either missing or empty',
  );
}

/** `value` is left out where AWS leaves it out. */
export function invalidArgument(message: string, name: string, value?: string): ServiceError {
  return serviceError({
    code: 'InvalidArgument',
    message,
    fields: { ArgumentName: name, ...(value !== undefined && { ArgumentValue: value }) },
  });
}

export function malformedXml(): ServiceError {
  return serviceError({
    code: 'MalformedXML',
    message: 'The XML you provided was not well-formed or did not validate against our published schema',
  });
}

export function internalError(): ServiceError {
  return serviceError({
    code: 'InternalError',
    message: 'We encountered an internal error. Please try again.',
    status: 500,
  });
}

export function wrongCustomerKey(): ServiceError {
  return serviceError({
    code: 'AccessDenied',
    message: 'Requests specifying Server Side Encryption with Customer provided keys must provide the correct secret key.',
    status: 403,
  });
}

/** Seen in users' reports, of 2014 to 2024. */
export function invalidRedirectLocation(): ServiceError {
  return serviceError({
    code: 'InvalidRedirectLocation',
    message: "The website redirect location must have a prefix of 'http://' or 'https://' or '/'.",
  });
}

/** From the API reference: "UpdateObjectEncryption". */
export function keyOfAnotherAccount(): ServiceError {
  return serviceError({
    code: 'AccessDenied',
    message:
      'The AWS KMS key in the request must be owned by the same account as the bucket. Modify the request to specify a KMS key from the same account, and then try again.',
    status: 403,
  });
}

/** From users' reports of AWS's answers. */
export function invalidKeyId(key: string): ServiceError {
  return serviceError({ code: 'KMS.NotFoundException', message: `Invalid keyId '${key}'` });
}

/** A key of another region. From users' reports of AWS's answers. */
export function invalidKeyArn(region: string): ServiceError {
  return serviceError({ code: 'KMS.NotFoundException', message: `Invalid arn ${region}` });
}

// --- Multipart uploads ---

export function noSuchUpload(uploadId: string): ServiceError {
  return serviceError({
    code: 'NoSuchUpload',
    message:
      'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
    status: 404,
    fields: { UploadId: uploadId },
  });
}

export function invalidPart(uploadId: string, partNumber: number, etag: string): ServiceError {
  return serviceError({
    code: 'InvalidPart',
    message:
      "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
    fields: { UploadId: uploadId, PartNumber: partNumber, ETag: etag },
  });
}

export function invalidPartOrder(uploadId: string): ServiceError {
  return serviceError({
    code: 'InvalidPartOrder',
    message: 'The list of parts was not in ascending order. Parts must be ordered by part number.',
    fields: { UploadId: uploadId },
  });
}

export function entityTooSmall(size: number, min: number, partNumber: number, etag: string): ServiceError {
  return serviceError({
    code: 'EntityTooSmall',
    message: 'Your proposed upload is smaller than the minimum allowed size',
    fields: { ProposedSize: size, MinSizeAllowed: min, PartNumber: partNumber, ETag: etag },
  });
}

export function badDigest(message: string): ServiceError {
  return serviceError({ code: 'BadDigest', message });
}

// --- Bucket configurations ---

/** Destinations of notifications that are not there, or that S3 may not use. */
export function invalidDestinations(fields: Record<string, string>): ServiceError {
  return serviceError({
    code: 'InvalidArgument',
    message: 'Unable to validate the following destination configurations',
    fields,
  });
}

/** What of a versioned bucket keeps it from being deleted. */
export function versionsLeft(bucket: string): ServiceError {
  return serviceError({
    code: 'BucketNotEmpty',
    message: 'The bucket you tried to delete is not empty. You must delete all versions in the bucket.',
    status: 409,
    fields: { BucketName: bucket },
  });
}

/** A configuration that the bucket does not have. */
function notConfigured(code: string, message: string): (bucket: string) => ServiceError {
  return (bucket) => serviceError({ code, message, status: 404, fields: { BucketName: bucket } });
}

export const noSuchTagSet = notConfigured('NoSuchTagSet', 'The TagSet does not exist');
export const noSuchBucketPolicy = notConfigured('NoSuchBucketPolicy', 'The bucket policy does not exist');
export const noSuchCorsConfiguration = notConfigured('NoSuchCORSConfiguration', 'The CORS configuration does not exist');
export const noSuchWebsiteConfiguration = notConfigured(
  'NoSuchWebsiteConfiguration',
  'The specified bucket does not have a website configuration',
);
export const noSuchLifecycleConfiguration = notConfigured(
  'NoSuchLifecycleConfiguration',
  'The lifecycle configuration does not exist',
);
export const replicationConfigurationNotFound = notConfigured(
  'ReplicationConfigurationNotFoundError',
  'The replication configuration was not found',
);
export const objectLockConfigurationNotFound = notConfigured(
  'ObjectLockConfigurationNotFoundError',
  'Object Lock configuration does not exist for this bucket',
);
export const ownershipControlsNotFound = notConfigured(
  'OwnershipControlsNotFoundError',
  'The bucket ownership controls were not found',
);
export const noSuchPublicAccessBlock = notConfigured(
  'NoSuchPublicAccessBlockConfiguration',
  'The public access block configuration was not found',
);

/** Of configurations with ids. */
export function noSuchConfiguration(): ServiceError {
  return serviceError({ code: 'NoSuchConfiguration', message: 'The specified configuration does not exist.', status: 404 });
}

export function idMismatch(): ServiceError {
  return serviceError({ code: 'IdMismatch', message: 'Document ID does not match the specified configuration ID.' });
}

/** The code stands in test suites that were run against AWS; the message is a guess. */
export function invalidConfigurationId(): ServiceError {
  return serviceError({ code: 'InvalidConfigurationId', message: 'The specified configuration ID is invalid.' });
}

/** The code is the API reference's ("PutBucketMetricsConfiguration"), as is the cause, which is taken for the message. */
export function tooManyConfigurations(): ServiceError {
  return serviceError({
    code: 'TooManyConfigurations',
    message: 'You are attempting to create a new configuration but have already reached the 1,000-configuration limit.',
  });
}

export function invalidDestinationBucket(): ServiceError {
  return serviceError({ code: 'InvalidS3DestinationBucket', message: 'Invalid bucket ARN.' });
}

/** From the API reference: "Error responses". */
export function accelerationOfDottedName(): ServiceError {
  return invalidRequest('S3 Transfer Acceleration is not supported for buckets with periods (.) in their names');
}

export function invalidLoggingTarget(message: string, bucket: string): ServiceError {
  return serviceError({ code: 'InvalidTargetBucketForLogging', message, fields: { TargetBucket: bucket } });
}

/** AWS's own spelling, and the space at the end. The source's location is told where it is another than us-east-1. */
export function crossLocationLogging(source: string, target: string): ServiceError {
  return serviceError({
    code: 'CrossLocationLoggingProhibitted',
    message: 'Cross S3 location logging not allowed. ',
    status: 403,
    fields: { ...(source !== 'us-east-1' && { SourceBucketLocation: source }), TargetBucketLocation: target },
  });
}

/** The code stands in AWS's answers to CloudFormation (2026-09); the message is a guess. */
export function metadataConfigurationNotFound(): ServiceError {
  return serviceError({
    code: 'MetadataConfigurationNotFound',
    message: 'The metadata configuration was not found',
    status: 404,
  });
}

/** A guess, all of it: the API reference says only that there can be one. */
export function metadataConfigurationExists(): ServiceError {
  return serviceError({
    code: 'MetadataConfigurationAlreadyExists',
    message: 'The bucket already has a metadata configuration',
    status: 409,
  });
}

/** From the API reference: "Error responses". */
export function malformedPolicy(message: string): ServiceError {
  return serviceError({ code: 'MalformedPolicy', message });
}

export function invalidTag(message: string, key?: string, value?: string): ServiceError {
  return serviceError({
    code: 'InvalidTag',
    message,
    fields: { ...(key !== undefined && { TagKey: key }), ...(value !== undefined && { TagValue: value }) },
  });
}

// --- Browsers from other origins ---

export function originNeeded(): ServiceError {
  return serviceError({ code: 'BadRequest', message: 'Insufficient information. Origin request header needed.' });
}

export function corsForbidden(message: string, method: string, resource: 'BUCKET' | 'OBJECT'): ServiceError {
  return serviceError({
    code: 'AccessForbidden',
    message,
    status: 403,
    fields: { Method: method, ResourceType: resource },
  });
}

// --- Access control lists ---

export function malformedAcl(): ServiceError {
  return serviceError({
    code: 'MalformedACLError',
    message: 'The XML you provided was not well-formed or did not validate against our published schema',
  });
}

export function missingSecurityHeader(header: string): ServiceError {
  return serviceError({
    code: 'MissingSecurityHeader',
    message: 'Your request was missing a required header',
    fields: { MissingHeaderName: header },
  });
}

export function unexpectedContent(): ServiceError {
  return serviceError({ code: 'UnexpectedContent', message: 'This request does not support content' });
}

/** From the user guide: "Controlling ownership of objects". */
export function aclNotSupported(): ServiceError {
  return serviceError({ code: 'AccessControlListNotSupported', message: 'The bucket does not allow ACLs' });
}

/** From the user guide: "Blocking public access to your Amazon S3 storage" names the code; the message was seen in users' reports. */
export function publicAclBlocked(): ServiceError {
  return serviceError({
    code: 'InvalidBucketAclWithBlockPublicAccessError',
    message: 'Bucket cannot have public ACLs set with BlockPublicAccess enabled',
  });
}

/** As users' reports of 2023 to 2025 have it; callers of other accounts learn less. */
export function publicPolicyBlocked(partition: string, account: string, bucket: string): ServiceError {
  return serviceError({
    code: 'AccessDenied',
    message: `User: arn:${partition}:iam::${account}:root is not authorized to perform: s3:PutBucketPolicy on resource: "arn:${partition}:s3:::${bucket}" because public policies are blocked by the BlockPublicPolicy block public access setting.`,
    status: 403,
  });
}

/** From the user guide: "Creating a bucket" with an ACL where ownership is enforced. */
export function bucketAclWithEnforcedOwnership(): ServiceError {
  return serviceError({
    code: 'InvalidBucketAclWithObjectOwnership',
    message: "Bucket cannot have ACLs set with ObjectOwnership's BucketOwnerEnforced setting",
  });
}
