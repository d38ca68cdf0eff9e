import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  CreateBucketCommand,
  CreateBucketMetadataConfigurationCommand,
  CreateBucketMetadataTableConfigurationCommand,
  DeleteBucketCommand,
  DeleteBucketMetadataConfigurationCommand,
  GetBucketAbacCommand,
  GetBucketMetadataConfigurationCommand,
  GetBucketMetadataTableConfigurationCommand,
  GetBucketMetricsConfigurationCommand,
  ListBucketMetricsConfigurationsCommand,
  PutBucketAbacCommand,
  PutBucketAnalyticsConfigurationCommand,
  PutBucketIntelligentTieringConfigurationCommand,
  PutBucketMetricsConfigurationCommand,
  UpdateBucketMetadataJournalTableConfigurationCommand,
} from '@aws-sdk/client-s3';
import { refusal, s3Fixture } from '../../test/fixtures/s3.js';
import { CONFIGURATIONS_MAX, CONFIGURATIONS_PAGE_MAX } from './limits.js';

const Bucket = 'reporting-bucket';
const s3 = s3Fixture((fixture) =>
  fixture
    .client()
    .send(new CreateBucketCommand({ Bucket }))
    .then(() => undefined),
);

function putMetrics(bucket: string, Id: string) {
  return s3.client().send(new PutBucketMetricsConfigurationCommand({ Bucket: bucket, Id, MetricsConfiguration: { Id } }));
}

test('a bucket has up to 1,000 configurations of a kind, listed by pages in the order of their ids', async () => {
  const full = 'full-bucket';
  await s3.client().send(new CreateBucketCommand({ Bucket: full }));
  const ids = Array.from({ length: CONFIGURATIONS_MAX }, (_, place) => `id-${String(place).padStart(4, '0')}`);
  for (let at = 0; at < ids.length; at += 50) await Promise.all(ids.slice(at, at + 50).map((id) => putMetrics(full, id)));
  assert.equal((await refusal(putMetrics(full, 'one-more'))).code, 'TooManyConfigurations');
  await putMetrics(full, 'id-0500');
  const seen: string[] = [];
  let token: string | undefined;
  do {
    const page = await s3
      .client()
      .send(new ListBucketMetricsConfigurationsCommand({ Bucket: full, ...(token && { ContinuationToken: token }) }));
    assert.equal(page.MetricsConfigurationList?.length, CONFIGURATIONS_PAGE_MAX);
    assert.equal(page.ContinuationToken, token);
    seen.push(...(page.MetricsConfigurationList ?? []).map(({ Id }) => Id ?? ''));
    token = page.NextContinuationToken;
    assert.equal(page.IsTruncated, token !== undefined);
  } while (token !== undefined);
  assert.deepEqual(seen, ids);
});

test('a token that is none of ours is refused', async () => {
  const list = s3.client().send(new ListBucketMetricsConfigurationsCommand({ Bucket, ContinuationToken: 'made-up' }));
  assert.equal((await refusal(list)).code, 'InvalidArgument');
});

test('ids and documents that can be none are refused and leave what was there', async () => {
  const client = s3.client();
  await putMetrics(Bucket, 'kept');
  const put = (Id: string, MetricsConfiguration: object) =>
    refusal(
      client.send(
        new PutBucketMetricsConfigurationCommand({ Bucket, Id, MetricsConfiguration: { Id, ...MetricsConfiguration } as never }),
      ),
    );
  assert.equal((await put('with space', {})).code, 'InvalidConfigurationId');
  assert.equal((await put('kept', { Id: 'other' })).code, 'IdMismatch');
  assert.equal((await put('kept', { Filter: { And: { Prefix: 'one' } } })).code, 'MalformedXML');
  const kept = await client.send(new GetBucketMetricsConfigurationCommand({ Bucket, Id: 'kept' }));
  assert.deepEqual(kept.MetricsConfiguration, { Id: 'kept' });
  const analytics = new PutBucketAnalyticsConfigurationCommand({
    Bucket,
    Id: 'a',
    AnalyticsConfiguration: { Id: 'a', StorageClassAnalysis: { DataExport: { OutputSchemaVersion: 'V_2' as never } as never } },
  });
  assert.equal((await refusal(client.send(analytics))).code, 'MalformedXML');
  const tiering = new PutBucketIntelligentTieringConfigurationCommand({
    Bucket,
    Id: 'a',
    IntelligentTieringConfiguration: { Id: 'a', Status: 'Enabled', Tierings: [{ AccessTier: 'ARCHIVE_ACCESS', Days: 89 }] },
  });
  assert.equal((await refusal(client.send(tiering))).code, 'InvalidArgument');
});

