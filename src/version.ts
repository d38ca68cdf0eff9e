/** The version of this package, from its package.json; read once and only when asked for. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

// From dist/src/ to the root of the checkout or package.
export const VERSION: string = JSON.parse(readFileSync(path.join(__dirname, '../../package.json'), 'utf8')).version;
