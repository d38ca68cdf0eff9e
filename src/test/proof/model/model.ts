/**
 * The server as it should be, as small as it gets: maps in memory. Each step gives the answer that the server has to give, as one text.
 * Snapshots are copies.
 */
import { createHash } from 'node:crypto';
import type { Step } from './steps.js';

interface StoredItem {
  readonly value: string;
  readonly count: number;
}

interface StoredObject {
  readonly md5: string;
  readonly etag: string;
  readonly size: number;
  /** ISO 8601 in whole seconds, where it was written while the clock stood. */
  readonly modified: string | undefined;
}

interface World {
  readonly tables: Map<string, Map<string, StoredItem>>;
  readonly buckets: Map<string, Map<string, StoredObject>>;
  /** Milliseconds since 1970 at which the clock stands; absent while it runs. */
  frozen: number | undefined;
}

const fresh = (): World => ({ tables: new Map(), buckets: new Map(), frozen: undefined });

function copyOf({ tables, buckets, frozen }: World): World {
  const copy = <T>(maps: Map<string, Map<string, T>>): Map<string, Map<string, T>> =>
    new Map([...maps].map(([name, rows]) => [name, new Map(rows)]));
  return { tables: copy(tables), buckets: copy(buckets), frozen };
}

/** An object's body: bytes that no other value has. */
export function bodyOf(value: string, size: number): Buffer {
  return Buffer.alloc(size, `${value};`);
}

export const md5 = (bytes: Uint8Array): string => createHash('md5').update(bytes).digest('hex');
export const seconds = (ms: number): string => new Date(Math.floor(ms / 1000) * 1000).toISOString();

export class Model {
  private world = fresh();
  /** In the order in which they were taken. */
  private readonly snapshots = new Map<string, World>();

  /** What the server answers; `undefined` where the step alone does not say. */
  apply(step: Step): string | undefined {
    switch (step.do) {
      case 'create-table':
        if (this.world.tables.has(step.table)) return 'ResourceInUseException';
        this.world.tables.set(step.table, new Map());
        return 'done';
      case 'delete-table':
        return this.world.tables.delete(step.table) ? 'done' : 'ResourceNotFoundException';
      case 'put':
      case 'put-new':
      case 'add':
      case 'delete':
      case 'get':
        return this.applyItem(step);
      case 'transact':
        return this.transact(step);
      case 'create-bucket':
        // us-east-1 lets an owner create a bucket again.
        if (!this.world.buckets.has(step.bucket)) this.world.buckets.set(step.bucket, new Map());
        return 'done';
      case 'delete-bucket':
        return this.deleteBucket(step.bucket);
      case 'put-object':
      case 'multipart':
      case 'copy-object':
      case 'delete-object':
      case 'get-object':
      case 'presigned':
        return this.applyObject(step);
      case 'snapshot':
        if (this.snapshots.has(step.name)) return '409';
        this.snapshots.set(step.name, copyOf(this.world));
        return 'done';
      case 'restore':
        return this.restore(step.name);
      case 'delete-snapshot':
        return this.snapshots.delete(step.name) ? 'done' : '404';
      case 'rename':
        return this.rename(step.name, step.to);
      case 'restart':
        return 'done';
      case 'advance':
        this.advance(step.seconds);
        return 'done';
      case 'unfreeze':
        this.world.frozen = undefined;
        return 'done';
      case 'freeze':
        // Only the server knows when; `froze` tells the model.
        return 'done';
      case 'show-time':
        return this.world.frozen === undefined ? 'running' : `stands at ${new Date(this.world.frozen).toISOString()}`;
    }
  }

  /** The moment at which the server says that its clock stands. */
  froze(at: number): void {
    this.world.frozen ??= at;
  }

  private advance(by: number): void {
    if (this.world.frozen !== undefined) this.world.frozen += by * 1000;
  }

  private applyItem(step: Extract<Step, { table: string; key: string }>): string {
    const table = this.world.tables.get(step.table);
    if (table === undefined) return 'ResourceNotFoundException';
    const found = table.get(step.key);
    switch (step.do) {
      case 'get':
        return found === undefined ? 'nothing' : itemText(found);
      case 'delete':
        table.delete(step.key);
        return 'done';
      case 'add':
        table.set(step.key, { value: found?.value ?? '', count: (found?.count ?? 0) + 1 });
        return `counts ${(found?.count ?? 0) + 1}`;
      case 'put-new':
        if (found !== undefined) return 'ConditionalCheckFailedException';
        break;
    }
    if ('value' in step) table.set(step.key, { value: step.value, count: 0 });
    return 'done';
  }

