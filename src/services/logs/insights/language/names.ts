/** The functions of the language with how many arguments they take, least and most. From the user guide ("Boolean, comparison, numeric, datetime, and other functions"). */

const MANY = Number.POSITIVE_INFINITY;

export type Arity = readonly [least: number, most: number];

/** By lower-case name: letters count alike in both cases (the guide writes `isPresent` and `ispresent`). */
export const FUNCTIONS: Readonly<Record<string, Arity>> = {
  abs: [1, 1],
  ceil: [1, 1],
  floor: [1, 1],
  greatest: [1, MANY],
  least: [1, MANY],
  log: [1, 1],
  round: [1, 2],
  sqrt: [1, 1],
  tonumber: [1, 1],
  toint: [1, 1],
  tolong: [1, 1],
  todouble: [1, 1],
  bin: [1, 1],
  datefloor: [2, 2],
  dateceil: [2, 2],
  frommillis: [1, 1],
  tomillis: [1, 1],
  now: [0, 0],
  ispresent: [1, 1],
  coalesce: [1, MANY],
  if: [3, 3],
  case: [2, MANY],
  jsonparse: [1, 1],
  jsonstringify: [1, 1],
  isvalidip: [1, 1],
  isvalidipv4: [1, 1],
  isvalidipv6: [1, 1],
  isipinsubnet: [2, 2],
  isipv4insubnet: [2, 2],
  isipv6insubnet: [2, 2],
  isempty: [1, 1],
  isblank: [1, 1],
  concat: [1, MANY],
  ltrim: [1, 2],
  rtrim: [1, 2],
  trim: [1, 2],
  strlen: [1, 1],
  toupper: [1, 1],
  tolower: [1, 1],
  substr: [2, 3],
  replace: [3, 3],
  regex_replace: [3, 3],
  strcontains: [2, 3],
  startswith: [2, 2],
  endswith: [2, 2],
  split: [2, 2],
  urlencode: [1, 1],
  urldecode: [1, 1],
  base64encode: [1, 1],
  base64decode: [1, 1],
  md5: [1, 1],
  sha256: [1, 1],
  unmask: [1, 1],
  histogram: [2, 2],
};

/** The functions of `stats`. */
export const AGGREGATES: Readonly<Record<string, Arity>> = {
  avg: [1, 1],
  count: [0, 1],
  count_distinct: [1, 1],
  max: [1, 1],
  min: [1, 1],
  pct: [2, 2],
  stddev: [1, 1],
  sum: [1, 1],
  earliest: [1, 1],
  latest: [1, 1],
  sortsfirst: [1, 1],
  sortslast: [1, 1],
  values: [1, 1],
  count_over_time: [0, 1],
  sum_over_time: [1, 1],
};

/** Which of them take a period such as `5m`. */
export const TAKE_PERIODS: ReadonlySet<string> = new Set(['bin', 'datefloor', 'dateceil']);

/** What a table says of a name; names of objects' own members are none. */
export function arityOf(table: Readonly<Record<string, Arity>>, name: string): Arity | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
