import type { DeleteDestinationRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { requireDestination } from '../destinations.js';
import { DESTINATIONS } from '../store.js';

export function deleteDestination(ctx: Context, input: DeleteDestinationRequest): void {
  ctx.state.transact((tx) => {
    requireDestination(tx, input.destinationName);
    tx.delete(DESTINATIONS, input.destinationName);
  });
}
