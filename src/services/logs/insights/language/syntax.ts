/** A query as the parser gives it. Everything that can be wrong with it is found by then. */
import type { Value } from './values.js';

export type Expression =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  /** What a `stats` works out beside: the place of the aggregate in its list. */
  | { readonly kind: 'aggregate'; readonly place: number }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'match'; readonly of: Expression; readonly pattern: RegExp | Expression }
  | { readonly kind: 'in'; readonly of: Expression; readonly list: readonly Expression[] };

export type Operator = 'and' | 'or' | '=' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%' | '^';

/** An expression and what its column is called. */
export interface Column {
  readonly name: string;
  readonly of: Expression;
}

/** A function over many records. */
export interface Aggregate {
  readonly name: string;
  readonly args: readonly Expression[];
}

export interface SortKey {
  readonly of: Expression;
  readonly isDescending: boolean;
}

export type Command =
  | { readonly kind: 'fields'; readonly columns: readonly Column[] }
  | { readonly kind: 'display'; readonly columns: readonly Column[] }
  | { readonly kind: 'filter'; readonly condition: Expression }
  | {
      readonly kind: 'stats';
      readonly columns: readonly Column[];
      readonly by: readonly Column[];
      readonly aggregates: readonly Aggregate[];
    }
  | { readonly kind: 'sort'; readonly keys: readonly SortKey[] }
  | { readonly kind: 'limit'; readonly count: number; readonly from: 'first' | 'last' | 'any' }
  | { readonly kind: 'parse'; readonly of: Expression; readonly pattern: RegExp; readonly names: readonly string[] }
  | { readonly kind: 'logfmt'; readonly of: Expression; readonly name: string }
  | { readonly kind: 'dedup'; readonly keys: readonly Expression[] }
  | { readonly kind: 'unnest'; readonly of: Expression; readonly name: string };

/** Which groups a query names by itself. */
export type Source =
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | {
      readonly kind: 'groups';
      readonly prefixes?: readonly string[];
      readonly classes?: readonly string[];
      readonly accounts?: readonly string[];
    };

export interface Query {
  readonly source?: Source;
  readonly commands: readonly Command[];
}
