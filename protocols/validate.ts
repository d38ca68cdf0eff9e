/**
 * Checks an input against the constraints of the model (required, length, range, pattern, enum) and words what it violates as AWS's
 * service framework does: all violations in one error, in the order of the members. Checks are compiled once for an operation.
 */
import { displayValue, javaNumber, patternOf } from './constraints.js';
import { serviceError } from './errors.js';
import type { OperationModel, ServiceModel, Shape, ShapeRef } from './model.js';

/** Where a value stands, from the inside out. Spelled only when something is wrong there. */
interface Path {
  readonly up: Path | undefined;
  readonly name: string;
}

type Check = (value: unknown, path: Path, found: string[]) => void;

/** One constraint on a value by itself, with the words that tell it. */
interface Constraint {
  readonly words: string;
  holds(value: unknown): boolean;
}

/** The framework stops counting here (seen with DynamoDB). */
const MAX_VIOLATIONS = 10;
const NOT_NULL = 'Member must not be null';
/** A pattern is not tried on a text that is too long anyway and longer than this: matching may take long, and the answer is an error already. */
const MAX_PATTERN_TEXT = 1024;

interface CheckedMember {
  readonly key: string;
  readonly name: string;
  readonly ref: ShapeRef;
  readonly check: Check;
}

const checkers = new WeakMap<ServiceModel, Checker>();

/** Throws a `ServiceError` that tells all violations. */
export function validateInput(model: ServiceModel, operation: OperationModel, input: Record<string, unknown>): void {
  if (operation.input === undefined || model.metadata.wire?.validation?.off) return;
  let checker = checkers.get(model);
  if (checker === undefined) {
    checker = new Checker(model);
    checkers.set(model, checker);
  }
  const found: string[] = [];
  checker.operation(operation)(input, found);
  if (found.length > 0) throw violations(model, operation, found);
}

/** The code is the service's own, unless the operation knows the protocol's alone: CloudWatch Logs has such newer ones (recorded by LocalStack, 2026-02). */
function violations(model: ServiceModel, operation: OperationModel, found: string[]) {
  const told = found.slice(0, MAX_VIOLATIONS);
  const count = told.length === 1 ? '1 validation error' : `${told.length} validation errors`;
  const own = model.metadata.protocols[0];
  const usual = own === 'query' || own === 'ec2' ? 'ValidationError' : 'ValidationException';
  const special = model.metadata.wire?.validation?.code ?? usual;
  const { errors = [] } = operation;
  const code = errors.includes(usual) && !errors.includes(special) ? usual : special;
  return serviceError({ code, message: `${count} detected: ${told.join('; ')}` });
}

class Checker {
  readonly #operations = new Map<string, (input: Record<string, unknown>, found: string[]) => void>();
  /** Undefined for a structure in which nothing is constrained. */
  readonly #structures = new Map<string, Check | undefined>();

  constructor(readonly model: ServiceModel) {}

  operation(operation: OperationModel): (input: Record<string, unknown>, found: string[]) => void {
    let check = this.#operations.get(operation.name);
    if (check === undefined) {
      check = this.#compileInput(operation);
      this.#operations.set(operation.name, check);
    }
    return check;
  }

