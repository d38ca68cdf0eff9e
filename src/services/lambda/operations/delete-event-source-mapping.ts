import type { DeleteEventSourceMappingRequest, EventSourceMappingConfiguration } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { answerOf, deleteSource, sourceOf } from '../sources/rows.js';

/** It is gone at once; the answer tells it as it would be for some seconds on AWS. */
export function deleteEventSourceMapping(
  ctx: Context,
  { UUID }: DeleteEventSourceMappingRequest,
): EventSourceMappingConfiguration {
  return ctx.state.transact((tx) => {
    const row = sourceOf(tx, UUID);
    deleteSource(tx, ctx, UUID);
    return answerOf({ ...row, config: { ...row.config, State: 'Deleting' } });
  });
}
