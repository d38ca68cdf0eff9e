/**
 * Fields that CloudWatch Logs Insights finds in messages by itself (user guide, "Supported logs and discovered fields"): those of JSON, and what Lambda
 * tells of an invocation. Names that begin with `@` in a message get another one.
 */
import { doubleText, type Value } from './values.js';

/** Fields of JSON that are discovered in an event, at most. */
const MAX_FIELDS = 200;
/** What lies deeper is not looked at; AWS names no such bound. */
const MAX_DEPTH = 64;
const LAMBDA_GROUP = '/aws/lambda/';
const REPORT = 'REPORT RequestId: ';
const REQUEST_ID = /^(START|END|REPORT|INIT_START|XRAY|EXTENSION) (?:RequestId: ([0-9a-f-]{36}))?/;
/** The second column of a runtime's line: `2023-03-05T01:01:39.425Z<tab>a0219c6b-…<tab>INFO<tab>…`, or `[INFO]<tab>2023-…Z<tab>a0219c6b-…<tab>…`. */
const LINE_ID = /^(?:\[\w+\]\t)?\d{4}-\d\d-\d\dT[\d:.]+Z\t([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:\t|$)/;
const BYTES_A_MB = 1_000_000;
/** Members of a report and the fields that tell them; Lambda's memory is told in bytes. Seen on AWS on 2023-03-04. */
const REPORTED: ReadonlyArray<readonly [field: string, pattern: RegExp, scale: number]> = [
  ['@duration', /\tDuration: ([\d.]+) ms/, 1],
  ['@billedDuration', /\tBilled Duration: ([\d.]+) ms/, 1],
  ['@memorySize', /\tMemory Size: (\d+) MB/, BYTES_A_MB],
  ['@maxMemoryUsed', /\tMax Memory Used: (\d+) MB/, BYTES_A_MB],
  ['@initDuration', /\tInit Duration: ([\d.]+) ms/, 1],
];

export function discover(message: string, group: string): Map<string, Value> {
  const found = new Map<string, Value>();
  const isLambda = group.startsWith(LAMBDA_GROUP);
  if (isLambda) discoverLambda(message, found);
  const json = isLambda ? firstFragment(message) : message.trimStart().startsWith('{') ? parsed(message) : undefined;
  if (json !== undefined) flatten(json, found);
  return found;
}

function discoverLambda(message: string, found: Map<string, Value>): void {
  const platform = REQUEST_ID.exec(message);
  const type = platform?.[1];
  if (type !== undefined) found.set('@type', type);
  const id = platform?.[2] ?? LINE_ID.exec(message)?.[1];
  if (id !== undefined) found.set('@requestId', id);
  if (!message.startsWith(REPORT)) return;
  for (const [field, pattern, scale] of REPORTED) {
    const told = pattern.exec(message)?.[1];
    if (told !== undefined) found.set(field, doubleText(Number(told) * scale));
  }
}

function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The first JSON object that is embedded in a message. */
function firstFragment(message: string): object | undefined {
  const start = message.indexOf('{');
  if (start < 0) return undefined;
  let depth = 0;
  let isText = false;
  for (let at = start; at < message.length; at++) {
    const character = message.charCodeAt(at);
    if (isText) {
      if (character === 0x5c) at++;
      else if (character === 0x22) isText = false;
    } else if (character === 0x22) isText = true;
    else if (character === 0x7b) depth++;
    else if (character === 0x7d && --depth === 0) return parsed(message.slice(start, at + 1));
  }
  return undefined;
}

/** `{a: {b: [1]}}` has the field `a.b.0`. */
function flatten(root: object, found: Map<string, Value>): void {
  let left = MAX_FIELDS;
  const walk = (value: unknown, name: string, depth: number): void => {
    if (left <= 0 || value === null || value === undefined || depth > MAX_DEPTH) return;
    if (typeof value === 'object') {
      for (const [key, member] of Object.entries(value)) walk(member, name === '' ? shownName(key) : `${name}.${key}`, depth + 1);
      return;
    }
    left--;
    found.set(name, value as string | number | boolean);
  };
  walk(root, '', 0);
}

function shownName(key: string): string {
  return key.startsWith('@') ? `@${key}` : key;
}
