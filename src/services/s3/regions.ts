/** The regions that S3 knows, for location constraints and the `bucket-region` parameter. Source: AWS's region table, 2026-11. */

const REGIONS: ReadonlySet<string> = new Set([
  'af-south-1',
  'ap-east-1',
  'ap-east-2',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-south-2',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'ca-central-1',
  'ca-west-1',
  'cn-north-1',
  'cn-northwest-1',
  'eu-central-1',
  'eu-central-2',
  'eu-north-1',
  'eu-south-1',
  'eu-south-2',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'mx-central-1',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-gov-east-1',
  'us-gov-west-1',
  'us-west-1',
  'us-west-2',
]);

/** The region whose endpoint creates buckets everywhere and whose buckets have no location constraint. */
export const CLASSIC_REGION = 'us-east-1';

/** The old name of eu-west-1, which a bucket created with it keeps showing. */
export const EU = 'EU';

export function isRegion(name: string): boolean {
  return REGIONS.has(name);
}

/** The region that a location constraint means; `undefined` when it means none. */
export function regionOfConstraint(constraint: string): string | undefined {
  if (constraint === EU) return 'eu-west-1';
  return isRegion(constraint) && constraint !== CLASSIC_REGION ? constraint : undefined;
}
