/** Runs one case: set-up, the request, the comparison, what must hold afterwards, and the clean-up, whatever happened. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Case, CaseFile, Expectation, RawRequest, Request, ServiceFile, Step } from './case.js';
import { CleanUp } from './clean-up.js';
import type { Suite } from './load.js';
import { type Comparison, compare, readable } from './match.js';
import type { CaseResult, Difference } from './result.js';
import { type Alter, type Answer, readError, text } from './send/answer.js';
import type { Destination } from './send/destination.js';
import { rawDestination } from './send/endpoint.js';
import { sendRaw } from './send/raw.js';
import { sendBySdk } from './send/sdk.js';
import { isMatcher, Now } from './tags.js';
import { fill, lookUp } from './template.js';
import { uniqueName } from './unique.js';

const UNTIL_SECONDS = 30;
const UNTIL_PAUSE_MS = 100;
const NOT_IMPLEMENTED_STATUS = 501;
const LONGEST_SHOWN = 4_000;

/** What is expected where a case says no status. */
export const DEFAULT_STATUS = { success: 200, error: 400 } as const;

/** What the recorder sees of a run: each answer with the variables known then. It wants all answers, so nothing that differs ends the case. */
export type Observer = (where: string, answer: Answer, variables: Readonly<Record<string, unknown>>) => void;

/** Everything one run of a case knows. */
interface Context {
  readonly suite: Suite;
  readonly service: string;
  readonly destination: Destination;
  readonly variables: Record<string, unknown>;
  readonly bound: Map<string, unknown>;
  readonly cleanUp: CleanUp;
  readonly observe?: Observer;
  readonly alter?: Alter;
}

export interface CaseOptions {
  readonly observe?: Observer;
  /** Changes the answer to the request proper before it is read. */
  readonly alter?: Alter;
}

interface Sent {
  readonly request: Request;
  readonly answer: Answer;
}

export async function runCase(
  suite: Suite,
  file: CaseFile,
  one: Case,
  destination: Destination,
  options: CaseOptions = {},
): Promise<CaseResult> {
  const started = performance.now();
  const context = { ...contextOf(suite, file.service, destination), ...options };
  const head = describeCase(file, one);
  let told: Partial<CaseResult> & { differences: Difference[] };
  try {
    told = await play(one, context);
  } catch (error) {
    told = { differences: [{ path: 'run', expected: 'the case runs', received: (error as Error).message }] };
  } finally {
    await context.cleanUp.undoAll();
  }
  const outcome = told.differences.length === 0 ? 'passed' : 'failed';
  return { ...head, outcome, ...told, milliseconds: performance.now() - started };
}

export function describeCase(file: CaseFile, one: Case): Omit<CaseResult, 'outcome' | 'differences' | 'milliseconds'> {
  const { service, operation } = file;
  return {
    id: `${service}/${operation}/${one.id}`,
    service,
    operation,
    title: one.title,
    layer: one.layer ?? 'core',
    source: one.source,
  };
}

function contextOf(suite: Suite, service: string, destination: Destination): Context {
  const { account, region, endpoint, host } = destination;
  const { accessKeyId } = destination.credentials;
  const variables = { unique: uniqueName(), account, region, endpoint, host, accessKeyId, dollar: '$' };
  return {
    suite,
    service,
    destination,
    variables,
    bound: new Map(),
    cleanUp: new CleanUp(variables.unique, destination.journal),
  };
}

async function play(one: Case, context: Context): Promise<Partial<CaseResult> & { differences: Difference[] }> {
  for (const [index, step] of (one.setup ?? []).entries()) {
    const differences = await runStep(step, `setup[${index}]`, context);
    if (differences.length > 0 && !context.observe) return { differences, notImplemented: missing(differences) };
  }
  const { request, answer } = await send(one.request, context, context.alter);
  capture({ output: '' }, answer, context);
  context.observe?.('expect', answer, { ...context.variables });
  const expect = fill(one.expect, context.variables);
  const differences = judge(expect, answer, '', context);
  if (differences.length === 0 || context.observe) {
    for (const [index, step] of (one.after ?? []).entries()) {
      differences.push(...(await runStep(step, `after[${index}]`, context)));
    }
  }
  const shown = {
    request: forPeople(request),
    expected: forPeople(expect),
    received: forPeople(showAnswer(answer)),
  };
  return { differences, ...shown, notImplemented: missing(differences) };
}

/** Bodies of megabytes are cut: nobody reads them, and every result would carry them. */
function forPeople(value: unknown): string {
  const cut = (_name: string, member: unknown): unknown =>
    typeof member === 'string' && member.length > LONGEST_SHOWN
      ? `${member.slice(0, LONGEST_SHOWN)}… (${member.length} characters)`
      : member;
  return JSON.stringify(readable(value), cut, 2);
}

