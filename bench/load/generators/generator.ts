/** What a load generator is asked for, and what it answers. */
import type { Credentials } from '../../launcher.js';
import type { BenchRequest } from '../request.js';

export interface LoadPlan {
  readonly port: number;
  /** Sent in turns, signed. */
  readonly requests: readonly BenchRequest[];
  readonly connections: number;
  readonly seconds: number;
  /** Requests a second of an open loop; absent for a closed one. */
  readonly rate?: number;
  /** An empty folder for what the generator reads. */
  readonly folder: string;
  /** For a generator that signs by itself. */
  readonly credentials: Credentials;
  /** Whether the target compares signatures. */
  readonly checked: boolean;
}

export interface Measured {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p90Ms: number;
  readonly p99Ms: number;
  readonly p999Ms: number;
  readonly errors: number;
}

export interface Generator {
  readonly name: string;
  readonly version: string;
  /** Whether it can send this plan. */
  takes(plan: Pick<LoadPlan, 'requests' | 'rate'>): boolean;
  run(plan: LoadPlan): Promise<Measured>;
}
