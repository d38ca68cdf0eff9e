/**
 * Policies of the account and of single groups, beside those of resources.
 *
 * - `account-policies`: (type, name) → `AccountPolicyRow`
 * - `data-protection`, `index-policies`, `transformers`: group's id → row
 */
import type { AccountPolicy, PolicyType, Processor } from '../../../../protocols/types/logs.js';
import { jsonCollection, type StateReader, type Transaction, tupleKey } from '../../../runtime/state/index.js';
import type { GroupRow } from '../store.js';

const SERVICE = 'logs';

export type AccountPolicyRow = AccountPolicy & Required<Pick<AccountPolicy, 'policyName' | 'policyDocument' | 'policyType'>>;

export interface GroupPolicyRow {
  readonly document: string;
  readonly updated: number;
}

export interface TransformerRow {
  readonly config: readonly Processor[];
  readonly created: number;
  readonly updated: number;
}

export const ACCOUNT_POLICIES = jsonCollection<AccountPolicyRow>(SERVICE, 'account-policies');
export const DATA_PROTECTION = jsonCollection<GroupPolicyRow>(SERVICE, 'data-protection');
export const INDEX_POLICIES = jsonCollection<GroupPolicyRow>(SERVICE, 'index-policies');
export const TRANSFORMERS = jsonCollection<TransformerRow>(SERVICE, 'transformers');

export function accountPolicyKey(type: PolicyType, name: string): string {
  return tupleKey(type, name);
}

export function accountPolicies(reader: StateReader, type: PolicyType): AccountPolicyRow[] {
  return reader.range(ACCOUNT_POLICIES, { prefix: tupleKey(type) }).map(([, row]) => row);
}

/** Takes along what a deleted group had. */
export function forgetPolicies(tx: Transaction, { id }: GroupRow): void {
  tx.delete(DATA_PROTECTION, id);
  tx.delete(INDEX_POLICIES, id);
  tx.delete(TRANSFORMERS, id);
}
