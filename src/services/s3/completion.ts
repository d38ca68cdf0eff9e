/** What CompleteMultipartUpload checks: the client's list of parts against those that were uploaded, and the checksums of both. */
import type { CompletedPart, CompleteMultipartUploadRequest } from '../../../protocols/types/s3.js';
import { checksumOfParts } from './bodies.js';
import { type ChecksumMembers, checksumIn, DEFAULT_ALGORITHM } from './checksums.js';
import { stripQuotes } from './conditions.js';
import {
  badDigest,
  entityTooSmall,
  invalidArgument,
  invalidPart,
  invalidPartOrder,
  invalidRequest,
  malformedXml,
} from './errors.js';
import { PART_BYTES_MIN, PART_NUMBER_MAX } from './limits.js';
import type { Checksum, ChecksumAlgorithm, PartRow, UploadRow } from './store.js';

/** The parts that the object is made of, in order. Throws what is wrong with the list. */
export function completedParts(
  input: CompleteMultipartUploadRequest,
  upload: UploadRow,
  uploaded: readonly PartRow[],
): PartRow[] {
  const listed = input.MultipartUpload?.Parts ?? [];
  if (listed.length === 0 || listed.length > PART_NUMBER_MAX) throw malformedXml();
  checkOrder(listed, upload.uploadId);
  checkType(input, upload);
  const byNumber = new Map(uploaded.map((part) => [part.number, part]));
  const parts = listed.map((part) => matchingPart(part, byNumber, upload));
  checkSizes(parts);
  return parts;
}

function checkOrder(listed: readonly CompletedPart[], uploadId: string): void {
  let last = 0;
  for (const { PartNumber, ETag } of listed) {
    if (PartNumber === undefined || ETag === undefined) throw malformedXml();
    // Code and message as AWS gave them in 2025-02, in a report to another S3 server.
    if (PartNumber < 1) throw invalidArgument('PartNumber must be >= 1', 'PartNumber', String(PartNumber));
    if (PartNumber <= last && last > 0) throw invalidPartOrder(uploadId);
    last = PartNumber;
  }
}

function checkType({ ChecksumType }: CompleteMultipartUploadRequest, upload: UploadRow): void {
  if (ChecksumType === undefined || ChecksumType === upload.checksumType) return;
  throw invalidRequest(
    `The upload was created using the ${upload.checksumType ?? 'null'} checksum mode. The complete request must use the same checksum mode.`,
  );
}

function matchingPart(listed: CompletedPart, uploaded: Map<number, PartRow>, upload: UploadRow): PartRow {
  const number = listed.PartNumber as number;
  const etag = stripQuotes(listed.ETag as string);
  const part = uploaded.get(number);
  if (!part || part.etag !== etag) throw invalidPart(upload.uploadId, number, etag);
  checkPartChecksum(listed, part, upload);
  return part;
}

/**
 * A composite needs every part's checksum. An upload without an algorithm has no part checksums to match; one by another algorithm
 * than the upload's is answered as a wrong digest (all seen on AWS, 2026-02).
 */
function checkPartChecksum(listed: CompletedPart, part: PartRow, upload: UploadRow): void {
  const given = checksumIn(listed as ChecksumMembers);
  const { checksumAlgorithm: algorithm, checksumType, uploadId } = upload;
  if (!given) {
    if (!algorithm || checksumType !== 'COMPOSITE') return;
    throw invalidRequest(
      `The upload was created using a ${algorithm.toLowerCase()} checksum. The complete request must include the checksum for each part. It was missing for part ${part.number} in the request.`,
    );
  }
  // Clients that read the default checksum in the answer to a part send it back (MinIO's for Go).
  if (!algorithm && given.algorithm === part.checksum?.algorithm && given.value === part.checksum.value) return;
  if (!algorithm) throw invalidPart(uploadId, part.number, part.etag);
  if (given.algorithm !== algorithm) {
    throw badDigest(`The ${given.algorithm.toLowerCase()} you specified for part ${part.number} did not match what we received.`);
  }
  if (given.value !== part.checksum?.value) throw invalidPart(uploadId, part.number, part.etag);
}

function checkSizes(parts: readonly PartRow[]): void {
  for (const part of parts.slice(0, -1)) {
    if (part.size < PART_BYTES_MIN) throw entityTooSmall(part.size, PART_BYTES_MIN, part.number, part.etag);
  }
}

/** The object's checksum: by the upload's algorithm and type, else the one that AWS keeps of every upload. */
export function checksumOf(upload: UploadRow, parts: readonly PartRow[]): Checksum | undefined {
  // Of what only the client can read AWS keeps none that was not asked for (seen in 2026-02).
  if (!upload.checksumAlgorithm && upload.headers.encryption?.customerKeyMd5) return undefined;
  const algorithm: ChecksumAlgorithm = upload.checksumAlgorithm ?? DEFAULT_ALGORITHM;
  const type = upload.checksumType ?? 'FULL_OBJECT';
  const values = parts.map((part) =>
    part.checksum?.algorithm === algorithm ? { value: part.checksum.value, size: part.size } : undefined,
  );
  // Parts always have the checksum that their upload needs; without it the object gets none rather than a wrong one.
  if (!values.every((value) => value !== undefined)) return undefined;
  return { algorithm, type, value: checksumOfParts(algorithm, type, values) };
}

/**
 * Checks a checksum of the whole that the client sent. AWS takes one of a full object only together with its type, and calls the
 * upload's algorithm in the answer, whichever was sent (seen in 2026-02).
 */
export function checkObjectChecksum(
  input: CompleteMultipartUploadRequest,
  upload: UploadRow,
  checksum: Checksum | undefined,
): void {
  const given = checksumIn(input);
  if (!given || !checksum) return;
  // S3 takes that of a composite without the number of parts too (seen in 2024, in a report to another S3 server).
  const isValue =
    given.value === checksum.value || (checksum.type === 'COMPOSITE' && given.value === checksum.value.split('-')[0]);
  const same = given.algorithm === checksum.algorithm && isValue;
  const typed = checksum.type === 'COMPOSITE' || input.ChecksumType === checksum.type || !upload.checksumType;
  if (!same || !typed) {
    throw badDigest(`The ${checksum.algorithm.toLowerCase()} you specified did not match the calculated checksum.`);
  }
}