  #compileInput(operation: OperationModel): (input: Record<string, unknown>, found: string[]) => void {
    const input = this.model.shapes[operation.input?.shape ?? ''];
    const prefix = this.model.metadata.wire?.validation?.bodyPath?.replace('{operation}', lowerFirst(operation.name));
    const body: Path | undefined = prefix === undefined ? undefined : { up: undefined, name: prefix };
    const members = this.#members(input).map(({ key, name, ref, check }) => {
      const inBody = ref.location === undefined;
      return { key, check, inBody, path: { up: inBody ? body : undefined, name } };
    });
    // A service that tells the body's path checks the body as a whole, before the members that stand elsewhere.
    if (body) members.sort((a, b) => Number(b.inBody) - Number(a.inBody));
    return (values, found) => {
      for (const { key, check, path } of members) check(values[key], path, found);
    };
  }

  #members(shape: Shape | undefined): CheckedMember[] {
    const members: CheckedMember[] = [];
    for (const [key, ref] of Object.entries(shape?.members ?? {})) {
      const check = this.#member(ref, shape?.required?.includes(key) ?? false);
      if (check) members.push({ key, name: lowerFirst(key), ref, check });
    }
    return members;
  }

  /** `undefined` when nothing can be wrong with the member. */
  #member(ref: ShapeRef, required: boolean): Check | undefined {
    const check = this.#value(ref);
    if (!check && !required) return undefined;
    return (value, path, found) => {
      if (value === undefined || value === null) {
        if (required) found.push(`Value null at '${spell(path)}' failed to satisfy constraint: ${NOT_NULL}`);
      } else {
        check?.(value, path, found);
      }
    };
  }

  #value(ref: ShapeRef): Check | undefined {
    const shape = this.model.shapes[ref.shape];
    if (shape === undefined || shape.document || shape.eventstream || ref.streaming || shape.streaming) return undefined;
    const own = this.#own(ref, shape);
    const inner =
      shape.type === 'structure'
        ? this.#structure(ref.shape)
        : shape.type === 'list'
          ? this.#list(ref, shape)
          : this.#map(ref, shape);
    if (!own || !inner) return own ?? inner;
    return (value, path, found) => {
      own(value, path, found);
      inner(value, path, found);
    };
  }

  /** The constraints of the value itself. */
  #own(ref: ShapeRef, shape: Shape): Check | undefined {
    const constraints = constraintsOf(shape);
    if (constraints.length === 0) return undefined;
    return (value, path, found) => {
      for (const constraint of constraints) {
        if (!constraint.holds(value)) found.push(this.#violation(ref, value, path, constraint.words));
      }
    };
  }

  #violation(ref: ShapeRef, value: unknown, path: Path, words: string): string {
    const shown = this.model.shapes[ref.shape]?.sensitive ? 'Value' : `Value '${displayValue(this.model, ref, value)}'`;
    return `${shown} at '${spell(path)}' failed to satisfy constraint: ${words}`;
  }

  #structure(name: string): Check | undefined {
    if (this.#structures.has(name)) return this.#structures.get(name);
    let members: CheckedMember[] = [];
    const check: Check = (value, path, found) => {
      for (const member of members) {
        member.check((value as Record<string, unknown>)[member.key], { up: path, name: member.name }, found);
      }
    };
    // A shape that contains itself finds this entry, and is checked even if that turns out to be for nothing.
    this.#structures.set(name, check);
    members = this.#members(this.model.shapes[name]);
    if (members.length > 0) return check;
    this.#structures.set(name, undefined);
    return undefined;
  }

  #list(ref: ShapeRef, shape: Shape): Check | undefined {
    const member = shape.member;
    const element = member && this.model.shapes[member.shape];
    if (!member || !element) return undefined;
    if (!isContainer(element)) return this.#scalars(ref, element);
    const check = this.#member(member, true);
    if (!check) return undefined;
    return (value, path, found) => {
      const list = value as unknown[];
      for (let i = 0; i < list.length; i++) check(list[i], { up: { up: path, name: String(i + 1) }, name: 'member' }, found);
    };
  }

  /** Nulls in a list are refused even if nothing else is constrained. How AWS words that for scalars is a guess from their neighbours. */
  #scalars(ref: ShapeRef, element: Shape): Check {
    const check = this.#elements(ref, element, 'Member must', (value) => value as unknown[]);
    const words = `Member must satisfy constraint: [${[...constraintsOf(element).map((constraint) => constraint.words), NOT_NULL].join(', ')}]`;
    return (value, path, found) => {
      if ((value as unknown[]).includes(null)) found.push(this.#violation(ref, value, path, words));
      else check?.(value, path, found);
    };
  }

  #map(ref: ShapeRef, shape: Shape): Check | undefined {
    if (shape.type !== 'map' || !shape.key || !shape.value) return undefined;
    const key = this.model.shapes[shape.key.shape];
    const element = this.model.shapes[shape.value.shape];
    const keys = key && this.#elements(ref, key, 'Map keys must', (value) => Object.keys(value as object));
    if (!element) return keys;
    const values = isContainer(element)
      ? this.#entries(shape.value)
      : this.#elements(ref, element, 'Map value must', (value) => Object.values(value as object));
    if (!keys || !values) return keys ?? values;
    return (value, path, found) => {
      keys(value, path, found);
      values(value, path, found);
    };
  }

  #entries(member: ShapeRef): Check | undefined {
    const check = this.#member(member, false);
    if (!check) return undefined;
    return (value, path, found) => {
      for (const [key, item] of Object.entries(value as object))
        check(item, { up: { up: path, name: key }, name: 'member' }, found);
    };
  }

  /** Scalars in a list or map are judged together: one violation tells all constraints of the element, and the whole container. */
  #elements(ref: ShapeRef, element: Shape, who: string, items: (value: unknown) => unknown[]): Check | undefined {
    const constraints = constraintsOf(element);
    if (constraints.length === 0) return undefined;
    const told = [...constraints.map((constraint) => constraint.words), ...(element.namesNull ? [NOT_NULL] : [])];
    const words = `${who} satisfy constraint: [${told.join(', ')}]`;
    return (value, path, found) => {
      const valid = items(value).every((item) => item === null || constraints.every((constraint) => constraint.holds(item)));
      if (!valid) found.push(this.#violation(ref, value, path, words));
    };
  }
}

