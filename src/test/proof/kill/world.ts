/** Reads all that the load may have written, and looks whether it agrees with itself: items with their indexes, objects with their ETags. */
import { createHash } from 'node:crypto';
import { GetItemCommand, paginateScan, type ScanCommandInput } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListMultipartUploadsCommand, ListPartsCommand, paginateListObjectsV2 } from '@aws-sdk/client-s3';
import type { Clients } from '../clients.js';
import type { World } from './ledger.js';
import { type BodyFile, type ObjectBook, partName, unquoted } from './objects.js';
import {
  BUCKET,
  bodyState,
  hash,
  type Item,
  itemRegister,
  itemState,
  objectRegister,
  TABLES,
  type Table,
  writeOf,
} from './registers.js';
import { streamFaults } from './streams.js';

interface OpenUpload {
  readonly key: string;
  readonly parts: ReadonlyMap<number, { readonly etag: string; readonly size: number }>;
}

export interface Seen {
  readonly registers: World;
  readonly tally: number;
  /** By upload id. */
  readonly uploads: ReadonlyMap<string, OpenUpload>;
  /** What does not agree with itself. */
  readonly faults: readonly string[];
  /** Of everything above: equal worlds have equal digests. */
  readonly digest: string;
  /** What must be on the disk for its objects, and for its open uploads. */
  readonly bodies: readonly BodyFile[];
  readonly parts: readonly BodyFile[];
}

const WRITTEN = ['plain', 'indexed', 'streamed', 'left', 'right'] as const satisfies readonly Table[];
/** The attribute without which an item has no row in the index. */
const INDEXES = { 'by-colour': ['colour', 'rank'], 'by-rank': ['rank'] } as const;

export async function readWorld(clients: Clients, book: ObjectBook, streams: boolean): Promise<Seen> {
  const registers = new Map<string, string>();
  const faults: string[] = [];
  for (const table of WRITTEN) {
    const items = await scan(clients, { TableName: TABLES[table] });
    for (const item of items) registers.set(itemRegister(table, item.pk?.S as string, item.sk?.S), itemState(item) as string);
    if (table === 'indexed') faults.push(...(await indexFaults(clients, items)));
    if (table === 'streamed' && streams) faults.push(...(await streamFaults(clients, items)));
  }
  const bodies = await readObjects(clients, book, registers, faults);
  const uploads = await readUploads(clients);
  const parts = [...uploads].flatMap(([id, upload]) =>
    [...upload.parts].map(([part, { size }]) => ({ name: partName(id, part), size })),
  );
  const tally = await readTally(clients);
  return { registers, tally, uploads, faults, bodies, parts, digest: digest(registers, tally, uploads) };
}

async function scan({ dynamodb }: Clients, input: ScanCommandInput): Promise<Item[]> {
  const items: Item[] = [];
  for await (const page of paginateScan({ client: dynamodb }, input)) items.push(...((page.Items ?? []) as Item[]));
  return items;
}

/** Each index holds exactly the items that have its keys, and holds them as they are. */
async function indexFaults(clients: Clients, items: readonly Item[]): Promise<string[]> {
  const faults: string[] = [];
  for (const [IndexName, needed] of Object.entries(INDEXES)) {
    const expected = items.filter((item) => needed.every((name) => item[name] !== undefined)).map(itemState);
    const rows = (await scan(clients, { TableName: TABLES.indexed, IndexName })).map(itemState);
    const [inTable, inIndex] = [new Set(expected), new Set(rows)];
    const missing = expected.filter((state) => !inIndex.has(state));
    const extra = rows.filter((state) => !inTable.has(state));
    if (missing.length > 0) faults.push(`the index ${IndexName} lacks ${missing.length} items, as ${missing[0]}`);
    if (extra.length > 0) faults.push(`the index ${IndexName} holds ${extra.length} rows that no item has, as ${extra[0]}`);
    if (rows.length !== inIndex.size) faults.push(`the index ${IndexName} holds rows twice`);
  }
  return faults;
}

async function readObjects(
  clients: Clients,
  book: ObjectBook,
  registers: Map<string, string>,
  faults: string[],
): Promise<BodyFile[]> {
  const files: BodyFile[] = [];
  for await (const page of paginateListObjectsV2({ client: clients.s3 }, { Bucket: BUCKET })) {
    for (const { Key, ETag, Size } of page.Contents ?? []) {
      const answer = await clients.s3.send(new GetObjectCommand({ Bucket: BUCKET, Key }));
      const body = Buffer.from((await answer.Body?.transformToByteArray()) ?? []);
      const [write, etag, md5] = [answer.Metadata?.write ?? '', unquoted(answer.ETag), hash('md5', body)];
      if (unquoted(ETag) !== etag || Size !== body.length)
        faults.push(`the listing says ${ETag} and ${Size} bytes of ${Key}, which has ${etag} and ${body.length}`);
      if (!etag.includes('-') && etag !== md5) faults.push(`the bytes of ${Key} have the MD5 ${md5}, its ETag is ${etag}`);
      const state = bodyState({ write, etag, size: body.length, sha256: hash('sha256', body) });
      registers.set(objectRegister(Key as string), state);
      files.push(...book.files(writeOf(state), body.length));
    }
  }
  return files;
}

/** The load leaves fewer uploads than one page holds. */
async function readUploads({ s3 }: Clients): Promise<Map<string, OpenUpload>> {
  const uploads = new Map<string, OpenUpload>();
  const { Uploads = [], IsTruncated } = await s3.send(new ListMultipartUploadsCommand({ Bucket: BUCKET }));
  if (IsTruncated) throw new Error('There are more uploads than one page holds');
  for (const { Key, UploadId } of Uploads) {
    const { Parts = [] } = await s3.send(new ListPartsCommand({ Bucket: BUCKET, Key, UploadId }));
    const parts = Parts.map(
      ({ PartNumber, ETag, Size }) => [PartNumber as number, { etag: unquoted(ETag), size: Size as number }] as const,
    );
    uploads.set(UploadId as string, { key: Key as string, parts: new Map(parts) });
  }
  return uploads;
}

async function readTally({ dynamodb }: Clients): Promise<number> {
  const { Item } = await dynamodb.send(new GetItemCommand({ TableName: TABLES.tally, Key: { pk: { S: 'all' } } }));
  return Number(Item?.n?.N ?? 0);
}

function digest(registers: World, tally: number, uploads: Seen['uploads']): string {
  const open = [...uploads].map(([id, { key, parts }]) => [id, key, [...parts].sort(([a], [b]) => a - b)]);
  const whole = JSON.stringify([[...registers].sort(), tally, open.sort()]);
  return createHash('sha256').update(whole).digest('hex');
}
