/** Records of files as items in DynamoDB JSON, `{"id":{"S":"a"}}`. */

export const FORMATS = ['dynamodb-json', 'json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** An item as it is sent, and by its members. */
export interface Item {
  readonly text: string;
  readonly members: Readonly<Record<string, unknown>>;
}

/** A record of a source: its item, or why it is none. */
export type ItemRecord = { readonly item: Item } | { readonly message: string };

/** The types of the attributes that are keys of a table or its indexes, by name: S, N or B. */
export type KeyTypes = Readonly<Record<string, string>>;

const TYPES = new Set(['S', 'N', 'B', 'SS', 'NS', 'BS', 'M', 'L', 'BOOL', 'NULL']);

/** What a JSON file of which this is the first object holds: `{"Item": …}` and `{"id": {"S": …}}` are DynamoDB JSON. */
export function formatOf(text: string): 'dynamodb-json' | 'json' {
  const record = JSON.parse(text) as Record<string, unknown>;
  return isTyped(unwrapped(record)) ? 'dynamodb-json' : 'json';
}

export function itemOfJson(text: string, format: Format, types: KeyTypes): Item {
  const record = JSON.parse(text) as Record<string, unknown>;
  if (format === 'dynamodb-json') {
    const members = unwrapped(record);
    return { text: members === record ? text : JSON.stringify(members), members };
  }
  const typed = typedJson(text, types);
  return { text: typed, members: JSON.parse(typed) as Record<string, unknown> };
}

/** Fields are strings unless they are keys of another type; empty ones are left out, since an empty key would refuse the item. */
export function itemOfRow(names: readonly string[], row: readonly string[], types: KeyTypes): Item {
  if (row.length > names.length) throw new Error(`it has ${row.length} fields, and the header names ${names.length}.`);
  const members: Record<string, unknown> = Object.create(null);
  row.forEach((value, place) => {
    const name = names[place] as string;
    if (value !== '') members[name] = { [types[name] ?? 'S']: value };
  });
  return { text: JSON.stringify(members), members };
}

function unwrapped(record: Record<string, unknown>): Record<string, unknown> {
  const { Item: inner } = record;
  const alone = Object.keys(record).length === 1 && typeof inner === 'object' && inner !== null && !Array.isArray(inner);
  // An item whose only attribute is a map of the name Item has the map's type around it.
  return alone && !isTypedValue(inner) ? (inner as Record<string, unknown>) : record;
}

const isTyped = (members: Record<string, unknown>): boolean => {
  const values = Object.values(members);
  return values.length > 0 && values.every(isTypedValue);
};

function isTypedValue(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const [type, ...more] = Object.keys(value);
  return type !== undefined && more.length === 0 && TYPES.has(type);
}

const TOKENS = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|[{}[\],:]|true|false|null/g;

/**
 * Plain JSON with each value's type around it. Works on the text, in which numbers have all their digits. Strings are binary where the table's
 * keys are, since JSON has no other way to tell. The text is valid JSON: it was parsed before.
 */
function typedJson(text: string, types: KeyTypes): string {
  let out = '';
  /** The open objects and lists, innermost last: `{` or `[`. */
  const open: string[] = [];
  let wantsName = false;
  let attribute = '';
  for (const [token] of text.matchAll(TOKENS)) {
    const isName = wantsName && token.startsWith('"');
    if (isName) {
      out += token;
      wantsName = false;
      if (open.length === 1) attribute = JSON.parse(token) as string;
    } else if (token === '{' || token === '[') {
      if (open.length > 0) out += token === '{' ? '{"M":' : '{"L":';
      out += token;
      open.push(token);
      wantsName = token === '{';
    } else if (token === '}' || token === ']') {
      open.pop();
      out += open.length > 0 ? `${token}}` : token;
      wantsName = false;
    } else if (token === ',') {
      out += token;
      wantsName = open.at(-1) === '{';
    } else if (token === ':') out += token;
    else out += typed(token, open.length === 1 && types[attribute] === 'B');
  }
  return out;
}

function typed(token: string, isBinary: boolean): string {
  if (token === 'null') return '{"NULL":true}';
  if (token === 'true' || token === 'false') return `{"BOOL":${token}}`;
  if (token.startsWith('"')) return isBinary ? `{"B":${token}}` : `{"S":${token}}`;
  return `{"N":"${token}"}`;
}
