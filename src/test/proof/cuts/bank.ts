/** Two tables of accounts. A transfer takes from one, gives to the other and counts itself, in one transaction, so that the sum never changes. */
import {
  BatchWriteItemCommand,
  CreateTableCommand,
  type DynamoDBClient,
  paginateScan,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { errorName } from '../clients.js';
import type { Random } from '../random.js';

const TABLES = ['givers', 'takers', 'counts'] as const;
const ACCOUNTS = 20;
const BALANCE = 1_000_000;

/** What one look at all tables gives. */
export interface Books {
  readonly sum: number;
  /** Transfers that each teller has counted. */
  readonly counts: ReadonlyMap<string, number>;
  /** What all transfers together have moved, told by both sides. */
  readonly given: number;
  readonly taken: number;
}

export const WHOLE_SUM = 2 * ACCOUNTS * BALANCE;

export async function openBank(client: DynamoDBClient): Promise<void> {
  for (const TableName of TABLES) {
    await client.send(
      new CreateTableCommand({
        TableName,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      }),
    );
  }
  const accounts = [...Array(ACCOUNTS).keys()].map((n) => ({
    PutRequest: { Item: { id: { S: `account-${n}` }, balance: { N: String(BALANCE) } } },
  }));
  await client.send(new BatchWriteItemCommand({ RequestItems: { givers: accounts } }));
  await client.send(new BatchWriteItemCommand({ RequestItems: { takers: accounts } }));
}

/** One transfer; false where another one was at the same accounts, which AWS refuses. */
export async function transfer(client: DynamoDBClient, teller: string, random: Random): Promise<boolean> {
  const amount = String(1 + random.int(50));
  const update = (TableName: string, id: string, expression: string, values: Record<string, string>) => ({
    Update: {
      TableName,
      Key: { id: { S: id } },
      UpdateExpression: expression,
      ExpressionAttributeValues: Object.fromEntries(Object.entries(values).map(([name, N]) => [name, { N }])),
    },
  });
  const TransactItems = [
    update('givers', `account-${random.int(ACCOUNTS)}`, 'SET balance = balance - :amount', { ':amount': amount }),
    update('takers', `account-${random.int(ACCOUNTS)}`, 'SET balance = balance + :amount', { ':amount': amount }),
    update('counts', teller, 'ADD transfers :one', { ':one': '1' }),
  ];
  try {
    await client.send(new TransactWriteItemsCommand({ TransactItems }));
    return true;
  } catch (error) {
    const conflict =
      errorName(error) === 'TransactionCanceledException' && (error as Error).message.includes('TransactionConflict');
    if (conflict) return false;
    throw error;
  }
}

async function balances(client: DynamoDBClient, TableName: string, name: string): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  for await (const { Items = [] } of paginateScan({ client }, { TableName })) {
    for (const item of Items) found.set(item.id?.S as string, Number(item[name]?.N));
  }
  return found;
}

export async function audit(client: DynamoDBClient): Promise<Books> {
  const total = (list: Map<string, number>): number => [...list.values()].reduce((sum, value) => sum + value, 0);
  const givers = total(await balances(client, 'givers', 'balance'));
  const takers = total(await balances(client, 'takers', 'balance'));
  const counts = await balances(client, 'counts', 'transfers');
  return { sum: givers + takers, counts, given: ACCOUNTS * BALANCE - givers, taken: takers - ACCOUNTS * BALANCE };
}
