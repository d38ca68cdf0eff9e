/**
 * Whether a bucket takes objects that are encrypted with keys of customers (SSE-C). Since April 2026 new buckets don't unless their default
 * encryption says so; reading is not affected. From the user guide: "Blocking or unblocking SSE-C for a general purpose bucket".
 */
import type { StateReader } from '../../runtime/state/index.js';
import { readConfiguration } from './configurations.js';
import { accessDenied } from './errors.js';
import type { Encryption } from './store.js';

/** That an encryption put without a word of it leaves SSE-C blocked is a guess. */
export function requireCustomerKeysAllowed(reader: StateReader, bucket: string, encryption: Encryption | undefined): void {
  if (encryption?.customerKeyMd5 === undefined) return;
  const rule = readConfiguration(reader, bucket, 'encryption')?.Rules?.[0];
  if (!rule?.BlockedEncryptionTypes?.EncryptionType?.includes('NONE')) throw accessDenied();
}
