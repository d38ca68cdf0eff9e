/** Rows of S3 in its own terms, for comparisons. */
import { fieldChanges, jsonOf } from '../../runtime/changes.js';
import type { MapDescription, RowChange, RowDescription } from '../../runtime/service.js';
import type { ObjectRow, PartRow, UploadRow, VersionRow } from './store.js';
import { idOf, splitVersionKey } from './versions.js';

type Plain = Readonly<Record<string, unknown>>;

/** What users know nothing of. */
const INTERNAL = new Set(['blob', 'body', 'parts', 'secret', 'token', 'versionId']);
/** Members that are milliseconds since the epoch. */
const DATES = new Set(['at', 'created', 'expires', 'initiated', 'lastModified']);
/** Members whose names are not those of S3's own in lower camel case. */
const NAMES: Readonly<Record<string, string>> = { etag: 'ETag', account: 'Owner', created: 'CreationDate', acl: 'ACL' };

export function describeMap(_account: string, _region: string, kind: string): MapDescription | undefined {
  if (kind === 'buckets') return { rank: 0, resource: 'bucket', describe: (change) => rowOf(change, textOf(change.key)) };
  if (kind === 'sessions') return { rank: 5, resource: 'session', describe: (change) => rowOf(change, textOf(change.key)) };
  if (kind === 'configurations') return { rank: 1, resource: 'configuration', describe: configuration };
  const slash = kind.indexOf('/');
  const of = kind.slice(slash + 1);
  switch (kind.slice(0, slash)) {
    case 'objects':
      return { rank: 2, resource: 'object', of, describe: object };
    case 'versions':
      return { rank: 2, resource: 'object version', of, describe: version };
    case 'uploads':
      return { rank: 3, resource: 'multipart upload', of, describe: upload };
    case 'annotations':
      return { rank: 7, resource: 'annotation', of, describe: annotation };
    case 'renames':
      return { rank: 6, resource: 'rename token', of, describe: (change) => rowOf(change, textOf(change.key)) };
    case 'parts':
      return { rank: 4, resource: 'uploaded part', of, describe: part };
    default:
      return undefined;
  }
}

function textOf(key: Buffer): string {
  return key.toString('utf8');
}

function rowOf({ old, new: now }: RowChange, id: RowDescription['id'], read: (row: Buffer) => Plain = jsonOf): RowDescription {
  return { id, fields: old && now ? fieldChanges(named(read(old)), named(read(now))) : [] };
}

/** Bucket, U+0000, kind: the whole document is the one field, since it may be a text or a list as well. */
function configuration({ key, old, new: now }: RowChange): RowDescription {
  const [of, id = ''] = textOf(key).split('\0');
  const document = (row: Buffer): Plain => ({ document: JSON.parse(row.toString('utf8')) as unknown });
  return { id, of, fields: old && now ? fieldChanges(document(old), document(now)) : [] };
}

function object(change: RowChange): RowDescription {
  return rowOf(change, textOf(change.key), plainObject);
}

function version(change: RowChange): RowDescription {
  const { key } = splitVersionKey(textOf(change.key));
  const row = plainObject((change.new ?? change.old) as Buffer) as unknown as VersionRow;
  const id = { Key: key, VersionId: idOf(row), ...(row.deleteMarker && { DeleteMarker: true }) };
  return rowOf(change, id, plainObject);
}

function plainObject(row: Buffer): Plain {
  const json = row.subarray(4, 4 + row.readUInt32LE(0));
  const { parts, ...rest } = jsonOf(json) as unknown as ObjectRow;
  return { ...rest, ...(parts && { PartsCount: parts.length }) };
}

function annotation(change: RowChange): RowDescription {
  const [Key, , AnnotationName] = textOf(change.key).split('\0');
  return rowOf(change, { Key, AnnotationName }, (row) => jsonOf(row.subarray(4, 4 + row.readUInt32LE(0))));
}

function upload(change: RowChange): RowDescription {
  const { key, uploadId } = jsonOf(change.new ?? change.old) as unknown as UploadRow;
  return rowOf(change, { Key: key, UploadId: uploadId });
}

function part(change: RowChange): RowDescription {
  const { number } = jsonOf(change.new ?? change.old) as unknown as PartRow;
  return rowOf(change, { UploadId: textOf(change.key).split('\0')[0], PartNumber: number });
}

function named(row: Plain): Plain {
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    if (INTERNAL.has(name)) continue;
    const told = DATES.has(name) ? new Date(Number(value)).toISOString() : value;
    fields[NAMES[name] ?? name.charAt(0).toUpperCase() + name.slice(1)] = told;
  }
  return fields;
}
