/**
 * Ids come from a keyed function of (seed, scope, request ordinal, draw number), so that the same seed and requests give the same ids,
 * and a transaction that runs again draws again what it drew. The function is ChaCha20 under a key derived from seed and scope.
 */
import { chachaBlock, deriveKey, type Key } from './chacha.js';

/** Ids drawn from a keyed function of (seed, scope, request ordinal, draw number). */
export interface IdSource {
  /** 16 random bytes as a version 4 UUID. */
  uuid(): string;
  /** `length` characters of `alphabet`. */
  text(length: number, alphabet: string): string;
  bytes(length: number): Uint8Array;
}

/** An id source that can go back, for work that runs again. */
export interface RewindableIds extends IdSource {
  /** The number of bytes drawn so far. */
  mark(): number;
  rewind(mark: number): void;
}

const BLOCK_BYTES = 64;
const KEY_WORDS = 8;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Formats 16 bytes from `at` as a version 4 UUID (RFC 9562). */
function formatUuid(b: Uint8Array, at: number): string {
  const h = (i: number): string => HEX[b[at + i] as number] as string;
  const version = HEX[((b[at + 6] as number) & 0x0f) | 0x40] as string;
  const variant = HEX[((b[at + 8] as number) & 0x3f) | 0x80] as string;
  return `${h(0)}${h(1)}${h(2)}${h(3)}-${h(4)}${h(5)}-${version}${h(7)}-${variant}${h(9)}-${h(10)}${h(11)}${h(12)}${h(13)}${h(14)}${h(15)}`;
}

/** The draws of one scope. */
export class ScopedIds implements RewindableIds {
  readonly #key: Key;
  readonly #words = new Uint32Array(BLOCK_BYTES / 4);
  readonly #block = new Uint8Array(this.#words.buffer);
  #held = -1;
  #drawn = 0;

  constructor(root: Key, scope: string) {
    this.#key = deriveKey(root, scope);
  }

  mark(): number {
    return this.#drawn;
  }

  rewind(mark: number): void {
    this.#drawn = mark;
  }

  #next(): number {
    const index = Math.floor(this.#drawn / BLOCK_BYTES);
    if (index !== this.#held) {
      chachaBlock(this.#key, index | 0, Math.floor(index / 2 ** 32), 0, 0, this.#words);
      this.#held = index;
    }
    return this.#block[this.#drawn++ % BLOCK_BYTES] as number;
  }

  bytes(length: number): Uint8Array {
    const out = new Uint8Array(length);
    for (let i = 0; i < length; i++) out[i] = this.#next();
    return out;
  }

  uuid(): string {
    return formatUuid(this.bytes(16), 0);
  }

  text(length: number, alphabet: string): string {
    const size = alphabet.length;
    if (size < 1 || size > 256) throw new RangeError('An alphabet has 1 to 256 characters.');
    // Bytes above the last whole multiple of the size are thrown away, so that no character comes more often than another.
    const limit = 256 - (256 % size);
    let out = '';
    while (out.length < length) {
      const byte = this.#next();
      if (byte < limit) out += alphabet[byte % size];
    }
    return out;
  }
}

/** How a service writes its request ids. */
export type RequestIdForm = 'uuid' | 's3' | 'dynamodb';

const UPPER_ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const BASE32_HEX = '0123456789ABCDEFGHIJKLMNOPQRSTUV';
/** All request ids of DynamoDB end in this. Seen in AWS's answers of many years. */
const DYNAMODB_SUFFIX = 'VV4KQNSO5AEMVJF66Q9ASUAAJG';
const DYNAMODB_RANDOM_LENGTH = 26;
/** Ids that are spelled at once; also the ordinals that each of several gateway threads takes at once. */
const ORDINALS_AT_ONCE = 64;
const BYTES_PER_ID = 16;
const UUID_LENGTH = 36;
const HYPHEN = 45;
const HEX_DIGITS = Uint8Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
const WORDS_PER_ID = BYTES_PER_ID / 4;
const IDS_PER_BLOCK = BLOCK_BYTES / BYTES_PER_ID;
/** Scopes come from clients: what a thread remembers of them starts anew before it grows without end. */
const MAX_SCOPES = 1_000;
/** The generation of the counters stands before them. */
const HEADER_BYTES = 8;
/** Counters; scopes that fall on one share it, which shows in nothing: each has a key of its own. */
const SLOTS = 4_096;

/** The counters as plain data, for snapshots: the next ordinal by slot, where it is not 0. */
export type CapturedOrdinals = Readonly<Record<string, number>>;

/**
 * The next ordinals of all scopes, in memory that the gateway threads of an instance share. A lone thread counts one by one, so that the
 * same requests get the same ids wherever others were counted before; several take blocks.
 */
export class Ordinals {
  readonly memory: SharedArrayBuffer;
  readonly alone: boolean;
  readonly #generation: Int32Array;
  readonly #numbers: Float64Array;
  readonly #shared: BigInt64Array;

