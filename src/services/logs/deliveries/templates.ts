/** What services deliver. Fields and defaults of CloudFront were recorded by LocalStack (2026-02); those of other services are not known here. */
import type {
  ConfigurationTemplate,
  DeliveryDestinationType,
  S3DeliveryConfiguration,
} from '../../../../protocols/types/logs.js';

/** Services with log types that are delivered this way (reference of PutDeliverySource and the user guide on vended logs). */
export const SERVICES: ReadonlySet<string> = new Set([
  'bedrock',
  'bedrock-agentcore',
  'cloudfront',
  'codewhisperer',
  'cognito-idp',
  'deadline',
  'eks',
  'elasticloadbalancing',
  'elemental-inference',
  'entityresolution',
  'events',
  'ivschat',
  'mediapackagev2',
  'mediatailor',
  'msk',
  'networkfirewall',
  'network-firewall',
  'pcs',
  'qbusiness',
  'q',
  'quicksight',
  'route53resolver',
  'rtbfabric',
  'scn',
  'ses',
  'sso',
  'states',
  'vpc-lattice',
  'wisdom',
  'workmail',
]);

const CLOUDFRONT_FIELDS = [
  'date',
  'time',
  'x-edge-location',
  'sc-bytes',
  'c-ip',
  'cs-method',
  'cs(Host)',
  'cs-uri-stem',
  'sc-status',
  'cs(Referer)',
  'cs(User-Agent)',
  'cs-uri-query',
  'cs(Cookie)',
  'x-edge-result-type',
  'x-edge-request-id',
  'x-host-header',
  'cs-protocol',
  'cs-bytes',
  'time-taken',
  'x-forwarded-for',
  'ssl-protocol',
  'ssl-cipher',
  'x-edge-response-result-type',
  'cs-protocol-version',
  'fle-status',
  'fle-encrypted-fields',
  'c-port',
  'time-to-first-byte',
  'x-edge-detailed-result-type',
  'sc-content-type',
  'sc-content-len',
  'sc-range-start',
  'sc-range-end',
] as const;

export const CLOUDFRONT_S3: S3DeliveryConfiguration = {
  suffixPath: 'AWSLogs/{account-id}/CloudFront/',
  enableHiveCompatiblePath: false,
};

const FORMATS: Readonly<Record<'S3' | 'CWL' | 'FH', NonNullable<ConfigurationTemplate['allowedOutputFormats']>>> = {
  S3: ['json', 'plain', 'w3c', 'raw', 'parquet'],
  CWL: ['json', 'plain'],
  FH: ['json', 'plain', 'raw'],
};

export const TEMPLATES: readonly ConfigurationTemplate[] = (['S3', 'CWL', 'FH'] as const).map((type) => ({
  service: 'cloudfront',
  logType: 'ACCESS_LOGS',
  resourceType: 'distribution',
  deliveryDestinationType: type,
  defaultDeliveryConfigValues: {
    recordFields: [...CLOUDFRONT_FIELDS],
    ...(type === 'S3' && { s3DeliveryConfiguration: CLOUDFRONT_S3 }),
  },
  allowedFields: CLOUDFRONT_FIELDS.map((name) => ({ name, mandatory: false })),
  allowedOutputFormats: FORMATS[type],
  allowedActionForAllowVendedLogsDeliveryForResource: 'cloudfront:AllowVendedLogDeliveryForResource',
}));

export function templateOf(service: string, logType: string, type: DeliveryDestinationType): ConfigurationTemplate | undefined {
  return TEMPLATES.find((each) => each.service === service && each.logType === logType && each.deliveryDestinationType === type);
}

/** What a destination is, by the ARN of its resource. */
export function typeOf(arn: string): DeliveryDestinationType | undefined {
  switch (arn.split(':')[2]) {
    case 's3':
      return 'S3';
    case 'logs':
      return 'CWL';
    case 'firehose':
      return 'FH';
    default:
      return undefined;
  }
}
