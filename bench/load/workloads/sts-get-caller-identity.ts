import { sts } from '../request.js';
import type { RequestWorkload } from '../workload.js';

const common = {
  kind: 'requests',
  services: ['sts'],
  rates: [1000, 5000],
  setup: async () => {},
  requests: () => [sts('GetCallerIdentity')],
} as const;

export const stsInline: RequestWorkload = {
  ...common,
  name: 'sts-get-caller-identity',
  title: 'STS GetCallerIdentity',
};

/** The same operation sent through its service's worker thread: what a hop costs. */
export const stsShard: RequestWorkload = {
  ...common,
  name: 'sts-get-caller-identity-shard',
  title: 'STS GetCallerIdentity through its shard',
  ownEnv: { RUSTSTACK_PLACEMENT: 'shard' },
};
