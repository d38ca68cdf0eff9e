import type { CreateEventSourceMappingRequest, EventSourceMappingConfiguration } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { answerOf, newConfig, putSource, refuseDuplicate } from '../sources/rows.js';
import { checkedFunction, checkedKind, checkParameters, checkPosition, checkSource } from '../sources/validation.js';
import type { SourceRow } from '../store.js';
import { noticeDestinations } from '../unbuilt.js';

/** Has a function called with what a source holds. */
export async function createEventSourceMapping(
  ctx: Context,
  input: CreateEventSourceMappingRequest,
): Promise<EventSourceMappingConfiguration> {
  const kind = checkedKind(input);
  checkPosition(kind, input);
  checkParameters(kind, input, input.EventSourceArn);
  const { ref, arn } = checkedFunction(ctx, input.FunctionName);
  if (input.EventSourceArn !== undefined) await checkSource(ctx, kind, input.EventSourceArn);
  const mapping = ctx.state.transact((tx) => {
    const uuid = ctx.ids.uuid();
    const { StartingPositionTimestamp: startingAt, Tags } = input;
    const row: SourceRow = {
      uuid,
      kind,
      config: newConfig(ctx, kind, uuid, arn, input),
      modified: ctx.clock.now(),
      ...(startingAt && { startingAt: startingAt.getTime() }),
      tags: Tags ?? {},
      generation: 1,
    };
    refuseDuplicate(tx, row, ref.name);
    putSource(tx, ctx, row);
    return answerOf(row);
  });
  noticeDestinations(ctx, input.DestinationConfig);
  return mapping;
}
