import { isServiceError, type ServiceError, serviceError } from '../../../../protocols/errors.js';
import type { StartLiveTailRequest, StartLiveTailResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { invalidParameter } from '../errors.js';
import { groupArn, groupNameOf } from '../names.js';
import { type Pattern, parsePattern } from '../pattern/index.js';
import { requireGroup } from '../store.js';
import { updates } from '../tail/updates.js';

/** Opens a session that tells what comes to groups from here on. It ends with the connection, or after three hours. */
export function startLiveTail(ctx: Context, input: StartLiveTailRequest): StartLiveTailResponse {
  checkStreams(input);
  const pattern = patternOf(input.logEventFilterPattern ?? '');
  const groups = input.logGroupIdentifiers.map((identifier) => requireGroup(ctx.state, groupNameOf(ctx, identifier)));
  const session = {
    requestId: ctx.requestId,
    sessionId: ctx.ids.uuid(),
    logGroupIdentifiers: groups.map(({ name }) => groupArn(ctx, name)),
    ...(input.logStreamNames && { logStreamNames: input.logStreamNames }),
    ...(input.logStreamNamePrefixes && { logStreamNamePrefixes: input.logStreamNamePrefixes }),
    logEventFilterPattern: input.logEventFilterPattern ?? '',
  };
  return { responseStream: updates(ctx, session, groups, pattern) };
}

/** The words of both are a guess. */
function checkStreams({ logGroupIdentifiers, logStreamNames, logStreamNamePrefixes }: StartLiveTailRequest): void {
  if (logStreamNames && logStreamNamePrefixes) {
    throw invalidParameter('logStreamNames and logStreamNamePrefixes are mutually exclusive parameters.');
  }
  if ((logStreamNames || logStreamNamePrefixes) && logGroupIdentifiers.length > 1) {
    throw invalidParameter('Log streams can be specified for a single log group only.');
  }
}

/** Wrong patterns are told with a word before them, unlike elsewhere (seen by users, 2025). */
function patternOf(text: string): Pattern {
  try {
    return parsePattern(text);
  } catch (error) {
    throw isServiceError(error) ? withPrefix(error) : error;
  }
}

function withPrefix({ code, message }: ServiceError): ServiceError {
  return serviceError({ code, message: message === 'Invalid filter pattern' ? message : `Invalid filter pattern: ${message}` });
}
