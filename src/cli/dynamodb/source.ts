/** Files of items, read in pieces: which records they hold, and how much of them was read. */
import { createReadStream, statSync } from 'node:fs';
import { PassThrough, type Readable } from 'node:stream';
import { csvRows } from './csv.js';
import { type Format, formatOf, type Item, type ItemRecord, itemOfJson, itemOfRow, type KeyTypes } from './items.js';
import { jsonObjects } from './json-values.js';

/** Stands for standard input. */
export const STANDARD = '-';
const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);

export interface SourceOptions {
  /** Undefined to find out. */
  readonly format?: Format | undefined;
  readonly delimiter: string;
  /** The names of a CSV file's columns, where its first row has none. */
  readonly header?: readonly string[] | undefined;
  readonly types: KeyTypes;
}

export class Source {
  /** Bytes of the files that were read so far. */
  read = 0;
  readonly size: number | undefined;

  constructor(
    readonly files: readonly string[],
    readonly options: SourceOptions,
  ) {
    this.size = files.includes(STANDARD) ? undefined : files.reduce((sum, file) => sum + statSync(file).size, 0);
  }

  /** All records; those before `from`, counted from 1, are passed over cheaply and given as undefined. */
  async *records(from: number): AsyncGenerator<ItemRecord | undefined> {
    let ordinal = 1;
    for (const file of this.files) {
      for await (const convert of this.#recordsOf(file)) {
        yield ordinal++ < from ? undefined : attempt(convert);
      }
    }
  }

  async *#recordsOf(file: string): AsyncGenerator<() => Item> {
    const { types, delimiter, header } = this.options;
    const bytes = await this.#open(file);
    if (this.options.format === 'csv' || (this.options.format === undefined && /\.csv(\.gz)?$/i.test(file))) {
      let names = header;
      for await (const row of csvRows(bytes, delimiter)) {
        const columns = names;
        if (columns === undefined) names = row;
        else yield () => itemOfRow(columns, row, types);
      }
      return;
    }
    let format = this.options.format;
    for await (const text of jsonObjects(bytes)) {
      yield () => {
        format ??= formatOf(text);
        return itemOfJson(text, format, types);
      };
    }
  }

  /** What is compressed is told by its first bytes. */
  async #open(file: string): Promise<Readable> {
    const raw = file === STANDARD ? process.stdin : createReadStream(file, { highWaterMark: 256 * 1024 });
    const counted = new PassThrough();
    raw.on('data', (chunk: Buffer) => {
      this.read += chunk.length;
    });
    raw.on('error', (error: Error) => counted.destroy(error));
    raw.pipe(counted);
    const head = await firstBytes(counted);
    if (!head.subarray(0, GZIP_MAGIC.length).equals(GZIP_MAGIC)) return counted;
    const { createGunzip } = require('node:zlib') as typeof import('node:zlib');
    const unpacked = createGunzip();
    counted.on('error', (error) => unpacked.destroy(error));
    return counted.pipe(unpacked);
  }
}

function attempt(convert: () => Item): ItemRecord {
  try {
    return { item: convert() };
  } catch (error) {
    return { message: (error as Error).message };
  }
}

/** The beginning, which is put back, within the event, since the stream may end in the next turn. */
function firstBytes(stream: PassThrough): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    stream.once('readable', () => {
      const head = (stream.read() as Buffer | null) ?? Buffer.alloc(0);
      if (head.length > 0) stream.unshift(head);
      resolve(head);
    });
    stream.once('error', reject);
  });
}
