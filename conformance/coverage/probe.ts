/** Asks a server for each modelled operation and tells which of them it has, by its answers alone. */
import { readError } from '../send/answer.js';
import type { Destination } from '../send/destination.js';
import { sendRaw } from '../send/raw.js';
import type { Model } from './models.js';
import { minimalRequest } from './request.js';

const CONCURRENCY = 16;
const NOT_IMPLEMENTED_STATUS = 501;
/** By these AWS says that it knows no such operation, and some emulators that they don't have it yet. */
const UNKNOWN_OPERATION = new Set(['UnknownOperationException', 'UnknownOperation', 'InvalidAction', 'NotImplemented']);

/** `unclear`: the server failed, which some do for what they don't have and others for input that they did not foresee. */
export type Standing = 'implemented' | 'missing' | 'unclear';

export interface Probed {
  readonly operation: string;
  readonly standing: Standing;
}

/** Never for AWS: the requests would act there. Whoever's server it is must be content with what a few thousand odd requests leave behind. */
export async function probe(model: Model, destination: Destination): Promise<Probed[]> {
  const queue = distinctOperations(model);
  const found = new Map<string, Standing>();
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const standing = await ask(model, next[0] as string, destination);
      for (const name of next) found.set(name, standing);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  return Object.keys(model.operations).map((operation) => ({ operation, standing: found.get(operation) ?? 'missing' }));
}

/**
 * Operations by the request that asks for them. A deprecated operation may share its successor's request, and both are there or neither; of
 * others that share one (S3's ListDirectoryBuckets, which AWS tells from ListBuckets by the host) the first has it, the others count as absent.
 */
export function distinctOperations(model: Model): string[][] {
  const byRequest = new Map<string, string[]>();
  for (const name of Object.keys(model.operations)) {
    const key = JSON.stringify(minimalRequest(model, name));
    const same = byRequest.get(key) ?? [];
    same.push(name);
    byRequest.set(key, same);
  }
  return [...byRequest.values()].map((names) => {
    const current = names.filter((name) => !model.operations[name]?.deprecated);
    const superseded = names.filter((name) => model.operations[name]?.deprecated);
    return [...current.slice(0, 1), ...superseded];
  });
}

async function ask(model: Model, operation: string, destination: Destination): Promise<Standing> {
  const { signingName, endpointPrefix } = model.metadata;
  const answer = await sendRaw(minimalRequest(model, operation), destination, signingName ?? endpointPrefix);
  if (answer.status === NOT_IMPLEMENTED_STATUS) return 'missing';
  if (answer.status >= 500) return 'unclear';
  const error = readError(answer);
  // A web framework's page for paths without a handler; errors of AWS name a code.
  if (answer.status === 404 && answer.body.length > 0 && error?.code === undefined) return 'missing';
  return UNKNOWN_OPERATION.has(error?.code ?? '') ? 'missing' : 'implemented';
}
