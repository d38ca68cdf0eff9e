/** What Lambda answers straight from the connection: invocations, and requests to function URLs. */
import type { Instance } from '../../runtime/instance.js';
import type { RawService, RawTools } from '../../runtime/service.js';
import { invokerOf } from './invoke/calls.js';
import { createRawService } from './invoke/raw.js';
import type { UrlService } from './urls/serve.js';

/** What the edge calls requests to function URLs. */
const FUNCTION_URLS = 'lambda-url';

export function createRaw(instance: Instance, tools: RawTools): RawService {
  const invocations = createRawService(instance, tools);
  let urls: UrlService | undefined;
  return (exchange, identity) => {
    if (identity.service !== FUNCTION_URLS) return invocations(exchange, identity);
    urls ??= new (require('./urls/serve.js') as typeof import('./urls/serve.js')).UrlService(instance, invokerOf(instance));
    urls.serve(exchange, identity);
    return true;
  };
}
