/**
 * The services that a request can name, by what it names them with. One row a service:
 * its table's name, the name in credential scopes, the endpoint prefix in host names, how its protocol family finds operations, the
 * target prefix (JSON protocols) and the API version (query protocols). Facts from botocore's service models.
 */
export type Family = 'json' | 'query' | 'rest-json' | 'rest-xml';

export interface ServiceRow {
  readonly service: string;
  readonly signing: string;
  readonly endpoint: string;
  readonly family: Family;
  readonly target?: string;
  readonly version?: string;
}

const row = (service: string, signing: string, endpoint: string, family: Family, key?: string): ServiceRow => ({
  service,
  signing,
  endpoint,
  family,
  ...(key !== undefined && (family === 'query' ? { version: key } : { target: key })),
});

export const SERVICES: readonly ServiceRow[] = [
  row('s3', 's3', 's3', 'rest-xml'),
  row('s3control', 's3', 's3-control', 'rest-xml'),
  row('dynamodb', 'dynamodb', 'dynamodb', 'json', 'DynamoDB_20120810'),
  row('dynamodbstreams', 'dynamodb', 'streams.dynamodb', 'json', 'DynamoDBStreams_20120810'),
  row('lambda', 'lambda', 'lambda', 'rest-json'),
  row('iam', 'iam', 'iam', 'query', '2010-05-08'),
  row('sts', 'sts', 'sts', 'query', '2011-06-15'),
  row('sqs', 'sqs', 'sqs', 'json', 'AmazonSQS'),
  row('sns', 'sns', 'sns', 'query', '2010-03-31'),
  row('logs', 'logs', 'logs', 'json', 'Logs_20140328'),
  row('cloudwatch', 'monitoring', 'monitoring', 'json', 'GraniteServiceVersion20100801'),
  row('events', 'events', 'events', 'json', 'AWSEvents'),
  row('scheduler', 'scheduler', 'scheduler', 'rest-json'),
  row('pipes', 'pipes', 'pipes', 'rest-json'),
  row('apigateway', 'apigateway', 'apigateway', 'rest-json'),
  row('apigatewayv2', 'apigateway', 'apigateway', 'rest-json'),
  row('stepfunctions', 'states', 'states', 'json', 'AWSStepFunctions'),
  row('kms', 'kms', 'kms', 'json', 'TrentService'),
  row('secretsmanager', 'secretsmanager', 'secretsmanager', 'json', 'secretsmanager'),
  row('ssm', 'ssm', 'ssm', 'json', 'AmazonSSM'),
  row('cloudformation', 'cloudformation', 'cloudformation', 'query', '2010-05-15'),
  row('kinesis', 'kinesis', 'kinesis', 'json', 'Kinesis_20131202'),
  row('firehose', 'firehose', 'firehose', 'json', 'Firehose_20150804'),
  row('route53', 'route53', 'route53', 'rest-xml'),
  row('acm', 'acm', 'acm', 'json', 'CertificateManager'),
  row('ec2', 'ec2', 'ec2', 'query', '2016-11-15'),
  row('ecs', 'ecs', 'ecs', 'json', 'AmazonEC2ContainerServiceV20141113'),
  row('ecr', 'ecr', 'api.ecr', 'json', 'AmazonEC2ContainerRegistry_V20150921'),
  row('rds', 'rds', 'rds', 'query', '2014-10-31'),
  row('elasticache', 'elasticache', 'elasticache', 'query', '2015-02-02'),
  row('cognito-idp', 'cognito-idp', 'cognito-idp', 'json', 'AWSCognitoIdentityProviderService'),
  row('cognito-identity', 'cognito-identity', 'cognito-identity', 'json', 'AWSCognitoIdentityService'),
  row('ses', 'ses', 'email', 'query', '2010-12-01'),
  row('sesv2', 'ses', 'email', 'rest-json'),
  row('xray', 'xray', 'xray', 'rest-json'),
  row('redshift', 'redshift', 'redshift', 'query', '2012-12-01'),
  row('cloudfront', 'cloudfront', 'cloudfront', 'rest-xml'),
  row('elb', 'elasticloadbalancing', 'elasticloadbalancing', 'query', '2012-06-01'),
  row('elbv2', 'elasticloadbalancing', 'elasticloadbalancing', 'query', '2015-12-01'),
  row('efs', 'elasticfilesystem', 'elasticfilesystem', 'rest-json'),
  row('eks', 'eks', 'eks', 'rest-json'),
  row('elasticbeanstalk', 'elasticbeanstalk', 'elasticbeanstalk', 'query', '2010-12-01'),
  row('autoscaling', 'autoscaling', 'autoscaling', 'query', '2011-01-01'),
  row('resourcegroupstaggingapi', 'tagging', 'tagging', 'json', 'ResourceGroupsTaggingAPI_20170126'),
  row('resource-groups', 'resource-groups', 'resource-groups', 'rest-json'),
  row('route53resolver', 'route53resolver', 'route53resolver', 'json', 'Route53Resolver'),
  row('opensearch', 'es', 'es', 'rest-json'),
  row('glue', 'glue', 'glue', 'json', 'AWSGlue'),
  row('athena', 'athena', 'athena', 'json', 'AmazonAthena'),
  row('appsync', 'appsync', 'appsync', 'rest-json'),
  row('transcribe', 'transcribe', 'transcribe', 'json', 'Transcribe'),
  row('support', 'support', 'support', 'json', 'AWSSupport_20130415'),
  row('config', 'config', 'config', 'json', 'StarlingDoveService'),
  row('account', 'account', 'account', 'rest-json'),
  row('codebuild', 'codebuild', 'codebuild', 'json', 'CodeBuild_20161006'),
  row('batch', 'batch', 'batch', 'rest-json'),
  row('application-autoscaling', 'application-autoscaling', 'application-autoscaling', 'json', 'AnyScaleFrontendService'),
  row('backup', 'backup', 'backup', 'rest-json'),
  row('wafv2', 'wafv2', 'wafv2', 'json', 'AWSWAF_20190729'),
];

