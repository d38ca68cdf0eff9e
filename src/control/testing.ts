/** A server of its own for the tests of the emulator's own paths, with clients of AWS beside them. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { type Emulator, type StartOptions, start } from '../index.js';

/** An emulator with a folder for its bodies, and clients of all accounts and regions. */
export class Server {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'archive-'));
  readonly #clients = new Map<string, { s3: S3Client; dynamodb: DynamoDBClient }>();
  #emulator: Emulator | undefined;

  async start(options: StartOptions = {}): Promise<this> {
    this.#emulator = await start({ port: 0, dataDir: this.folder, logLevel: 'error', ...options });
    return this;
  }

  /** Ends the emulator and starts another on the same folder. */
  async restart(options: StartOptions): Promise<void> {
    await this.#end();
    await this.start(options);
  }

  /** Milliseconds since the epoch. */
  freezeAt(time: number): void {
    this.#emulator?.clock.freeze(time);
  }

  async stop(): Promise<void> {
    await this.#end();
    rmSync(this.folder, { recursive: true, force: true });
  }

  async #end(): Promise<void> {
    for (const { s3, dynamodb } of this.#clients.values()) {
      s3.destroy();
      dynamodb.destroy();
    }
    this.#clients.clear();
    await this.#emulator?.stop();
  }

  of(account: string, region: string): { s3: S3Client; dynamodb: DynamoDBClient } {
    const name = `${account}/${region}`;
    const known = this.#clients.get(name);
    if (known) return known;
    const credentials = { accessKeyId: account, secretAccessKey: 'test' };
    const common = { endpoint: this.#emulator?.endpoint as string, region, credentials, maxAttempts: 1 };
    const clients = { s3: new S3Client({ ...common, forcePathStyle: true }), dynamodb: new DynamoDBClient(common) };
    this.#clients.set(name, clients);
    return clients;
  }

  /** Of the emulator's own paths. */
  get url(): string {
    return `${this.#emulator?.endpoint}/_ruststack`;
  }

  ask(method: string, resource: string, body?: string | Buffer): Promise<Response> {
    return fetch(this.url + resource, { method, ...(body !== undefined && { body }) });
  }

  async json(method: string, resource: string, body?: unknown, status = 200): Promise<any> {
    const response = await this.ask(method, resource, Buffer.isBuffer(body) ? body : JSON.stringify(body));
    const text = await response.text();
    assert.equal(response.status, status, text);
    return JSON.parse(text);
  }

  snapshot(name: string): Promise<unknown> {
    return this.json('POST', '/snapshots', { name }, 201);
  }

  async export(name: string, query = ''): Promise<Buffer> {
    const response = await this.ask('GET', `/snapshots/${name}/export${query}`);
    assert.equal(response.status, 200);
    return Buffer.from(await response.arrayBuffer());
  }

  /** Names of the files of bodies. */
  files(): string[] {
    return readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'lock')
      .map((entry) => entry.name)
      .sort();
  }
}
