/**
 * Fills `${…}` in the strings of a case, names of members included, since some services take maps by table name. A string that is nothing but one variable becomes the variable's value with its type. Variables:
 * `unique` (a new name for each run of a case, good for buckets and tables), `account`, `region`, `endpoint` (URL), `host` (with port),
 * `accessKeyId`, `dollar` (a `$`, where braces follow that are no variable), those captured by steps, and members of them (`${upload.UploadId}`).
 */
import { isMatcher, mapMatcher } from './tags.js';

export type Variables = Readonly<Record<string, unknown>>;

const WHOLE = /^\$\{([^}]+)\}$/;
const PART = /\$\{([^}]+)\}/g;

/** A value inside others: `Contents[0].Key`, or `0.Key` of an array. */
export function lookUp(value: unknown, path: string): unknown {
  let found = value;
  for (const name of path.split(/[.[\]]+/).filter((part) => part !== '')) {
    if (found === null || found === undefined) return undefined;
    found = (found as Record<string, unknown>)[name];
  }
  return found;
}

function variable(name: string, variables: Variables): unknown {
  const value = name in variables ? variables[name] : lookUp(variables, name);
  if (value === undefined) throw new Error(`\${${name}} is not known here.`);
  return value;
}

export function fill<T>(value: T, variables: Variables): T {
  return fillAny(value, variables) as T;
}

function fillAny(value: unknown, variables: Variables): unknown {
  if (typeof value === 'string') {
    const whole = WHOLE.exec(value)?.[1];
    if (whole !== undefined) return variable(whole, variables);
    return value.replace(PART, (_, name: string) => String(variable(name, variables)));
  }
  if (isMatcher(value)) return mapMatcher(value, (inner) => fillAny(inner, variables));
  if (Array.isArray(value)) return value.map((element) => fillAny(element, variables));
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [String(fillAny(name, variables)), fillAny(member, variables)]),
  );
}
