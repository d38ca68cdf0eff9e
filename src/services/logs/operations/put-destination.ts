import type { PutDestinationRequest, PutDestinationResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { describeDestination } from '../destinations.js';
import { DESTINATIONS, type DestinationRow } from '../store.js';
import { checkTags } from '../tags.js';

/** Keeps a destination; that its target is there is not looked up. */
export function putDestination(ctx: Context, input: PutDestinationRequest): PutDestinationResponse {
  const { destinationName: name, tags = {} } = input;
  checkTags(tags);
  const destination = ctx.state.transact((tx): DestinationRow => {
    const old = tx.get(DESTINATIONS, name);
    const changed: DestinationRow = {
      created: ctx.clock.now(),
      tags,
      ...old,
      name,
      target: input.targetArn,
      role: input.roleArn,
    };
    tx.put(DESTINATIONS, name, changed);
    return changed;
  });
  return { destination: describeDestination(ctx, destination) };
}
