/** Java's side of constraint checks: its regular expressions, and how its objects print, which is how AWS shows a refused value. */
import type { ServiceModel, Shape, ShapeRef } from './model.js';

const patterns = new Map<string, RegExp | undefined>();

/** A model's pattern, which the whole text must match. Undefined where JavaScript can't express it: then it is not checked. */
export function patternOf(pattern: string): RegExp | undefined {
  if (!patterns.has(pattern)) patterns.set(pattern, compilePattern(pattern));
  return patterns.get(pattern);
}

function compilePattern(pattern: string): RegExp | undefined {
  const { source, flags } = translate(pattern);
  for (const unicode of /\\p\{|\\u\{/i.test(source) ? ['u', ''] : ['', 'u']) {
    try {
      return new RegExp(`^(?:${source})$`, flags + unicode);
    } catch {
      // Without `u` more escapes are allowed, with it more classes: the other way is tried before giving up.
    }
  }
  return undefined;
}

/** POSIX classes of Java that JavaScript spells otherwise; for use inside and outside of brackets. */
const CLASSES: Readonly<Record<string, string>> = {
  ASCII: '\\x00-\\x7F',
  Alnum: 'A-Za-z0-9',
  Alpha: 'A-Za-z',
  Digit: '0-9',
  Graph: '\\x21-\\x7E',
  Lower: 'a-z',
  Print: '\\x20-\\x7E',
  Punct: '!-\\/:-@\\[-`{-~',
  Space: '\\s',
  Upper: 'A-Z',
  XDigit: '0-9A-Fa-f',
  IsAlphabetic: '\\p{Alphabetic}',
  IsDigit: '\\p{Nd}',
  IsLetter: '\\p{L}',
  InBasicLatin: '\\x00-\\x7F',
};

function translate(pattern: string): { source: string; flags: string } {
  let flags = '';
  let source = pattern.replace(/^\(\?([ims]+)\)/, (_, given: string) => {
    flags = given;
    return '';
  });
  source = source.replace(/\\p\{(\w+)\}/g, (whole, name: string, at: number) => {
    const inside = CLASSES[name];
    if (inside === undefined) return whole;
    return insideBrackets(source, at) ? inside : `[${inside}]`;
  });
  source = source.replace(/\\x\{([0-9A-Fa-f]+)\}/g, '\\u{$1}').replace(/\\[AzZ]/g, '');
  return { source: source.replace(/([*+?}])\+/g, '$1'), flags };
}

function insideBrackets(pattern: string, end: number): boolean {
  let inside = false;
  for (let i = 0; i < end; i++) {
    if (pattern[i] === '\\') i++;
    else if (pattern[i] === '[') inside = true;
    else if (pattern[i] === ']') inside = false;
  }
  return inside;
}

/** As `Double.toString` and `Integer.toString` print it. */
export function javaNumber(value: number, type: Shape['type']): string {
  return (type === 'float' || type === 'double') && Number.isInteger(value) ? `${value}.0` : String(value);
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const REDACTED = '***';
/** Deeper than this a value is cut off with dots; only shapes that contain themselves get there. */
const MAX_SHOWN_DEPTH = 16;

/** A value as its Java object's `toString` shows it. `path` and quotes are the caller's. */
export function displayValue(model: ServiceModel, ref: ShapeRef, value: unknown, depth = 0): string {
  if (value === undefined || value === null) return 'null';
  if (depth > MAX_SHOWN_DEPTH) return '...';
  const shape = model.shapes[ref.shape];
  // What is sensitive inside of a structure is blotted out; by which sign is a guess.
  if (depth > 0 && shape?.sensitive) return REDACTED;
  switch (shape?.type) {
    case 'structure': {
      const members = Object.entries(shape.members ?? {}).map(([key, member]) => {
        const name = key.charAt(0).toLowerCase() + key.slice(1);
        return `${name}=${displayValue(model, member, (value as Record<string, unknown>)[key], depth + 1)}`;
      });
      return `${ref.shape}(${members.join(', ')})`;
    }
    case 'list':
      return `[${(value as unknown[]).map((item) => displayValue(model, shape.member ?? ref, item, depth + 1)).join(', ')}]`;
    case 'map': {
      const entries = Object.entries(value as object);
      return `{${entries.map(([key, item]) => `${key}=${displayValue(model, shape.value ?? ref, item, depth + 1)}`).join(', ')}}`;
    }
    case 'blob': {
      const { length } = value as Uint8Array;
      return `java.nio.HeapByteBuffer[pos=0 lim=${length} cap=${length}]`;
    }
    case 'timestamp':
      return value instanceof Date ? javaDate(value) : String(value);
    default:
      return typeof value === 'number' && shape ? javaNumber(value, shape.type) : String(value);
  }
}

/** `Wed Jan 08 12:00:00 UTC 2025`, as `java.util.Date` prints. */
function javaDate(date: Date): string {
  const [, day, month, year, time] = date.toUTCString().split(' ');
  return `${DAYS[date.getUTCDay()]} ${month} ${day} ${time} UTC ${year}`;
}
