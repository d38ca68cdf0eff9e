/** Paths that only one service has: for requests that carry neither a signature nor a telling host name. */

const PATHS: ReadonlyArray<readonly [prefix: string, service: string]> = [
  ['/2015-03-31/', 'lambda'],
  ['/2014-11-13/', 'lambda'],
  ['/2017-03-31/tags/', 'lambda'],
  ['/2017-10-31/', 'lambda'],
  ['/2018-10-31/', 'lambda'],
  ['/2019-09-25/', 'lambda'],
  ['/2020-06-30/', 'lambda'],
  ['/2021-10-31/', 'lambda'],
  ['/2021-11-15/', 'lambda'],
  ['/2013-04-01/', 'route53'],
  ['/2020-05-31/', 'cloudfront'],
  ['/2015-02-01/', 'efs'],
  ['/2021-01-01/', 'opensearch'],
  ['/v20180820/', 's3control'],
];
/** `/service/<name>/operation/<operation>` is how rpc-v2-cbor spells every request. */
const RPC_V2 = /^\/service\/([A-Za-z0-9_.]+)\/operation\/([A-Za-z0-9_]+)$/;

export function serviceOfPath(path: string): string | undefined {
  if (path.charCodeAt(1) === 50 || path.charCodeAt(1) === 118) {
    for (const [prefix, service] of PATHS) if (path.startsWith(prefix)) return service;
  }
  return undefined;
}

/** The emulator's own path of function URLs, for clients that can't resolve their host names. */
const FUNCTION_URL = '/_aws/lambda/url/';

export function isFunctionUrl(path: string): boolean {
  return path.charCodeAt(1) === 95 && path.startsWith(FUNCTION_URL);
}

/** The service's name and the operation of an rpc-v2-cbor path. */
export function rpcPath(path: string): { name: string; operation: string } | undefined {
  const match = RPC_V2.exec(path);
  return match ? { name: match[1] as string, operation: match[2] as string } : undefined;
}
