/** The S3 part of the load: small and large objects, overwritten, copied, deleted, uploaded in parts, uploads left and aborted. */
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import type { Clients } from '../clients.js';
import type { Random } from '../random.js';
import type { Writer } from './ledger.js';
import { type Body, BUCKET, bodyState, hash, multipartEtag, objectRegister, writeOf } from './registers.js';

const KEYS = 5;
/** Up to 16 KiB a body stands in its row, above it in a file. */
/** From 512 KiB on the MD5 is computed beside. */
const SIZES = [0, 100, 16 * 1024, 16 * 1024 + 1, 70_000, 300_000, 700_000];
const LAST_PART_SIZES = [1, 20_000, 100_000];
/** AWS's least size of every part but the last. */
const PART_BYTES = 5 * 1024 * 1024;

export interface Upload {
  readonly key: string;
  /** ETags of the acknowledged parts by their number. */
  readonly parts: Map<number, string>;
  /** What completing it makes the object hold; set before that is asked for. */
  completes?: string;
  aborts?: boolean;
}

/** A file that should be on the disk: what it is part of, and its bytes. */
export interface BodyFile {
  readonly name: string;
  readonly size: number;
}

/** What the objects' writers know beside the ledger. */
export class ObjectBook {
  /** By the write that made it: the files are named by the write, or, uploaded in parts, by the upload. */
  private readonly bodies = new Map<string, { readonly parts: readonly number[]; readonly files: string }>();
  readonly uploads = new Map<string, Upload>();

  note(write: string, files = write, parts: readonly number[] = []): void {
    this.bodies.set(write, { parts, files });
  }

  isMultipart(write: string): boolean {
    return (this.bodies.get(write)?.parts.length ?? 0) > 0;
  }

  /** What names the files of that write's body: a copy shares them with its source. */
  filesOf(write: string): string {
    return this.bodies.get(write)?.files ?? write;
  }

  files(write: string, size: number): BodyFile[] {
    const { parts, files } = this.bodies.get(write) ?? { parts: [], files: write };
    if (parts.length > 0) return parts.map((bytes, index) => ({ name: partName(files, index + 1), size: bytes }));
    return size > INLINE_BYTES ? [{ name: files, size }] : [];
  }
}

export const partName = (upload: string, part: number): string => `${upload}/${part}`;

/** Bodies up to this stand in the row itself (`src/services/s3/store.ts`). */
const INLINE_BYTES = 16 * 1024;

export class ObjectLoad {
  private writes = 0;
  constructor(
    private readonly clients: Clients,
    private readonly writer: Writer,
    private readonly book: ObjectBook,
    private readonly random: Random,
    private readonly round: number,
  ) {}

  step(): Promise<void> {
    const turn = this.random.next();
    if (turn < 0.5) return this.put();
    if (turn < 0.65) return this.delete();
    if (turn < 0.8) return this.copy();
    return this.multipart();
  }

  private key(): string {
    return `${this.writer.name}/object ${this.random.int(KEYS)}`;
  }

  private write(): string {
    this.writes += 1;
    return `${this.round}.${this.writer.name}.${this.writes}`;
  }

  private async change(key: string, state: string | undefined, send: () => Promise<unknown>): Promise<void> {
    this.writer.begin([{ register: objectRegister(key), state }]);
    await send();
    this.writer.acknowledge();
  }

  private put(): Promise<void> {
    const [key, write] = [this.key(), this.write()];
    const Body = bytes(write, this.random.pick(SIZES));
    this.book.note(write);
    return this.change(key, bodyState(described(write, Body)), () =>
      this.clients.s3.send(new PutObjectCommand({ Bucket: BUCKET, Key: key, Body, Metadata: { write } })),
    );
  }

  private delete(): Promise<void> {
    const key = this.key();
    return this.change(key, undefined, () => this.clients.s3.send(new DeleteObjectCommand({ Bucket: BUCKET, Key: key })));
  }

  private copy(): Promise<void> {
    const [from, to, write] = [this.key(), this.key(), this.write()];
    const source = this.writer.current(objectRegister(from));
    if (source === undefined) return this.put();
    const origin = writeOf(source);
    // What was uploaded in parts becomes one body, and its ETag the body's own MD5, which only its bytes tell.
    if (this.book.isMultipart(origin)) return this.put();
    this.book.note(write, this.book.filesOf(origin));
    return this.change(to, source.replace(origin, write), () =>
      this.clients.s3.send(
        new CopyObjectCommand({
          Bucket: BUCKET,
          Key: to,
          CopySource: encodeURI(`${BUCKET}/${from}`),
          MetadataDirective: 'REPLACE',
          Metadata: { write },
        }),
      ),
    );
  }

  private async multipart(): Promise<void> {
    const [key, write] = [this.key(), this.write()];
    const last = bytes(`${write}-last`, this.random.pick(LAST_PART_SIZES));
    const parts = this.random.chance(0.15) ? [bytes(`${write}-first`, PART_BYTES), last] : [last];
    const named = { Bucket: BUCKET, Key: key };
    const { UploadId } = await this.clients.s3.send(new CreateMultipartUploadCommand({ ...named, Metadata: { write } }));
    const upload: Upload = { key, parts: new Map() };
    this.book.uploads.set(UploadId as string, upload);
    for (const [index, Body] of parts.entries()) {
      const PartNumber = index + 1;
      const { ETag } = await this.clients.s3.send(new UploadPartCommand({ ...named, UploadId, PartNumber, Body }));
      if (unquoted(ETag) !== hash('md5', Body)) throw new Error(`Part ${PartNumber} of ${key} was answered the ETag ${ETag}`);
      upload.parts.set(PartNumber, unquoted(ETag));
    }
    const fate = this.random.next();
    // Some are left open, to be found again after the restart.
    if (fate < 0.15) return;
    if (fate < 0.35) {
      upload.aborts = true;
      await this.clients.s3.send(new AbortMultipartUploadCommand({ ...named, UploadId }));
      this.book.uploads.delete(UploadId as string);
      return;
    }
    this.book.note(
      write,
      UploadId,
      parts.map(({ length }) => length),
    );
    const body = Buffer.concat(parts);
    upload.completes = bodyState({ write, etag: multipartEtag(parts), size: body.length, sha256: hash('sha256', body) });
    const listed = [...upload.parts].map(([PartNumber, ETag]) => ({ PartNumber, ETag: `"${ETag}"` }));
    await this.change(key, upload.completes, () =>
      this.clients.s3.send(new CompleteMultipartUploadCommand({ ...named, UploadId, MultipartUpload: { Parts: listed } })),
    );
    this.book.uploads.delete(UploadId as string);
  }
}

/** Bytes that no other write has. */
function bytes(seed: string, size: number): Buffer {
  return Buffer.alloc(size, `${seed};`);
}

function described(write: string, body: Buffer): Body {
  return { write, etag: hash('md5', body), size: body.length, sha256: hash('sha256', body) };
}

export const unquoted = (etag: string | undefined): string => (etag ?? '').replaceAll('"', '');
