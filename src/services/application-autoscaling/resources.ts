/** What can be scaled: which dimensions there are of which resources, and, of DynamoDB, what they are. */
import { isServiceError } from '../../../protocols/errors.js';
import type { Context } from '../../runtime/context.js';
import { validation } from './errors.js';
import { ACTIVITIES, keyWith, type Place } from './store.js';

const ROLES: Readonly<Record<string, string>> = {
  appstream: 'AppStreamFleet',
  cassandra: 'CassandraTable',
  comprehend: 'ComprehendEndpoint',
  'custom-resource': 'CustomResource',
  dynamodb: 'DynamoDBTable',
  ec2: 'EC2SpotFleetRequest',
  ecs: 'ECSService',
  elasticache: 'ElastiCacheRG',
  kafka: 'KafkaCluster',
  lambda: 'LambdaConcurrency',
  neptune: 'NeptuneCluster',
  rds: 'RDSCluster',
  sagemaker: 'SageMakerEndpoint',
  workspaces: 'WorkSpacesPool',
};

/** The service-linked role that scales resources of a namespace. Its name is from the user guide. */
export function roleOf({ partition, account }: Context, namespace: string): string {
  const name = `AWSServiceRoleForApplicationAutoScaling_${ROLES[namespace] ?? namespace}`;
  return `arn:${partition}:iam::${account}:role/aws-service-role/${namespace}.application-autoscaling.amazonaws.com/${name}`;
}

const TABLE = /^table\/([^/]+)(?:\/index\/([^/]+))?$/;
const DIMENSION = /^dynamodb:(table|index):(Read|Write)CapacityUnits$/;

/** A dimension is one of its namespace's, and of DynamoDB's resources one of their kind. The words are a guess. */
export function checkDimension({ namespace, resource, dimension }: Place): void {
  const unfit = validation('Unsupported service namespace, resource type or scalable dimension');
  if (!dimension.startsWith(`${namespace}:`)) throw unfit;
  if (namespace !== 'dynamodb') return;
  const [, , index] = TABLE.exec(resource) ?? [undefined, undefined, undefined];
  const [, kind] = DIMENSION.exec(dimension) ?? [];
  if (!TABLE.test(resource) || kind !== (index === undefined ? 'table' : 'index')) throw unfit;
}

interface Throughput {
  readonly ReadCapacityUnits: number;
  readonly WriteCapacityUnits: number;
}

interface Described {
  readonly BillingModeSummary?: { readonly BillingMode: string };
  readonly ProvisionedThroughput: Throughput;
  readonly GlobalSecondaryIndexes?: ReadonlyArray<{ readonly IndexName: string; readonly ProvisionedThroughput: Throughput }>;
}

/** The capacity of a table or an index of DynamoDB; 0 on demand. */
async function capacityOf(ctx: Context, { resource }: Place): Promise<Throughput> {
  const [, TableName, index] = TABLE.exec(resource) ?? [];
  let table: Described;
  try {
    table = (await ctx.call('dynamodb', 'DescribeTable', { TableName })).Table as Described;
  } catch (error) {
    // That of an index was seen on 2026-10-09 (ack-api-quirks, DDB-TABLE-322).
    if (isServiceError(error)) throw validation(`DynamoDB table does not exist: ${resource}`);
    throw error;
  }
  if (index === undefined) return table.ProvisionedThroughput;
  const found = table.GlobalSecondaryIndexes?.find(({ IndexName }) => IndexName === index);
  if (found === undefined) throw validation(`DynamoDB index does not exist: ${resource}`);
  return found.ProvisionedThroughput;
}

/** Refuses resources that are not there. */
export async function checkResource(ctx: Context, place: Place): Promise<void> {
  checkDimension(place);
  if (place.namespace === 'dynamodb') await capacityOf(ctx, place);
}

/** Brings the capacity into the target's bounds, as AWS does when they are set (seen on 2026-10-09: ack-api-quirks, DDB-TABLE-314), and notes that. */
export async function bringIntoBounds(ctx: Context, place: Place, min: number, max: number): Promise<void> {
  if (place.namespace !== 'dynamodb') return;
  const [, kind, direction] = DIMENSION.exec(place.dimension) ?? [];
  const unit = direction === 'Read' ? 'ReadCapacityUnits' : 'WriteCapacityUnits';
  const now = await capacityOf(ctx, place);
  const wanted = Math.min(Math.max(now[unit], min), max);
  if (now[unit] === 0 || now[unit] === wanted) return;
  const ProvisionedThroughput = {
    ReadCapacityUnits: now.ReadCapacityUnits,
    WriteCapacityUnits: now.WriteCapacityUnits,
    [unit]: wanted,
  };
  const [, TableName, IndexName] = TABLE.exec(place.resource) ?? [];
  const change =
    kind === 'table'
      ? { TableName, ProvisionedThroughput }
      : { TableName, GlobalSecondaryIndexUpdates: [{ Update: { IndexName, ProvisionedThroughput } }] };
  const units = `${direction?.toLowerCase()} capacity units to ${wanted}`;
  const bound = wanted === min ? 'minimum' : 'maximum';
  let outcome = {
    status: 'Successful' as 'Successful' | 'Failed',
    message: `Successfully set ${units}. Change successfully fulfilled by dynamodb.`,
  };
  try {
    await ctx.call('dynamodb', 'UpdateTable', change);
  } catch (error) {
    if (!isServiceError(error)) throw error;
    outcome = { status: 'Failed', message: `Failed to set ${units}. Reason: ${error.message}` };
  }
  const [id, time] = [ctx.ids.uuid(), ctx.clock.now()];
  ctx.state.transact((tx) => {
    tx.put(ACTIVITIES, keyWith(place, `${String(time).padStart(15, '0')}/${id}`), {
      ...place,
      ...outcome,
      id,
      time,
      description: `Setting ${units}.`,
      cause: `${bound} capacity was set to ${wanted}`,
    });
  });
}
