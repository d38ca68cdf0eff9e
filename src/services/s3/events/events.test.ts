import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { NotificationConfiguration } from '../../../../protocols/types/s3.js';
import type { Event } from '../../../runtime/events.js';
import type { IdSource } from '../../../runtime/ids.js';
import { checkedNotifications, notificationsOf } from './configuration.js';
import type { ObjectEvent } from './outbox.js';
import { bridgeEvent, recordOf, testRecord } from './records.js';

const ids = { uuid: () => '461f9505-ad34-471b-8579-0d89067553fd' } as IdSource;
const QUEUE = 'arn:aws:sqs:eu-west-1:111111111111:queue';

function queues(...some: Array<{ Events: string[]; prefix?: string; suffix?: string; arn?: string }>): NotificationConfiguration {
  return {
    QueueConfigurations: some.map(({ Events, prefix, suffix, arn = QUEUE }) => ({
      QueueArn: arn,
      Events: Events as never,
      Filter: {
        Key: {
          FilterRules: [
            ...(prefix === undefined ? [] : [{ Name: 'prefix' as const, Value: prefix }]),
            ...(suffix === undefined ? [] : [{ Name: 'suffix' as const, Value: suffix }]),
          ],
        },
      },
    })),
  };
}

function check(configuration: NotificationConfiguration): NotificationConfiguration {
  return checkedNotifications(configuration, 'eu-west-1', ids);
}

describe('a notification configuration', () => {
  test('gets ids that AWS would draw and filter names as AWS writes them; filters without rules are none', () => {
    const [one] = check(queues({ Events: ['s3:ObjectCreated:*'], prefix: 'a/' })).QueueConfigurations ?? [];
    assert.equal(one?.Id, 'NDYxZjk1MDUtYWQzNC00NzFiLTg1NzktMGQ4OTA2NzU1M2Zk');
    assert.deepEqual(one?.Filter, { Key: { FilterRules: [{ Name: 'Prefix', Value: 'a/' }] } });
    assert.ok(!('Filter' in (check(queues({ Events: ['s3:ObjectCreated:*'] })).QueueConfigurations?.[0] ?? {})));
    assert.deepEqual(check({ EventBridgeConfiguration: {} }), { EventBridgeConfiguration: {} });
  });

  test('sends no event of a key to two destinations', () => {
    const overlap = (...some: Parameters<typeof queues>): string | undefined => {
      try {
        check(queues(...some));
        return undefined;
      } catch (error) {
        return (error as { message: string }).message.split(' ').slice(0, 3).join(' ');
      }
    };
    const created = { Events: ['s3:ObjectCreated:Put'] };
    assert.equal(overlap(created, { Events: ['s3:ObjectCreated:*'] }), 'Configurations overlap. Configurations');
    assert.equal(overlap(created, { ...created, prefix: 'a' }), 'Configuration is ambiguously');
    assert.equal(overlap({ ...created, suffix: '.jpg' }, { ...created, suffix: 'x.jpg' }), 'Configuration is ambiguously');
    assert.equal(overlap({ ...created, prefix: 'a', suffix: '.jpg' }, { ...created, prefix: 'ab', suffix: '.png' }), undefined);
    assert.equal(overlap({ ...created, prefix: 'a' }, { ...created, prefix: 'b' }), undefined);
    assert.equal(overlap(created, { Events: ['s3:ObjectRemoved:*'] }), undefined);
  });

  test('names events, filters and destinations that there are', () => {
    const wrong = [
      queues({ Events: ['s3:ObjectCreated'] }),
      queues({ Events: [] }),
      queues({ Events: ['s3:ObjectCreated:*'], arn: 'arn:aws:sns:eu-west-1:111111111111:topic' }),
      queues({ Events: ['s3:ObjectCreated:*'], arn: 'arn:aws:sqs:us-east-1:111111111111:queue' }),
      queues({ Events: ['s3:ObjectCreated:*'], prefix: 'a'.repeat(1025) }),
    ];
    for (const configuration of wrong) assert.throws(() => check(configuration), { $service: true, status: 400 });
    assert.equal(notificationsOf(check(queues({ Events: ['s3:ObjectTagging:*'], prefix: '', suffix: 'b' })))[0]?.suffix, 'b');
  });
});

describe('events', () => {
  const event: Event = {
    topic: 't',
    number: 300,
    time: Date.UTC(2026, 10, 21, 12, 0, 0, 5),
    service: 's3',
    account: '111111111111',
    region: 'eu-west-1',
    payload: undefined,
  };
  const put: ObjectEvent = {
    name: 'ObjectCreated:Put',
    bucket: 'b',
    key: "a b/ä+@!'(c)",
    etag: 'e',
    size: 3,
    versionId: 'v',
    requestId: 'R',
    requester: '222222222222',
    notifications: {},
  };

  test('are records with encoded keys', () => {
    const { Records } = recordOf(event, put, 'id') as { Records: Array<Record<string, any>> };
    const [record] = Records;
    assert.equal(record?.eventTime, '2026-11-21T12:00:00.005Z');
    assert.deepEqual(record?.s3.object, {
      key: 'a+b/%C3%A4%2B%40%21%27%28c%29',
      size: 3,
      eTag: 'e',
      versionId: 'v',
      sequencer: '00000000000000012C',
    });
    assert.equal(record?.s3.bucket.arn, 'arn:aws:s3:::b');
    assert.equal(record?.responseElements['x-amz-request-id'], 'R');
  });

  test('of tags and ACLs tell neither size nor sequencer', () => {
    const { Records } = recordOf(event, { ...put, name: 'ObjectTagging:Put' }, 'id') as { Records: Array<Record<string, any>> };
    assert.deepEqual(Object.keys(Records[0]?.s3.object), ['key', 'eTag', 'versionId']);
    assert.equal(Records[0]?.eventVersion, '2.3');
  });

  test("have EventBridge's form, with the key as it is", () => {
    const { etag: _, size: __, ...deleted } = { ...put, name: 'ObjectRemoved:Delete' as const };
    const { detail, ...rest } = bridgeEvent(event, deleted, 'uuid') as { detail: Record<string, any> } & Record<string, unknown>;
    assert.deepEqual(
      [rest['detail-type'], rest.time, rest.resources],
      ['Object Deleted', '2026-11-21T12:00:00Z', ['arn:aws:s3:::b']],
    );
    assert.deepEqual(detail.object, { key: "a b/ä+@!'(c)", 'version-id': 'v', sequencer: '00000000000000012C' });
    assert.deepEqual([detail.reason, detail['deletion-type']], ['DeleteObject', 'Permanently Deleted']);
  });

  test('test what is made a destination', () => {
    const told = testRecord(event, { name: 'TestEvent', bucket: 'b', requestId: 'R', targets: [] });
    assert.deepEqual([told.Event, told.Bucket, told.Time], ['s3:TestEvent', 'b', '2026-11-21T12:00:00.005Z']);
  });
});
