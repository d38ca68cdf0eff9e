/** DynamoDB as native code offers it, for one thread of one emulator: operations and scopes by number, answers in one scratch buffer. */
import { native } from '../../../native/index.js';
import type { Instance } from '../../runtime/instance.js';

/** Status and checksum stand before the body. */
const HEAD_BYTES = 8;
/** Answers longer than this get a buffer of their own. */
const SCRATCH_BYTES = 256 * 1024;
const SEED_BYTES = 16;
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
  readonly #operations: ReadonlyMap<string, number>;
  readonly #scopes = new Map<string, Map<string, number>>();
  readonly #scratch = Buffer.allocUnsafeSlow(SCRATCH_BYTES);
  readonly #views: Uint8Array[] = [];
  readonly #answer: NativeAnswer = { status: 0, crc32: 0, body: this.#scratch };

  constructor(instance: Instance) {
    const { DynamodbHandle } = native();
    this.#instance = instance;
    this.#native = new DynamodbHandle(instance.engine);
    this.#operations = new Map(DynamodbHandle.operations().map((name, number) => [name, number]));
  }

  /** The number of an operation; `undefined` if it is not built. */
  operation(name: string): number | undefined {
    return this.#operations.get(name);
  }

  /** The answer is valid until the next call. */
  invoke(operation: number, account: string, region: string, body: Uint8Array): NativeAnswer {
    const scratch = this.#scratch;
    const length = this.#native.invoke(operation, this.#scope(account, region), this.#instance.clock.now(), body, scratch);
    const answer = this.#answer;
    answer.status = scratch.readUInt16LE(0);
    answer.crc32 = scratch.readUInt32LE(4);
    if (length <= SCRATCH_BYTES - HEAD_BYTES) {
      answer.body = this.#view(length);
    } else {
      const whole = Buffer.allocUnsafeSlow(length);
      this.#native.take(whole);
      answer.body = whole;
    }
    return answer;
  }

  #view(length: number): Uint8Array {
    const kept = this.#views[length];
    if (kept !== undefined) return kept;
    const view = new Uint8Array(this.#scratch.buffer, this.#scratch.byteOffset + HEAD_BYTES, length);
    if (length <= KEPT_VIEW_BYTES) this.#views[length] = view;
    return view;
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
