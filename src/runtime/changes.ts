/** What differs between two pieces of plain data, member by member; for services that tell rows in their own terms. */
import { isDeepStrictEqual } from 'node:util';
import type { FieldChange } from './service.js';

type Plain = Readonly<Record<string, unknown>>;

/** The members that differ, in the order of their names. */
export function fieldChanges(old: Plain, now: Plain): FieldChange[] {
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  return names.flatMap((field) => {
    if (isDeepStrictEqual(old[field], now[field])) return [];
    return [
      {
        field,
        ...(old[field] !== undefined && { old: old[field] }),
        ...(now[field] !== undefined && { new: now[field] }),
      },
    ];
  });
}

/** A row that is a JSON object; an empty one for any other. */
export function jsonOf(row: Buffer | undefined): Plain {
  if (row === undefined) return {};
  try {
    const value = JSON.parse(row.toString('utf8')) as unknown;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Plain) : {};
  } catch {
    return {};
  }
}
