/**
 * What a verified request signature was made with, so that the signatures of the body's chunks, each of which signs the one before, can be
 * verified too.
 */
export interface ChunkSigning {
  /** The signing key of the day, region and service, 32 bytes. */
  readonly key: Uint8Array;
  /** The request's own signature, hexadecimal: the first of the chain. */
  readonly seedSignature: string;
  /** `20260101/eu-central-1/s3/aws4_request` */
  readonly scope: string;
  /** `20260101T000000Z` */
  readonly date: string;
}

/** Who asks for what, as the edge found out from the request. */
export interface Identity {
  /** The model's name of the service: `s3`, `dynamodb`. */
  readonly service: string;
  /** Known here only where the header tells it; else the codec finds it. */
  readonly operation: string | undefined;
  /** The X-Amz-Target header, where it was read to find that out. */
  readonly target?: string | undefined;
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
  readonly accessKeyId: string | undefined;
  readonly signature: 'header' | 'presigned' | 'none';
  readonly requestId: string;
  /** Virtual-host bucket, API id or function URL id, where the host name carries one. */
  readonly hostLabel: string | undefined;
  /** What the service's raw part found out and its operations go by; plain data. */
  readonly found?: unknown;
  /** Whether the host name is that of a bucket's website, where nobody signs. */
  readonly atWebsite?: boolean;
  /** Given where the body comes in signed chunks and the request's signature was compared; without it chunk signatures are not. */
  readonly chunkSigning?: ChunkSigning;
}
