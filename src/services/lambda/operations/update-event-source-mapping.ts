import type { EventSourceMappingConfiguration, UpdateEventSourceMappingRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { answerOf, changedConfig, putSource, sourceOf } from '../sources/rows.js';
import { checkedFunction, checkParameters } from '../sources/validation.js';
import { noticeDestinations } from '../unbuilt.js';

/** Changes what is named; what was read before stays read. */
export function updateEventSourceMapping(ctx: Context, input: UpdateEventSourceMappingRequest): EventSourceMappingConfiguration {
  const { UUID, FunctionName } = input;
  const { kind, config } = sourceOf(ctx.state, UUID);
  checkParameters(kind, input, config.EventSourceArn, config);
  const arn = FunctionName === undefined ? config.FunctionArn : checkedFunction(ctx, FunctionName).arn;
  const mapping = ctx.state.transact((tx) => {
    const row = sourceOf(tx, UUID);
    const changed = {
      ...row,
      config: changedConfig(row, arn ?? '', input),
      modified: ctx.clock.now(),
      generation: row.generation + 1,
    };
    putSource(tx, ctx, changed);
    return answerOf(changed);
  });
  noticeDestinations(ctx, input.DestinationConfig);
  return mapping;
}
