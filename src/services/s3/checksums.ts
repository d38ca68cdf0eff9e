/** Checksums of objects as the API names them. The algorithms themselves are native. */
import { createHash } from 'node:crypto';
import { invalidRequest } from './errors.js';
import type { Checksum, ChecksumAlgorithm, ChecksumType } from './store.js';

/** Five came in 2026-04: MD5, SHA512 and xxHash. In the order in which errors name them. */
const ALGORITHMS: readonly ChecksumAlgorithm[] = [
  'CRC32',
  'CRC32C',
  'CRC64NVME',
  'MD5',
  'SHA1',
  'SHA256',
  'SHA512',
  'XXHASH128',
  'XXHASH3',
  'XXHASH64',
];

/** The algorithm of multipart uploads that name none, whose checksum AWS then keeps for the whole object. */
export const DEFAULT_ALGORITHM: ChecksumAlgorithm = 'CRC64NVME';

/** The members `ChecksumCRC32`, `ChecksumCRC32C`, … of the API's structures. */
export type ChecksumMembers = { [A in ChecksumAlgorithm as `Checksum${A}`]?: string | undefined };

/** Digest algorithms make no whole out of parts, CRC64NVME no composite. */
const ALLOWED_TYPES: Record<ChecksumAlgorithm, readonly ChecksumType[]> = {
  CRC32: ['COMPOSITE', 'FULL_OBJECT'],
  CRC32C: ['COMPOSITE', 'FULL_OBJECT'],
  CRC64NVME: ['FULL_OBJECT'],
  MD5: ['COMPOSITE'],
  SHA1: ['COMPOSITE'],
  SHA256: ['COMPOSITE'],
  SHA512: ['COMPOSITE'],
  XXHASH128: ['COMPOSITE'],
  XXHASH3: ['COMPOSITE'],
  XXHASH64: ['COMPOSITE'],
};

/** Reads `x-amz-checksum-algorithm`. */
export function algorithmOf(name: string | undefined): ChecksumAlgorithm | undefined {
  if (name === undefined) return undefined;
  const algorithm = ALGORITHMS.find((known) => known === name.toUpperCase());
  if (algorithm) return algorithm;
  throw invalidRequest(
    `Checksum algorithm provided is unsupported. Please try again with any of the valid types: [${ALGORITHMS.join(', ')}]`,
  );
}

/** The checksum type of a new upload, which follows from its algorithm unless the client chose. */
export function typeOf(algorithm: ChecksumAlgorithm | undefined, chosen: string | undefined): ChecksumType | undefined {
  if (algorithm === undefined) {
    if (chosen === undefined) return undefined;
    throw invalidRequest('The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.');
  }
  const allowed = ALLOWED_TYPES[algorithm];
  if (chosen === undefined) return allowed[0];
  const type = allowed.find((known) => known === chosen);
  if (type) return type;
  if (chosen !== 'COMPOSITE' && chosen !== 'FULL_OBJECT') {
    // What AWS says here was not seen; this is a guess in its manner.
    throw invalidRequest('Value for x-amz-checksum-type header is invalid.');
  }
  throw invalidRequest(`The ${chosen} checksum type cannot be used with the ${algorithm.toLowerCase()} checksum algorithm.`);
}

/** A checksum as members of an answer. */
export function membersOf(checksum: { algorithm: ChecksumAlgorithm; value: string } | undefined): ChecksumMembers {
  return checksum ? { [`Checksum${checksum.algorithm}`]: checksum.value } : {};
}

export function membersWithType(checksum: Checksum | undefined): ChecksumMembers & { ChecksumType?: ChecksumType } {
  return checksum ? { ...membersOf(checksum), ChecksumType: checksum.type } : {};
}

/** The first checksum among a structure's members. */
export function checksumIn(members: ChecksumMembers): { algorithm: ChecksumAlgorithm; value: string } | undefined {
  for (const algorithm of ALGORITHMS) {
    const value = members[`Checksum${algorithm}`];
    if (value !== undefined) return { algorithm, value };
  }
  return undefined;
}

/** The entity tag of an object made of parts: the MD5 of their MD5s, and how many there are. `etags` are without quotes. */
export function multipartEtag(etags: readonly string[]): string {
  const hash = createHash('md5');
  for (const etag of etags) hash.update(Buffer.from(etag, 'hex'));
  return `${hash.digest('hex')}-${etags.length}`;
}

/** Whether an entity tag is one of an object made of parts, so that it does not tell the MD5 of the whole. */
export function isMultipartEtag(etag: string): boolean {
  return etag.includes('-');
}
