/**
 * Buckets as websites, at host names of their own (`<bucket>.s3-website.<region>.…`, `<bucket>.s3-website-<region>.…`): index documents of
 * folders, error documents, redirections. `configuration.ts` judges what is configured, `routing.ts` finds where visitors are sent,
 * `pages.ts` writes what no object stands for; objects go out the way that GetObject sends them.
 */

import type { ServiceError } from '../../../../protocols/errors.js';
import type { WebsiteConfiguration } from '../../../../protocols/types/s3.js';
import type { Exchange } from '../../../runtime/exchange.js';
import type { Identity } from '../../../runtime/identity.js';
import type { Instance } from '../../../runtime/instance.js';
import { admitsAnonymous } from '../access/anonymous.js';
import { addressOf } from '../address.js';
import { readConfiguration } from '../configurations.js';
import type { Gets } from '../data/get.js';
import { accessDenied, invalidUri, methodNotAllowed, noSuchBucket, noSuchKey, noSuchWebsiteConfiguration } from '../errors.js';
import type { WideReader } from '../public-access.js';
import { buckets, type ObjectRow, objects } from '../store.js';
import { ErrorDocumentExchange } from './error-document.js';
import { FOUND, sendErrorPage, sendRedirection } from './pages.js';
import { encodeKey, redirectAll, routed, type Visit } from './routing.js';

/** Where a website's host name without a bucket sends its visitors. From the user guide: "Configuring a custom error document". */
const S3_PAGE = 'http://aws.amazon.com/s3';

/** Answers a request at a website's host name. The path has the bucket in front, as the edge puts it there. */
export function visit(exchange: Exchange, identity: Identity, instance: Instance, gets: Gets): void {
  const { method, path } = exchange;
  const { requestId } = identity;
  if (method !== 'GET' && method !== 'HEAD') {
    exchange.retain();
    exchange.readStream((_chunk, last) => {
      if (last) sendErrorPage(exchange, requestId, methodNotAllowed(method, 'OBJECT'));
      return true;
    });
    return;
  }
  if (identity.hostLabel === undefined) {
    sendRedirection(exchange, requestId, { status: 301, location: S3_PAGE });
    return;
  }
  const address = addressOf(path);
  if (!address) sendErrorPage(exchange, requestId, invalidUri(path));
  else new Answer(exchange, identity, instance, gets, address.bucket, address.key).give();
}

class Answer {
  readonly #exchange: Exchange;
  readonly #identity: Identity;
  readonly #gets: Gets;
  readonly #bucket: string;
  readonly #key: string;
  readonly #reader: WideReader;
  readonly #asksWho: boolean;
  readonly #visit: Visit;
  #website: WebsiteConfiguration = {};

  constructor(exchange: Exchange, identity: Identity, instance: Instance, gets: Gets, bucket: string, key: string) {
    this.#exchange = exchange;
    this.#identity = identity;
    this.#gets = gets;
    this.#bucket = bucket;
    this.#key = key;
    this.#reader = instance.state('*', '*');
    this.#asksWho = instance.config.strictAuth;
    const { path, query } = exchange;
    const slash = path.indexOf('/', 1);
    this.#visit = { host: exchange.header('host') ?? '', rawKey: slash < 0 ? '' : path.slice(slash + 1), query };
  }

  give(): void {
    const website = readConfiguration(this.#reader, this.#bucket, 'website');
    if (!website) {
      const isThere = this.#reader.get(buckets, this.#bucket) !== undefined;
      this.#page(isThere ? noSuchWebsiteConfiguration(this.#bucket) : noSuchBucket(this.#bucket));
      return;
    }
    this.#website = website;
    if (website.RedirectAllRequestsTo) {
      sendRedirection(this.#exchange, this.#identity.requestId, redirectAll(website.RedirectAllRequestsTo, this.#visit));
    } else this.#giveObject(website.IndexDocument?.Suffix ?? '');
  }

  #giveObject(index: string): void {
    const isFolder = this.#key === '' || this.#key.endsWith('/');
    const key = isFolder ? this.#key + index : this.#key;
    const found = this.#look(key);
    if ('error' in found) {
      const hasIndex = !isFolder && 'row' in this.#look(`${key}/${index}`);
      if (hasIndex) this.#redirectToFolder();
      else this.#refuse(found.error);
      return;
    }
    if (this.#route(200)) return;
    if (found.row.websiteRedirect !== undefined) this.#redirect(found.row.websiteRedirect);
    else
      this.#gets.get(this.#exchange, this.#identity, { bucket: this.#bucket, key }, {}, (_, __, ___, error) =>
        this.#refuse(error),
      );
  }

  /** The object, or why a visitor gets none. Where it is asked who wants something, who may not list a bucket does not learn what is missing. */
  #look(key: string): { row: ObjectRow } | { error: ServiceError } {
    const row = this.#reader.get(objects(this.#bucket), key);
    if (!row) return { error: this.#mayRead('') ? noSuchKey(key) : accessDenied() };
    return this.#mayRead(key) ? { row } : { error: accessDenied() };
  }

  #mayRead(key: string): boolean {
    if (!this.#asksWho) return true;
    const path = `/${encodeURIComponent(this.#bucket)}${key === '' ? '' : `/${encodeURIComponent(key)}`}`;
    return admitsAnonymous(this.#reader, { method: 'GET', path, query: '', contentType: undefined });
  }

  /** Rules outweigh an object's own redirection and the bucket's error document. */
  #route(status: number): boolean {
    const redirection = routed(this.#website.RoutingRules, this.#key, status, this.#visit);
    if (redirection) sendRedirection(this.#exchange, this.#identity.requestId, redirection);
    return redirection !== undefined;
  }

  #redirectToFolder(): void {
    if (this.#route(FOUND.status)) return;
    sendErrorPage(this.#exchange, this.#identity.requestId, FOUND, { location: `/${encodeKey(this.#key)}/` });
  }

  #redirect(location: string): void {
    sendRedirection(this.#exchange, this.#identity.requestId, { status: 301, location: encodeKey(location) });
  }

  #refuse(error: ServiceError): void {
    if (this.#route(error.status)) return;
    const document = this.#website.ErrorDocument?.Key;
    // A HEAD is told the error alone.
    if (document === undefined || error.status >= 500 || this.#exchange.method === 'HEAD') {
      this.#page(error);
      return;
    }
    const found = this.#look(document);
    if ('error' in found) this.#page(error, found.error);
    else if (found.row.websiteRedirect !== undefined) this.#redirect(found.row.websiteRedirect);
    else {
      const exchange = new ErrorDocumentExchange(this.#exchange, error);
      const address = { bucket: this.#bucket, key: document };
      this.#gets.get(exchange, this.#identity, address, {}, (_, __, ___, met) => this.#page(error, met));
    }
  }

  #page(error: ServiceError, whileFetching?: ServiceError): void {
    sendErrorPage(this.#exchange, this.#identity.requestId, error, whileFetching ? { whileFetching } : {});
  }
}
