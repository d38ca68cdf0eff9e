/** `ruststack dynamodb …`: items from files into tables, out of tables into files, and from one endpoint to another. */
import { type CommandGroup, type OptionValues, textOf, UsageError } from '../command.js';

export const dynamodb: CommandGroup = {
  commands: {
    import: {
      summary: 'put the items of a file into a table: DynamoDB JSON, JSON, CSV, gzip or not',
      load: () => (require('./dynamodb-import.js') as typeof import('./dynamodb-import.js')).importItems,
    },
    export: {
      summary: "write a table's items into a file, as DynamoDB JSON, one a line",
      load: () => (require('./dynamodb-export.js') as typeof import('./dynamodb-export.js')).exportItems,
    },
    copy: {
      summary: 'copy tables from one DynamoDB endpoint to another, AWS itself included',
      load: () => (require('./dynamodb-copy.js') as typeof import('./dynamodb-copy.js')).copyTables,
    },
  },
};

/** A whole number from 1. */
export function numberOf(values: OptionValues, name: string, fallback: number, most: number): number {
  const text = textOf(values, name);
  if (text === undefined) return fallback;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || number > most) {
    throw new UsageError(`--${name} wants a number from 1 to ${most}, not ${JSON.stringify(text)}.`);
  }
  return number;
}

/** An http or https URL. */
export function urlOf(name: string, text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new UsageError(`--${name} wants a URL such as http://localhost:8000, not ${JSON.stringify(text)}.`);
}
