/** `/_localstack/health` and `/_localstack/info`, in the form that LocalStack's clients (its command line, Testcontainers, wait scripts) read. */
import { type ControlTools, json, type RouteHandler } from './route.js';

/** What LocalStack's clients compare with: the free one. */
const EDITION = 'community';

/** A service is `available` until its first request, then `running`; one that is known but not built is `disabled`. */
export const health: RouteHandler = (_request, { registry, version, dispatcher }) => {
  const services: Record<string, string> = {};
  for (const { name, load } of registry.values()) {
    services[name] = load === undefined ? 'disabled' : dispatcher.hasServed(name) ? 'running' : 'available';
  }
  return json(200, { services, edition: EDITION, version });
};

export const info: RouteHandler = (_request, tools) => json(200, infoOf(tools));

function infoOf({ version, instance, uptime }: ControlTools): unknown {
  return {
    version,
    edition: EDITION,
    is_license_activated: false,
    session_id: instance.idsFor('session').uuid(),
    system: `${process.platform} ${process.arch} node ${process.version}`,
    is_docker: process.env.RUSTSTACK_IN_DOCKER === '1',
    server_time_utc: new Date(instance.clock.now()).toISOString().slice(0, 19),
    uptime: Math.floor(uptime() / 1000),
  };
}
