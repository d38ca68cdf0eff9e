/**
 * Does an event fit a pattern? A value in a list fits if one of its elements does; where a pattern asks for several members of objects in a list,
 * one object must have them all. That a value is absent is asked of the whole event, not of one element.
 */
import type { Branch, EventPattern } from './parse.js';
import { passes, type Test } from './tests.js';

/** What is in lists nested deeper is not looked at, so that no event decides how deep this program nests its calls. */
const MAX_NESTED_LISTS = 64;

/** `event` is what JSON says of it. */
export function matchesPattern(pattern: EventPattern, event: unknown): boolean {
  return pattern.branches.some((branch) => fits(branch, event, event, []));
}

function fits(branch: Branch, value: unknown, event: unknown, path: readonly string[]): boolean {
  const elements = elementsOf(value);
  return elements.some((element) => fitsElement(branch, element, event, path));
}

/** Lists within lists count as one. An empty one holds no value, so that all in it is absent. */
function elementsOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return [value];
  const elements: unknown[] = value.flat(MAX_NESTED_LISTS);
  return elements.length === 0 ? [undefined] : elements;
}

function fitsElement(branch: Branch, value: unknown, event: unknown, path: readonly string[]): boolean {
  if (branch.tests !== undefined && !branch.tests.some((test) => fitsTest(test, value, event, path))) return false;
  for (const [name, member] of branch.members ?? []) {
    if (!fits(member, memberOf(value, name), event, [...path, name])) return false;
  }
  return true;
}

function fitsTest(test: Test, value: unknown, event: unknown, path: readonly string[]): boolean {
  if (test.kind === 'absent') return !hasLeaf(event, path, 0);
  return isLeaf(value) && passes(test, value);
}

/** Whether there is a value at the path that is no object: in any element of the lists on the way. */
function hasLeaf(value: unknown, path: readonly string[], depth: number): boolean {
  const name = path[depth];
  const elements = elementsOf(value);
  if (name === undefined) return elements.some(isLeaf);
  return elements.some((element) => hasLeaf(memberOf(element, name), path, depth + 1));
}

function isLeaf(value: unknown): boolean {
  return value !== undefined && (value === null || typeof value !== 'object');
}

function memberOf(value: unknown, name: string): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}
