/**
 * S3's data plane: PutObject, UploadPart, GetObject, HeadObject, PostObject and plain ListObjectsV2, answered on the gateway thread straight from the
 * exchange. Paths that name nothing are refused here too; requests for anything else are left to the modelled operations.
 *
 * `put.ts`, `get.ts` and `post/` judge requests; what websites' host names are asked for is for `../website`; `native/crates/s3` does the work; `send-files.ts` sends large bodies.
 */
import { native } from '../../../../native/index.js';
import type { Instance } from '../../../runtime/instance.js';
import type { RawService } from '../../../runtime/service.js';
import { type AccessPointRow, mayNameAccessPoint } from '../access/points.js';
import { addressOf } from '../address.js';
import { isDirectoryBucket } from '../directory/buckets.js';
import { invalidBucketName, invalidUri } from '../errors.js';
import { sendError } from './answers.js';
import { Gets } from './get.js';
import { mayBeNoKey, misplacedListing, refuseKey } from './misuse.js';
import { Puts, type StreamedPut } from './put.js';
import { objectQuery } from './query.js';
import { ANSWER_AT, Scratch } from './scratch.js';

/** What `POST` may be followed by that is no bucket: nothing, and the operation that goes by its path. */
const NO_BUCKETS = new Set(['', 'WriteGetObjectResponse']);

export function createObjectService(instance: Instance): RawService {
  const uploads = new Map<number, StreamedPut>();
  const { S3Handle } = native();
  const scratch = new Scratch();
  const handle = new S3Handle(instance.engine, instance.config.dataDir ?? null, eventsOf(uploads), scratch.bytes, ANSWER_AT);
  const gets = new Gets(handle, instance, scratch);
  const puts = new Puts(handle, instance, uploads, scratch);
  const { enforceIam: enforces, strictAuth: redirects } = instance.config;
  return (exchange, identity) => {
    if (identity.atWebsite) {
      (require('../website/index.js') as typeof import('../website/index.js')).visit(exchange, identity, instance, gets);
      return true;
    }
    const { method } = exchange;
    let point: AccessPointRow | undefined;
    if (mayNameAccessPoint(exchange.path, identity.hostLabel)) {
      const { enterAccessPoint } = require('../access/entry.js') as typeof import('../access/entry.js');
      const entered = enterAccessPoint(exchange, identity, instance);
      if (entered.refusal) {
        sendError(exchange, identity, undefined, entered.refusal);
        return true;
      }
      point = entered.point;
    }
    const address = addressOf(exchange.path);
    if (!address) {
      sendError(exchange, identity, undefined, invalidUri(exchange.path));
      return true;
    }
    if (mayBeNoKey(address.key) && refuseKey(exchange, identity, address.key)) return true;
    if (redirects) {
      const { redirectionOf } = require('../access/redirect.js') as typeof import('../access/redirect.js');
      const redirection = redirectionOf(instance.state('*', '*'), identity, exchange, address);
      if (redirection) {
        (require('../access/gate.js') as typeof import('../access/gate.js')).refuse(exchange, identity, redirection);
        return true;
      }
    }
    if (enforces) {
      const { refuses } = require('../access/gate.js') as typeof import('../access/gate.js');
      if (refuses(exchange, identity, address, point, instance)) return true;
    }
    if (method === 'POST' && address.key === '' && exchange.query === '' && !NO_BUCKETS.has(address.bucket)) {
      const { postObject } = require('./post/index.js') as typeof import('./post/index.js');
      postObject(exchange, identity, address.bucket, instance, puts);
      return true;
    }
    const writes = method === 'PUT';
    if (!writes && method !== 'GET' && method !== 'HEAD') return false;
    if (address.key === '') {
      if (method !== 'GET' || !exchange.query.startsWith('list-type=2') || isDirectoryBucket(address.bucket)) return false;
      return (require('./list.js') as typeof import('./list.js')).listPage(exchange, identity, address.bucket, instance);
    }
    const query = objectQuery(exchange.query);
    if (method === 'GET' && query?.misplaced !== undefined) {
      sendError(exchange, identity, undefined, misplacedListing(query.misplaced));
      return true;
    }
    if (!query || query.misplaced === 'uploads') return false;
    // No bucket's name has a slash, which native code takes for its end. What AWS answers here is a guess.
    if (address.bucket === '' || address.bucket.includes('/')) {
      sendError(exchange, identity, undefined, invalidBucketName(address.bucket));
      return true;
    }
    if (writes) return puts.put(exchange, identity, address, query);
    // GET with an upload's id lists its parts.
    if (query.uploadId !== undefined) return false;
    gets.get(exchange, identity, address, query);
    return true;
  };
}

/** Made here, and not where it is handed over: native code holds on to it, so that a handle within its reach would never be freed. */
function eventsOf(uploads: ReadonlyMap<number, StreamedPut>): (upload: number, answer: string) => void {
  return (upload, answer) => uploads.get(upload)?.event(answer);
}
