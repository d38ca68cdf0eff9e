/**
 * Signature Version 4, as a pure module: parses, checks and makes signatures of headers and presigned URLs. Knows neither keys nor services;
 * who may do what with an unknown key is decided in `../authorize.ts`.
 */
export { EMPTY_SHA256, type PathRule, type SignableRequest, sha256Hex, UNSIGNED_PAYLOAD } from './canonical.js';
export { SigningKeys } from './keys.js';
export { type FormProblem, formatDate, parseSignature, type SignatureParts, type SignatureReader } from './parse.js';
export {
  type Calculated,
  checkTime,
  MAX_SKEW_MS,
  presign,
  signHeaders,
  signingKey,
  type TimeProblem,
  verifySignature,
} from './verify.js';
