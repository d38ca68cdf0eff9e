/**
 * Where a mapping sends what its function could not take: a queue, a topic or a bucket. The form of the report was recorded on AWS on 2025-11-25
 * (LocalStack's validated snapshots, `test_*_on_failure_destination*`, `test_kinesis_maximum_record_age_exceeded*`).
 */
import { RequestContext } from '../../../runtime/context.js';
import { describeFailure } from '../../../runtime/log.js';
import type { CallResult, LogRecord, Mapping, SourceTools, StreamSource } from './source.js';

export interface Discarded {
  readonly condition: 'RetryAttemptsExhausted' | 'RecordAgeExceeded';
  readonly records: readonly LogRecord[];
  readonly shard: string;
  /** What the function was last called with. */
  readonly payload: string;
  readonly invokeCount: number;
  /** Absent where there was none, or what it was does not count. */
  readonly result?: CallResult;
  readonly requestId: string;
}

/** Sends the report, if there is where to. A destination that can't be reached is told in the log, and the records are passed over all the same. */
export async function report(tools: SourceTools, mapping: Mapping, source: StreamSource, discarded: Discarded): Promise<void> {
  const arn = mapping.row.config.DestinationConfig?.OnFailure?.Destination;
  if (arn === undefined) return;
  const { host } = tools;
  const { account, region } = mapping;
  const { requestId } = discarded;
  const identity = {
    service: 'lambda',
    operation: 'Invoke',
    account,
    region,
    accessKeyId: undefined,
    requestId,
    hostLabel: undefined,
  };
  const context = new RequestContext(host, { ...identity, signature: 'none' }, 'Invoke', undefined);
  try {
    await send(context, mapping, arn, reportOf(mapping, source, discarded, host.instance.clock.now()), discarded);
  } catch (error) {
    const why = describeFailure(error);
    host.instance.log.write('warn', `Lambda could not send a failed batch of ${mapping.row.uuid} to ${arn}: ${why}`);
  } finally {
    context.finish();
  }
}

function reportOf(mapping: Mapping, source: StreamSource, discarded: Discarded, now: number): Record<string, unknown> {
  const { condition, invokeCount, records, requestId, result, shard } = discarded;
  const { FunctionArn: functionArn, EventSourceArn: streamArn } = mapping.row.config;
  const [first, last] = [records.at(0), records.at(-1)];
  return {
    requestContext: { requestId, functionArn, condition, approximateInvokeCount: invokeCount },
    ...(result && {
      responseContext: {
        statusCode: 200,
        executedVersion: result.executedVersion,
        functionError: result.error?.kind ?? null,
      },
    }),
    version: '1.0',
    timestamp: new Date(now).toISOString(),
    [source.infoName]: {
      shardId: shard,
      ...(first && { startSequenceNumber: first.sequence }),
      ...(last && { endSequenceNumber: last.sequence }),
      ...(first && { approximateArrivalOfFirstRecord: source.arrival(first.arrived) }),
      ...(last && { approximateArrivalOfLastRecord: source.arrival(last.arrived) }),
      batchSize: records.length,
      streamArn,
    },
  };
}

async function send(
  context: RequestContext,
  mapping: Mapping,
  arn: string,
  told: Record<string, unknown>,
  { payload, shard }: Discarded,
): Promise<void> {
  const [, , service, region, account, name = ''] = arn.split(':');
  if (service === 's3') {
    const key = objectKey(mapping.row.uuid, shard, context.clock.now(), context.ids.uuid());
    const body = JSON.stringify({ ...told, payload });
    await context.call('s3', 'PutObject', { Bucket: name, Key: key, Body: Buffer.from(body) });
  } else if (service === 'sns') {
    await context.call('sns', 'Publish', { TopicArn: arn, Message: JSON.stringify(told) });
  } else {
    const url = `https://sqs.${region}.amazonaws.com/${account}/${name}`;
    await context.call('sqs', 'SendMessage', { QueueUrl: url, MessageBody: JSON.stringify(told) });
  }
}

/** From the developer guide: `aws/lambda/<ESM-UUID>/<shardID>/YYYY/MM/DD/YYYY-MM-DDTHH.MM.SS-<Random UUID>`. */
function objectKey(uuid: string, shard: string, time: number, random: string): string {
  const [day = '', clock = ''] = new Date(time).toISOString().split('T');
  return `aws/lambda/${uuid}/${shard}/${day.replaceAll('-', '/')}/${day}T${clock.slice(0, 8).replaceAll(':', '.')}-${random}`;
}
