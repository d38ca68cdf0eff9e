/** The headers of a new object that are about Object Lock. The messages are those that others saw on AWS. */
import { invalidArgument } from '../errors.js';
import { lockDate } from '../locks.js';
import type { ObjectHeaders } from '../store.js';

const MODES = ['GOVERNANCE', 'COMPLIANCE'] as const;
const HOLDS = ['ON', 'OFF'] as const;

/** That a date in the past is refused, the bucket's own state and the need for a digest are judged where these are known. */
export function lockHeader(found: ObjectHeaders, name: string, value: string): void {
  if (name === 'x-amz-object-lock-mode') {
    const mode = MODES.find((known) => known === value);
    if (!mode) throw invalidArgument('Unknown wormMode directive.', name, value);
    found.lockMode = mode;
  } else if (name === 'x-amz-object-lock-legal-hold') {
    const hold = HOLDS.find((known) => known === value);
    if (!hold) throw invalidArgument("Legal Hold must be either of 'ON' or 'OFF'", name, value);
    found.legalHold = hold;
  } else {
    const date = Date.parse(value);
    if (Number.isNaN(date)) throw invalidArgument('The retain until date must be provided in ISO 8601 format', name, value);
    found.lockRetainUntil = lockDate(date);
  }
}
