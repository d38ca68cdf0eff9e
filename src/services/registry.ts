/**
 * All services that this emulator knows, by the name of their model. A built one has a manifest, which is loaded with its first
 * request; the others answer 501 in their own protocol. A name that stands in neither table does not compile.
 */
import type { Registry, RegistryEntry, ServiceDefinition } from '../runtime/service.js';

/** Every service with a model table. */
export const SERVICE_NAMES = [
  'account',
  'acm',
  'apigateway',
  'apigatewayv2',
  'application-autoscaling',
  'appsync',
  'athena',
  'autoscaling',
  'backup',
  'batch',
  'cloudformation',
  'cloudfront',
  'cloudwatch',
  'codebuild',
  'cognito-identity',
  'cognito-idp',
  'config',
  'dynamodb',
  'dynamodbstreams',
  'ec2',
  'ecr',
  'ecs',
  'efs',
  'eks',
  'elasticache',
  'elasticbeanstalk',
  'elb',
  'elbv2',
  'events',
  'firehose',
  'glue',
  'iam',
  'kinesis',
  'kms',
  'lambda',
  'logs',
  'opensearch',
  'pipes',
  'rds',
  'redshift',
  'resource-groups',
  'resourcegroupstaggingapi',
  'route53',
  'route53resolver',
  's3',
  's3control',
  'scheduler',
  'secretsmanager',
  'ses',
  'sesv2',
  'sns',
  'sqs',
  'ssm',
  'stepfunctions',
  'sts',
  'support',
  'transcribe',
  'wafv2',
  'xray',
] as const;

export type ServiceName = (typeof SERVICE_NAMES)[number];

/** The services that are built. */
const BUILT: Partial<Record<ServiceName, () => ServiceDefinition>> = {
  'application-autoscaling': () =>
    (require('./application-autoscaling/index.js') as typeof import('./application-autoscaling/index.js')).applicationAutoscaling,
  lambda: () => (require('./lambda/index.js') as typeof import('./lambda/index.js')).lambda,
  logs: () => (require('./logs/index.js') as typeof import('./logs/index.js')).logs,
  s3: () => (require('./s3/index.js') as typeof import('./s3/index.js')).s3,
  s3control: () => (require('./s3/control/index.js') as typeof import('./s3/control/index.js')).s3control,
  dynamodb: () => (require('./dynamodb/index.js') as typeof import('./dynamodb/index.js')).dynamodb,
  dynamodbstreams: () => (require('./dynamodb/streams.js') as typeof import('./dynamodb/streams.js')).dynamodbstreams,
  sts: () => (require('./sts/index.js') as typeof import('./sts/index.js')).sts,
};

/** Topics that services take events of, by the name of the subscriber in their manifests. */
const SUBSCRIPTIONS: Partial<Record<ServiceName, Readonly<Record<string, string>>>> = {
  dynamodb: { transfer: 'dynamodb-transfers' },
  lambda: { deliver: 'lambda-destinations' },
  logs: { deliver: 'logs:put', exportTask: 'logs-exports', runQuery: 'logs-scheduled-queries' },
  s3: { notify: 's3-notifications', replicate: 's3-replication' },
};

export const registry: Registry = new Map<string, RegistryEntry>(
  SERVICE_NAMES.map((name) => {
    const load = BUILT[name];
    const subscriptions = SUBSCRIPTIONS[name];
    return [name, load ? { name, load, ...(subscriptions && { subscriptions }) } : { name }];
  }),
);
