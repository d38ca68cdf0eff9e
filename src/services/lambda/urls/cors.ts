/** A function URL's own rules for pages of other origins: Lambda answers preflights itself, and adds the headers to all answers. */
import type { Cors } from '../../../../protocols/types/lambda.js';

/** What of a request the rules look at. */
export interface BrowserHead {
  readonly method: string;
  readonly origin: string | undefined;
  /** `Access-Control-Request-Method`, which makes an OPTIONS request a preflight. */
  readonly requestedMethod: string | undefined;
}

export function isPreflight({ method, origin, requestedMethod }: BrowserHead): boolean {
  return method === 'OPTIONS' && origin !== undefined && requestedMethod !== undefined;
}

/** The headers of an answer, flat; none where the origin is not among those allowed. */
export function corsHeaders(cors: Cors, head: BrowserHead): string[] {
  const { origin } = head;
  if (origin === undefined || !allowsOrigin(cors, origin)) return [];
  const isAny = cors.AllowOrigins?.includes('*') === true && cors.AllowCredentials !== true;
  const headers = ['Access-Control-Allow-Origin', isAny ? '*' : origin];
  if (!isAny) headers.push('Vary', 'Origin');
  if (cors.AllowCredentials) headers.push('Access-Control-Allow-Credentials', 'true');
  if (isPreflight(head)) return [...headers, ...preflightHeaders(cors)];
  if (cors.ExposeHeaders?.length) headers.push('Access-Control-Expose-Headers', cors.ExposeHeaders.join(','));
  return headers;
}

function preflightHeaders(cors: Cors): string[] {
  return [
    ...(cors.AllowMethods?.length ? ['Access-Control-Allow-Methods', cors.AllowMethods.join(',')] : []),
    ...(cors.AllowHeaders?.length ? ['Access-Control-Allow-Headers', cors.AllowHeaders.join(',')] : []),
    ...(cors.MaxAge !== undefined ? ['Access-Control-Max-Age', String(cors.MaxAge)] : []),
  ];
}

/** An origin may have one `*` for any text (developer guide: `https://*.example.com`, `http://localhost:*`). */
function allowsOrigin({ AllowOrigins = [] }: Cors, origin: string): boolean {
  return AllowOrigins.some((allowed) => {
    const [before, behind] = allowed.split('*') as [string, string | undefined];
    if (behind === undefined) return allowed.toLowerCase() === origin.toLowerCase();
    return origin.length >= before.length + behind.length && origin.startsWith(before) && origin.endsWith(behind);
  });
}
