/** Signing keys, derived by four HMACs from secret, date, region and service; a client uses the same one all day. */
import { createHmac } from 'node:crypto';
import { TERMINATOR } from './canonical.js';

const MAX_CACHED = 1_000;

export class SigningKeys {
  #cache = new Map<string, Buffer>();

  /** `date` is `20150830`. */
  get(secret: string, date: string, region: string, service: string): Buffer {
    const name = `${date}/${region}/${service}/${secret}`;
    let key = this.#cache.get(name);
    if (!key) {
      key = deriveKey(secret, date, region, service);
      // Dates, regions and services come from clients: the cache starts anew before it grows without end.
      if (this.#cache.size >= MAX_CACHED) this.#cache = new Map();
      this.#cache.set(name, key);
    }
    return key;
  }
}

function deriveKey(secret: string, date: string, region: string, service: string): Buffer {
  const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
  return hmac(hmac(hmac(hmac(`AWS4${secret}`, date), region), service), TERMINATOR);
}

export function signature(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}
