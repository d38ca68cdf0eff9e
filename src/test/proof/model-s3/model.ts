/** S3 as a handful of maps: what the server must be like. It decides by what a step says alone, and takes version ids from the server's answers. */
import { createHash } from 'node:crypto';
import type { Condition, Step } from './steps.js';

export interface Version {
  id: string;
  /** Absent for a delete marker. */
  body?: string;
  etag?: string;
}

interface Bucket {
  versioning: 'none' | 'Enabled' | 'Suspended';
  /** Of each key the newest first. */
  keys: Map<string, Version[]>;
  uploads: Map<number, { key: string; parts: Map<number, string>; replaces: Version | undefined }>;
}

/** What a step comes to: an error's code, or what the answer tells. */
export type Outcome = string;

/** Of each part but the last. */
const PART_BYTES_MIN = 5 * 1024 ** 2;

function md5(body: string): string {
  return createHash('md5').update(body).digest('hex');
}

function multipartEtag(parts: readonly string[]): string {
  const digests = parts.map((part) => createHash('md5').update(part).digest());
  return `${createHash('md5').update(Buffer.concat(digests)).digest('hex')}-${parts.length}`;
}

/** Bodies are told by seed and length: longer than 16 KiB they are files of the server. */
export function bodyOf(seed: number, length: number): string {
  return `${seed}/`.repeat(Math.ceil(length / `${seed}/`.length)).slice(0, length);
}

export class Model {
  readonly buckets = new Map<string, Bucket>();

  /** `given` is the version id that the server told of what it made. */
  apply(step: Step, given: string | undefined): Outcome {
    if (step.do === 'create-bucket') {
      if (!this.buckets.has(step.bucket))
        this.buckets.set(step.bucket, { versioning: 'none', keys: new Map(), uploads: new Map() });
      return 'ok';
    }
    const bucket = this.buckets.get(step.bucket);
    if (!bucket) return 'NoSuchBucket';
    switch (step.do) {
      case 'delete-bucket':
        if ([...bucket.keys.values()].some((versions) => versions.length > 0)) return 'BucketNotEmpty';
        this.buckets.delete(step.bucket);
        return 'ok';
      case 'versioning':
        bucket.versioning = step.status;
        return 'ok';
      case 'put':
        return this.#put(bucket, step, given);
      case 'get':
        return this.#get(bucket, step.key, step.version);
      case 'delete':
        return this.#delete(bucket, step.key, step.version, given);
      case 'copy':
        return this.#copy(bucket, step, given);
      case 'begin-upload':
        bucket.uploads.set(step.upload, { key: step.key, parts: new Map(), replaces: this.currentOf(bucket, step.key) });
        return 'ok';
      case 'put-part': {
        const upload = bucket.uploads.get(step.upload);
        upload?.parts.set(step.part, bodyOf(step.seed, step.length));
        return upload ? `etag ${md5(bodyOf(step.seed, step.length))}` : 'NoSuchUpload';
      }
      case 'abort-upload':
        return bucket.uploads.delete(step.upload) ? 'ok' : 'NoSuchUpload';
      case 'complete-upload':
        return this.#complete(bucket, step.upload, step.condition, given);
    }
  }

  /** The id of the version that a step means: the n-th newest of the key, or null; `undefined` if there are fewer. */
  versionId(step: { bucket: string; key: string; version?: number | 'null' }): string | undefined {
    if (step.version === undefined || step.version === 'null') return step.version;
    return this.buckets.get(step.bucket)?.keys.get(step.key)?.[step.version]?.id;
  }

  /** The current object; a delete marker is none. */
  currentOf(bucket: Bucket, key: string): Version | undefined {
    const newest = bucket.keys.get(key)?.[0];
    return newest?.body === undefined ? undefined : newest;
  }

