import type { TestTransformerRequest, TestTransformerResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { compileTransformer } from '../transformers/transform.js';

/** Events are counted from 1. One that the transformer does not fit is told as it was; both are guesses. */
export function testTransformer(
  _ctx: Context,
  { transformerConfig, logEventMessages }: TestTransformerRequest,
): TestTransformerResponse {
  const transform = compileTransformer(transformerConfig);
  return {
    transformedLogs: logEventMessages.map((eventMessage, at) => {
      const transformedEventMessage = transform(eventMessage);
      return { eventNumber: at + 1, eventMessage, ...(transformedEventMessage !== undefined && { transformedEventMessage }) };
    }),
  };
}
