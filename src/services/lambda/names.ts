/**
 * How functions are named: by name, by partial or whole ARN, each with or without a qualifier, which may also stand beside the name. The model's
 * pattern has been checked before; what a name may be apart from its form is told here, in AWS's order (recorded 2025-11-25, LocalStack's
 * snapshots validated on AWS, `test_function_name_and_qualifier_validation`, `test_get_function_wrong_region`, `test_ops_with_arn_qualifier_mismatch`).
 */
import type { Context } from '../../runtime/context.js';
import type { StateReader } from '../../runtime/state/index.js';
import { tupleKey } from '../../runtime/state/index.js';
import { functionNotFound, functionsOnly, notReachable, qualifierMismatch } from './errors.js';
import { ALIASES, type AliasRow, FUNCTIONS, type FunctionRow, LATEST, VERSIONS, type VersionRow } from './store.js';

/** A function and, where one was named, a version or alias of it. Neither need exist. */
export interface FunctionRef {
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  readonly name: string;
  readonly qualifier?: string;
}

/** What ARNs are made of beside the name; a `Context` is one, and so is a `FunctionRef`. */
interface Place {
  readonly account: string;
  readonly region: string;
  readonly partition: string;
}

/** The parts of all forms of a function's name. */
const NAME =
  /^(?:arn:(?<partition>aws[a-zA-Z-]*):lambda:)?(?:(?<region>(?:eusc-)?[a-z]{2}(?:-gov|-iso[a-z]?)?-[a-z]+-\d):)?(?:(?<account>\d{12}):)?(?:function:)?(?<name>[a-zA-Z0-9-_.]+)(?::(?<qualifier>[a-zA-Z0-9$_.-]+))?$/;
const NUMBER = /^[0-9]+$/;

/**
 * Which function a request names. Throws where name and qualifier contradict each other, and for functions of another region. Other accounts'
 * functions are told by `account`: read them through `stateOf`.
 */
export function resolveFunction(ctx: Place, functionName: string, qualifier?: string): FunctionRef {
  const parts = NAME.exec(functionName)?.groups ?? { name: functionName };
  const { region = ctx.region, account = ctx.account, name = functionName, qualifier: derived } = parts;
  if (region !== ctx.region) throw notReachable(region, ctx.region);
  if (derived !== undefined && qualifier !== undefined && derived !== qualifier) throw qualifierMismatch();
  const found = qualifier ?? derived;
  return { account, region, partition: ctx.partition, name, ...(found !== undefined && { qualifier: found }) };
}

/** Without a qualifier unless one is given. */
export function functionArn({ partition, region, account }: Place, name: string, qualifier?: string): string {
  return `arn:${partition}:lambda:${region}:${account}:function:${name}${qualifier === undefined ? '' : `:${qualifier}`}`;
}

/** The ARN of what was named, with the qualifier only if one was. */
export function arnOf(ref: FunctionRef): string {
  return functionArn(ref, ref.name, ref.qualifier);
}

/** The state that has the function's rows. */
export function stateOf(ctx: Context, { account, region }: FunctionRef): Context['state'] {
  return account === ctx.account && region === ctx.region ? ctx.state : ctx.state.in(account, region);
}

export function isVersionNumber(qualifier: string): boolean {
  return NUMBER.test(qualifier);
}

/** Whether it can only be the name of an alias. */
export function isAliasName(qualifier: string): boolean {
  return !isVersionNumber(qualifier) && !qualifier.startsWith('$');
}

export function versionKey(name: string, version: string): string {
  return tupleKey(name, version);
}

/** What all versions share. Throws `ResourceNotFoundException` with the unqualified ARN. */
export function functionOf(reader: StateReader, ref: FunctionRef): FunctionRow {
  const row = reader.get(FUNCTIONS, ref.name);
  if (row === undefined) throw functionNotFound(functionArn(ref, ref.name));
  return row;
}

export function aliasOf(reader: StateReader, ref: FunctionRef): AliasRow | undefined {
  const { name, qualifier } = ref;
  return qualifier !== undefined && isAliasName(qualifier) ? reader.get(ALIASES, tupleKey(name, qualifier)) : undefined;
}

/**
 * The version that is named: an alias's main one, `$LATEST` where there is no qualifier. Throws `ResourceNotFoundException` with the ARN as it
 * was named; whoever wants `:$LATEST` there (Invoke does) puts the qualifier into the reference.
 */
export function versionOf(reader: StateReader, ref: FunctionRef): VersionRow {
  const version = aliasOf(reader, ref)?.version ?? ref.qualifier ?? LATEST;
  const row = reader.get(VERSIONS, versionKey(ref.name, version));
  if (row === undefined) throw functionNotFound(arnOf(ref));
  return row;
}

/** `$LATEST` of a function. Throws with the unqualified ARN. */
export function latestOf(reader: StateReader, { qualifier: _, ...ref }: FunctionRef): VersionRow {
  return versionOf(reader, ref);
}

/** For what is about functions as a whole: the one that is named, which may have no qualifier but `$LATEST`. */
export function wholeFunction(ctx: Place, functionName: string): FunctionRef {
  const { qualifier, ...ref } = resolveFunction(ctx, functionName);
  if (qualifier !== undefined && qualifier !== LATEST) throw functionsOnly();
  return ref;
}
