/** The rows of a CSV file as RFC 4180 has them: fields may be quoted, and hold delimiters, line ends and doubled quotes then. */
import { StringDecoder } from 'node:string_decoder';

const MOST_CHARACTERS = 16 * 1024 * 1024;

export async function* csvRows(source: AsyncIterable<Buffer>, delimiter: string): AsyncGenerator<string[]> {
  const decoder = new StringDecoder('utf8');
  const rows = new Rows(delimiter);
  for await (const chunk of source) yield* rows.take(decoder.write(chunk));
  yield* rows.take(decoder.end());
  yield* rows.end();
}

class Rows {
  #row: string[] = [];
  #field = '';
  #quoted = false;
  /** A quote within quotes: the end of them, or the first of two. */
  #quoteSeen = false;
  #first = true;

  constructor(readonly delimiter: string) {}

  *take(text: string): Generator<string[]> {
    let i = 0;
    if (this.#first && text !== '') {
      this.#first = false;
      if (text.startsWith('\uFEFF')) i = 1;
    }
    for (; i < text.length; i++) {
      const char = text[i] as string;
      if (this.#quoted && !this.#quoteSeen) {
        if (char === '"') this.#quoteSeen = true;
        else this.#add(char);
      } else if (char === '"' && (this.#quoteSeen || this.#field === '')) {
        if (this.#quoteSeen) this.#add('"');
        this.#quoted = true;
        this.#quoteSeen = false;
      } else if (char === this.delimiter) this.#endField();
      else if (char === '\n') yield* this.#endRow();
      else if (char !== '\r') this.#add(char);
    }
  }

  *end(): Generator<string[]> {
    if (this.#quoted && !this.#quoteSeen) throw new Error('The file ends within a quoted field.');
    yield* this.#endRow();
  }

  #add(char: string): void {
    this.#field += char;
    if (this.#field.length > MOST_CHARACTERS) throw new Error(`A field is longer than ${MOST_CHARACTERS} characters.`);
  }

  #endField(): void {
    this.#row.push(this.#field);
    this.#field = '';
    this.#quoted = false;
    this.#quoteSeen = false;
  }

  *#endRow(): Generator<string[]> {
    const empty = this.#row.length === 0 && this.#field === '' && !this.#quoted;
    this.#endField();
    const row = this.#row;
    this.#row = [];
    if (!empty) yield row;
  }
}
