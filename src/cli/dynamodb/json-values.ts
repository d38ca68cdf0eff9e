/**
 * The objects of a JSON file that may be larger than memory: one a line or laid out over many, one after another, as an array, or as `Items` of
 * what the AWS CLI prints of a scan.
 */
const [QUOTE, BACKSLASH, COMMA, OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = Buffer.from('"\\,[]{}');
const BLANKS = new Set(Buffer.from(' \t\r\n'));
/** DynamoDB's items are 400 KB at most; an object beyond this is no item, and a file without an end of one is refused. */
const MOST_BYTES = 16 * 1024 * 1024;
/** In so many bytes from the beginning it has to be clear what the file is. */
const HEAD_BYTES = 4_096;
const BEGIN = /^\uFEFF?\s*(?:\[|\{\s*"Items"\s*:\s*\[)?/;

export async function* jsonObjects(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const objects = new Objects();
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of source) {
    if (head === undefined) {
      yield* objects.take(chunk);
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < HEAD_BYTES) continue;
    yield* objects.begin(head);
    head = undefined;
  }
  if (head !== undefined) yield* objects.begin(head);
  objects.end();
}

class Objects {
  #isList = false;
  /** What there is of the object under way, without that in the present piece. */
  #parts: Buffer[] = [];
  #size = 0;
  #depth = 0;
  #inText = false;
  #escaped = false;
  #closed = false;
  #count = 0;

  *begin(head: Buffer): Generator<string> {
    const beginning = BEGIN.exec(head.subarray(0, HEAD_BYTES).toString('utf8'))?.[0] ?? '';
    this.#isList = beginning.endsWith('[');
    yield* this.take(head.subarray(Buffer.byteLength(beginning)));
  }

  *take(piece: Buffer): Generator<string> {
    if (this.#closed) return;
    let start = 0;
    for (let i = 0; i < piece.length; i++) {
      const byte = piece[i] as number;
      if (this.#inText) this.#passText(byte);
      else if (this.#depth === 0) {
        start = i;
        if (byte === OPEN) this.#depth = 1;
        else if (byte === CLOSE_LIST && this.#isList) {
          // What the AWS CLI prints behind the items is of no use here.
          this.#closed = true;
          return;
        } else if (!BLANKS.has(byte) && byte !== COMMA) throw this.#noObject(byte);
      } else if (byte === QUOTE) this.#inText = true;
      else if (byte === OPEN || byte === OPEN_LIST) this.#depth++;
      else if (byte === CLOSE || byte === CLOSE_LIST) {
        this.#depth--;
        if (this.#depth === 0) yield this.#finish(piece.subarray(start, i + 1));
      }
    }
    if (this.#depth > 0) this.#keep(piece.subarray(start));
  }

  end(): void {
    if (this.#depth > 0) throw new Error(`The file ends within item ${this.#count + 1}.`);
    if (this.#isList && !this.#closed) throw new Error('The file ends within its list of items.');
  }

  #passText(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) this.#inText = false;
  }

  #finish(last: Buffer): string {
    const parts = [...this.#parts, last];
    this.#parts = [];
    this.#size = 0;
    this.#count++;
    return (parts.length === 1 ? last : Buffer.concat(parts)).toString('utf8');
  }

  #keep(piece: Buffer): void {
    this.#parts.push(piece);
    this.#size += piece.length;
    if (this.#size > MOST_BYTES) throw new Error(`Item ${this.#count + 1} is longer than ${MOST_BYTES} bytes.`);
  }

  #noObject(byte: number): Error {
    return new Error(
      `Item ${this.#count + 1} begins with ${JSON.stringify(String.fromCharCode(byte))}; it has to be a JSON object.`,
    );
  }
}
