/** Fields of a record by their paths: names with dots between them, places in lists as numbers. */

export type Json = Record<string, unknown>;

function steps(path: string): string[] {
  return path.split('.');
}

export function lookUp(record: unknown, path: string): unknown {
  let found = record;
  for (const step of steps(path)) {
    if (found === null || typeof found !== 'object' || !Object.hasOwn(found, step)) return undefined;
    found = (found as Json)[step];
  }
  return found;
}

/** Makes what is missing on the way. False where a value that is no object stands in it. */
export function put(record: Json, path: string, value: unknown, overwrite = true): boolean {
  const [last = '', ...before] = steps(path).reverse();
  let place: Json = record;
  for (const step of before.reverse()) {
    const next = Object.hasOwn(place, step) ? place[step] : undefined;
    if (next !== undefined && (next === null || typeof next !== 'object')) return false;
    if (next === undefined) define(place, step, {});
    place = place[step] as Json;
  }
  if (Object.hasOwn(place, last) && !overwrite) return false;
  define(place, last, value);
  return true;
}

export function remove(record: Json, path: string): void {
  const dot = path.lastIndexOf('.');
  const parent = dot < 0 ? record : lookUp(record, path.slice(0, dot));
  if (parent !== null && typeof parent === 'object') delete (parent as Json)[path.slice(dot + 1)];
}

/** Names such as `__proto__` are names like others. */
function define(place: Json, name: string, value: unknown): void {
  Object.defineProperty(place, name, { value, writable: true, enumerable: true, configurable: true });
}
