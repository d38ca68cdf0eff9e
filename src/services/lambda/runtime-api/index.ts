/**
 * What runs in an environment talks to Lambda here: the Runtime API (`runtime.ts`), the Extensions API (`extensions.ts`) and the Telemetry API
 * (`telemetry.ts`), on a port of its own for each environment (the official clients take a host and a port and no path), so that one function can't
 * answer for another.
 */
import { notFound } from './answers.js';
import type { ExtensionsApi } from './extensions.js';
import type { ApiRequest } from './http.js';
import type { RuntimeApi } from './runtime.js';
import type { TelemetryApi } from './telemetry.js';

/** The APIs of one launch. */
export interface Apis {
  readonly runtime: RuntimeApi;
  readonly extensions: ExtensionsApi;
  readonly telemetry: TelemetryApi;
}

const RUNTIME = '/2018-06-01/runtime/';
const EXTENSIONS = '/2020-01-01/extension/';
const TELEMETRY = '/2022-07-01/telemetry';
const LOGS = '/2020-08-15/logs';

/** Takes a request to whichever API it is for. */
export function route(apis: Apis, request: ApiRequest): void {
  const { path } = request;
  if (path.startsWith(RUNTIME)) {
    if (apis.runtime.take(request, path.slice(RUNTIME.length))) return;
  } else if (path.startsWith(EXTENSIONS)) {
    if (apis.extensions.take(request, path.slice(EXTENSIONS.length))) return;
  } else if (request.method === 'PUT') {
    const bare = path.endsWith('/') ? path.slice(0, -1) : path;
    if (bare === TELEMETRY || bare === LOGS) {
      const extension = apis.extensions.identify(request);
      if (extension !== undefined) apis.telemetry.subscribe(request, extension, bare === LOGS ? 'LOGS' : 'TELEMETRY');
      return;
    }
  }
  notFound(request);
}
