/** Where requests go and as whom. */
export interface Destination {
  /** URL without a path. */
  readonly endpoint: string;
  /** Host and port, as the Host header has them. */
  readonly host: string;
  readonly region: string;
  readonly account: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string };
  /** The real AWS: the SDK finds its endpoints itself, costly cases are refused. */
  readonly aws?: boolean;
  /** AWS behind another endpoint, which all requests go to. */
  readonly redirected?: boolean;
  /** File that notes what was made, where that outlives the run. */
  readonly journal?: string;
}
