/**
 * S3. Objects' bodies go through native code (`data/`, the operations in `native`); everything else is a function per operation in
 * `operations/`, from the API's typed input to its typed output. All rows are global (`store.ts`): a bucket's name is unique over
 * accounts and regions, and requests find it whichever region they are signed for.
 */
import type { HttpRequest } from '../../../protocols/http.js';
import type { OperationName } from '../../../protocols/types/s3.js';
import { NOT_IMPLEMENTED, type OperationEntry, type ServiceDefinition } from '../../runtime/service.js';
import { invalidArgument, methodNotAllowed } from './errors.js';
import { checkHeaders } from './header-section.js';

const operations: Record<OperationName, OperationEntry> = {
  AbortMultipartUpload: () =>
    (require('./operations/abort-multipart-upload.js') as typeof import('./operations/abort-multipart-upload.js'))
      .abortMultipartUpload,
  CompleteMultipartUpload: () =>
    (require('./operations/complete-multipart-upload.js') as typeof import('./operations/complete-multipart-upload.js'))
      .completeMultipartUpload,
  CopyObject: () => (require('./operations/copy-object.js') as typeof import('./operations/copy-object.js')).copyObject,
  CreateBucket: () => (require('./operations/create-bucket.js') as typeof import('./operations/create-bucket.js')).createBucket,
  CreateBucketMetadataConfiguration: () =>
    (
      require('./operations/create-bucket-metadata-configuration.js') as typeof import('./operations/create-bucket-metadata-configuration.js')
    ).createBucketMetadataConfiguration,
  CreateBucketMetadataTableConfiguration: () =>
    (
      require('./operations/create-bucket-metadata-table-configuration.js') as typeof import('./operations/create-bucket-metadata-table-configuration.js')
    ).createBucketMetadataTableConfiguration,
  CreateMultipartUpload: () =>
    (require('./operations/create-multipart-upload.js') as typeof import('./operations/create-multipart-upload.js'))
      .createMultipartUpload,
  CreateSession: () =>
    (require('./operations/create-session.js') as typeof import('./operations/create-session.js')).createSession,
  DeleteBucket: () => (require('./operations/delete-bucket.js') as typeof import('./operations/delete-bucket.js')).deleteBucket,
  DeleteBucketAnalyticsConfiguration: () =>
    (
      require('./operations/delete-bucket-analytics-configuration.js') as typeof import('./operations/delete-bucket-analytics-configuration.js')
    ).deleteBucketAnalyticsConfiguration,
  DeleteBucketCors: () =>
    (require('./operations/delete-bucket-cors.js') as typeof import('./operations/delete-bucket-cors.js')).deleteBucketCors,
  DeleteBucketEncryption: () =>
    (require('./operations/delete-bucket-encryption.js') as typeof import('./operations/delete-bucket-encryption.js'))
      .deleteBucketEncryption,
  DeleteBucketIntelligentTieringConfiguration: () =>
    (
      require('./operations/delete-bucket-intelligent-tiering-configuration.js') as typeof import('./operations/delete-bucket-intelligent-tiering-configuration.js')
    ).deleteBucketIntelligentTieringConfiguration,
  DeleteBucketInventoryConfiguration: () =>
    (
      require('./operations/delete-bucket-inventory-configuration.js') as typeof import('./operations/delete-bucket-inventory-configuration.js')
    ).deleteBucketInventoryConfiguration,
  DeleteBucketLifecycle: () =>
    (require('./operations/delete-bucket-lifecycle.js') as typeof import('./operations/delete-bucket-lifecycle.js'))
      .deleteBucketLifecycle,
  DeleteBucketMetadataConfiguration: () =>
    (
      require('./operations/delete-bucket-metadata-configuration.js') as typeof import('./operations/delete-bucket-metadata-configuration.js')
    ).deleteBucketMetadataConfiguration,
  DeleteBucketMetadataTableConfiguration: () =>
    (
      require('./operations/delete-bucket-metadata-table-configuration.js') as typeof import('./operations/delete-bucket-metadata-table-configuration.js')
    ).deleteBucketMetadataTableConfiguration,
  DeleteBucketMetricsConfiguration: () =>
    (
      require('./operations/delete-bucket-metrics-configuration.js') as typeof import('./operations/delete-bucket-metrics-configuration.js')
    ).deleteBucketMetricsConfiguration,
  DeleteBucketOwnershipControls: () =>
    (
      require('./operations/delete-bucket-ownership-controls.js') as typeof import('./operations/delete-bucket-ownership-controls.js')
    ).deleteBucketOwnershipControls,
  DeleteBucketPolicy: () =>
    (require('./operations/delete-bucket-policy.js') as typeof import('./operations/delete-bucket-policy.js')).deleteBucketPolicy,
  DeleteBucketReplication: () =>
    (require('./operations/delete-bucket-replication.js') as typeof import('./operations/delete-bucket-replication.js'))
      .deleteBucketReplication,
  DeleteBucketTagging: () =>
    (require('./operations/delete-bucket-tagging.js') as typeof import('./operations/delete-bucket-tagging.js'))
      .deleteBucketTagging,
  DeleteBucketWebsite: () =>
    (require('./operations/delete-bucket-website.js') as typeof import('./operations/delete-bucket-website.js'))
      .deleteBucketWebsite,
  DeleteObject: () => (require('./operations/delete-object.js') as typeof import('./operations/delete-object.js')).deleteObject,
  DeleteObjectAnnotation: () =>
    (require('./operations/delete-object-annotation.js') as typeof import('./operations/delete-object-annotation.js'))
      .deleteObjectAnnotation,
  DeleteObjectTagging: () =>
    (require('./operations/delete-object-tagging.js') as typeof import('./operations/delete-object-tagging.js'))
      .deleteObjectTagging,
  DeleteObjects: () =>
    (require('./operations/delete-objects.js') as typeof import('./operations/delete-objects.js')).deleteObjects,
  DeletePublicAccessBlock: () =>
    (require('./operations/delete-public-access-block.js') as typeof import('./operations/delete-public-access-block.js'))
      .deletePublicAccessBlock,
  GetBucketAbac: () =>
    (require('./operations/get-bucket-abac.js') as typeof import('./operations/get-bucket-abac.js')).getBucketAbac,
  GetBucketAccelerateConfiguration: () =>
    (
      require('./operations/get-bucket-accelerate-configuration.js') as typeof import('./operations/get-bucket-accelerate-configuration.js')
    ).getBucketAccelerateConfiguration,
  GetBucketAcl: () => (require('./operations/get-bucket-acl.js') as typeof import('./operations/get-bucket-acl.js')).getBucketAcl,
  GetBucketAnalyticsConfiguration: () =>
    (
      require('./operations/get-bucket-analytics-configuration.js') as typeof import('./operations/get-bucket-analytics-configuration.js')
    ).getBucketAnalyticsConfiguration,
  GetBucketCors: () =>
    (require('./operations/get-bucket-cors.js') as typeof import('./operations/get-bucket-cors.js')).getBucketCors,
  GetBucketEncryption: () =>
    (require('./operations/get-bucket-encryption.js') as typeof import('./operations/get-bucket-encryption.js'))
      .getBucketEncryption,
  GetBucketIntelligentTieringConfiguration: () =>
    (
      require('./operations/get-bucket-intelligent-tiering-configuration.js') as typeof import('./operations/get-bucket-intelligent-tiering-configuration.js')
    ).getBucketIntelligentTieringConfiguration,
  GetBucketInventoryConfiguration: () =>
    (
      require('./operations/get-bucket-inventory-configuration.js') as typeof import('./operations/get-bucket-inventory-configuration.js')
    ).getBucketInventoryConfiguration,
  GetBucketLifecycle: NOT_IMPLEMENTED,
  GetBucketLifecycleConfiguration: () =>
    (
      require('./operations/get-bucket-lifecycle-configuration.js') as typeof import('./operations/get-bucket-lifecycle-configuration.js')
    ).getBucketLifecycleConfiguration,
  GetBucketLocation: () =>
    (require('./operations/get-bucket-location.js') as typeof import('./operations/get-bucket-location.js')).getBucketLocation,
  GetBucketLogging: () =>
    (require('./operations/get-bucket-logging.js') as typeof import('./operations/get-bucket-logging.js')).getBucketLogging,
  GetBucketMetadataConfiguration: () =>
    (
      require('./operations/get-bucket-metadata-configuration.js') as typeof import('./operations/get-bucket-metadata-configuration.js')
    ).getBucketMetadataConfiguration,
  GetBucketMetadataTableConfiguration: () =>
    (
      require('./operations/get-bucket-metadata-table-configuration.js') as typeof import('./operations/get-bucket-metadata-table-configuration.js')
    ).getBucketMetadataTableConfiguration,
  GetBucketMetricsConfiguration: () =>
    (
      require('./operations/get-bucket-metrics-configuration.js') as typeof import('./operations/get-bucket-metrics-configuration.js')
    ).getBucketMetricsConfiguration,
  GetBucketNotification: NOT_IMPLEMENTED,
  GetBucketNotificationConfiguration: () =>
    (
      require('./operations/get-bucket-notification-configuration.js') as typeof import('./operations/get-bucket-notification-configuration.js')
    ).getBucketNotificationConfiguration,
  GetBucketOwnershipControls: () =>
    (require('./operations/get-bucket-ownership-controls.js') as typeof import('./operations/get-bucket-ownership-controls.js'))
      .getBucketOwnershipControls,
  GetBucketPolicy: () =>
    (require('./operations/get-bucket-policy.js') as typeof import('./operations/get-bucket-policy.js')).getBucketPolicy,
  GetBucketPolicyStatus: () =>
    (require('./operations/get-bucket-policy-status.js') as typeof import('./operations/get-bucket-policy-status.js'))
      .getBucketPolicyStatus,
  GetBucketReplication: () =>
    (require('./operations/get-bucket-replication.js') as typeof import('./operations/get-bucket-replication.js'))
      .getBucketReplication,
  GetBucketRequestPayment: () =>
    (require('./operations/get-bucket-request-payment.js') as typeof import('./operations/get-bucket-request-payment.js'))
      .getBucketRequestPayment,
  GetBucketTagging: () =>
    (require('./operations/get-bucket-tagging.js') as typeof import('./operations/get-bucket-tagging.js')).getBucketTagging,
  GetBucketVersioning: () =>
    (require('./operations/get-bucket-versioning.js') as typeof import('./operations/get-bucket-versioning.js'))
      .getBucketVersioning,
  GetBucketWebsite: () =>
    (require('./operations/get-bucket-website.js') as typeof import('./operations/get-bucket-website.js')).getBucketWebsite,
  GetObject: NOT_IMPLEMENTED,
  GetObjectAcl: () => (require('./operations/get-object-acl.js') as typeof import('./operations/get-object-acl.js')).getObjectAcl,
  GetObjectAnnotation: () =>
    (require('./operations/get-object-annotation.js') as typeof import('./operations/get-object-annotation.js'))
      .getObjectAnnotation,
  GetObjectAttributes: () =>
    (require('./operations/get-object-attributes.js') as typeof import('./operations/get-object-attributes.js'))
      .getObjectAttributes,
  GetObjectLegalHold: () =>
    (require('./operations/get-object-legal-hold.js') as typeof import('./operations/get-object-legal-hold.js'))
      .getObjectLegalHold,
  GetObjectLockConfiguration: () =>
    (require('./operations/get-object-lock-configuration.js') as typeof import('./operations/get-object-lock-configuration.js'))
      .getObjectLockConfiguration,
  GetObjectRetention: () =>
    (require('./operations/get-object-retention.js') as typeof import('./operations/get-object-retention.js')).getObjectRetention,
  GetObjectTagging: () =>
    (require('./operations/get-object-tagging.js') as typeof import('./operations/get-object-tagging.js')).getObjectTagging,
  GetObjectTorrent: () =>
    (require('./operations/get-object-torrent.js') as typeof import('./operations/get-object-torrent.js')).getObjectTorrent,
  GetPublicAccessBlock: () =>
    (require('./operations/get-public-access-block.js') as typeof import('./operations/get-public-access-block.js'))
      .getPublicAccessBlock,
  HeadBucket: () => (require('./operations/head-bucket.js') as typeof import('./operations/head-bucket.js')).headBucket,
  HeadObject: NOT_IMPLEMENTED,
  ListBucketAnalyticsConfigurations: () =>
    (
      require('./operations/list-bucket-analytics-configurations.js') as typeof import('./operations/list-bucket-analytics-configurations.js')
    ).listBucketAnalyticsConfigurations,
  ListBucketIntelligentTieringConfigurations: () =>
    (
      require('./operations/list-bucket-intelligent-tiering-configurations.js') as typeof import('./operations/list-bucket-intelligent-tiering-configurations.js')
    ).listBucketIntelligentTieringConfigurations,
  ListBucketInventoryConfigurations: () =>
    (
      require('./operations/list-bucket-inventory-configurations.js') as typeof import('./operations/list-bucket-inventory-configurations.js')
    ).listBucketInventoryConfigurations,
  ListBucketMetricsConfigurations: () =>
    (
      require('./operations/list-bucket-metrics-configurations.js') as typeof import('./operations/list-bucket-metrics-configurations.js')
    ).listBucketMetricsConfigurations,
  ListBuckets: () => (require('./operations/list-buckets.js') as typeof import('./operations/list-buckets.js')).listBuckets,
  ListDirectoryBuckets: () =>
    (require('./operations/list-directory-buckets.js') as typeof import('./operations/list-directory-buckets.js'))
      .listDirectoryBuckets,
  ListMultipartUploads: () =>
    (require('./operations/list-multipart-uploads.js') as typeof import('./operations/list-multipart-uploads.js'))
      .listMultipartUploads,
  ListObjectAnnotations: () =>
    (require('./operations/list-object-annotations.js') as typeof import('./operations/list-object-annotations.js'))
      .listObjectAnnotations,
  ListObjectVersions: () =>
    (require('./operations/list-object-versions.js') as typeof import('./operations/list-object-versions.js')).listObjectVersions,
  ListObjects: () => (require('./operations/list-objects.js') as typeof import('./operations/list-objects.js')).listObjects,
  ListObjectsV2: () =>
    (require('./operations/list-objects-v2.js') as typeof import('./operations/list-objects-v2.js')).listObjectsV2,
  ListParts: () => (require('./operations/list-parts.js') as typeof import('./operations/list-parts.js')).listParts,
  PutBucketAbac: () =>
    (require('./operations/put-bucket-abac.js') as typeof import('./operations/put-bucket-abac.js')).putBucketAbac,
  PutBucketAccelerateConfiguration: () =>
    (
      require('./operations/put-bucket-accelerate-configuration.js') as typeof import('./operations/put-bucket-accelerate-configuration.js')
    ).putBucketAccelerateConfiguration,
  PutBucketAcl: () => (require('./operations/put-bucket-acl.js') as typeof import('./operations/put-bucket-acl.js')).putBucketAcl,
  PutBucketAnalyticsConfiguration: () =>
    (
      require('./operations/put-bucket-analytics-configuration.js') as typeof import('./operations/put-bucket-analytics-configuration.js')
    ).putBucketAnalyticsConfiguration,
  PutBucketCors: () =>
    (require('./operations/put-bucket-cors.js') as typeof import('./operations/put-bucket-cors.js')).putBucketCors,
  PutBucketEncryption: () =>
    (require('./operations/put-bucket-encryption.js') as typeof import('./operations/put-bucket-encryption.js'))
      .putBucketEncryption,
  PutBucketIntelligentTieringConfiguration: () =>
    (
      require('./operations/put-bucket-intelligent-tiering-configuration.js') as typeof import('./operations/put-bucket-intelligent-tiering-configuration.js')
    ).putBucketIntelligentTieringConfiguration,
  PutBucketInventoryConfiguration: () =>
    (
      require('./operations/put-bucket-inventory-configuration.js') as typeof import('./operations/put-bucket-inventory-configuration.js')
    ).putBucketInventoryConfiguration,
  PutBucketLifecycle: NOT_IMPLEMENTED,
  PutBucketLifecycleConfiguration: () =>
    (
      require('./operations/put-bucket-lifecycle-configuration.js') as typeof import('./operations/put-bucket-lifecycle-configuration.js')
    ).putBucketLifecycleConfiguration,
  PutBucketLogging: () =>
    (require('./operations/put-bucket-logging.js') as typeof import('./operations/put-bucket-logging.js')).putBucketLogging,
  PutBucketMetricsConfiguration: () =>
    (
      require('./operations/put-bucket-metrics-configuration.js') as typeof import('./operations/put-bucket-metrics-configuration.js')
    ).putBucketMetricsConfiguration,
  PutBucketNotification: NOT_IMPLEMENTED,
  PutBucketNotificationConfiguration: () =>
    (
      require('./operations/put-bucket-notification-configuration.js') as typeof import('./operations/put-bucket-notification-configuration.js')
    ).putBucketNotificationConfiguration,
  PutBucketOwnershipControls: () =>
    (require('./operations/put-bucket-ownership-controls.js') as typeof import('./operations/put-bucket-ownership-controls.js'))
      .putBucketOwnershipControls,
  PutBucketPolicy: () =>
    (require('./operations/put-bucket-policy.js') as typeof import('./operations/put-bucket-policy.js')).putBucketPolicy,
  PutBucketReplication: () =>
    (require('./operations/put-bucket-replication.js') as typeof import('./operations/put-bucket-replication.js'))
      .putBucketReplication,
  PutBucketRequestPayment: () =>
    (require('./operations/put-bucket-request-payment.js') as typeof import('./operations/put-bucket-request-payment.js'))
      .putBucketRequestPayment,
  PutBucketTagging: () =>
    (require('./operations/put-bucket-tagging.js') as typeof import('./operations/put-bucket-tagging.js')).putBucketTagging,
  PutBucketVersioning: () =>
    (require('./operations/put-bucket-versioning.js') as typeof import('./operations/put-bucket-versioning.js'))
      .putBucketVersioning,
  PutBucketWebsite: () =>
    (require('./operations/put-bucket-website.js') as typeof import('./operations/put-bucket-website.js')).putBucketWebsite,
  PutObject: NOT_IMPLEMENTED,
  PutObjectAcl: () => (require('./operations/put-object-acl.js') as typeof import('./operations/put-object-acl.js')).putObjectAcl,
  PutObjectAnnotation: () =>
    (require('./operations/put-object-annotation.js') as typeof import('./operations/put-object-annotation.js'))
      .putObjectAnnotation,
  PutObjectLegalHold: () =>
    (require('./operations/put-object-legal-hold.js') as typeof import('./operations/put-object-legal-hold.js'))
      .putObjectLegalHold,
  PutObjectLockConfiguration: () =>
    (require('./operations/put-object-lock-configuration.js') as typeof import('./operations/put-object-lock-configuration.js'))
      .putObjectLockConfiguration,
  PutObjectRetention: () =>
    (require('./operations/put-object-retention.js') as typeof import('./operations/put-object-retention.js')).putObjectRetention,
  PutObjectTagging: () =>
    (require('./operations/put-object-tagging.js') as typeof import('./operations/put-object-tagging.js')).putObjectTagging,
  PutPublicAccessBlock: () =>
    (require('./operations/put-public-access-block.js') as typeof import('./operations/put-public-access-block.js'))
      .putPublicAccessBlock,
  RenameObject: () => (require('./operations/rename-object.js') as typeof import('./operations/rename-object.js')).renameObject,
  RestoreObject: () =>
    (require('./operations/restore-object.js') as typeof import('./operations/restore-object.js')).restoreObject,
  SelectObjectContent: () =>
    (require('./operations/select-object-content.js') as typeof import('./operations/select-object-content.js'))
      .selectObjectContent,
  UpdateBucketMetadataAnnotationTableConfiguration: () =>
    (
      require('./operations/update-bucket-metadata-annotation-table-configuration.js') as typeof import('./operations/update-bucket-metadata-annotation-table-configuration.js')
    ).updateBucketMetadataAnnotationTableConfiguration,
  UpdateBucketMetadataInventoryTableConfiguration: () =>
    (
      require('./operations/update-bucket-metadata-inventory-table-configuration.js') as typeof import('./operations/update-bucket-metadata-inventory-table-configuration.js')
    ).updateBucketMetadataInventoryTableConfiguration,
  UpdateBucketMetadataJournalTableConfiguration: () =>
    (
      require('./operations/update-bucket-metadata-journal-table-configuration.js') as typeof import('./operations/update-bucket-metadata-journal-table-configuration.js')
    ).updateBucketMetadataJournalTableConfiguration,
  UpdateObjectEncryption: () =>
    (require('./operations/update-object-encryption.js') as typeof import('./operations/update-object-encryption.js'))
      .updateObjectEncryption,
  UploadPart: NOT_IMPLEMENTED,
  UploadPartCopy: () =>
    (require('./operations/upload-part-copy.js') as typeof import('./operations/upload-part-copy.js')).uploadPartCopy,
  WriteGetObjectResponse: NOT_IMPLEMENTED,
};

