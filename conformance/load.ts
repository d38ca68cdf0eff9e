/** Reads the case files and refuses what they must not say, naming file and case: a misspelt key would be a check that cannot fail. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Case, CaseFile, ServiceFile, Step } from './case.js';
import { PROFILES } from './profiles.js';
import { CUSTOM_TAGS } from './tags.js';

/** The source folder also when this runs from `dist/`. */
export const CONFORMANCE_FOLDER = path.join(__dirname, '../..', 'conformance');
export const CASES_FOLDER = path.join(CONFORMANCE_FOLDER, 'cases');
const SERVICE_FILE = 'service.yaml';

const REQUEST_KEYS = ['call', 'input', 'client', 'headers', 'http', 'service'];
const KEYS = {
  file: ['operation', 'about', 'shared', 'cases'],
  case: ['id', 'title', 'layer', 'source', 'profile', 'alone', 'costly', 'setup', 'request', 'expect', 'after'],
  source: ['kind', 'date', 'by', 'test', 'url', 'note'],
  request: REQUEST_KEYS,
  step: [...REQUEST_KEYS, 'expect', 'capture', 'until', 'pauseMs'],
  http: ['method', 'path', 'headers', 'body', 'form', 'sign'],
  form: ['fields', 'conditions', 'expires', 'version', 'tamper', 'file'],
  expect: ['status', 'output', 'headers', 'body', 'error'],
  error: ['code', 'message', 'type', 'fields'],
  service: ['name', 'sdk', 'signingName', 'endpointPrefix', 'model', 'undo'],
} as const;

const SOURCE_KINDS = ['recorded', 'documented', 'unverified'];
const LAYERS = ['core', 'complete', 'strict'];

class CaseFileError extends Error {}

function keys(value: unknown, kind: keyof typeof KEYS, where: string): void {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new CaseFileError(`${where}: ${kind} is not a map.`);
  for (const key of Object.keys(value)) {
    if (!(KEYS[kind] as readonly string[]).includes(key)) throw new CaseFileError(`${where}: ${kind} knows no "${key}".`);
  }
}

function checkExpectation(expect: unknown, where: string): void {
  keys(expect, 'expect', where);
  const { error, ...rest } = expect as { error?: unknown };
  if (error !== undefined) keys(error, 'error', where);
  else if (Object.keys(rest).length === 0) throw new CaseFileError(`${where}: expects nothing.`);
}

function checkRequest(request: any, kind: 'request' | 'step', where: string): void {
  keys(request, kind, where);
  if (request.http !== undefined) keys(request.http, 'http', where);
  if (request.http?.form !== undefined) keys(request.http.form, 'form', where);
  const ways = [request.call, request.http, request.pauseMs].filter((way) => way !== undefined).length;
  if (ways !== 1) throw new CaseFileError(`${where}: a request is either a call or http.`);
}

function checkStep(step: any, where: string): void {
  checkRequest(step, 'step', where);
  for (const expect of [step.expect, step.until]) if (expect !== undefined) checkExpectation(expect, where);
}

function checkSource(source: any, where: string): void {
  keys(source, 'source', where);
  if (!SOURCE_KINDS.includes(source.kind)) throw new CaseFileError(`${where}: source.kind is one of ${SOURCE_KINDS.join(', ')}.`);
  if (source.kind === 'recorded' && !(source.date && source.by))
    throw new CaseFileError(`${where}: a recording has date and by.`);
  if (source.kind === 'documented' && !source.url) throw new CaseFileError(`${where}: documentation has a url.`);
}

/** Steps may be lists of steps, so that cases can share them by YAML anchors. */
function flatten(steps: unknown): Step[] | undefined {
  return steps === undefined ? undefined : ([steps].flat(Number.POSITIVE_INFINITY) as Step[]);
}

/** The recorder also takes cases whose expectation is still to be recorded. */
export interface LoadOptions {
  readonly unrecorded?: boolean;
}

function readCase(raw: any, where: string, { unrecorded = false }: LoadOptions): Case {
  keys(raw, 'case', where);
  const here = `${where} ${raw.id}`;
  if (!/^[a-z0-9][a-z0-9-]*$/.test(raw.id ?? '')) throw new CaseFileError(`${here}: id is lower-case words with dashes.`);
  if (raw.layer !== undefined && !LAYERS.includes(raw.layer)) throw new CaseFileError(`${here}: no layer ${raw.layer}.`);
  if (raw.profile !== undefined && !(raw.profile in PROFILES)) throw new CaseFileError(`${here}: no profile ${raw.profile}.`);
  checkSource(raw.source, here);
  checkRequest(raw.request, 'request', here);
  if (!unrecorded || Object.keys(raw.expect ?? {}).length > 0) checkExpectation(raw.expect, here);
  const read: Case = { ...raw, expect: raw.expect ?? {}, setup: flatten(raw.setup), after: flatten(raw.after) };
  for (const step of [...(read.setup ?? []), ...(read.after ?? [])]) checkStep(step, here);
  return read;
}

export function parseCaseFile(text: string, service: string, file: string, options: LoadOptions = {}): CaseFile {
  // Long files share most of what they say; the limit on aliases is meant for documents of strangers.
  const raw = parse(text, { customTags: CUSTOM_TAGS, merge: true, maxAliasCount: -1, stringKeys: true });
  keys(raw, 'file', file);
  const operation = path.basename(file, '.yaml');
  if (raw.operation !== operation) throw new CaseFileError(`${file}: operation is ${operation}, as the file's name.`);
  const cases: Case[] = raw.cases.map((one: unknown) => readCase(one, file, options));
  const ids = new Set<string>();
  for (const { id } of cases) {
    if (ids.has(id)) throw new CaseFileError(`${file}: two cases are named ${id}.`);
    ids.add(id);
  }
  return { service, operation, path: file, cases };
}

export interface Suite {
  readonly services: ReadonlyMap<string, ServiceFile>;
  readonly files: readonly CaseFile[];
}

export function loadSuite(folder = CASES_FOLDER, options: LoadOptions = {}): Suite {
  const services = new Map<string, ServiceFile>();
  const files: CaseFile[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    for (const name of readdirSync(path.join(folder, entry.name)).sort()) {
      const file = path.join(folder, entry.name, name);
      if (name === SERVICE_FILE) {
        const service = parse(readFileSync(file, 'utf8'));
        keys(service, 'service', file);
        services.set(entry.name, service);
      } else if (name.endsWith('.yaml')) files.push(parseCaseFile(readFileSync(file, 'utf8'), entry.name, file, options));
    }
  }
  return { services, files };
}