const bySigning = new Map<string, ServiceRow[]>();
const byTarget = new Map<string, ServiceRow>();
const byEndpoint = new Map<string, ServiceRow>();
const byName = new Map<string, ServiceRow>();
for (const entry of SERVICES) {
  const same = bySigning.get(entry.signing);
  if (same) same.push(entry);
  else bySigning.set(entry.signing, [entry]);
  if (entry.target) byTarget.set(entry.target, entry);
  if (!byEndpoint.has(entry.endpoint)) byEndpoint.set(entry.endpoint, entry);
  byName.set(entry.service, entry);
}
// Names that services had or have beside their own: account-based endpoints of DynamoDB, the old ones of SQS, the synchronous one
// of Step Functions, and signing names of S3's relatives, which speak its protocol.
for (const [alias, service] of [
  ['ddb', 'dynamodb'],
  ['queue', 'sqs'],
  ['sync-states', 'stepfunctions'],
  ['states', 'stepfunctions'],
] as const) {
  if (!byEndpoint.has(alias)) byEndpoint.set(alias, byName.get(service) as ServiceRow);
}
for (const [alias, service] of [
  ['s3express', 's3'],
  ['s3-object-lambda', 's3'],
  ['email', 'ses'],
] as const) {
  bySigning.set(alias, [byName.get(service) as ServiceRow]);
}

/** The services that share a name in credential scopes; more than one for `dynamodb`, `ses`, `elasticloadbalancing`, `apigateway`, `s3`. */
export function servicesOfSigningName(name: string): readonly ServiceRow[] | undefined {
  return bySigning.get(name);
}

/** The service of a target header's prefix, `DynamoDB_20120810` of `DynamoDB_20120810.GetItem`. */
export function serviceOfTarget(prefix: string): ServiceRow | undefined {
  return byTarget.get(prefix);
}

export function serviceOfEndpoint(prefix: string): ServiceRow | undefined {
  return byEndpoint.get(prefix);
}

export function serviceRow(service: string): ServiceRow | undefined {
  return byName.get(service);
}
