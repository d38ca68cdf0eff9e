/** The configuration of one instance: options given to `start`, else the environment, else the defaults. */
export interface Config {
  /** Where to listen: host and port; port 0 takes a free one. */
  readonly listen: ReadonlyArray<{ readonly host: string; readonly port: number }>;
  readonly gatewayThreads: number;
  /** Host names beside `localhost.localstack.cloud` that carry buckets and ids as labels. */
  readonly localstackHost: string;
  readonly defaultAccount: string;
  readonly defaultRegion: string;
  /** The secret of the key `test` and of keys without one of their own. */
  readonly secretKey: string;
  readonly strictAuth: boolean;
  readonly skipS3Signature: boolean;
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
  readonly corsOrigins: readonly string[];
  readonly listener: 'auto' | 'uws' | 'node';
  /** Where large object bodies live; a fresh temporary folder unless given. */
  readonly dataDir: string | undefined;
  readonly seed: string | undefined;
}
