/** A service that does nothing, loaded by the shard that `shard.ts` measures: what remains is the way there and back. */
import type { Registry } from '../../../src/runtime/service.js';

const definition = {
  name: 'sts',
  operations: {
    GetCallerIdentity: () => () => ({
      UserId: 'AKIAIOSFODNN7EXAMPLE',
      Account: '000000000000',
      Arn: 'arn:aws:iam::000000000000:root',
    }),
  },
  inline: new Set<string>(),
};

export const registry: Registry = new Map([['sts', { name: 'sts', load: () => definition }]]);
