/** Which errors AWS was seen to give: `recorded-errors.yaml` here, and what recorded cases expect. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { CONFORMANCE_FOLDER } from '../load.js';

const FILE = path.join(CONFORMANCE_FOLDER, 'coverage/recorded-errors.yaml');

/** Service → collection → code → date. */
type Collections = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

/** Service → code → newest date, as precise as it is known. */
export function readRecordedErrors(file = FILE): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const services = parse(readFileSync(file, 'utf8')) as Collections;
  return new Map(
    Object.entries(services).map(([service, collections]) => {
      const newest = new Map<string, string>();
      for (const [code, date] of Object.values(collections).flatMap((codes) => Object.entries(codes))) {
        if (date > (newest.get(code) ?? '')) newest.set(code, date);
      }
      return [service, newest];
    }),
  );
}