test('metadata tables are kept as a setting and told as active', async () => {
  const client = s3.client();
  const missing = await refusal(client.send(new GetBucketMetadataConfigurationCommand({ Bucket })));
  assert.deepEqual([missing.code, missing.status], ['MetadataConfigurationNotFound', 404]);
  const RecordExpiration = { Expiration: 'ENABLED', Days: 7 } as const;
  const create = new CreateBucketMetadataConfigurationCommand({
    Bucket,
    MetadataConfiguration: {
      JournalTableConfiguration: { RecordExpiration },
      InventoryTableConfiguration: { ConfigurationState: 'DISABLED' },
    },
  });
  await client.send(create);
  const { GetBucketMetadataConfigurationResult: got } = await client.send(new GetBucketMetadataConfigurationCommand({ Bucket }));
  const journal = got?.MetadataConfigurationResult?.JournalTableConfigurationResult;
  assert.equal(got?.MetadataConfigurationResult?.DestinationResult?.TableNamespace, `b_${Bucket}`);
  assert.deepEqual([journal?.TableStatus, journal?.RecordExpiration], ['ACTIVE', RecordExpiration]);
  assert.deepEqual(got?.MetadataConfigurationResult?.InventoryTableConfigurationResult, { ConfigurationState: 'DISABLED' });

  const longer = { Expiration: 'ENABLED', Days: 30 } as const;
  const update = new UpdateBucketMetadataJournalTableConfigurationCommand({
    Bucket,
    JournalTableConfiguration: { RecordExpiration: longer },
  });
  await client.send(update);
  const now = await client.send(new GetBucketMetadataConfigurationCommand({ Bucket }));
  const updated = now.GetBucketMetadataConfigurationResult?.MetadataConfigurationResult?.JournalTableConfigurationResult;
  assert.deepEqual([updated?.RecordExpiration, updated?.TableArn], [longer, journal?.TableArn]);

  const older = new CreateBucketMetadataTableConfigurationCommand({
    Bucket,
    MetadataTableConfiguration: {
      S3TablesDestination: { TableBucketArn: 'arn:aws:s3tables:us-east-1:000000000000:bucket/tables', TableName: 'mine' },
    },
  });
  assert.equal((await refusal(client.send(older))).status, 409);
  await client.send(new DeleteBucketMetadataConfigurationCommand({ Bucket }));
  await client.send(older);
  const { GetBucketMetadataTableConfigurationResult: table } = await client.send(
    new GetBucketMetadataTableConfigurationCommand({ Bucket }),
  );
  assert.equal(table?.Status, 'ACTIVE');
  assert.equal(table?.MetadataTableConfigurationResult?.S3TablesDestinationResult?.TableNamespace, 'aws_s3_metadata');
});

test('ABAC is off until it is put on', async () => {
  const client = s3.client();
  assert.deepEqual((await client.send(new GetBucketAbacCommand({ Bucket }))).AbacStatus, { Status: 'Disabled' });
  await client.send(new PutBucketAbacCommand({ Bucket, AbacStatus: { Status: 'Enabled' } }));
  assert.deepEqual((await client.send(new GetBucketAbacCommand({ Bucket }))).AbacStatus, { Status: 'Enabled' });
});

test('a bucket that is made anew has none of the configurations of the one before', async () => {
  const client = s3.client();
  const again = 'again-bucket';
  await client.send(new CreateBucketCommand({ Bucket: again }));
  await putMetrics(again, 'old');
  await client.send(new DeleteBucketCommand({ Bucket: again }));
  await client.send(new CreateBucketCommand({ Bucket: again }));
  const list = await client.send(new ListBucketMetricsConfigurationsCommand({ Bucket: again }));
  assert.equal(list.MetricsConfigurationList, undefined);
});
