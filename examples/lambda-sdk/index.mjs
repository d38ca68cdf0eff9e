// Counts calls in a table, with the SDK: its environment tells it where the emulator is, as the runtime's does on AWS.
import { DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';

const dynamodb = new DynamoDBClient({});

export async function handler({ page }) {
  const { Attributes } = await dynamodb.send(
    new UpdateItemCommand({
      TableName: process.env.TABLE,
      Key: { page: { S: page } },
      UpdateExpression: 'ADD visits :one',
      ExpressionAttributeValues: { ':one': { N: '1' } },
      ReturnValues: 'ALL_NEW',
    }),
  );
  return { page, visits: Number(Attributes.visits.N) };
}
