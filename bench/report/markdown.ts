/** Markdown tables and how figures are written in them. */

export interface Column<T> {
  readonly title: string;
  /** Text stands left, numbers right. */
  readonly align?: 'left';
  readonly cell: (row: T) => string;
}

export function table<T>(columns: ReadonlyArray<Column<T>>, rows: readonly T[]): string {
  const cells = [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ cell }) => escaped(cell(row))))];
  const widths = columns.map((_, n) => Math.max(3, ...cells.map((line) => [...(line[n] as string)].length)));
  const pad = (text: string, n: number): string => {
    const space = ' '.repeat((widths[n] as number) - [...text].length);
    return columns[n]?.align === 'left' ? text + space : space + text;
  };
  const lines = cells.map((line) => `| ${line.map(pad).join(' | ')} |`);
  const rule = `| ${widths.map((width, n) => (columns[n]?.align === 'left' ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('\n', ' ');
}

/** What is not there is a dash: never a zero. */
const NOTHING = '–';

/** 12345.6 as '12,346'. */
export function whole(value: number | undefined): string {
  if (value === undefined) return NOTHING;
  return String(Math.round(value)).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}

export function fixed(value: number | undefined, digits: number): string {
  if (value === undefined) return NOTHING;
  const [integer, fraction] = value.toFixed(digits).split('.') as [string, string?];
  return [whole(Number(integer)), ...(fraction === undefined ? [] : [fraction])].join('.');
}

/** So many digits as tell something: '0.032', '1.25', '12.5', '125'. */
export function significant(value: number | undefined): string {
  if (value === undefined) return NOTHING;
  if (value >= 100) return whole(value);
  return fixed(value, value >= 10 ? 1 : value >= 1 ? 2 : 3);
}

export function percent(value: number | undefined): string {
  return value === undefined ? NOTHING : `${(value * 100).toFixed(0)} %`;
}

/** Errors are too long for a cell: it bears a number, and the list below the table says what stands behind it. */
export class Footnotes {
  private readonly texts: string[] = [];

  mark(text: string): string {
    if (!this.texts.includes(text)) this.texts.push(text);
    return `error ${this.texts.indexOf(text) + 1}`;
  }

  list(): string {
    if (this.texts.length === 0) return '';
    return `Errors:\n\n${this.texts.map((text, n) => `${n + 1}. \`${text.replaceAll('`', "'").replaceAll('\n', ' ')}\``).join('\n')}`;
  }
}
