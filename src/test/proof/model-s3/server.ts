/** The steps sent to a server by the official SDK, and what its answers come to in the model's words. */
import { createHash } from 'node:crypto';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  type ObjectVersion,
  PutBucketVersioningCommand,
  PutObjectCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3';
import { type Clients, clientsOf, errorName, isAnswer } from '../clients.js';
import { bodyOf, type Model } from './model.js';
import type { Condition, Step } from './steps.js';

export interface Answer {
  outcome: string;
  /** The version id of what was made. */
  given?: string | undefined;
}

interface Upload {
  bucket: string;
  id: string;
  key: string;
  parts: Map<number, string>;
}

/** Entries on a page of the listings that compare everything, so that pages end in the middle of keys. */
const PAGE = 3;

export class Server {
  readonly #clients: Clients;
  readonly #model: Model;
  readonly #uploads = new Map<string, Upload>();

  /** `model` says which versions there are before a step. */
  constructor(endpoint: string, model: Model) {
    this.#clients = clientsOf(endpoint);
    this.#model = model;
  }

  close(): void {
    this.#clients.close();
  }

  /** A refusal is an answer too; `undefined` where the step means a version or an upload that is not there. */
  async apply(step: Step): Promise<Answer | undefined> {
    try {
      return await this.#send(step);
    } catch (error) {
      if (!isAnswer(error)) throw error;
      return { outcome: errorName(error) };
    }
  }

