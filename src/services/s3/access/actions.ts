/**
 * Which permissions a request needs. Source: user guide, "Required permissions for Amazon S3 API operations", and the service
 * authorization reference of S3. Told by method, path and query, as the model tells the operation.
 */

/** What is asked for, on the bucket or on the key. */
export interface Needed {
  /** `s3:GetObject` */
  readonly action: string;
  /** Of another object than the request's: what a copy reads. */
  readonly of?: { readonly bucket: string; readonly key: string; readonly versionId: string | undefined };
}

/** Subresource of a bucket → what its permissions are named after, where that is more than reading. */
const OF_BUCKET: Readonly<Record<string, string>> = {
  abac: 'BucketABAC',
  accelerate: 'AccelerateConfiguration',
  acl: 'BucketAcl',
  analytics: 'AnalyticsConfiguration',
  cors: 'BucketCORS',
  encryption: 'EncryptionConfiguration',
  'intelligent-tiering': 'IntelligentTieringConfiguration',
  inventory: 'InventoryConfiguration',
  lifecycle: 'LifecycleConfiguration',
  location: 'BucketLocation',
  logging: 'BucketLogging',
  metadataConfiguration: 'BucketMetadataTableConfiguration',
  metadataTable: 'BucketMetadataTableConfiguration',
  metrics: 'MetricsConfiguration',
  notification: 'BucketNotification',
  'object-lock': 'BucketObjectLockConfiguration',
  ownershipControls: 'BucketOwnershipControls',
  policy: 'BucketPolicy',
  policyStatus: 'BucketPolicyStatus',
  publicAccessBlock: 'BucketPublicAccessBlock',
  replication: 'ReplicationConfiguration',
  requestPayment: 'BucketRequestPayment',
  tagging: 'BucketTagging',
  versioning: 'BucketVersioning',
  website: 'BucketWebsite',
};

/** Deleting has a permission of its own for these; for the others it is that of putting. */
const OWN_DELETE = new Set(['policy', 'website']);

/** Subresources of objects that have a permission for versions beside that for the current one. */
const OF_OBJECT: Readonly<Record<string, { readonly name: string; readonly versioned: boolean }>> = {
  acl: { name: 'Acl', versioned: true },
  tagging: { name: 'Tagging', versioned: true },
  torrent: { name: 'Torrent', versioned: true },
  retention: { name: 'Retention', versioned: false },
  'legal-hold': { name: 'LegalHold', versioned: false },
};

/** By name, as the query has them. */
export function parametersOf(query: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const equals = pair.indexOf('=');
    const name = decode(equals < 0 ? pair : pair.slice(0, equals));
    if (!found.has(name)) found.set(name, equals < 0 ? '' : decode(pair.slice(equals + 1)));
  }
  return found;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** What a request for a bucket needs. */
export function bucketActions(method: string, query: ReadonlyMap<string, string>): readonly string[] {
  for (const name of query.keys()) {
    const resource = Object.hasOwn(OF_BUCKET, name) ? OF_BUCKET[name] : undefined;
    if (resource === undefined) continue;
    if (method === 'GET') return [`s3:Get${resource}`];
    if (method === 'DELETE' && OWN_DELETE.has(name)) return [`s3:Delete${resource}`];
    return [`s3:Put${resource}`];
  }
  if (method === 'PUT') return ['s3:CreateBucket'];
  if (method === 'DELETE') return ['s3:DeleteBucket'];
  // Deleting many objects and browsers' forms are judged key by key.
  if (method === 'POST') return [];
  if (query.has('versions')) return ['s3:ListBucketVersions'];
  if (query.has('uploads')) return ['s3:ListBucketMultipartUploads'];
  return ['s3:ListBucket'];
}

/** What a request for an object needs. */
export function objectActions(
  method: string,
  query: ReadonlyMap<string, string>,
  header: (name: string) => string | undefined,
): readonly Needed[] {
  const version = query.has('versionId') ? 'Version' : '';
  for (const [parameter, { name, versioned }] of Object.entries(OF_OBJECT)) {
    if (!query.has(parameter)) continue;
    const verb = method === 'GET' || method === 'HEAD' ? 'Get' : method === 'DELETE' ? 'Delete' : 'Put';
    return [{ action: `s3:${verb}Object${versioned ? version : ''}${name}` }];
  }
  if (method === 'GET' || method === 'HEAD') {
    if (query.has('uploadId')) return [{ action: 's3:ListMultipartUploadParts' }];
    const read = { action: `s3:GetObject${version}` };
    return query.has('attributes') ? [read, { action: `s3:GetObject${version}Attributes` }] : [read];
  }
  if (method === 'DELETE') {
    return [{ action: query.has('uploadId') ? 's3:AbortMultipartUpload' : `s3:DeleteObject${version}` }];
  }
  if (query.has('restore')) return [{ action: 's3:RestoreObject' }];
  if (query.has('select')) return [{ action: 's3:GetObject' }];
  return puttingActions(header);
}

/** PutObject and what its headers need beside it. */
export function puttingActions(header: (name: string) => string | undefined): readonly Needed[] {
  const needed: Needed[] = [{ action: 's3:PutObject' }];
  if (header('x-amz-acl') !== undefined || GRANTS.some((name) => header(name) !== undefined)) {
    needed.push({ action: 's3:PutObjectAcl' });
  }
  if (header('x-amz-tagging') !== undefined) needed.push({ action: 's3:PutObjectTagging' });
  if (header('x-amz-object-lock-mode') !== undefined) needed.push({ action: 's3:PutObjectRetention' });
  if (header('x-amz-object-lock-legal-hold') !== undefined) needed.push({ action: 's3:PutObjectLegalHold' });
  const source = header('x-amz-copy-source');
  const of = source === undefined ? undefined : sourceOf(source);
  if (of) needed.push({ action: of.versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion', of });
  return needed;
}

export const GRANTS = [
  'x-amz-grant-full-control',
  'x-amz-grant-read',
  'x-amz-grant-read-acp',
  'x-amz-grant-write',
  'x-amz-grant-write-acp',
];

function sourceOf(header: string): Needed['of'] {
  const [path = '', query = ''] = header.split('?', 2);
  const plain = decode(path.replaceAll('+', '%2B')).replace(/^\//, '');
  const slash = plain.indexOf('/');
  if (slash < 0) return undefined;
  return { bucket: plain.slice(0, slash), key: plain.slice(slash + 1), versionId: parametersOf(query).get('versionId') };
}
