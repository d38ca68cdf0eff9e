/**
 * The processors of transformers (user guide, "Processors that you can use"): each changes a record, which begins empty beside its `@message`. What a
 * processor does not find, it leaves alone.
 */
import type { Processor } from '../../../../protocols/types/logs.js';
import { formatDate, parseDate } from './dates.js';
import { applyGrok, compileGrok } from './grok.js';
import { type Json, lookUp, put, remove } from './paths.js';

export type Apply = (record: Json) => void;

/** A parser that did not find its form: the event stays as it is. */
export class NotTransformed extends Error {}

type Config<K extends keyof Processor> = NonNullable<Processor[K]>;

const MESSAGE = '@message';
const TARGET_FORMAT = "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'";
const VPC_FIELDS = [
  'version',
  'accountId',
  'interfaceId',
  'srcAddr',
  'dstAddr',
  'srcPort',
  'dstPort',
  'protocol',
  'packets',
  'bytes',
  'start',
  'end',
  'action',
  'logStatus',
];
const VPC_TEXTS = new Set(['accountId', 'interfaceId', 'srcAddr', 'dstAddr', 'action', 'logStatus']);

function textAt(record: Json, path: string): string {
  const value = lookUp(record, path);
  if (typeof value !== 'string') throw new NotTransformed();
  return value;
}

function putAll(
  record: Json,
  destination: string | undefined,
  entries: Iterable<readonly [string, unknown]>,
  overwrite = true,
): void {
  for (const [name, value] of entries) put(record, destination === undefined ? name : `${destination}.${name}`, value, overwrite);
}

function parseJSON({ source = MESSAGE, destination }: Config<'parseJSON'>): Apply {
  return (record) => {
    let parsed: unknown;
    try {
      parsed = JSON.parse(textAt(record, source));
    } catch {
      throw new NotTransformed();
    }
    if (typeof parsed !== 'object' || parsed === null) throw new NotTransformed();
    if (destination !== undefined) put(record, destination, parsed);
    else for (const [name, value] of Object.entries(parsed)) record[name] = value;
  };
}

function grok({ source = MESSAGE, match }: Config<'grok'>): Apply {
  const compiled = compileGrok(match);
  return (record) => {
    const found = applyGrok(compiled, textAt(record, source));
    if (found === undefined) throw new NotTransformed();
    putAll(record, undefined, found);
  };
}

function csv({ quoteCharacter = '"', delimiter = ',', columns, source = MESSAGE, destination }: Config<'csv'>): Apply {
  return (record) => {
    const cells = cellsOf(textAt(record, source), delimiter, quoteCharacter);
    putAll(
      record,
      destination,
      cells.map((cell, at) => [columns?.[at] ?? `column_${at + 1}`, cell] as const),
    );
  };
}

function cellsOf(text: string, delimiter: string, quote: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (isQuoted && character === quote && text.charAt(at + 1) === quote) {
      cell += quote;
      at++;
    } else if (character === quote) isQuoted = !isQuoted;
    else if (!isQuoted && text.startsWith(delimiter, at)) {
      cells.push(cell.trim());
      cell = '';
      at += delimiter.length - 1;
    } else cell += character;
  }
  return [...cells, cell.trim()];
}

function parseKeyValue(config: Config<'parseKeyValue'>): Apply {
  const { source = MESSAGE, destination, fieldDelimiter = '&', keyValueDelimiter = '=', keyPrefix = '' } = config;
  return (record) => {
    const entries = textAt(record, source)
      .split(fieldDelimiter)
      .filter((pair) => pair !== '')
      .flatMap((pair): Array<readonly [string, unknown]> => {
        const at = pair.indexOf(keyValueDelimiter);
        if (at >= 0) return [[keyPrefix + pair.slice(0, at).trim(), pair.slice(at + keyValueDelimiter.length)]];
        return config.nonMatchValue === undefined ? [] : [[keyPrefix + pair.trim(), config.nonMatchValue]];
      });
    if (entries.length === 0) throw new NotTransformed();
    putAll(record, destination, entries, config.overwriteIfExists ?? false);
  };
}

/** Flow logs in the default format. */
function parseVPC({ source = MESSAGE }: Config<'parseVPC'>): Apply {
  return (record) => {
    const words = textAt(record, source).trim().split(/\s+/);
    if (words.length !== VPC_FIELDS.length) throw new NotTransformed();
    putAll(
      record,
      undefined,
      VPC_FIELDS.map((name, at) => [name, vpcValue(name, words[at] ?? '')] as const),
    );
  };
}

function vpcValue(name: string, word: string): unknown {
  return VPC_TEXTS.has(name) || !/^\d+$/.test(word) ? word : Number(word);
}

