import type {
  DescribeConfigurationTemplatesRequest,
  DescribeConfigurationTemplatesResponse,
} from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { TEMPLATES } from '../deliveries/templates.js';
import { pageOfList } from '../insights/pages.js';
import { MAX_DESCRIBED } from '../limits.js';

export function describeConfigurationTemplates(
  _ctx: Context,
  input: DescribeConfigurationTemplatesRequest,
): DescribeConfigurationTemplatesResponse {
  const { service, logTypes, resourceTypes, deliveryDestinationTypes } = input;
  const found = TEMPLATES.filter(
    (each) =>
      (service ?? each.service) === each.service &&
      has(logTypes, each.logType) &&
      has(resourceTypes, each.resourceType) &&
      has(deliveryDestinationTypes, each.deliveryDestinationType),
  );
  const { rows, nextToken } = pageOfList(found, input.limit ?? MAX_DESCRIBED, input.nextToken);
  return { configurationTemplates: [...rows], ...(nextToken !== undefined && { nextToken }) };
}

function has<V>(wanted: readonly V[] | undefined, value: V | undefined): boolean {
  return wanted === undefined || (value !== undefined && wanted.includes(value));
}
