import type { CORSRule, PutBucketCorsRequest } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import { putConfiguration } from '../configurations.js';
import { invalidRequest, malformedXml } from '../errors.js';
import { CORS_RULES_MAX } from '../limits.js';

const METHODS = new Set(['GET', 'PUT', 'HEAD', 'POST', 'DELETE']);

/** Keeps the rules, by which `cors.ts` judges browsers' requests. */
export function putBucketCors(ctx: Context, input: PutBucketCorsRequest): Record<string, never> {
  const rules = input.CORSConfiguration?.CORSRules ?? [];
  if (rules.length === 0 || rules.length > CORS_RULES_MAX) throw malformedXml();
  for (const rule of rules) checkRule(rule);
  putConfiguration(ctx, input, 'cors', rules);
  return {};
}

/** Both messages stand in the user guide's troubleshooting of CORS. */
function checkRule({ AllowedMethods, AllowedOrigins, AllowedHeaders, ExposeHeaders }: CORSRule): void {
  if (!AllowedMethods?.length || !AllowedOrigins?.length) throw malformedXml();
  for (const method of AllowedMethods) {
    if (METHODS.has(method)) continue;
    throw invalidRequest(`Found unsupported HTTP method in CORS config. Unsupported method is ${method}`);
  }
  for (const [name, values] of [
    ['AllowedOrigin', AllowedOrigins],
    ['AllowedHeader', AllowedHeaders],
  ] as const) {
    const wrong = values?.find((value) => value.indexOf('*') !== value.lastIndexOf('*'));
    if (wrong !== undefined) throw invalidRequest(`${name} "${wrong}" can not have more than one wildcard.`);
  }
  const exposed = ExposeHeaders?.find((value) => value.includes('*'));
  if (exposed !== undefined) {
    throw invalidRequest(`ExposeHeader "${exposed}" contains wildcard. We currently do not support wildcard for ExposeHeader.`);
  }
}