  async #send(step: Step): Promise<Answer | undefined> {
    const { s3 } = this.#clients;
    const Bucket = step.bucket;
    switch (step.do) {
      case 'create-bucket':
        await s3.send(new CreateBucketCommand({ Bucket }));
        return { outcome: 'ok' };
      case 'delete-bucket':
        await s3.send(new DeleteBucketCommand({ Bucket }));
        return { outcome: 'ok' };
      case 'versioning':
        await s3.send(new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: { Status: step.status } }));
        return { outcome: 'ok' };
      case 'put': {
        const conditions = this.#conditions(Bucket, step.key, step.condition);
        const Body = Buffer.from(bodyOf(step.seed, step.length));
        return written(await s3.send(new PutObjectCommand({ Bucket, Key: step.key, Body, ...conditions })));
      }
      case 'get':
      case 'delete':
      case 'copy': {
        const VersionId = this.#model.versionId(step);
        if (step.version !== undefined && VersionId === undefined) return undefined;
        return step.do === 'copy' ? this.#copy(step, VersionId) : this.#object(step, VersionId);
      }
      default:
        return this.#upload(step);
    }
  }

  async #object(step: Extract<Step, { do: 'get' | 'delete' }>, VersionId: string | undefined): Promise<Answer> {
    const request = { Bucket: step.bucket, Key: step.key, VersionId };
    if (step.do === 'get') {
      const answer = await this.#clients.s3.send(new GetObjectCommand(request));
      const body = (await answer.Body?.transformToByteArray()) ?? new Uint8Array(0);
      const etag = answer.ETag?.replaceAll('"', '') ?? '';
      // The entity tag of an object of parts does not tell its body.
      const isWhole = etag.includes('-') || createHash('md5').update(body).digest('hex') === etag;
      return { outcome: `${etag} ${body.length}${isWhole ? '' : ' of another body'} ${answer.VersionId ?? 'no version'}` };
    }
    const { DeleteMarker, VersionId: given } = await this.#clients.s3.send(new DeleteObjectCommand(request));
    if (VersionId !== undefined) return { outcome: DeleteMarker ? 'a marker went' : 'gone' };
    if (!DeleteMarker) return { outcome: 'gone' };
    return { outcome: given === 'null' ? 'a null marker' : 'a marker', given };
  }

  async #copy(step: Extract<Step, { do: 'copy' }>, versionId: string | undefined): Promise<Answer> {
    const source = `${step.bucket}/${encodeURIComponent(step.key)}`;
    const answer = await this.#clients.s3.send(
      new CopyObjectCommand({
        Bucket: step.bucket,
        Key: step.to,
        CopySource: versionId === undefined ? source : `${source}?versionId=${versionId}`,
        ...this.#conditions(step.bucket, step.to, step.condition),
      }),
    );
    return written({ ETag: answer.CopyObjectResult?.ETag, VersionId: answer.VersionId });
  }

  /** `If-Match` is about the object that is there, or about one that never was. */
  #conditions(bucket: string, key: string, condition: Condition | undefined): { IfNoneMatch?: '*'; IfMatch?: string } {
    if (condition === undefined) return {};
    if (condition === 'none') return { IfNoneMatch: '*' };
    const current = this.#model.buckets.get(bucket)?.keys.get(key)?.[0]?.etag;
    return { IfMatch: condition === 'match' && current !== undefined ? `"${current}"` : '"another"' };
  }

  async #upload(step: Extract<Step, { upload: number }>): Promise<Answer | undefined> {
    const { s3 } = this.#clients;
    const Bucket = step.bucket;
    const name = `${Bucket}/${step.upload}`;
    if (step.do === 'begin-upload') {
      const { UploadId = '' } = await s3.send(new CreateMultipartUploadCommand({ Bucket, Key: step.key }));
      this.#uploads.set(name, { bucket: Bucket, id: UploadId, key: step.key, parts: new Map() });
      return { outcome: 'ok' };
    }
    const upload = this.#uploads.get(name);
    if (!upload) return undefined;
    const request = { Bucket, Key: upload.key, UploadId: upload.id };
    switch (step.do) {
      case 'put-part': {
        const Body = Buffer.from(bodyOf(step.seed, step.length));
        const { ETag = '' } = await s3.send(new UploadPartCommand({ ...request, PartNumber: step.part, Body }));
        upload.parts.set(step.part, ETag);
        return { outcome: `etag ${ETag.replaceAll('"', '')}` };
      }
      case 'abort-upload':
        await s3.send(new AbortMultipartUploadCommand(request));
        this.#uploads.delete(name);
        return { outcome: 'ok' };
      case 'complete-upload': {
        const Parts = [...upload.parts].sort(([a], [b]) => a - b).map(([PartNumber, ETag]) => ({ PartNumber, ETag }));
        const conditions = this.#conditions(Bucket, upload.key, step.condition);
        const answer = await s3.send(
          new CompleteMultipartUploadCommand({ ...request, ...conditions, MultipartUpload: { Parts } }),
        );
        // What a second completion answers is another test's.
        this.#uploads.delete(name);
        return written(answer);
      }
    }
  }

  /** As the model's. */
  async lines(): Promise<string[]> {
    const { s3 } = this.#clients;
    const { Buckets = [] } = await s3.send(new ListBucketsCommand({}));
    const lines: string[] = [];
    for (const { Name: Bucket = '' } of Buckets) {
      lines.push(...(await this.#objects(Bucket)), ...(await this.#versions(Bucket)));
    }
    return lines;
  }

  async #objects(Bucket: string): Promise<string[]> {
    const lines: string[] = [];
    let ContinuationToken: string | undefined;
    do {
      const page = await this.#clients.s3.send(new ListObjectsV2Command({ Bucket, MaxKeys: PAGE, ContinuationToken }));
      for (const { Key, ETag, Size } of page.Contents ?? []) lines.push(`${Bucket} ${Key} ${ETag?.replaceAll('"', '')} ${Size}`);
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken !== undefined);
    return lines;
  }

  async #versions(Bucket: string): Promise<string[]> {
    const found: Array<{ key: string; line: string }> = [];
    let markers: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | undefined = {};
    while (markers !== undefined) {
      const page: Awaited<ReturnType<typeof this.versionPage>> = await this.versionPage(Bucket, markers);
      found.push(...page.found);
      markers = page.next;
    }
    return found.map(({ line }) => line);
  }

  /** Pages tell objects and delete markers apart; the model's order is that of both together. */
  async versionPage(
    Bucket: string,
    markers: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined },
  ): Promise<{ found: Array<{ key: string; line: string }>; next: typeof markers | undefined }> {
    const page = await this.#clients.s3.send(new ListObjectVersionsCommand({ Bucket, MaxKeys: PAGE, ...markers }));
    const order = new Map<string, number>();
    for (const [key, versions] of this.#model.buckets.get(Bucket)?.keys ?? []) {
      for (const [at, { id }] of versions.entries()) order.set(`${key}\0${id}`, at);
    }
    const versions: ObjectVersion[] = [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])];
    const shown = versions.map(({ Key = '', VersionId, IsLatest, ETag, Size }) => {
      const what = ETag === undefined ? 'marker' : `${ETag.replaceAll('"', '')} ${Size}`;
      const line = `${Bucket} ${Key} ${VersionId} ${IsLatest ? 'latest' : 'older'} ${what}`;
      return { key: Key, at: order.get(`${Key}\0${VersionId}`) ?? -1, line };
    });
    shown.sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)) || a.at - b.at);
    const next = page.IsTruncated ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker } : undefined;
    return { found: shown, next };
  }
}

function written({ ETag, VersionId }: { ETag?: string | undefined; VersionId?: string | undefined }): Answer {
  const version = VersionId === undefined ? 'no version' : VersionId === 'null' ? 'null' : 'a version';
  return { outcome: `etag ${ETag?.replaceAll('"', '')}, ${version}`, given: VersionId };
}