function isContainer(shape: Shape): boolean {
  return shape.type === 'structure' || shape.type === 'list' || shape.type === 'map';
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function spell(path: Path): string {
  return path.up === undefined ? path.name : `${spell(path.up)}.${path.name}`;
}

/** In the order in which the framework tells them: upper bound, lower bound, pattern, enum. */
function constraintsOf(shape: Shape): Constraint[] {
  const { type, min, max, pattern } = shape;
  const constraints: Constraint[] = [];
  const numeric = !isContainer(shape) && type !== 'string' && type !== 'blob' && type !== 'character';
  if (type === 'boolean' || type === 'timestamp') return constraints;
  const noun = numeric ? 'value' : 'length';
  const measure = numeric ? (value: unknown) => value as number : lengthOf;
  const show = (limit: number) => (numeric ? javaNumber(limit, type) : String(limit));
  if (max !== undefined) {
    constraints.push({
      words: `Member must have ${noun} less than or equal to ${show(max)}`,
      holds: (value) => !(measure(value) > max),
    });
  }
  if (min !== undefined) {
    constraints.push({
      words: `Member must have ${noun} greater than or equal to ${show(min)}`,
      holds: (value) => !(measure(value) < min),
    });
  }
  const matches = type === 'string' && pattern !== undefined ? patternOf(shape.patternCheck ?? pattern) : undefined;
  if (matches) {
    const limit = Math.max(max ?? 0, MAX_PATTERN_TEXT);
    constraints.push({
      words: `Member must satisfy regular expression pattern: ${pattern}`,
      holds: (value) => (max !== undefined && lengthOf(value) > limit) || matches.test(String(value)),
    });
  }
  if (shape.enum) {
    const values = new Set<unknown>(shape.enum);
    constraints.push({
      words: `Member must satisfy enum value set: [${shape.enum.join(', ')}]`,
      holds: (value) => values.has(value),
    });
  }
  return constraints;
}

/** Characters (UTF-16 units, as Java counts), bytes, elements or entries. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string' || Array.isArray(value) || value instanceof Uint8Array) return value.length;
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}
