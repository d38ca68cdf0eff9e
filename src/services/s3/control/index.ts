/**
 * S3 Control: an account's public access block, access points (`access-points.ts`), and tags of buckets and access points. The model's service
 * of its own is kept beside S3, as both read and write the same rows: an access point is a name of a bucket (`../access/points.ts`
 * resolves it), and an account's block counts for all of its buckets.
 */
import type { OperationName } from '../../../../protocols/types/s3control.js';
import { NOT_IMPLEMENTED, type OperationEntry, type ServiceDefinition } from '../../../runtime/service.js';

const operations: Record<OperationName, OperationEntry> = {
  AssociateAccessGrantsIdentityCenter: NOT_IMPLEMENTED,
  CreateAccessGrant: NOT_IMPLEMENTED,
  CreateAccessGrantsInstance: NOT_IMPLEMENTED,
  CreateAccessGrantsLocation: NOT_IMPLEMENTED,
  CreateAccessPoint: () =>
    (require('./operations/create-access-point.js') as typeof import('./operations/create-access-point.js')).createAccessPoint,
  CreateAccessPointForObjectLambda: NOT_IMPLEMENTED,
  CreateBucket: NOT_IMPLEMENTED,
  CreateJob: NOT_IMPLEMENTED,
  CreateMultiRegionAccessPoint: NOT_IMPLEMENTED,
  CreateStorageLensGroup: NOT_IMPLEMENTED,
  DeleteAccessGrant: NOT_IMPLEMENTED,
  DeleteAccessGrantsInstance: NOT_IMPLEMENTED,
  DeleteAccessGrantsInstanceResourcePolicy: NOT_IMPLEMENTED,
  DeleteAccessGrantsLocation: NOT_IMPLEMENTED,
  DeleteAccessPoint: () =>
    (require('./operations/delete-access-point.js') as typeof import('./operations/delete-access-point.js')).deleteAccessPoint,
  DeleteAccessPointForObjectLambda: NOT_IMPLEMENTED,
  DeleteAccessPointPolicy: () =>
    (require('./operations/delete-access-point-policy.js') as typeof import('./operations/delete-access-point-policy.js'))
      .deleteAccessPointPolicy,
  DeleteAccessPointPolicyForObjectLambda: NOT_IMPLEMENTED,
  DeleteAccessPointScope: NOT_IMPLEMENTED,
  DeleteBucket: NOT_IMPLEMENTED,
  DeleteBucketLifecycleConfiguration: NOT_IMPLEMENTED,
  DeleteBucketPolicy: NOT_IMPLEMENTED,
  DeleteBucketReplication: NOT_IMPLEMENTED,
  DeleteBucketTagging: NOT_IMPLEMENTED,
  DeleteJobTagging: NOT_IMPLEMENTED,
  DeleteMultiRegionAccessPoint: NOT_IMPLEMENTED,
  DeletePublicAccessBlock: () =>
    (require('./operations/delete-public-access-block.js') as typeof import('./operations/delete-public-access-block.js'))
      .deletePublicAccessBlock,
  DeleteStorageLensConfiguration: NOT_IMPLEMENTED,
  DeleteStorageLensConfigurationTagging: NOT_IMPLEMENTED,
  DeleteStorageLensGroup: NOT_IMPLEMENTED,
  DescribeJob: NOT_IMPLEMENTED,
  DescribeMultiRegionAccessPointOperation: NOT_IMPLEMENTED,
  DissociateAccessGrantsIdentityCenter: NOT_IMPLEMENTED,
  GetAccessGrant: NOT_IMPLEMENTED,
  GetAccessGrantsInstance: NOT_IMPLEMENTED,
  GetAccessGrantsInstanceForPrefix: NOT_IMPLEMENTED,
  GetAccessGrantsInstanceResourcePolicy: NOT_IMPLEMENTED,
  GetAccessGrantsLocation: NOT_IMPLEMENTED,
  GetAccessPoint: () =>
    (require('./operations/get-access-point.js') as typeof import('./operations/get-access-point.js')).getAccessPoint,
  GetAccessPointConfigurationForObjectLambda: NOT_IMPLEMENTED,
  GetAccessPointForObjectLambda: NOT_IMPLEMENTED,
  GetAccessPointPolicy: () =>
    (require('./operations/get-access-point-policy.js') as typeof import('./operations/get-access-point-policy.js'))
      .getAccessPointPolicy,
  GetAccessPointPolicyForObjectLambda: NOT_IMPLEMENTED,
  GetAccessPointPolicyStatus: () =>
    (require('./operations/get-access-point-policy-status.js') as typeof import('./operations/get-access-point-policy-status.js'))
      .getAccessPointPolicyStatus,
  GetAccessPointPolicyStatusForObjectLambda: NOT_IMPLEMENTED,
  GetAccessPointScope: NOT_IMPLEMENTED,
  GetBucket: NOT_IMPLEMENTED,
  GetBucketLifecycleConfiguration: NOT_IMPLEMENTED,
  GetBucketPolicy: NOT_IMPLEMENTED,
  GetBucketReplication: NOT_IMPLEMENTED,
  GetBucketTagging: NOT_IMPLEMENTED,
  GetBucketVersioning: NOT_IMPLEMENTED,
  GetDataAccess: NOT_IMPLEMENTED,
  GetJobTagging: NOT_IMPLEMENTED,
  GetMultiRegionAccessPoint: NOT_IMPLEMENTED,
  GetMultiRegionAccessPointPolicy: NOT_IMPLEMENTED,
  GetMultiRegionAccessPointPolicyStatus: NOT_IMPLEMENTED,
  GetMultiRegionAccessPointRoutes: NOT_IMPLEMENTED,
  GetPublicAccessBlock: () =>
    (require('./operations/get-public-access-block.js') as typeof import('./operations/get-public-access-block.js'))
      .getPublicAccessBlock,
  GetStorageLensConfiguration: NOT_IMPLEMENTED,
  GetStorageLensConfigurationTagging: NOT_IMPLEMENTED,
  GetStorageLensGroup: NOT_IMPLEMENTED,
  ListAccessGrants: NOT_IMPLEMENTED,
  ListAccessGrantsInstances: NOT_IMPLEMENTED,
  ListAccessGrantsLocations: NOT_IMPLEMENTED,
  ListAccessPoints: () =>
    (require('./operations/list-access-points.js') as typeof import('./operations/list-access-points.js')).listAccessPoints,
  ListAccessPointsForDirectoryBuckets: NOT_IMPLEMENTED,
  ListAccessPointsForObjectLambda: NOT_IMPLEMENTED,
  ListCallerAccessGrants: NOT_IMPLEMENTED,
  ListJobs: NOT_IMPLEMENTED,
  ListMultiRegionAccessPoints: NOT_IMPLEMENTED,
  ListRegionalBuckets: NOT_IMPLEMENTED,
  ListStorageLensConfigurations: NOT_IMPLEMENTED,
  ListStorageLensGroups: NOT_IMPLEMENTED,
  ListTagsForResource: () =>
    (require('./operations/list-tags-for-resource.js') as typeof import('./operations/list-tags-for-resource.js'))
      .listTagsForResource,
  PutAccessGrantsInstanceResourcePolicy: NOT_IMPLEMENTED,
  PutAccessPointConfigurationForObjectLambda: NOT_IMPLEMENTED,
  PutAccessPointPolicy: () =>
    (require('./operations/put-access-point-policy.js') as typeof import('./operations/put-access-point-policy.js'))
      .putAccessPointPolicy,
  PutAccessPointPolicyForObjectLambda: NOT_IMPLEMENTED,
  PutAccessPointScope: NOT_IMPLEMENTED,
  PutBucketLifecycleConfiguration: NOT_IMPLEMENTED,
  PutBucketPolicy: NOT_IMPLEMENTED,
  PutBucketReplication: NOT_IMPLEMENTED,
  PutBucketTagging: NOT_IMPLEMENTED,
  PutBucketVersioning: NOT_IMPLEMENTED,
  PutJobTagging: NOT_IMPLEMENTED,
  PutMultiRegionAccessPointPolicy: NOT_IMPLEMENTED,
  PutPublicAccessBlock: () =>
    (require('./operations/put-public-access-block.js') as typeof import('./operations/put-public-access-block.js'))
      .putPublicAccessBlock,
  PutStorageLensConfiguration: NOT_IMPLEMENTED,
  PutStorageLensConfigurationTagging: NOT_IMPLEMENTED,
  SubmitMultiRegionAccessPointRoutes: NOT_IMPLEMENTED,
  TagResource: () => (require('./operations/tag-resource.js') as typeof import('./operations/tag-resource.js')).tagResource,
  UntagResource: () =>
    (require('./operations/untag-resource.js') as typeof import('./operations/untag-resource.js')).untagResource,
  UpdateAccessGrantsLocation: NOT_IMPLEMENTED,
  UpdateJobPriority: NOT_IMPLEMENTED,
  UpdateJobStatus: NOT_IMPLEMENTED,
  UpdateStorageLensGroup: NOT_IMPLEMENTED,
};

export const s3control: ServiceDefinition<OperationName> = {
  name: 's3control',
  operations,
  inline: new Set((Object.keys(operations) as OperationName[]).filter((name) => operations[name] !== NOT_IMPLEMENTED)),
  gaps: [
    'Batch jobs, Storage Lens, Access Grants, access points of several regions and of Object Lambda, S3 on Outposts: not built.',
    'Access points of directory buckets, and their scopes, are not built. That a request came from a VPC is never so.',
  ],
};
