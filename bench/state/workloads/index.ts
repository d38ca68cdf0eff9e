/** All workloads of the state suite. A new one is a file of its own and a line here. */
import type { StateWorkload } from '../workload.js';
import { persistentRestore } from './persistent-restore.js';
import { persistentWrites } from './persistent-writes.js';
import { restart } from './restart.js';
import { snapshots } from './snapshots.js';

export const STATE_WORKLOADS: readonly StateWorkload[] = [snapshots, persistentRestore, persistentWrites, restart];
