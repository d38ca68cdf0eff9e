/** The put that a form amounts to, as an exchange: it has the form's fields for headers, its file for a body, and a form's answers. */
import { type Exchange, headersOfLines } from '../../../../runtime/exchange.js';

interface Upload {
  readonly bucket: string;
  readonly key: string;
  /** The address of the bucket. */
  readonly base: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly redirect: URL | undefined;
  readonly status: 200 | 201 | 204;
}

/** What can't be read as an address counts as not being there. */
export function redirectOf(text: string | undefined): URL | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

export function statusOf(text: string | undefined): Upload['status'] {
  return text === '200' ? 200 : text === '201' ? 201 : 204;
}

export class PutOfForm implements Exchange {
  readonly method = 'PUT';
  readonly path: string;
  readonly query = '';
  readonly #client: Exchange;
  readonly #upload: Upload;
  #isGone = false;
  #content: Buffer | undefined;
  #onWhole: ((body: Uint8Array) => void) | undefined;
  #onChunk: ((chunk: Uint8Array, last: boolean) => boolean) | undefined;
  readonly #onEnd: Array<() => void> = [];

  constructor(client: Exchange, upload: Upload) {
    this.path = `/${upload.bucket}`;
    this.#client = client;
    this.#upload = upload;
  }

  /** The whole file. */
  offerWhole(content: Buffer): void {
    this.#content = content;
    if (this.#onWhole) this.#onWhole(content);
    else this.#onChunk?.(content, true);
  }

  /** A piece of the file; gives whether more may come. Who has refused the put takes nothing, and the rest is let go by. */
  offer(piece: Uint8Array, last: boolean): boolean {
    return this.#onChunk?.(piece, last) ?? true;
  }

  /** The file is not to be kept: to the put it is as if the client had gone away. */
  giveUp(): void {
    this.#isGone = true;
    for (const run of this.#onEnd.splice(0)) run();
  }

  get aborted(): boolean {
    return this.#isGone || this.#client.aborted;
  }
  header(name: string): string | undefined {
    return this.#upload.headers[name];
  }
  eachHeader(visit: (name: string, value: string) => void): void {
    for (const name in this.#upload.headers) visit(name, this.#upload.headers[name] as string);
  }
  retain(): Record<string, string> {
    return { ...this.#upload.headers };
  }
  readBody(_limit: number, done: (body: Uint8Array | undefined) => void): void {
    if (this.#content) done(this.#content);
    else this.#onWhole = done;
  }
  readStream(onChunk: (chunk: Uint8Array, last: boolean) => boolean): void {
    if (this.#content) onChunk(this.#content, true);
    else this.#onChunk = onChunk;
  }
  resume(): void {
    this.#client.resume();
  }
  onAborted(run: () => void): void {
    this.#onEnd.push(run);
    this.#client.onAborted(run);
  }
  onWritable(run: () => void): void {
    this.#client.onWritable(run);
  }
  replyLines(status: number, first: string, lines: Uint8Array, body: Uint8Array, length?: number): void {
    this.reply(status, headersOfLines(first, lines), body, length);
  }
  replyHead(status: number, headers: readonly string[], length?: number): void {
    this.#client.replyHead(status, headers, length);
  }
  write(chunk: Uint8Array): boolean {
    return this.#client.write(chunk);
  }
  end(): void {
    this.#client.end();
  }
  destroy(): void {
    this.#client.destroy();
  }

  reply(status: number, headers: readonly string[], body?: Uint8Array | string, length?: number): void {
    if (this.#isGone) return;
    if (status !== 200) {
      this.#client.reply(status, headers, body, length);
      return;
    }
    const { bucket, key, base, redirect, status: wanted } = this.#upload;
    const etag = headers[headers.indexOf('ETag') + 1] ?? '';
    if (redirect) {
      const query = `bucket=${encodeURIComponent(bucket)}&key=${encodeURIComponent(key)}&etag=${encodeURIComponent(etag)}`;
      const location = `${redirect.href}${redirect.search === '' ? '?' : '&'}${query}`;
      this.#client.reply(303, [...headers, 'Location', location]);
      return;
    }
    const location = `${base}/${key.split('/').map(encodeURIComponent).join('/')}`;
    if (wanted !== 201) {
      this.#client.reply(wanted, [...headers, 'Location', location]);
      return;
    }
    const elements = { Location: location, Bucket: bucket, Key: key, ETag: etag };
    const inner = Object.entries(elements).map(([name, value]) => `<${name}>${escaped(value)}</${name}>`);
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n<PostResponse>${inner.join('')}</PostResponse>`;
    this.#client.reply(201, [...headers, 'Location', location, 'Content-Type', 'application/xml'], Buffer.from(text));
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
