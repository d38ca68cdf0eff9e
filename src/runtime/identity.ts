/** Who asks for what, as the edge found out from the request. */
export interface Identity {
  /** The model's name of the service: `s3`, `dynamodb`. */
  readonly service: string;
  /** Known here only where the header tells it; else the codec finds it. */
  readonly operation: string | undefined;
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
  readonly accessKeyId: string | undefined;
  readonly signature: 'header' | 'presigned' | 'none';
  readonly requestId: string;
  /** Virtual-host bucket, API id or function URL id, where the host name carries one. */
  readonly hostLabel: string | undefined;
}