  private transact({ table, other, key, value }: Extract<Step, { do: 'transact' }>): string {
    const [first, second] = [this.world.tables.get(table), this.world.tables.get(other)];
    if (first === undefined || second === undefined) return 'ResourceNotFoundException';
    if (second.has(key)) return 'TransactionCanceledException';
    for (const rows of [first, second]) rows.set(key, { value, count: 0 });
    return 'done';
  }

  private deleteBucket(name: string): string {
    const bucket = this.world.buckets.get(name);
    if (bucket === undefined) return 'NoSuchBucket';
    if (bucket.size > 0) return 'BucketNotEmpty';
    this.world.buckets.delete(name);
    return 'done';
  }

  private applyObject(step: Extract<Step, { bucket: string; key: string }>): string {
    const bucket = this.world.buckets.get(step.bucket);
    if (step.do === 'presigned') {
      this.advance(step.seconds);
      if (step.seconds >= step.expires) return '403';
      const object = bucket?.get(step.key);
      return object === undefined ? '404' : `200 ${object.md5}`;
    }
    if (bucket === undefined) return 'NoSuchBucket';
    const found = bucket.get(step.key);
    switch (step.do) {
      case 'get-object':
        return found === undefined ? 'NoSuchKey' : objectText(found);
      case 'delete-object':
        bucket.delete(step.key);
        return 'done';
      case 'copy-object':
        return this.copy(bucket, step.from, step.key);
      case 'put-object':
      case 'multipart': {
        const body = bodyOf(step.value, step.size);
        const digest = md5(body);
        const etag = step.do === 'multipart' ? `${md5(Buffer.from(digest, 'hex'))}-1` : digest;
        bucket.set(step.key, { md5: digest, etag, size: step.size, modified: this.modified() });
        return 'done';
      }
    }
  }

  private copy(bucket: Map<string, StoredObject>, from: string, to: string): string {
    const source = bucket.get(from);
    if (source === undefined) return 'NoSuchKey';
    // AWS refuses to copy an object onto itself when nothing about it changes.
    if (from === to) return 'InvalidRequest';
    bucket.set(to, { ...source, etag: source.md5, modified: this.modified() });
    return 'done';
  }

  private modified(): string | undefined {
    return this.world.frozen === undefined ? undefined : seconds(this.world.frozen);
  }

  private restore(name: string): string {
    const snapshot = this.snapshots.get(name);
    if (snapshot === undefined) return '404';
    this.world = copyOf(snapshot);
    return 'done';
  }

  private rename(name: string, to: string): string {
    const snapshot = this.snapshots.get(name);
    if (snapshot === undefined) return '404';
    if (name === to) return 'done';
    if (this.snapshots.has(to)) return '409';
    // It keeps its place in the order.
    const all = [...this.snapshots];
    this.snapshots.clear();
    for (const [one, world] of all) this.snapshots.set(one === name ? to : one, world);
    return 'done';
  }

  /** Everything that can be seen from outside, as lines. */
  lines(): string[] {
    const lines: string[] = [];
    for (const [table, items] of this.world.tables) {
      lines.push(`table ${table}`);
      for (const [key, item] of items) lines.push(`item ${table} ${key} ${itemText(item)}`);
    }
    for (const [bucket, objects] of this.world.buckets) {
      lines.push(`bucket ${bucket}`);
      for (const [key, object] of objects) lines.push(`object ${bucket} ${key} ${objectText(object)}`);
    }
    lines.push(...[...this.snapshots.keys()].map((name) => `snapshot ${name}`));
    return lines.sort();
  }

  /** What the model knows of when an object was written. */
  modifiedOf(bucket: string, key: string): string | undefined {
    return this.world.buckets.get(bucket)?.get(key)?.modified;
  }
}

export function itemText({ value, count }: StoredItem): string {
  return `${value} counts ${count}`;
}

export function objectText({ md5: digest, etag, size }: Pick<StoredObject, 'md5' | 'etag' | 'size'>): string {
  return `${etag} ${size} bytes, MD5 ${digest}`;
}
