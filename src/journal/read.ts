/** Reads a journal of any size line by line. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { JOURNAL_VERSION, type Line } from './lines.js';

/** Why a file is no journal, or not one that can be read; the message is for the user. */
export class JournalError extends Error {}

/** The lines of a journal. Throws a `JournalError` for what is damaged, and for a format that is newer. */
export async function* readJournal(file: string): AsyncGenerator<Line> {
  const input = createReadStream(file, 'utf8');
  let number = 0;
  try {
    for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (text === '') continue;
      yield parseLine(text, number, file);
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new JournalError(`There is no file ${file}.`);
    throw error;
  } finally {
    input.destroy();
  }
  if (number === 0) throw new JournalError(`${file} is empty.`);
}

function parseLine(text: string, number: number, file: string): Line {
  let line: Line;
  try {
    line = JSON.parse(text) as Line;
  } catch {
    throw new JournalError(`${file}: line ${number} is damaged; the file may have been cut.`);
  }
  if (number > 1) return line;
  if (line?.kind !== 'journal') throw new JournalError(`${file} is no journal of ruststack.`);
  if (line.version > JOURNAL_VERSION) {
    throw new JournalError(`${file} has format ${line.version}; this version reads formats up to ${JOURNAL_VERSION}.`);
  }
  return line;
}