/** These read bodies through, which takes as long as the bodies are. */
const ON_SHARD: ReadonlySet<OperationName> = new Set<OperationName>(['CopyObject', 'UploadPartCopy']);

function isInline(name: OperationName): boolean {
  return operations[name] !== NOT_IMPLEMENTED && !ON_SHARD.has(name);
}

/** Parameters of the other listing, which each refuses before it looks for the bucket. Measured on AWS in 2026-09. */
const OTHER_VERSION = {
  ListObjects: [
    ['continuation-token', 'continuation-token only supported in REST.GET.BUCKET with list-type=2'],
    ['start-after', 'startAfter only supported in REST.GET.BUCKET with list-type=2'],
  ],
  ListObjectsV2: [['marker', 'Marker unsupported with REST.GET.BUCKET in list-type=2']],
} as const;

function refuseOtherVersion(operation: keyof typeof OTHER_VERSION, query: object): void {
  for (const [name, message] of OTHER_VERSION[operation]) {
    if (Object.hasOwn(query, name)) throw invalidArgument(message, name);
  }
}

/**
 * ListDirectoryBuckets is ListBuckets at another host, signed for another service, which is all that is left of it where the endpoint
 * is this one. Some clients name it in the query as well.
 */
function isOfDirectoryBuckets({ headers, query }: HttpRequest): boolean {
  return Boolean(
    query['x-id'] === 'ListDirectoryBuckets' ||
      headers.host?.startsWith('s3express-control.') ||
      headers.authorization?.includes('/s3express/aws4_request'),
  );
}

