/** What a workload is. One file below `workloads/` exports one; the list of them is `workloads/index.ts`. */
import type { Client } from './client.js';
import type { BenchRequest, Service } from './request.js';
import type { Stream } from './stream.js';

interface WorkloadHead {
  /** As `--workload` takes it: 'dynamodb-get-item'. */
  readonly name: string;
  /** As the tables show it: 'DynamoDB GetItem'. */
  readonly title: string;
  /** A target that lacks one of them leaves the workload out. */
  readonly services: readonly Service[];
  /** The share of the bare server's throughput that the project wants at 32 connections. */
  readonly goal?: number;
  /** Given to our own emulator. Such a workload asks about our own workings, so that rivals leave it out. */
  readonly ownEnv?: Readonly<Record<string, string>>;
  /** Loads what the requests need, before the deadline (in milliseconds of `performance.now()`). */
  setup(client: Client, deadline: number): Promise<void>;
}

/** Small requests, sent by a load generator. */
export interface RequestWorkload extends WorkloadHead {
  readonly kind: 'requests';
  /** Instead of those of the options. */
  readonly connections?: readonly number[];
  /** Requests a second of the open loops. */
  readonly rates?: readonly number[];
  /** What is sent in turns. */
  requests(): BenchRequest[];
  /** After how many requests the answers' sizes begin again. One, where all answers are alike. */
  readonly period?: number;
  /** Looks at an answer's body, and says what is wrong with it: a target that answers fast but nothing has not done the work. */
  check?(body: string, n: number): string | undefined;
}

/** Large bodies, sent or taken by our own streaming client, one transfer at a time. */
export interface StreamWorkload extends WorkloadHead {
  readonly kind: 'stream';
  /** Bytes of a transfer. */
  readonly bytes: number;
  /** Bytes of the body that the ceiling answers: none for an upload. */
  readonly answerBytes: number;
  transfer(stream: Stream): Promise<void>;
}

export type Workload = RequestWorkload | StreamWorkload;
