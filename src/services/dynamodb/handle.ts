/** DynamoDB as native code offers it, for one thread of one emulator: operations and scopes by number, requests and answers in one scratch buffer. */
import { native } from '../../../native/index.js';
import type { Instance } from '../../runtime/instance.js';
import { describeFailure } from '../../runtime/log.js';
import type { Sweep } from './expiry.js';

// The layout of the scratch buffer is that of `native/crates/binding/src/dynamodb.rs`; these count words of 4 bytes.
const NOW_WORD = 0;
const OPERATION_WORD = 2;
const SCOPE_WORD = 3;
const LENGTH_WORD = 4;
/** Stands above the operation's number. */
const BRIEFLY = 1 << 16;
const BODY_AT = 24;
/** Longer requests are much work; see `invokeElsewhere`. */
export const BRIEF_BYTES = 64 * 1024 - BODY_AT;
/** Where answers begin; longer requests are handed over by themselves. */
const ANSWER_AT = 64 * 1024;
const STATUS_WORD = ANSWER_AT / 4;
const CRC_WORD = STATUS_WORD + 1;
const ANSWER_BODY_AT = ANSWER_AT + 8;
/** Answers longer than what is left of it get a buffer of their own. */
const SCRATCH_BYTES = ANSWER_AT + 256 * 1024;
const SEED_BYTES = 16;
/** Stands above the status when sweeps of expired items are due earlier than before. */
const HAS_MOVED = 1 << 16;
/** Views of the scratch buffer up to this length are kept: most answers are short, and a view a request is garbage. */
const KEPT_VIEW_BYTES = 4096;

export interface NativeAnswer {
  status: number;
  /** CRC-32 of the body. */
  crc32: number;
  /** Valid until the next answer. */
  body: Uint8Array;
}

export class Handle {
  readonly #instance: Instance;
  readonly #native: InstanceType<ReturnType<typeof native>['DynamodbHandle']>;
  readonly #invoke: ReturnType<typeof native>['dynamodbInvoke'];
  readonly #slot: number;
  /** The numbers of the operations that are built. */
  readonly operations: ReadonlyMap<string, number>;
  /** Whether each request wants a seed, of which it is drawn whether it meets a fault. */
  readonly drawsFaults: boolean;
  readonly #scopes = new Map<string, Map<string, number>>();
  readonly #scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES);
  readonly #words = new Uint32Array(this.#scratch.buffer);
  readonly #numbers = new Float64Array(this.#scratch.buffer);
  readonly #views: Array<Uint8Array | undefined> = Array.from({ length: KEPT_VIEW_BYTES + 1 });
  readonly #answer: NativeAnswer = { status: 0, crc32: 0, body: this.#scratch };

  constructor(instance: Instance) {
    const { DynamodbHandle, dynamodbInvoke } = native();
    this.#instance = instance;
    this.#native = new DynamodbHandle(instance.engine, this.#scratch, ANSWER_AT, instance.config.dynamodbStatusDelayMs);
    this.#invoke = dynamodbInvoke;
    this.#native.setRecoveryBudget(instance.config.recoveryBudget);
    this.#slot = this.#native.slot;
    const faults = instance.config.dynamodbFaults;
    this.drawsFaults = faults !== undefined;
    if (faults) this.#native.setFaults(faults.read, faults.write, faults.conflict);
    this.operations = new Map(DynamodbHandle.operations().map((name, number) => [name, number]));
  }

  /** The number of an operation; `undefined` if it is not built. */
  operation(name: string): number | undefined {
    return this.operations.get(name);
  }

  /**
   * As `invoke`, on a thread that others wait for: `undefined`, and nothing has been done, where that would take longer than some milliseconds. A request
   * longer than `BRIEF_BYTES` is not to be asked so.
   */
  invokeBriefly(operation: number, account: string, region: string, body: Uint8Array): NativeAnswer | undefined {
    const answer = this.invoke(operation + BRIEFLY, account, region, body);
    return answer.status === 0 ? undefined : answer;
  }

  /** Answers on another thread. The body must not change meanwhile; the answer is the caller's to keep. */
  async invokeElsewhere(operation: number, account: string, region: string, body: Uint8Array): Promise<NativeAnswer> {
    const sent = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    const answer = await this.#native.invokeElsewhere(operation, this.#scope(account, region), this.#instance.clock.now(), sent);
    if (answer.moved.length > 0) this.#planSweeps(account, region, answer.moved);
    return answer;
  }

  /** The answer is valid until the next call. */
  invoke(operation: number, account: string, region: string, body: Uint8Array): NativeAnswer {
    const words = this.#words;
    this.#numbers[NOW_WORD] = this.#instance.clock.now();
    words[OPERATION_WORD] = operation;
    words[SCOPE_WORD] = this.#scope(account, region);
    let length: number;
    if (body.length > ANSWER_AT - BODY_AT) length = this.#native.invoke(body);
    else {
      words[LENGTH_WORD] = body.length;
      this.#scratch.set(body, BODY_AT);
      length = this.#invoke(this.#slot);
    }
    const answer = this.#answer;
    answer.status = words[STATUS_WORD] as number;
    if (answer.status >= HAS_MOVED) {
      answer.status -= HAS_MOVED;
      this.#planSweeps(account, region, this.#native.movedSweeps());
    }
    answer.crc32 = words[CRC_WORD] as number;
    answer.body = this.#body(length);
    return answer;
  }

  #body(length: number): Uint8Array {
    if (length <= KEPT_VIEW_BYTES) {
      this.#views[length] ??= this.#scratch.subarray(ANSWER_BODY_AT, ANSWER_BODY_AT + length);
      return this.#views[length];
    }
    if (length <= SCRATCH_BYTES - ANSWER_BODY_AT) return this.#scratch.subarray(ANSWER_BODY_AT, ANSWER_BODY_AT + length);
    const whole = Buffer.allocUnsafeSlow(length);
    this.#native.take(whole);
    return whole;
  }

  /** The request is done already, whatever comes of this. */
  #planSweeps(account: string, region: string, moved: readonly Sweep[]): void {
    const { planSweeps } = require('./expiry.js') as typeof import('./expiry.js');
    try {
      planSweeps(this.#instance, account, region, moved);
    } catch (error) {
      this.#instance.log.write('error', `dynamodb: expired items are not swept: ${describeFailure(error)}`);
    }
  }

  /** Gives the next request, which is for `scope`, random bits that a replay gives again. */
  seed(scope: string): void {
    this.#native.seed(this.#instance.idsFor(scope).bytes(SEED_BYTES));
  }

  #scope(account: string, region: string): number {
    let regions = this.#scopes.get(account);
    if (regions === undefined) {
      regions = new Map();
      this.#scopes.set(account, regions);
    }
    let scope = regions.get(region);
    if (scope === undefined) {
      scope = this.#native.scope(account, region);
      regions.set(region, scope);
    }
    return scope;
  }
}
