import type { PutDestinationPolicyRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { requireDestination } from '../destinations.js';
import { invalidParameter } from '../errors.js';
import { isDocument } from '../policies.js';
import { DESTINATIONS } from '../store.js';

export function putDestinationPolicy(ctx: Context, input: PutDestinationPolicyRequest): void {
  const { destinationName: name, accessPolicy: policy } = input;
  ctx.state.transact((tx) => {
    const row = requireDestination(tx, name);
    // The words are a guess.
    if (!isDocument(policy)) throw invalidParameter('The access policy is invalid.');
    tx.put(DESTINATIONS, name, { ...row, policy });
  });
}