function missing(differences: readonly Difference[]): boolean {
  return differences.some(({ path, received }) => path.endsWith('status') && received === String(NOT_IMPLEMENTED_STATUS));
}

/** Dates told relative to now become dates when the request is made. */
function resolveNow(value: unknown): unknown {
  if (value instanceof Now) return value.resolve();
  if (Array.isArray(value)) return value.map(resolveNow);
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array || value instanceof Date || isMatcher(value)) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, resolveNow(member)]));
}

async function send(template: Request, context: Context, alter?: Alter): Promise<Sent> {
  const request = fill(resolveNow(pick(template)), context.variables) as Request;
  const service = context.suite.services.get(request.service ?? context.service);
  if (service === undefined) throw new Error(`There is no service.yaml for ${request.service ?? context.service}.`);
  const answered = context.cleanUp.note(request, service, context.destination);
  const answer =
    request.http === undefined
      ? await sendBySdk(request, service, context.destination, alter)
      : await sendRaw(request.http, destinationOf(request.http, service, context), service.signingName ?? service.name, alter);
  answered(answer);
  return { request, answer };
}

function destinationOf(raw: RawRequest, service: ServiceFile, { suite, destination }: Context): Destination {
  const found = rawDestination(raw, service, suite.services, destination);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

function pick({ call, input, client, headers, http, service }: Request): Request {
  return { call, input, client, headers, http, service };
}

async function runStep(step: Step, path: string, context: Context): Promise<Difference[]> {
  if (step.pauseMs !== undefined) {
    await pause(step.pauseMs);
    return [];
  }
  const deadline = performance.now() + UNTIL_SECONDS * 1000;
  for (;;) {
    const { answer } = await send(step, context);
    const wanted = step.until ?? step.expect;
    const differences =
      wanted === undefined ? failure(answer, path) : judge(fill(wanted, context.variables), answer, path, context);
    // What a target does not have it will not have in half a minute either.
    const mayCome = step.until !== undefined && answer.status !== NOT_IMPLEMENTED_STATUS;
    if (differences.length > 0 && mayCome && performance.now() < deadline) {
      await pause(UNTIL_PAUSE_MS);
      continue;
    }
    if (differences.length === 0 || context.observe) capture(step.capture ?? {}, answer, context);
    context.observe?.(path, answer, { ...context.variables });
    return differences;
  }
}

/** Steps that expect nothing particular must succeed. */
function failure(answer: Answer, path: string): Difference[] {
  if (answer.status < 400 && answer.unreadable === undefined) return [];
  const received = `${answer.status} ${text(answer).slice(0, 400)}${answer.unreadable ?? ''}`;
  const status = { path: `${path}.status`, expected: 'success', received: String(answer.status) };
  return [status, { path: `${path}.answer`, expected: 'success', received }];
}

function capture(names: Readonly<Record<string, string>>, answer: Answer, { variables }: Context): void {
  const whole = { ...(answer.output as object), headers: answer.headers, error: readError(answer), body: text(answer) };
  for (const [name, path] of Object.entries(names)) {
    variables[name] = path === '' ? (answer.output ?? {}) : lookUp(whole, path);
    if (variables[name] === undefined) throw new Error(`Nothing to capture at ${path}: ${text(answer).slice(0, 200)}`);
  }
}

function judge(expect: Expectation, answer: Answer, path: string, { bound }: Context): Difference[] {
  const to: Comparison = { differences: [], bound };
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const status = expect.status ?? (expect.error === undefined ? DEFAULT_STATUS.success : DEFAULT_STATUS.error);
  compare(status, answer.status, at('status'), to);
  for (const [name, value] of Object.entries(expect.headers ?? {}))
    compare(value, answer.headers[name], at(`headers.${name}`), to);
  if (expect.body !== undefined) compare(expect.body, text(answer), at('body'), to);
  if (expect.output !== undefined) {
    if (answer.unreadable !== undefined) compare('readable', answer.unreadable, at('output'), to);
    compare(expect.output, answer.output, at('output'), to);
  }
  if (expect.error !== undefined) judgeError(expect.error, answer, at('error'), to);
  return to.differences;
}

function judgeError(expect: NonNullable<Expectation['error']>, answer: Answer, path: string, to: Comparison): void {
  const error = readError(answer);
  for (const name of ['code', 'message', 'type'] as const) {
    if (expect[name] !== undefined) compare(expect[name], error?.[name], `${path}.${name}`, to);
  }
  for (const [name, value] of Object.entries(expect.fields ?? {})) compare(value, error?.fields[name], `${path}.${name}`, to);
}

function showAnswer(answer: Answer): unknown {
  const { status, headers, output } = answer;
  const error = readError(answer);
  return { status, headers, ...(error ? { error } : output === undefined ? { body: text(answer) } : { output }) };
}
