/** Multipart uploads in progress, and their parts. */
import type { StateReader, Transaction } from '../../runtime/state/index.js';
import { invalidRequest, noSuchUpload } from './errors.js';
import { type PartRow, partKey, parts, type UploadRow, uploadKey, uploads } from './store.js';

export interface UploadRequest {
  Bucket: string;
  Key: string;
  UploadId: string;
}

/** The upload, which is known only under its own key. Throws `NoSuchUpload`. */
export function requireUpload(reader: StateReader, { Bucket, Key, UploadId }: UploadRequest): UploadRow {
  const upload = reader.get(uploads(Bucket), uploadKey(Key, UploadId));
  if (!upload) throw noSuchUpload(UploadId);
  return upload;
}

/** Parts of an upload with a customer key must come with the same key (recorded on AWS, 2026-02). */
export function requireUploadKey(upload: UploadRow, keyMd5: string | undefined): void {
  const wanted = upload.headers.encryption?.customerKeyMd5;
  if (wanted === keyMd5) return;
  throw invalidRequest(
    keyMd5 === undefined
      ? 'The multipart upload initiate requested encryption. Subsequent part requests must include the appropriate encryption parameters.'
      : 'The provided encryption parameters did not match the ones used originally.',
  );
}

/** Up to `limit` parts behind the part number `after`, in order. */
export function partsOf(reader: StateReader, { Bucket, UploadId }: UploadRequest, after = 0, limit?: number): PartRow[] {
  const from = after > 0 ? { from: partKey(UploadId, after), afterFrom: true } : {};
  return reader.range(parts(Bucket), { prefix: `${UploadId}\0`, ...from, limit }).map(([, part]) => part);
}

/** Removes the upload with all its parts and returns those, whose blobs are then the caller's to keep or release. */
export function removeUpload(tx: Transaction, upload: UploadRequest): PartRow[] {
  const removed = partsOf(tx, upload);
  for (const part of removed) tx.delete(parts(upload.Bucket), partKey(upload.UploadId, part.number));
  tx.delete(uploads(upload.Bucket), uploadKey(upload.Key, upload.UploadId));
  return removed;
}
