/** Where a function URL's request goes: told by the host name (`<id>.lambda-url.<region>.…`) or by a path of the emulator's own. */

/** Behind it comes the id, and then the function's path. For clients that can't resolve host names; LocalStack has no such form. */
const PATH = '/_aws/lambda/url/';

export interface UrlAddress {
  readonly id: string;
  /** The path that the function is told, raw. */
  readonly path: string;
}

/** `label` is what stands in the host name before `lambda-url`. */
export function addressOf(label: string | undefined, path: string): UrlAddress | undefined {
  if (label !== undefined) return { id: label.toLowerCase(), path };
  if (!path.startsWith(PATH)) return undefined;
  const slash = path.indexOf('/', PATH.length);
  const id = path.slice(PATH.length, slash < 0 ? path.length : slash);
  return { id: id.toLowerCase(), path: slash < 0 ? '/' : path.slice(slash) };
}
