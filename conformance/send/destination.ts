/** Where requests go and as whom. */
export interface Destination {
  /** URL without a path. */
  readonly endpoint: string;
  /** Host and port, as the Host header has them. */
  readonly host: string;
  readonly region: string;
  readonly account: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string };
  /** The real AWS: the SDK finds each service's endpoint and raw requests go to `<service>.<region>.amazonaws.com`. */
  readonly aws?: boolean;
}
