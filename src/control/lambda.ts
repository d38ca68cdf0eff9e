/**
 * `GET /_aws/lambda/runtimes`: the runtimes that functions can have, in LocalStack's form (`filter` is `supported`, the default, `deprecated` or `all`), and
 * what runs each that was wanted so far. `GET /_aws/lambda/environments`: the environments that live. `GET /_aws/lambda/init` is where LocalStack
 * has the program that it puts into each environment; there is none here, which is what it says.
 */
import { ControlError, json, type RouteHandler } from './route.js';

export const showRuntimes: RouteHandler = async ({ query }, { instance, registry }) => {
  const list = registry.get('lambda')?.load?.().actions?.runtimes;
  if (list === undefined) throw new Error('lambda tells no runtimes');
  const { supported, deprecated, executors } = (await list(instance)) as Record<string, readonly string[]>;
  const lists: Readonly<Record<string, readonly string[]>> = {
    supported: supported ?? [],
    deprecated: deprecated ?? [],
    all: [...(supported ?? []), ...(deprecated ?? [])],
  };
  const asked = query.get('filter') ?? 'supported';
  const found = lists[asked];
  if (found === undefined) throw new ControlError(400, `The filter is supported, deprecated or all, not ${asked}.`);
  return json(200, { Runtimes: found, Executors: executors });
};

export const showEnvironments: RouteHandler = async (_request, { instance, registry }) => {
  const list = registry.get('lambda')?.load?.().actions?.environments;
  if (list === undefined) throw new Error('lambda tells no environments');
  return json(200, { environments: await list(instance) });
};

export const showInit: RouteHandler = () => {
  throw new ControlError(404, "Functions run without LocalStack's init program: there is nothing to be put into an environment.");
};
