/** Powertools for AWS Lambda: each record by itself, and those that fail are reported, so that the others do not come again. */
import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import { Logger } from '@aws-lambda-powertools/logger';
import type { Context, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';

const logger = new Logger({ serviceName: 'orders' });
const processor = new BatchProcessor(EventType.DynamoDBStreams);

async function take(record: DynamoDBRecord): Promise<void> {
  const order = record.dynamodb?.NewImage;
  if (order?.amount?.N === undefined) throw new Error('An order has an amount.');
  logger.info('An order came in', { id: order.id?.S, amount: Number(order.amount.N) });
}

export const handler = (event: DynamoDBStreamEvent, context: Context) =>
  processPartialResponse(event, take, processor, { context });
