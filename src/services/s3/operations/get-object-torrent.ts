import { methodNotAllowed } from '../errors.js';

/** AWS ended BitTorrent in April 2022. What it answers since stands nowhere; this is a guess. */
export function getObjectTorrent(): never {
  throw methodNotAllowed('GET', 'OBJECT');
}