function addKeys({ entries }: Config<'addKeys'>): Apply {
  return (record) => {
    for (const { key, value, overwriteIfExists = false } of entries) put(record, key, value, overwriteIfExists);
  };
}

function copying(entries: Config<'moveKeys'>['entries'], isMove: boolean): Apply {
  return (record) => {
    for (const { source, target, overwriteIfExists = false } of entries) {
      const value = lookUp(record, source);
      if (value !== undefined && put(record, target, value, overwriteIfExists) && isMove) remove(record, source);
    }
  };
}

function renameKeys({ entries }: Config<'renameKeys'>): Apply {
  return (record) => {
    for (const { key, renameTo, overwriteIfExists = false } of entries) {
      const value = lookUp(record, key);
      const dot = key.lastIndexOf('.');
      const target = dot < 0 || renameTo.includes('.') ? renameTo : `${key.slice(0, dot)}.${renameTo}`;
      if (value !== undefined && put(record, target, value, overwriteIfExists)) remove(record, key);
    }
  };
}

function listToMap({ source, key, valueKey, target, flatten = false, flattenedElement = 'first' }: Config<'listToMap'>): Apply {
  return (record) => {
    const list = lookUp(record, source);
    if (!Array.isArray(list)) return;
    const lists = new Map<string, unknown[]>();
    for (const item of list) {
      const name = lookUp(item, key);
      const value = valueKey === undefined ? item : lookUp(item, valueKey);
      if (name === undefined || value === undefined) continue;
      lists.set(String(name), [...(lists.get(String(name)) ?? []), value]);
    }
    const choose = (values: unknown[]): unknown => (flatten ? values.at(flattenedElement === 'last' ? -1 : 0) : values);
    putAll(
      record,
      target,
      [...lists].map(([name, values]) => [name, choose(values)] as const),
    );
  };
}

function onTexts(keys: readonly string[], change: (text: string) => unknown): Apply {
  return (record) => {
    for (const key of keys) {
      const value = lookUp(record, key);
      if (typeof value === 'string') put(record, key, change(value));
    }
  };
}

function all(works: readonly Apply[]): Apply {
  return (record) => {
    for (const work of works) work(record);
  };
}

function substitute({ source, from, to }: Config<'substituteString'>['entries'][number]): Apply {
  const pattern = new RegExp(from, 'g');
  return onTexts([source], (text) => text.replace(pattern, to));
}

function typeConverter({ entries }: Config<'typeConverter'>): Apply {
  return (record) => {
    for (const { key, type } of entries) {
      const value = lookUp(record, key);
      if (value !== undefined && value !== null && typeof value !== 'object') put(record, key, converted(String(value), type));
    }
  };
}

function converted(text: string, type: string): unknown {
  if (type === 'string') return text;
  if (type === 'boolean') return text.toLowerCase() === 'true';
  const number = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(number)) throw new NotTransformed();
  return type === 'integer' ? Math.trunc(number) : number;
}

function dateTimeConverter(config: Config<'dateTimeConverter'>): Apply {
  const { source, target, matchPatterns, targetFormat = TARGET_FORMAT, sourceTimezone = 'UTC', targetTimezone = 'UTC' } = config;
  return (record) => {
    const value = lookUp(record, source);
    if (value === undefined) return;
    for (const pattern of matchPatterns) {
      const ms = parseDate(String(value), pattern, sourceTimezone);
      if (ms === undefined) continue;
      put(record, target, formatDate(ms, targetFormat, targetTimezone));
      return;
    }
    throw new NotTransformed();
  };
}

/** One for each processor that is built; what they are given has been checked. */
export const PROCESSORS: { readonly [K in keyof Processor]?: (config: Config<K>) => Apply } = {
  parseJSON,
  grok,
  csv,
  parseKeyValue,
  parseVPC,
  addKeys,
  copyValue: ({ entries }) => copying(entries, false),
  moveKeys: ({ entries }) => copying(entries, true),
  renameKeys,
  deleteKeys:
    ({ withKeys }) =>
    (record) => {
      for (const key of withKeys) remove(record, key);
    },
  listToMap,
  lowerCaseString: ({ withKeys }) => onTexts(withKeys, (text) => text.toLowerCase()),
  upperCaseString: ({ withKeys }) => onTexts(withKeys, (text) => text.toUpperCase()),
  trimString: ({ withKeys }) => onTexts(withKeys, (text) => text.trim()),
  splitString: ({ entries }) => all(entries.map(({ source, delimiter }) => onTexts([source], (text) => text.split(delimiter)))),
  substituteString: ({ entries }) => all(entries.map(substitute)),
  typeConverter,
  dateTimeConverter,
};
