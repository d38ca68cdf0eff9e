import type { DescribeLogStreamsRequest, DescribeLogStreamsResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { invalidParameter, invalidToken } from '../errors.js';
import { sequenceToken } from '../events/sequence-token.js';
import { MAX_DESCRIBED } from '../limits.js';
import { askedGroup, streamArn } from '../names.js';
import { requireGroup, type StreamRow, streamsOf } from '../store.js';

/** The last stream that was told: by what it was ordered, and its name. */
type Token = readonly [time: number, name: string];

export function describeLogStreams(ctx: Context, input: DescribeLogStreamsRequest): DescribeLogStreamsResponse {
  const group = requireGroup(ctx.state, askedGroup(ctx, input));
  const isByTime = input.orderBy === 'LastEventTime';
  // Seen by users of several SDKs.
  if (isByTime && input.logStreamNamePrefix !== undefined) {
    throw invalidParameter('Cannot order by LastEventTime with a logStreamNamePrefix.');
  }
  const token = input.nextToken === undefined ? undefined : parse(input.nextToken);
  const direction = input.descending ? -1 : 1;
  const placeOf = (stream: StreamRow): Token => [isByTime ? (stream.last ?? 0) : 0, stream.name];
  const compare = (a: Token, b: Token) => direction * (a[0] - b[0] || compareNames(a[1], b[1]));
  const streams = streamsOf(ctx.state, group, input.logStreamNamePrefix)
    .filter((stream) => token === undefined || compare(placeOf(stream), token) > 0)
    .sort((a, b) => compare(placeOf(a), placeOf(b)));
  const page = streams.slice(0, input.limit ?? MAX_DESCRIBED);
  const last = page.at(-1);
  return {
    logStreams: page.map((stream) => ({
      logStreamName: stream.name,
      creationTime: stream.created,
      ...(stream.last !== undefined && {
        firstEventTimestamp: stream.first,
        lastEventTimestamp: stream.last,
        lastIngestionTime: stream.ingested,
        uploadSequenceToken: sequenceToken(stream),
      }),
      arn: streamArn(ctx, group.name, stream.name),
      // AWS tells no other since 2019.
      storedBytes: 0,
    })),
    ...(last && streams.length > page.length && { nextToken: Buffer.from(JSON.stringify(placeOf(last))).toString('base64url') }),
  };
}

function compareNames(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function parse(text: string): Token {
  try {
    const token: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (Array.isArray(token) && typeof token[0] === 'number' && typeof token[1] === 'string') return token as unknown as Token;
  } catch {
    // Not one of ours, as below.
  }
  throw invalidToken();
}
