/** The DynamoDB part of the load: single, batch and transactional writes to tables with and without indexes. */
import {
  type AttributeValue,
  BatchWriteItemCommand,
  CreateTableCommand,
  type CreateTableCommandInput,
  DeleteItemCommand,
  PutItemCommand,
  TransactWriteItemsCommand,
  UpdateItemCommand,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import { type Clients, errorName, isAnswer } from '../clients.js';
import type { Random } from '../random.js';
import type { Ledger, Writer } from './ledger.js';
import { type Item, itemOf, itemRegister, itemState, TABLES, type Table } from './registers.js';

/** Few enough that keys are written again and again. */
const KEYS = 6;
const BATCH = 8;
/** Above what a row of the store may hold in one piece, now and then. */
const SIZES = [10, 200, 3000, 40_000];
const COLOURS = ['red', 'green', 'blue'];
/** Written one by one and in batches. */
const SINGLES = ['plain', 'indexed', 'streamed'] as const;

export async function createTables({ dynamodb }: Clients): Promise<void> {
  const hash = { AttributeDefinitions: [attribute('pk', 'S')], KeySchema: [key('pk', 'HASH')] };
  for (const table of [TABLES.plain, TABLES.left, TABLES.right, TABLES.tally]) {
    await dynamodb.send(new CreateTableCommand({ TableName: table, BillingMode: 'PAY_PER_REQUEST', ...hash }));
  }
  const StreamSpecification = { StreamEnabled: true, StreamViewType: 'NEW_AND_OLD_IMAGES' as const };
  const streamed = { TableName: TABLES.streamed, BillingMode: 'PAY_PER_REQUEST' as const, ...hash, StreamSpecification };
  await dynamodb.send(new CreateTableCommand(streamed));
  const indexed: CreateTableCommandInput = {
    TableName: TABLES.indexed,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [attribute('pk', 'S'), attribute('sk', 'S'), attribute('colour', 'S'), attribute('rank', 'N')],
    KeySchema: [key('pk', 'HASH'), key('sk', 'RANGE')],
    GlobalSecondaryIndexes: [
      { IndexName: 'by-colour', KeySchema: [key('colour', 'HASH'), key('rank', 'RANGE')], Projection: { ProjectionType: 'ALL' } },
    ],
    LocalSecondaryIndexes: [
      { IndexName: 'by-rank', KeySchema: [key('pk', 'HASH'), key('rank', 'RANGE')], Projection: { ProjectionType: 'ALL' } },
    ],
  };
  await dynamodb.send(new CreateTableCommand(indexed));
}

const attribute = (AttributeName: string, AttributeType: 'S' | 'N') => ({ AttributeName, AttributeType });
const key = (AttributeName: string, KeyType: 'HASH' | 'RANGE') => ({ AttributeName, KeyType });

/** Whether the operation is built; asked of a condition that fails, so that nothing is written. */
export async function hasTransactions({ dynamodb }: Clients): Promise<boolean> {
  const Put = { TableName: TABLES.left, Item: { pk: { S: 'probe' } }, ConditionExpression: 'attribute_exists(pk)' };
  try {
    await dynamodb.send(new TransactWriteItemsCommand({ TransactItems: [{ Put }] }));
    return true;
  } catch (error) {
    return errorName(error) === 'TransactionCanceledException';
  }
}

/** One writer's turn at the tables. */
export class ItemLoad {
  private writes = 0;
  constructor(
    private readonly clients: Clients,
    private readonly writer: Writer,
    private readonly ledger: Ledger,
    private readonly random: Random,
    private readonly round: number,
    private readonly transactions: boolean,
  ) {}

  step(): Promise<void> {
    const table = this.random.pick(SINGLES);
    const turns = [
      () => this.put(table),
      () => this.put(table),
      () => this.update(table),
      () => this.delete(table),
      () => this.batch(),
      () => this.count(),
    ];
    if (this.transactions)
      turns.push(
        () => this.transact(),
        () => this.transact(),
        () => this.refused(),
      );
    return this.random.pick(turns)();
  }

  /** A key of this writer alone. */
  private key(table: Table): Item {
    const pk = { S: `${this.writer.name}-${this.random.int(KEYS)}` };
    return table === 'indexed' ? { pk, sk: { S: `s${this.random.int(2)}` } } : { pk };
  }

  private item(table: Table): Item {
    this.writes += 1;
    const item: Item = {
      ...this.key(table),
      w: { S: `${this.round}.${this.writer.name}.${this.writes}` },
      n: { N: '1' },
      // The whole stream is read after each round.
      data: { S: 'x'.repeat(table === 'streamed' ? 20 : this.random.pick(SIZES)) },
    };
    // Without one of its keys an item stands in no row of the index.
    if (this.random.chance(0.8)) item.colour = { S: this.random.pick(COLOURS) };
    if (this.random.chance(0.8)) item.rank = { N: String(this.random.int(100)) };
    return item;
  }

  private async send(effects: Parameters<Writer['begin']>[0], send: () => Promise<unknown>, atomic = true): Promise<void> {
    this.writer.begin(effects, atomic);
    await send();
    this.writer.acknowledge();
  }

  private put(table: Table): Promise<void> {
    const Item = this.item(table);
    return this.send([effect(table, Item, Item)], () =>
      this.clients.dynamodb.send(new PutItemCommand({ TableName: TABLES[table], Item })),
    );
  }

  private delete(table: Table): Promise<void> {
    const Key = this.key(table);
    return this.send([effect(table, Key, undefined)], () =>
      this.clients.dynamodb.send(new DeleteItemCommand({ TableName: TABLES[table], Key })),
    );
  }

  /** Moves the item between the rows of its indexes, too. */
  private update(table: Table): Promise<void> {
    const Key = this.key(table);
    const before = itemOf(this.writer.current(register(table, Key))) ?? Key;
    const w = this.item(table).w as AttributeValue;
    const colour = { S: this.random.pick(COLOURS) };
    const n = { N: String(Number(before.n?.N ?? 0) + 1) };
    return this.send([effect(table, Key, { ...before, n, w, colour })], () =>
      this.clients.dynamodb.send(
        new UpdateItemCommand({
          TableName: TABLES[table],
          Key,
          UpdateExpression: 'SET w = :w, colour = :colour ADD n :one',
          ExpressionAttributeValues: { ':w': w, ':colour': colour, ':one': { N: '1' } },
        }),
      ),
    );
  }

  /** Several items of two tables; each is written or not by itself. */
  private batch(): Promise<void> {
    const effects = new Map<string, ReturnType<typeof effect>>();
    const requests: Record<string, WriteRequest[]> = {};
    for (let n = 0; n < BATCH; n += 1) {
      const table = this.random.pick(SINGLES);
      const item = this.item(table);
      const name = register(table, item);
      // AWS refuses a batch that names a key twice.
      if (effects.has(name)) continue;
      const deletes = this.random.chance(0.25);
      effects.set(name, effect(table, item, deletes ? undefined : item));
      const list = requests[TABLES[table]] ?? [];
      list.push(deletes ? { DeleteRequest: { Key: keyOf(item) } } : { PutRequest: { Item: item } });
      requests[TABLES[table]] = list;
    }
    return this.send(
      [...effects.values()],
      () => this.clients.dynamodb.send(new BatchWriteItemCommand({ RequestItems: requests })),
      false,
    );
  }

  /** The same key in two tables: put or deleted in both, or in neither. */
  private transact(): Promise<void> {
    const item = this.item('left');
    const Key = keyOf(item);
    const deletes = this.random.chance(0.2);
    const TransactItems = (['left', 'right'] as const).map((table) =>
      deletes ? { Delete: { TableName: TABLES[table], Key } } : { Put: { TableName: TABLES[table], Item: item } },
    );
    const effects = (['left', 'right'] as const).map((table) => effect(table, Key, deletes ? undefined : item));
    return this.send(effects, () => this.clients.dynamodb.send(new TransactWriteItemsCommand({ TransactItems })));
  }

  /** A transaction whose last condition fails: what the others would write must never be seen. */
  private async refused(): Promise<void> {
    const item = this.item('left');
    const Check = { TableName: TABLES.right, Key: { pk: { S: 'never' } }, ConditionExpression: 'attribute_exists(pk)' };
    const TransactItems = [{ Put: { TableName: TABLES.left, Item: item } }, { ConditionCheck: Check }];
    try {
      await this.clients.dynamodb.send(new TransactWriteItemsCommand({ TransactItems }));
    } catch (error) {
      if (isAnswer(error) && errorName(error) === 'TransactionCanceledException') return;
      throw error;
    }
    throw new Error('A transaction whose condition fails was acknowledged');
  }

  /** One number that all writers add to. */
  private async count(): Promise<void> {
    this.ledger.tally.progress.sent += 1;
    await this.clients.dynamodb.send(
      new UpdateItemCommand({
        TableName: TABLES.tally,
        Key: { pk: { S: 'all' } },
        UpdateExpression: 'ADD n :one',
        ExpressionAttributeValues: { ':one': { N: '1' } },
      }),
    );
    this.ledger.tally.progress.acknowledged += 1;
  }
}

function keyOf(item: Item): Item {
  return item.sk === undefined ? { pk: item.pk as AttributeValue } : { pk: item.pk as AttributeValue, sk: item.sk };
}

function register(table: Table, item: Item): string {
  return itemRegister(table, item.pk?.S as string, item.sk?.S);
}

function effect(table: Table, keys: Item, item: Item | undefined): { register: string; state: string | undefined } {
  return { register: register(table, keys), state: itemState(item) };
}
