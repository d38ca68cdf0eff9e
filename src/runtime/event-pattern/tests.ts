/** What may be asked of one value of an event: the tests that stand in the lists of a pattern. */
import { type AddressBlock, addressBytes, isWithin } from './addresses.js';

/** What text is compared with where case does not matter, and where it does. */
type Case = 'exact' | 'any-case';

export type Test =
  | { readonly kind: 'text'; readonly text: string; readonly case: Case }
  /** As JSON writes it: a number that is no double, `true`, `null`. */
  | { readonly kind: 'literal'; readonly value: number | boolean | null }
  | { readonly kind: 'prefix' | 'suffix'; readonly text: string; readonly case: Case }
  | { readonly kind: 'wildcard'; readonly pieces: readonly string[] }
  | { readonly kind: 'addresses'; readonly block: AddressBlock }
  | { readonly kind: 'range'; readonly from?: Bound; readonly to?: Bound }
  | { readonly kind: 'anything-but'; readonly tests: readonly Test[] }
  | { readonly kind: 'exists' }
  /** Holds where the event has no such value at all. */
  | { readonly kind: 'absent' };

export interface Bound {
  readonly value: number;
  readonly isOpen: boolean;
}

/** Whether a value that is no object and no list passes. */
export function passes(test: Test, value: unknown): boolean {
  switch (test.kind) {
    case 'text':
      return typeof value === 'string' && folded(value, test.case) === folded(test.text, test.case);
    case 'literal':
      return value === test.value;
    case 'prefix':
      return typeof value === 'string' && folded(value, test.case).startsWith(folded(test.text, test.case));
    case 'suffix':
      return typeof value === 'string' && folded(value, test.case).endsWith(folded(test.text, test.case));
    case 'wildcard':
      return typeof value === 'string' && hasPieces(value, test.pieces);
    case 'addresses':
      return typeof value === 'string' && isAddressWithin(test.block, value);
    case 'range':
      return typeof value === 'number' && isInRange(test, value);
    case 'anything-but':
      return !test.tests.some((other) => passes(other, value));
    case 'exists':
      return true;
    case 'absent':
      return false;
  }
}

function folded(text: string, wanted: Case): string {
  return wanted === 'exact' ? text : text.toLowerCase();
}

/** Whether the text is the pieces in their order with anything between them. The first piece that can be found is always a right one. */
function hasPieces(text: string, pieces: readonly string[]): boolean {
  const [first = '', ...others] = pieces;
  if (others.length === 0) return text === first;
  const last = others.pop() as string;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const piece of others) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

function isAddressWithin(block: AddressBlock, text: string): boolean {
  const bytes = addressBytes(text);
  return bytes !== undefined && isWithin(block, bytes);
}

function isInRange({ from, to }: { readonly from?: Bound; readonly to?: Bound }, value: number): boolean {
  if (from !== undefined && !(from.isOpen ? value > from.value : value >= from.value)) return false;
  return to === undefined || (to.isOpen ? value < to.value : value <= to.value);
}
