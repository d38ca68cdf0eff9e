import type { ServiceModel } from '../model.js';

const REQUEST_ID_HEADER = 'x-amzn-requestid';
/** S3's extended request ids are 56 bytes, which is 76 characters of base64. */
const HOST_ID_BYTES = 56;

/**
 * The extended request id (`x-amz-id-2`, `<HostId>`) of a request. S3 names a machine in it, which means nothing to a client; here
 * it follows from the request id, so that header and body agree wherever each is written.
 */
export function hostIdOf(requestId: string): string {
  return extendedId(requestId, HOST_ID_BYTES);
}

function extendedId(requestId: string, length: number): string {
  const { createHash } = require('node:crypto') as typeof import('node:crypto');
  const digest = createHash('sha512').update(requestId).digest();
  return Buffer.concat([digest, digest], length).toString('base64');
}

/** Sets the headers that identify a request. */
export function identifyResponse(model: ServiceModel, headers: Record<string, string>, requestId: string): void {
  const wire = model.metadata.wire;
  headers[wire?.requestIdHeader ?? REQUEST_ID_HEADER] = requestId;
  if (wire?.server) headers.Server = wire.server;
  if (wire?.hostId) headers['x-amz-id-2'] = hostIdOf(requestId);
  else if (wire?.extendedIdBytes) headers['x-amz-id-2'] = extendedId(requestId, wire.extendedIdBytes);
}
