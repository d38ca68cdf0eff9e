/**
 * Buckets are at the endpoint of their region, where that is asked for: in strict mode. Which endpoint a request was sent to is told by what it was signed
 * for, since the emulator has one address for all regions; who did not sign may have meant any.
 */
import type { ServiceError } from '../../../../protocols/errors.js';
import type { Identity } from '../../../runtime/identity.js';
import type { StateReader } from '../../../runtime/state/index.js';
import { permanentRedirect } from '../errors.js';
import { buckets } from '../store.js';

export function redirectionOf(
  reader: StateReader,
  { signature, region }: Pick<Identity, 'signature' | 'region'>,
  { method, query }: { readonly method: string; readonly query: string },
  { bucket, key }: { readonly bucket: string; readonly key: string },
): ServiceError | undefined {
  if (bucket === '' || signature === 'none') return undefined;
  // Creating a bucket and asking where one is work everywhere.
  if (key === '' && ((method === 'PUT' && query === '') || (method === 'GET' && /(?:^|&)location(?:=|&|$)/.test(query)))) {
    return undefined;
  }
  const row = reader.get(buckets, bucket);
  return row && row.region !== region ? permanentRedirect(bucket, row.region) : undefined;
}
