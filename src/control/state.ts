/**
 * Reset, and the paths by which LocalStack's users reset, save and load: https://docs.localstack.cloud/user-guide/state-management/persistence/.
 * What they save is a kept snapshot of a name of its own, on disk where snapshots are.
 */
import { type ControlAnswer, ControlError, type ControlTools, json, type RouteHandler } from './route.js';
import { resetWithin, restoreWithin } from './scope.js';
import { refusing, scopeIn } from './snapshots.js';

/** Of the snapshot that `save` takes and `load` puts back; that of one service has its name behind it. */
const SAVED = 'localstack-state';

const NOTHING: ControlAnswer = { status: 200, headers: {}, body: '' };

/** `POST /_ruststack/reset`: of everything, or of what belongs to the service, account and region in the body. */
export const reset: RouteHandler = (request, tools) => {
  const scope = scopeIn(request, tools);
  refusing(() => resetWithin(tools, [scope]));
  return json(200, {});
};

function known(name: string | undefined, { registry }: ControlTools): string {
  if (name === undefined || !registry.has(name)) throw new ControlError(404, `There is no service ${name}.`);
  return name;
}

export const resetAll: RouteHandler = (_request, { instance }) => {
  refusing(() => instance.world.reset());
  return NOTHING;
};

export const resetService: RouteHandler = ({ params }, tools) => {
  const service = known(params.service, tools);
  refusing(() => resetWithin(tools, [{ service }]));
  return NOTHING;
};

export const saveAll: RouteHandler = (_request, tools) => {
  refusing(() => tools.instance.world.create({ name: SAVED, replace: true }));
  return lines(servicesWithState(tools));
};

export const loadAll: RouteHandler = (_request, tools) => {
  requireSaved(tools, SAVED);
  refusing(() => restoreWithin(tools, SAVED, [{}]));
  return lines(servicesWithState(tools));
};

export const saveService: RouteHandler = ({ params }, tools) => {
  const name = savedOf(known(params.service, tools));
  refusing(() => tools.instance.world.create({ name, replace: true }));
  return NOTHING;
};

/** From the service's own save, else from that of all. */
export const loadService: RouteHandler = ({ params }, tools) => {
  const service = known(params.service, tools);
  const { world } = tools.instance;
  const name = world.find(savedOf(service)) === undefined ? SAVED : savedOf(service);
  requireSaved(tools, name);
  refusing(() => restoreWithin(tools, name, [{ service }]));
  return NOTHING;
};

function savedOf(service: string): string {
  return `${SAVED}/${service}`;
}

function requireSaved({ instance }: ControlTools, name: string): void {
  if (instance.world.find(name) === undefined) throw new ControlError(404, 'Nothing was saved that could be loaded.');
}

/** What LocalStack tells of each service, a line of JSON each. */
function lines(services: readonly string[]): ControlAnswer {
  const body = services.map((service) => `${JSON.stringify({ service, status: 'ok' })}\n`).join('');
  return { status: 200, headers: { 'content-type': 'application/x-ndjson' }, body };
}

function servicesWithState({ instance, registry }: ControlTools): string[] {
  const services = new Set(instance.engineState.maps().map(({ service }) => service));
  return [...services].filter((service) => registry.has(service)).sort();
}
