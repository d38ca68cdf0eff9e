import type { TestMetricFilterRequest, TestMetricFilterResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { parsePattern } from '../pattern/index.js';

export function testMetricFilter(_ctx: Context, input: TestMetricFilterRequest): TestMetricFilterResponse {
  const pattern = parsePattern(input.filterPattern);
  return {
    matches: input.logEventMessages.flatMap((eventMessage, eventNumber) =>
      pattern.matches(eventMessage) ? [{ eventNumber, eventMessage, extractedValues: { ...pattern.extract(eventMessage) } }] : [],
    ),
  };
}
