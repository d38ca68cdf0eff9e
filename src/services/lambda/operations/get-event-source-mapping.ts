import type { EventSourceMappingConfiguration, GetEventSourceMappingRequest } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { answerOf, sourceOf } from '../sources/rows.js';

export function getEventSourceMapping(ctx: Context, { UUID }: GetEventSourceMappingRequest): EventSourceMappingConfiguration {
  return answerOf(sourceOf(ctx.state, UUID));
}
