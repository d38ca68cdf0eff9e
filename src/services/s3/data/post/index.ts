/**
 * PostObject: a browser's upload by a form, which no model has. What the form says becomes the headers of a put, which the same code judges
 * and stores; the answer is the form's own. The file is streamed: it is put while it comes, and nothing is to be seen of it before its end was
 * found to be allowed.
 *
 * `form.ts` reads forms, `policy.ts` judges them, `put-of-form.ts` is the put.
 */
import { isServiceError, type ServiceError, serviceError } from '../../../../../protocols/errors.js';
import { endOf } from '../../../../runtime/client-dates.js';
import type { Exchange } from '../../../../runtime/exchange.js';
import type { Identity } from '../../../../runtime/identity.js';
import type { Instance } from '../../../../runtime/instance.js';
import { puttingActions } from '../../access/actions.js';
import { admitsAnonymous } from '../../access/anonymous.js';
import { refusalOfKey } from '../../access/enforce.js';
import { type Caller, callerOf } from '../../access/facts.js';
import { accessDenied, internalError, invalidArgument, noSuchBucket, preconditionFailed } from '../../errors.js';
import { FORM_DIRECT_BYTES, PUT_BYTES_MAX } from '../../limits.js';
import { buckets } from '../../store.js';
import { sendError } from '../answers.js';
import type { Puts } from '../put.js';
import { boundaryOf, type FormFields, type FormFile, FormReader } from './form.js';
import { headersOf } from './headers.js';
import { checkFormSignature, checkPolicy, entityTooLarge, fieldMissing, type SizeRule, signerOf } from './policy.js';
import { PutOfForm, redirectOf, statusOf } from './put-of-form.js';

/** Secrets are known of this key alone, as the edge has it. */
const TEST_KEY = 'test';
const ENCLOSURE = 'Bucket POST must be of the enclosure-type multipart/form-data';

export function postObject(exchange: Exchange, identity: Identity, bucket: string, instance: Instance, puts: Puts): void {
  const boundary = boundaryOf(exchange.header('content-type'));
  const { host = 'localhost', 'content-length': length } = exchange.retain();
  const base = identity.hostLabel === undefined ? `http://${host}/${bucket}` : `http://${host}`;
  const upload = new FormUpload(exchange, identity, boundary, bucket, base, instance, puts);
  if (Number(length) <= FORM_DIRECT_BYTES) {
    exchange.readBody(FORM_DIRECT_BYTES, (body) => upload.whole(Buffer.from(body ?? new Uint8Array(0))));
  } else {
    exchange.readStream((chunk, last) => upload.piece(chunk, last));
  }
}

/** What a form asks for, once it was found to be allowed. */
interface Asked {
  readonly key: string;
  readonly fields: FormFields;
  /** Of the put that it amounts to. */
  readonly headers: Readonly<Record<string, string>>;
  readonly account: string | undefined;
  readonly size: SizeRule | undefined;
}

/** What the form's signature and policy come to. */
interface Allowed extends Pick<Asked, 'account' | 'size'> {
  readonly isSigned: boolean;
  readonly version: string | undefined;
}

class FormUpload {
  readonly #exchange: Exchange;
  readonly #identity: Identity;
  readonly #bucket: string;
  readonly #base: string;
  readonly #instance: Instance;
  readonly #puts: Puts;
  readonly #reader: FormReader | undefined;
  #asked: Asked | undefined;
  #put: PutOfForm | undefined;
  /** Why the form is refused: told when the body is over. */
  #error: ServiceError | undefined;
  #size = 0;
  #mayContinue = true;
  /** The file's pieces of a form that is there whole. */
  #pieces: Uint8Array[] | undefined;

