/**
 * Streams for services inside the emulator. Whoever follows one waits on the map of its records: a write pays a look at a counter while nobody waits, and
 * one call to the waiting thread where somebody does, whatever is written until that thread has read.
 */
import { native } from '../../../native/index.js';
import type { Instance } from '../../runtime/instance.js';
import type { RecordFeed, RecordLog } from '../../runtime/service.js';

export function createStreamFeed(instance: Instance): RecordFeed {
  const { engine, engineState, clock } = instance;
  const read = ({ account, region, arn }: RecordLog, position: string, limit: number) =>
    native().dynamodbReadStream(engine, account, region, arn, position, clock.now(), limit) ?? undefined;
  return {
    read,
    async follow(log, wake, signal) {
      const kind = read(log, 'LATEST', 1)?.kind;
      if (kind === undefined) return;
      const range = { account: log.account, region: log.region, collection: { service: 'dynamodb', kind } };
      while (!signal.aborted) {
        // Looked at before the records are, so that what comes meanwhile ends the wait at once.
        const since = engineState.sequence();
        wake();
        const end = await engineState.wait(range, { since, signal });
        if (end === 'closed' || end === 'aborted') return;
      }
    },
  };
}