  #refusal(bucket: Bucket, key: string, condition: Condition | undefined): Outcome | undefined {
    const current = this.currentOf(bucket, key);
    if (condition === 'none') return current ? 'PreconditionFailed' : undefined;
    if (condition === undefined) return undefined;
    if (!current) return 'NoSuchKey';
    return condition === 'match' ? undefined : 'PreconditionFailed';
  }

  /** Puts a version in front, in the manner of the bucket's versioning. */
  #push(bucket: Bucket, key: string, version: Omit<Version, 'id'>, given: string | undefined): Version {
    const versions = bucket.keys.get(key) ?? [];
    bucket.keys.set(key, versions);
    const made: Version = { id: bucket.versioning === 'Enabled' ? (given ?? 'missing') : 'null', ...version };
    const others = made.id === 'null' ? versions.filter(({ id }) => id !== 'null') : versions;
    versions.splice(0, versions.length, made, ...others);
    return made;
  }

  #put(bucket: Bucket, { key, seed, length, condition }: Extract<Step, { do: 'put' }>, given: string | undefined): Outcome {
    const refusal = this.#refusal(bucket, key, condition);
    if (refusal !== undefined) return refusal;
    const body = bodyOf(seed, length);
    this.#push(bucket, key, { body, etag: md5(body) }, given);
    return `etag ${md5(body)}, ${this.#told(bucket, false)}`;
  }

  /** Whether an answer tells a version id; PutObject does not tell that of the null version, CopyObject does. */
  #told(bucket: Bucket, tellsNull: boolean): string {
    if (bucket.versioning === 'Enabled') return 'a version';
    return bucket.versioning === 'Suspended' && tellsNull ? 'null' : 'no version';
  }

  #find(bucket: Bucket, key: string, version: number | 'null' | undefined): Version | undefined {
    const versions = bucket.keys.get(key) ?? [];
    if (version === 'null') return versions.find(({ id }) => id === 'null');
    return versions[version ?? 0];
  }

  #get(bucket: Bucket, key: string, version: number | 'null' | undefined): Outcome {
    const found = this.#find(bucket, key, version);
    if (!found) return version === undefined ? 'NoSuchKey' : 'NoSuchVersion';
    if (found.body === undefined) return version === undefined ? 'NoSuchKey' : 'MethodNotAllowed';
    const id = bucket.versioning === 'none' ? 'no version' : found.id;
    return `${found.etag} ${found.body.length} ${id}`;
  }

  #delete(bucket: Bucket, key: string, version: number | 'null' | undefined, given: string | undefined): Outcome {
    if (version !== undefined) {
      const found = this.#find(bucket, key, version);
      const versions = bucket.keys.get(key) ?? [];
      if (found) versions.splice(versions.indexOf(found), 1);
      return found && found.body === undefined ? 'a marker went' : 'gone';
    }
    if (bucket.versioning === 'none') {
      bucket.keys.delete(key);
      return 'gone';
    }
    this.#push(bucket, key, {}, given);
    return bucket.versioning === 'Enabled' ? 'a marker' : 'a null marker';
  }

  #copy(bucket: Bucket, step: Extract<Step, { do: 'copy' }>, given: string | undefined): Outcome {
    const from = this.#find(bucket, step.key, step.version);
    if (!from) return step.version === undefined ? 'NoSuchKey' : 'NoSuchVersion';
    if (from.body === undefined) return step.version === undefined ? 'NoSuchKey' : 'InvalidRequest';
    // A copy that changes nothing.
    if (step.key === step.to && from === this.currentOf(bucket, step.key)) return 'InvalidRequest';
    const refusal = this.#refusal(bucket, step.to, step.condition);
    if (refusal !== undefined) return refusal;
    // Where the source is an object of parts, the copy is one of a single body.
    const etag = md5(from.body);
    this.#push(bucket, step.to, { body: from.body, etag }, given);
    return `etag ${etag}, ${this.#told(bucket, true)}`;
  }

  #complete(bucket: Bucket, number: number, condition: Condition | undefined, given: string | undefined): Outcome {
    const upload = bucket.uploads.get(number);
    if (!upload) return 'NoSuchUpload';
    if (upload.parts.size === 0) return 'MalformedXML';
    const parts = [...upload.parts].sort(([a], [b]) => a - b).map(([, part]) => part);
    if (parts.slice(0, -1).some((part) => part.length < PART_BYTES_MIN)) return 'EntityTooSmall';
    const refusal = this.#refusal(bucket, upload.key, condition);
    if (refusal !== undefined) return refusal;
    if (condition !== undefined && this.currentOf(bucket, upload.key) !== upload.replaces) return 'ConditionalRequestConflict';
    bucket.uploads.delete(number);
    const etag = multipartEtag(parts);
    this.#push(bucket, upload.key, { body: parts.join(''), etag }, given);
    return `etag ${etag}, ${this.#told(bucket, false)}`;
  }

  /** What listings have to show, as lines: current objects, then versions. */
  lines(): string[] {
    const byBytes = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
      Buffer.compare(Buffer.from(a), Buffer.from(b));
    const lines: string[] = [];
    for (const [name, bucket] of [...this.buckets].sort(byBytes)) {
      const keys = [...bucket.keys].sort(byBytes);
      for (const [key] of keys) {
        const current = this.currentOf(bucket, key);
        if (current) lines.push(`${name} ${key} ${current.etag} ${current.body?.length}`);
      }
      for (const [key, versions] of keys) {
        versions.forEach(({ id, body, etag }, at) => {
          const what = body === undefined ? 'marker' : `${etag} ${body.length}`;
          lines.push(`${name} ${key} ${id} ${at === 0 ? 'latest' : 'older'} ${what}`);
        });
      }
    }
    return lines;
  }
}
