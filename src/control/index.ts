/**
 * The emulator's own paths, beside AWS's: `/_localstack/health` and `/_localstack/info`, in the form that LocalStack's clients (its
 * command line, Testcontainers, wait scripts) read.
 */

import type { Instance } from '../runtime/instance.js';
import { monotonicNow } from '../runtime/monotonic.js';
import type { Registry } from '../runtime/service.js';

interface ControlRequest {
  readonly method: string;
  readonly path: string;
}

interface ControlResponse {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

export interface ControlOptions {
  readonly instance: Instance;
  readonly registry: Registry;
  readonly version: string;
  /** Whether a service has answered a request yet. */
  readonly isRunning: (service: string) => boolean;
}

/** Answers one of the emulator's own paths. */
export type Control = (request: ControlRequest) => ControlResponse;

/** What LocalStack's clients compare with: the free one. */
const EDITION = 'community';

export function createControl(options: ControlOptions): Control {
  const startedAt = monotonicNow();
  return ({ method, path }) => {
    const resource = path.startsWith('/_localstack/') ? path.slice('/_localstack/'.length).replace(/\/$/, '') : undefined;
    if (resource !== 'health' && resource !== 'info') return json(404, { message: `There is nothing at ${path}.` });
    if (method !== 'GET' && method !== 'HEAD')
      return json(405, { message: `${path} answers GET and HEAD.` }, { allow: 'GET, HEAD' });
    return json(200, resource === 'health' ? health(options) : info(options, monotonicNow() - startedAt));
  };
}

/** A service is `available` until its first request, then `running`; one that is known but not built is `disabled`. */
function health({ registry, version, isRunning }: ControlOptions): unknown {
  const services: Record<string, string> = {};
  for (const { name, load } of registry.values()) {
    services[name] = load === undefined ? 'disabled' : isRunning(name) ? 'running' : 'available';
  }
  return { services, edition: EDITION, version };
}

function info({ version, instance }: ControlOptions, uptimeMs: number): unknown {
  return {
    version,
    edition: EDITION,
    is_license_activated: false,
    session_id: instance.idsFor('session').uuid(),
    system: `${process.platform} ${process.arch} node ${process.version}`,
    is_docker: process.env.RUSTSTACK_IN_DOCKER === '1',
    server_time_utc: new Date(instance.clock.now()).toISOString().slice(0, 19),
    uptime: Math.floor(uptimeMs / 1000),
  };
}

function json(status: number, value: unknown, headers: Record<string, string> = {}): ControlResponse {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) };
}