  constructor(
    exchange: Exchange,
    identity: Identity,
    boundary: string | undefined,
    bucket: string,
    base: string,
    instance: Instance,
    puts: Puts,
  ) {
    this.#exchange = exchange;
    this.#identity = identity;
    this.#bucket = bucket;
    this.#base = base;
    this.#instance = instance;
    this.#puts = puts;
    if (boundary === undefined) this.#error = preconditionFailed(ENCLOSURE);
    else {
      this.#reader = new FormReader(boundary, {
        onFile: (fields, file) => this.#onFile(fields, file),
        onContent: (piece) => this.#onContent(piece),
      });
    }
  }

  /** A form that is there whole: its file's length is known, so that it takes the way of small puts. */
  whole(body: Buffer): void {
    this.#pieces = [];
    this.#read(body);
    this.#finish();
    if (this.#error || !this.#asked) {
      this.#refuse();
      return;
    }
    const content = Buffer.concat(this.#pieces);
    this.#begin(this.#asked, content.length).offerWhole(content);
  }

  /** A piece of the body; gives whether more may come. */
  piece(chunk: Uint8Array, last: boolean): boolean {
    this.#mayContinue = true;
    if (!this.#error) this.#read(chunk);
    if (!last) return this.#mayContinue;
    this.#finish();
    if (this.#error) this.#refuse();
    else this.#put?.offer(new Uint8Array(0), true);
    return true;
  }

  #read(chunk: Uint8Array): void {
    try {
      this.#reader?.push(chunk);
    } catch (error) {
      this.#stop(error);
    }
  }

  #stop(error: unknown): void {
    this.#error ??= isServiceError(error) ? error : this.#unexpected(error);
    // What was put so far is gone; the rest of the body is read and not looked at.
    this.#put?.giveUp();
    this.#mayContinue = true;
  }

  #unexpected(error: unknown): ServiceError {
    this.#instance.log.write('error', `s3: ${error instanceof Error ? error.stack : String(error)}`);
    return internalError();
  }

  #onFile(fields: FormFields, file: FormFile): void {
    this.#asked = this.#judge(fields, file);
    // Below this, `whole` begins the put when all is there.
    if (!this.#pieces) this.#put = this.#begin(this.#asked, undefined);
  }

  #onContent(piece: Uint8Array): void {
    this.#size += piece.length;
    if (this.#pieces) this.#pieces.push(piece);
    else if (this.#size > Math.min(this.#asked?.size?.max ?? PUT_BYTES_MAX, PUT_BYTES_MAX)) {
      // The rest is counted, so that the answer tells how much it was.
      this.#put?.giveUp();
    } else if (this.#put && !this.#put.offer(piece, false)) this.#mayContinue = false;
  }

  /** The body is over. */
  #finish(): void {
    if (this.#error) return;
    try {
      const state = this.#reader?.end();
      // The codes stand in the API reference: "List of error codes"; the first message was seen in users' reports.
      if (state === 'malformed') {
        throw serviceError({
          code: 'MalformedPOSTRequest',
          message: 'The body of your POST request is not well-formed multipart/form-data.',
        });
      }
      if (state === 'too long') {
        throw serviceError({
          code: 'MaxPostPreDataLengthExceeded',
          message: 'Your POST request fields preceding the upload file were too large.',
        });
      }
      if (state === 'no file') {
        if (!this.#reader?.fields.has('key')) throw fieldMissing('key');
        throw invalidArgument('POST requires exactly one file upload per request.', 'file', '0');
      }
      this.#asked?.size?.check(this.#size);
      if (this.#size > PUT_BYTES_MAX) throw entityTooLarge(this.#size, PUT_BYTES_MAX);
    } catch (error) {
      this.#stop(error);
    }
  }

  #refuse(): void {
    sendError(this.#exchange, this.#identity, undefined, this.#error ?? internalError());
  }

  #begin({ key, fields, headers, account }: Asked, length: number | undefined): PutOfForm {
    const put = new PutOfForm(this.#exchange, {
      key,
      bucket: this.#bucket,
      base: this.#base,
      headers: length === undefined ? headers : { ...headers, 'content-length': String(length) },
      redirect: redirectOf(fields.get('success_action_redirect') ?? fields.get('redirect')),
      status: statusOf(fields.get('success_action_status')),
    });
    const owner = account === undefined ? this.#identity : { ...this.#identity, account };
    this.#puts.put(put, owner, { bucket: this.#bucket, key }, {}, true);
    return put;
  }

  /** The order of refusals is a guess, but for the signature's before the policy's. */
  #judge(fields: FormFields, file: FormFile): Asked {
    const given = fields.get('key');
    if (given === undefined) throw fieldMissing('key');
    // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own variable.
    const key = file.name ? given.replaceAll('${filename}', file.name) : given;
    if (!this.#instance.state('*', '*').get(buckets, this.#bucket)) throw noSuchBucket(this.#bucket);
    const allowed = this.#authorize(fields, key);
    const headers = headersOf(fields);
    this.#requireAllowed(headers, key, allowed);
    return { key, fields, headers, ...allowed };
  }

  /** Gives the account of a key that is an account's number, and what the policy says of the file's size. */
  #authorize(fields: FormFields, key: string): Allowed {
    const { strictAuth, skipS3Signature, secretKey } = this.#instance.config;
    const policy = fields.get('policy');
    if (policy === undefined) {
      const request = { method: 'PUT', path: `/${this.#bucket}/${encodeURIComponent(key)}`, query: '', contentType: undefined };
      if (strictAuth && !admitsAnonymous(this.#instance.state('*', '*'), request)) throw accessDenied();
      return { isSigned: false, account: undefined, size: undefined, version: undefined };
    }
    const signer = signerOf(fields, policy);
    if (!signer) throw accessDenied();
    if (signer.accessKeyId === TEST_KEY && !skipS3Signature) checkFormSignature(signer, secretKey, policy);
    else if (strictAuth && !skipS3Signature) throw unknownKey(signer.accessKeyId);
    const values = new Map([...fields, ['bucket', this.#bucket], ['key', key]]);
    const { clock } = this.#instance;
    const size = checkPolicy(policy, values, (end) => clock.now() < endOf(clock, end, signer.madeAt));
    const account = /^\d{12}$/.test(signer.accessKeyId) ? signer.accessKeyId : undefined;
    return { isSigned: true, account, size, version: signer.version };
  }

  /** What a put by anybody else would be asked, where access is decided. */
  #requireAllowed(headers: Asked['headers'], key: string, { isSigned, account, version }: Allowed): void {
    if (!this.#instance.config.enforceIam) return;
    const plain = callerOf(this.#exchange, this.#identity, this.#instance);
    const caller: Caller = {
      ...plain,
      account: isSigned ? (account ?? this.#identity.account) : undefined,
      signatureVersion: version,
      authType: isSigned ? 'POST' : undefined,
    };
    const header = (name: string): string | undefined => headers[name];
    for (const { action } of puttingActions(header)) {
      const asked = { action, bucket: this.#bucket, key };
      const refusal = refusalOfKey(this.#instance.state('*', '*'), caller, asked, header);
      if (refusal) throw refusal;
    }
  }
}

function unknownKey(accessKeyId: string): ServiceError {
  return serviceError({
    code: 'InvalidAccessKeyId',
    message: 'The AWS Access Key Id you provided does not exist in our records.',
    status: 403,
    fields: { AWSAccessKeyId: accessKeyId },
  });
}
