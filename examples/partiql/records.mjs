// PartiQL: statements as text, alone, in batches and in transactions. The endpoint is taken from AWS_ENDPOINT_URL.
import assert from 'node:assert/strict';
import {
  CreateTableCommand,
  DeleteTableCommand,
  DuplicateItemException,
  DynamoDBClient,
  TransactionCanceledException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import {
  BatchExecuteStatementCommand,
  DynamoDBDocumentClient,
  ExecuteStatementCommand,
  ExecuteTransactionCommand,
} from '@aws-sdk/lib-dynamodb';

process.env.AWS_ENDPOINT_URL ??= 'http://localhost:4566';
const TableName = 'partiql-records';
const client = new DynamoDBClient();
const documents = DynamoDBDocumentClient.from(client);

await client.send(
  new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [
      { AttributeName: 'artist', KeyType: 'HASH' },
      { AttributeName: 'title', KeyType: 'RANGE' },
    ],
    AttributeDefinitions: [
      { AttributeName: 'artist', AttributeType: 'S' },
      { AttributeName: 'title', AttributeType: 'S' },
      { AttributeName: 'genre', AttributeType: 'S' },
    ],
    GlobalSecondaryIndexes: [
      {
        IndexName: 'by-genre',
        KeySchema: [
          { AttributeName: 'genre', KeyType: 'HASH' },
          { AttributeName: 'title', KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'ALL' },
      },
    ],
  }),
);
await waitUntilTableExists({ client, maxWaitTime: 60 }, { TableName });

/** Every page of what a statement gives. */
async function run(Statement, Parameters, more) {
  const items = [];
  let NextToken;
  do {
    const answer = await documents.send(new ExecuteStatementCommand({ Statement, Parameters, NextToken, ...more }));
    items.push(...(answer.Items ?? []));
    NextToken = answer.NextToken;
  } while (NextToken);
  return items;
}

// The name of a table with a dash needs quotes; texts have single ones, a set is between << and >>.
await run(`INSERT INTO "${TableName}" VALUE {'artist': 'Acme Band', 'title': 'Happy Day', 'genre': 'rock', 'year': 1998,
  'awards': <<'Golden Disc'>>, 'tracks': [{'name': 'Sunrise', 'seconds': 201}]}`);
// Values are better left to parameters. They stand for whole values, not for names or parts of literals.
const insert = `INSERT INTO "${TableName}" VALUE {'artist': ?, 'title': ?, 'genre': ?, 'year': ?}`;
for (const row of [
  ['Acme Band', 'Rainy Day', 'blues', 2001],
  ['Acme Band', 'Quiet Night', 'blues', 2004],
  ["The O'Neills", 'Harbour', 'rock', 2004],
]) {
  await run(insert, row);
}
// INSERT makes items and never replaces one.
await assert.rejects(run(insert, ['Acme Band', 'Rainy Day', 'pop', 1]), DuplicateItemException);

// With the partition key in WHERE it is a Query, with all of the key a GetItem, without it a Scan of the whole table.
const blues = await run(`SELECT title, "year" FROM "${TableName}" WHERE artist = ? AND genre = 'blues' ORDER BY title DESC`, [
  'Acme Band',
]);
assert.deepEqual(blues, [
  { title: 'Rainy Day', year: 2001 },
  { title: 'Quiet Night', year: 2004 },
]);
const first = await run(`SELECT tracks[0].name FROM "${TableName}" WHERE artist = 'Acme Band' AND title = 'Happy Day'`);
assert.deepEqual(first, [{ name: 'Sunrise' }]);
const rock = await run(
  `SELECT title FROM "${TableName}"."by-genre" WHERE genre = 'rock' AND begins_with(title, 'Ha')`,
  undefined,
  {
    Limit: 1,
  },
);
assert.deepEqual(rock, [{ title: 'Happy Day' }, { title: 'Harbour' }]);
const unsung = await run(`SELECT title FROM "${TableName}" WHERE awards IS MISSING AND NOT "year" BETWEEN 2000 AND 2003`);
assert.deepEqual(unsung.map(({ title }) => title).sort(), ['Harbour', 'Quiet Night']);

// UPDATE and DELETE change the one item that WHERE names by its key; what else is in WHERE is a condition.
const [changed] = await run(
  `UPDATE "${TableName}" SET plays = if_not_exists(plays, 0) SET awards = set_add(awards, <<'Silver Disc'>>)
   SET tracks = list_append(tracks, ?) WHERE artist = 'Acme Band' AND title = 'Happy Day' AND "year" < 2000 RETURNING ALL NEW *`,
  [[{ name: 'Sunset', seconds: 187 }]],
);
assert.deepEqual(changed.awards, new Set(['Golden Disc', 'Silver Disc']));
assert.equal(changed.tracks.length, 2);
await assert.rejects(run(`DELETE FROM "${TableName}" WHERE artist = 'Acme Band' AND title = 'Happy Day' AND plays > 10`), {
  name: 'ConditionalCheckFailedException',
});

// A batch is up to 25 statements that have nothing to do with one another: each has an answer or an error.
const { Responses } = await documents.send(
  new BatchExecuteStatementCommand({
    Statements: ['Harbour', 'Ocean'].map((title) => ({
      Statement: `SELECT "year" FROM "${TableName}" WHERE artist = ? AND title = ?`,
      Parameters: ["The O'Neills", title],
    })),
  }),
);
assert.deepEqual(
  Responses.map(({ Item }) => Item),
  [{ year: 2004 }, undefined],
);

// A transaction is done whole or not at all. EXISTS is a condition on an item that it does not change.
const rename = (condition) =>
  documents.send(
    new ExecuteTransactionCommand({
      TransactStatements: [
        {
          Statement: `EXISTS(SELECT * FROM "${TableName}" WHERE artist = 'Acme Band' AND title = 'Happy Day' AND ${condition})`,
        },
        { Statement: `DELETE FROM "${TableName}" WHERE artist = ? AND title = ?`, Parameters: ["The O'Neills", 'Harbour'] },
        { Statement: insert, Parameters: ["The O'Neills", 'Harbour Lights', 'rock', 2004] },
      ],
    }),
  );
await assert.rejects(rename('withdrawn = true'), (error) => {
  assert.ok(error instanceof TransactionCanceledException);
  assert.deepEqual(
    error.CancellationReasons.map(({ Code }) => Code),
    ['ConditionalCheckFailed', 'None', 'None'],
  );
  return true;
});
await rename('withdrawn IS MISSING');
const titles = await run(`SELECT title FROM "${TableName}" WHERE artist = ?`, ["The O'Neills"]);
assert.deepEqual(titles, [{ title: 'Harbour Lights' }]);

await client.send(new DeleteTableCommand({ TableName }));
console.log('partiql example done');
