/**
 * Targets of what asynchronous events and failed batches leave behind, whose services may not be built yet. AWS's answers have no word for that,
 * and refusing would end deployments that work on AWS: they are kept, and whoever configures them is told.
 */
import type { DestinationConfig } from '../../../protocols/types/lambda.js';
import type { Context } from '../../runtime/context.js';

const KAFKA_TOPIC = 'kafka://';

/** To be called when the configuration is kept. */
export function noticeUnbuilt(ctx: Pick<Context, 'isBuilt' | 'notice'>, ...targets: readonly (string | undefined)[]): void {
  for (const target of targets) {
    if (!target) continue;
    const service = target.startsWith(KAFKA_TOPIC) ? 'kafka' : (target.split(':')[2] ?? '');
    if (!ctx.isBuilt(service)) ctx.notice(`The service ${service} is not built yet: nothing is sent to ${target}.`);
  }
}

export function noticeDestinations(ctx: Pick<Context, 'isBuilt' | 'notice'>, asked: DestinationConfig | undefined): void {
  noticeUnbuilt(ctx, asked?.OnSuccess?.Destination, asked?.OnFailure?.Destination);
}