/** Looks at the kind of bucket that a request names: few operations are there for both. */
function checkKind(operation: string, method: string, path: string): void {
  if (!path.includes('--x-s3') && operation !== 'CreateSession' && operation !== 'RenameObject') return;
  const address = (require('./address.js') as typeof import('./address.js')).addressOf(path);
  if (!address || address.bucket === '') return;
  const { requireSupported } = require('./directory/buckets.js') as typeof import('./directory/buckets.js');
  requireSupported(operation, address.bucket, method, address.key !== '');
}

/** The router takes a copy with one of a part's two parameters for a copy of an object. */
function refuseHalfAPart({ uploadId, partNumber }: Readonly<Record<string, unknown>>): void {
  if (uploadId === undefined && partNumber === undefined) return;
  const { halfAPart } = require('./data/misuse.js') as typeof import('./data/misuse.js');
  const refusal = halfAPart({
    ...(uploadId !== undefined && { uploadId: String(uploadId) }),
    ...(partNumber !== undefined && { partNumber: String(partNumber) }),
  });
  if (refusal) throw refusal;
}

export const s3: ServiceDefinition<OperationName> = {
  name: 's3',
  operations,
  inline: new Set((Object.keys(operations) as OperationName[]).filter(isInline)),
  tellApart: (operation, request) =>
    operation === 'ListBuckets' && isOfDirectoryBuckets(request) ? 'ListDirectoryBuckets' : operation,
  admit: (operation, request) => {
    checkHeaders(request.headers);
    checkKind(operation.name, request.method, request.path);
    if (operation.name === 'CopyObject') refuseHalfAPart(request.query);
    // The router takes a POST that asks for nothing for the one operation that needs no word of its own.
    if (operation.name === 'CompleteMultipartUpload' && request.query.uploadId === undefined) {
      throw methodNotAllowed('POST', 'OBJECT');
    }
    if (operation.name === 'ListObjects' || operation.name === 'ListObjectsV2') refuseOtherVersion(operation.name, request.query);
    // In other operations, as CompleteMultipartUpload, checksum headers are not about the request's body.
    if (operation.httpChecksum === undefined) return;
    (require('./digests.js') as typeof import('./digests.js')).checkDigests(operation.name, request);
  },
  unknown: ({ method, path }) => {
    const slash = path.indexOf('/', 1);
    if (path === '/') return methodNotAllowed(method, 'SERVICE', ['GET']);
    return methodNotAllowed(method, slash < 0 || slash === path.length - 1 ? 'BUCKET' : 'OBJECT');
  },
  judgeBrowser: (instance, request) =>
    (require('./cors.js') as typeof import('./cors.js')).judgeBrowser(instance.state('*', '*'), request),
  admitsAnonymous: (instance, request) =>
    (require('./access/anonymous.js') as typeof import('./access/anonymous.js')).admitsAnonymous(
      instance.state('*', '*'),
      request,
      instance.clock.now(),
    ),
  raw: (instance) => (require('./data/index.js') as typeof import('./data/index.js')).createObjectService(instance),
  native: new Set<OperationName>(['GetObject', 'HeadObject', 'PutObject', 'UploadPart']),
  nativeCall: (instance) => (require('./native-call.js') as typeof import('./native-call.js')).createNativeCall(instance),
  timers: {
    lifecycle: () => (require('./lifecycle/sweep.js') as typeof import('./lifecycle/sweep.js')).carryOut,
    restored: () => (require('./lifecycle/restore-events.js') as typeof import('./lifecycle/restore-events.js')).tellOfCopy,
  },
  subscribers: {
    replicate: () => (require('./replication/delivery.js') as typeof import('./replication/delivery.js')).replicate,
    notify: () => (require('./events/delivery.js') as typeof import('./events/delivery.js')).deliverEvent,
  },
  actions: {
    notifications: async (instance) =>
      (require('./events/undelivered.js') as typeof import('./events/undelivered.js')).undelivered(instance.state('*', '*')),
    forgetNotifications: async (instance) =>
      instance.state('*', '*').transact((require('./events/undelivered.js') as typeof import('./events/undelivered.js')).forget),
  },
  rows: [
    { kind: 'buckets', owner: { by: 'row' } },
    { kind: 'configurations', owner: { by: 'key', of: 'buckets' } },
    { kind: 'sweeps', owner: { by: 'key', of: 'buckets' }, derived: { keys: 'all' } },
    { kind: 'sessions', owner: { by: 'row' } },
    { kind: 'annotations/', owner: { by: 'kind', of: 'buckets' } },
    { kind: 'renames/', owner: { by: 'kind', of: 'buckets' } },
    { kind: 'objects/', owner: { by: 'kind', of: 'buckets' } },
    { kind: 'versions/', owner: { by: 'kind', of: 'buckets' } },
    { kind: 'nulls/', owner: { by: 'kind', of: 'buckets' }, derived: { keys: 'all' } },
    { kind: 'uploads/', owner: { by: 'kind', of: 'buckets' } },
    { kind: 'parts/', owner: { by: 'kind', of: 'buckets' } },
    { kind: 'access-points', owner: { by: 'row' } },
    { kind: 'access-point-aliases', owner: { by: 'row' }, derived: { keys: 'all' } },
    { kind: 'notifications', owner: { by: 'row' } },
    { kind: 'blobs', owner: { by: 'blobs' }, derived: { keys: 'all' } },
  ],
  describe: () => (require('./describe.js') as typeof import('./describe.js')).describeMap,
  gaps: [
    'Replication: changes of replicas are not sent back (ReplicaModifications), there are no s3:Replication events, and its role is not asked for.',
    'SelectObjectContent does not read Parquet.',
    'WriteGetObjectResponse answers 501: Object Lambda, which it is for, is closed to new customers on AWS and has no access points here.',
    'Annotations: CopyObject takes none along, Object Lock does not keep them.',
    "Directory buckets: no appending (x-amz-write-offset-bytes), ETags are MD5s, listings are in order, sessions' modes and tokens are not looked at, default encryption by KMS is told but not applied.",
    'Analytics, inventory, metrics, intelligent tiering, metadata tables: configurations are kept and read back; no reports or tables are written, and no object moves to an archive tier by itself.',
    'With ENFORCE_IAM=1 policies, ACLs and blocks decide; callers are accounts, since there are no users and roles yet, and sources are local or what X-Forwarded-For says.',
    'Keys of KMS are noted on objects and told back; whether they exist nobody asks, and an alias stays one in answers.',
  ],
  differences: [
    'CreateSession gives keys for a directory bucket that is not there yet, since SDKs with an endpoint of their own open a session before they create it.',
    'Directory buckets are reached by path too, and their names are unique over all zones and accounts.',
    'Destinations of notifications in services that are not built (SQS, SNS, EventBridge) are taken unseen; what they would have got is at GET /_aws/s3/notifications.',
    'Events name 127.0.0.1 as the client and the account as the user who caused them.',
    'MFA delete takes any token of the right form, since there are no devices.',
    "Of a bucket without CORS rules, pages on this machine get the emulator's own CORS headers; AWS refuses their preflights.",
    "CompleteMultipartUpload tells the object's address on AWS, not the emulator's.",
    'A bucket is found from every region; AWS redirects requests that were signed for another one, as strict mode does.',
    'In us-east-1, creating a bucket again does not reset its ACL.',
    'x-amz-copy-source is passed over where AWS refuses it: in requests other than PUT.',
    "Header values in UTF-8 lose bytes from 0x80 at their edges, since uWebSockets.js takes them for blanks where a char is signed; RUSTSTACK_LISTENER=node doesn't.",
    'A completed upload can be completed again, with the same result, as long as its object is the current one of the key; AWS allows it for a while.',
  ],
};
