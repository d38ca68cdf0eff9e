/**
 * Rows of queries, in the account and region that asked.
 *
 * - `queries`: id → `QueryRow`
 * - `query-results`: (id, number of the piece) → rows of the result, `PIECE` at most
 * - `query-definitions`: id → `QueryDefinitionRow`
 */
import type { QueryDefinition, QueryStatistics, QueryStatus } from '../../../../protocols/types/logs.js';
import { jsonCollection, tupleKey } from '../../../runtime/state/index.js';
import type { ResultField } from './language/run.js';

const SERVICE = 'logs';

export interface QueryRow {
  readonly id: string;
  readonly query: string;
  /** Names of groups. */
  readonly groups: readonly string[];
  /** Milliseconds since the epoch, both inclusive. */
  readonly start: number;
  readonly end: number;
  readonly limit?: number;
  readonly created: number;
  readonly status: QueryStatus;
  /** Present once the query is over. */
  readonly statistics?: QueryStatistics;
  readonly rows?: number;
}

export type QueryDefinitionRow = QueryDefinition &
  Required<Pick<QueryDefinition, 'queryDefinitionId' | 'name' | 'queryString' | 'lastModified'>> & {
    /** Of the request that made it. */
    readonly token?: string;
  };

/** Rows of a result that stand in one row of the state. */
export const PIECE = 500;

export const QUERIES = jsonCollection<QueryRow>(SERVICE, 'queries');
export const QUERY_RESULTS = jsonCollection<ResultField[][]>(SERVICE, 'query-results');
export const QUERY_DEFINITIONS = jsonCollection<QueryDefinitionRow>(SERVICE, 'query-definitions');

export function pieceKey(id: string, piece: number): string {
  return tupleKey(id, piece);
}

export function isOver({ status }: QueryRow): boolean {
  return status !== 'Scheduled' && status !== 'Running';
}