  constructor(alone: boolean, memory = new SharedArrayBuffer(HEADER_BYTES + SLOTS * 8)) {
    this.alone = alone;
    this.memory = memory;
    this.#generation = new Int32Array(memory, 0, 1);
    this.#numbers = new Float64Array(memory, HEADER_BYTES);
    this.#shared = new BigInt64Array(memory, HEADER_BYTES);
  }

  /** Grows with each restore: blocks taken before are void. */
  get generation(): number {
    return Atomics.load(this.#generation, 0);
  }

  /** The next ordinal; only for a lone thread. */
  take(slot: number): number {
    const ordinal = this.#numbers[slot] as number;
    this.#numbers[slot] = ordinal + 1;
    return ordinal;
  }

  /** The first ordinal of a block; only where there are several threads. */
  takeBlock(slot: number): number {
    return Number(Atomics.add(this.#shared, slot, BigInt(ORDINALS_AT_ONCE)));
  }

  capture(): CapturedOrdinals {
    const captured: Record<string, number> = {};
    for (let slot = 0; slot < SLOTS; slot++) {
      const ordinal = this.alone ? (this.#numbers[slot] as number) : Number(Atomics.load(this.#shared, slot));
      if (ordinal !== 0) captured[slot] = ordinal;
    }
    return captured;
  }

  restore(captured: CapturedOrdinals): void {
    for (let slot = 0; slot < SLOTS; slot++) {
      const ordinal = captured[slot] ?? 0;
      if (this.alone) this.#numbers[slot] = ordinal;
      // Blocks begin at whole ones, also where a lone thread has counted before.
      else Atomics.store(this.#shared, slot, BigInt(Math.ceil(ordinal / ORDINALS_AT_ONCE) * ORDINALS_AT_ONCE));
    }
    Atomics.add(this.#generation, 0, 1);
  }
}

/** The request ids of one account, region and service, as one thread gives them. */
interface IdScope {
  readonly service: string;
  readonly account: string;
  readonly region: string;
  readonly key: Key;
  readonly slot: number;
  readonly form: RequestIdForm;
  /** The ids of 64 ordinals from `spelledFrom` on, one behind the other; -1 before any were spelled. */
  ids: string;
  spelledFrom: number;
  /** Ordinals that this thread holds, where there are several. */
  next: number;
  end: number;
  generation: number;
}

/**
 * Request ids: drawn by ordinal under a key for each account, region and service, so that what happens in one changes nothing in another. 64
 * ids are spelled into one text, of which an id is a slice: put together by itself, character by character, an id cost as much as a
 * call into native code.
 */
export class RequestIds {
  readonly #root: Key;
  readonly #ordinals: Ordinals;
  readonly #forms: Readonly<Record<string, RequestIdForm>>;
  readonly #words = new Uint32Array(ORDINALS_AT_ONCE * WORDS_PER_ID);
  readonly #bytes = new Uint8Array(this.#words.buffer);
  readonly #scopes = new Map<string, IdScope>();
  /** The scope asked for last: comparing with it is faster than looking one up. */
  #last: IdScope | undefined;

  /** `forms` names the services whose ids are no UUIDs. */
  constructor(root: Key, ordinals: Ordinals, forms: Readonly<Record<string, RequestIdForm>>) {
    this.#root = deriveKey(root, 'request ids');
    this.#ordinals = ordinals;
    this.#forms = forms;
  }

  next(service: string, account: string, region: string): string {
    let scope = this.#last;
    if (scope === undefined || scope.region !== region || scope.account !== account || scope.service !== service) {
      scope = this.#scope(service, account, region);
      this.#last = scope;
    }
    const ordinal = this.#ordinals.alone ? this.#ordinals.take(scope.slot) : this.#fromBlock(scope);
    let index = ordinal - scope.spelledFrom;
    if (scope.spelledFrom < 0 || index < 0 || index >= ORDINALS_AT_ONCE) {
      this.#spell(scope, ordinal);
      index = ordinal - scope.spelledFrom;
    }
    const length = scope.ids.length / ORDINALS_AT_ONCE;
    return scope.ids.slice(index * length, (index + 1) * length);
  }

  /** An id of the service's form for a request that another one makes, out of that one's draws. */
  within(ids: IdSource, service: string): string {
    return spell(this.#formOf(service), ids.bytes(BYTES_PER_ID));
  }

  #formOf(service: string): RequestIdForm {
    return this.#forms[service] ?? 'uuid';
  }

  #scope(service: string, account: string, region: string): IdScope {
    const name = `${account}/${region}/${service}`;
    let scope = this.#scopes.get(name);
    if (scope === undefined) {
      if (this.#scopes.size >= MAX_SCOPES) this.#scopes.clear();
      const key = deriveKey(this.#root, name);
      const slot = (key[0] as number) % SLOTS;
      const form = this.#formOf(service);
      scope = { service, account, region, key, slot, form, ids: '', spelledFrom: -1, next: 0, end: 0, generation: -1 };
      this.#scopes.set(name, scope);
    }
    return scope;
  }

  #fromBlock(scope: IdScope): number {
    const { generation } = this.#ordinals;
    if (scope.next === scope.end || scope.generation !== generation) {
      scope.next = this.#ordinals.takeBlock(scope.slot);
      scope.end = scope.next + ORDINALS_AT_ONCE;
      scope.generation = generation;
    }
    return scope.next++;
  }

  /** Draws the ids of the ordinal and its neighbours, a whole number of blocks of key stream. */
  #spell(scope: IdScope, ordinal: number): void {
    const from = ordinal - (ordinal % ORDINALS_AT_ONCE);
    for (let id = 0; id < ORDINALS_AT_ONCE; id += IDS_PER_BLOCK) {
      const index = (from + id) / IDS_PER_BLOCK;
      chachaBlock(scope.key, index | 0, Math.floor(index / 2 ** 32), 0, 0, this.#words, id * WORDS_PER_ID);
    }
    scope.ids = spell(scope.form, this.#bytes);
    scope.spelledFrom = from;
  }
}

/** Of 16 bytes an id. */
function spell(form: RequestIdForm, bytes: Uint8Array): string {
  if (form === 's3') return spellS3(bytes);
  if (form === 'dynamodb') return spellDynamodb(bytes);
  return spellUuids(bytes);
}

/** 16 characters, a byte each; since 36 does not divide 256 some come a little more often, which an id bears. */
function spellS3(bytes: Uint8Array): string {
  const out = Buffer.allocUnsafe(bytes.length);
  for (let i = 0; i < bytes.length; i++) out[i] = UPPER_ALPHANUMERIC.charCodeAt((bytes[i] as number) % UPPER_ALPHANUMERIC.length);
  return out.toString('latin1');
}

/** 5 bits a character, of which the last one has what is left: 3. */
function spellDynamodb(bytes: Uint8Array): string {
  const length = DYNAMODB_RANDOM_LENGTH + DYNAMODB_SUFFIX.length;
  const out = Buffer.allocUnsafe((bytes.length / BYTES_PER_ID) * length);
  for (let start = 0, at = 0; start < bytes.length; start += BYTES_PER_ID, at += length) {
    for (let i = 0; i < DYNAMODB_RANDOM_LENGTH; i++) {
      const place = (i * 5) >> 3;
      const shift = (i * 5) & 7;
      let bits = (bytes[start + place] as number) >> shift;
      if (shift > 3 && place + 1 < BYTES_PER_ID) bits |= (bytes[start + place + 1] as number) << (8 - shift);
      out[at + i] = BASE32_HEX.charCodeAt(bits & 31);
    }
    for (let i = 0; i < DYNAMODB_SUFFIX.length; i++) out[at + DYNAMODB_RANDOM_LENGTH + i] = DYNAMODB_SUFFIX.charCodeAt(i);
  }
  return out.toString('latin1');
}

/** As `formatUuid`, for many: written as bytes, which halved what an id costs (270 to 130 ns) over joining texts. */
function spellUuids(bytes: Uint8Array): string {
  const out = Buffer.allocUnsafe((bytes.length / BYTES_PER_ID) * UUID_LENGTH);
  for (let start = 0, at = 0; start < bytes.length; start += BYTES_PER_ID) {
    for (let i = 0; i < BYTES_PER_ID; i++) {
      if (i === 4 || i === 6 || i === 8 || i === 10) out[at++] = HYPHEN;
      let byte = bytes[start + i] as number;
      if (i === 6) byte = (byte & 0x0f) | 0x40;
      else if (i === 8) byte = (byte & 0x3f) | 0x80;
      out[at++] = HEX_DIGITS[byte >> 4] as number;
      out[at++] = HEX_DIGITS[byte & 15] as number;
    }
  }
  return out.toString('latin1');
}

/** A seed that is the key itself, as journals tell it. */
const KEY_SEED = /^key:([0-9a-f]{64})$/;

/** The key of all ids of an instance. Without a seed it is random. */
export function rootKey(seed: string | undefined): Key {
  if (seed === undefined) return randomKey();
  const given = KEY_SEED.exec(seed)?.[1];
  return given === undefined ? deriveKey(new Uint32Array(KEY_WORDS), seed) : keyOfHex(given);
}

/** As a seed that gives the key back. */
export function seedOfKey(key: Key): string {
  return `key:${Buffer.from(key.buffer, key.byteOffset, key.byteLength).toString('hex')}`;
}

function keyOfHex(hex: string): Key {
  const key = new Uint32Array(KEY_WORDS);
  Buffer.from(key.buffer).write(hex, 'hex');
  return key;
}

/** From the system's own source where it is a file: loading node:crypto takes longer than most of a start. */
function randomKey(): Key {
  const key = new Uint32Array(KEY_WORDS);
  const { closeSync, openSync, readSync } = require('node:fs') as typeof import('node:fs');
  try {
    const file = openSync('/dev/urandom', 'r');
    const read = readSync(file, key, 0, key.byteLength, null);
    closeSync(file);
    if (read === key.byteLength) return key;
  } catch {
    // Not every system has the file.
  }
  const { randomFillSync } = require('node:crypto') as typeof import('node:crypto');
  return randomFillSync(key);
}
