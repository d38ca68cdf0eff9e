/** Transformers: a list of processors, of which the first takes the message apart. */

import { type ServiceError, serviceError } from '../../../../protocols/errors.js';
import type { Processor } from '../../../../protocols/types/logs.js';
import { invalidParameter } from '../errors.js';
import type { Json } from './paths.js';
import { type Apply, NotTransformed, PROCESSORS } from './processors.js';

const PARSERS = new Set(['parseJSON', 'grok', 'csv', 'parseKeyValue', 'parseVPC']);
const MAX_PROCESSORS = 20;

/** `undefined` for a message that the transformer does not fit. */
export type Transform = (message: string) => string | undefined;

/** The words of refusals are a guess. */
export function compileTransformer(config: readonly Processor[]): Transform {
  if (config.length > MAX_PROCESSORS) throw invalidParameter(`A transformer has ${MAX_PROCESSORS} processors at most.`);
  const works = config.map((processor, at) => compile(processor, at));
  return (message) => {
    const record: Json = { '@message': message };
    try {
      for (const work of works) work(record);
    } catch (error) {
      if (error instanceof NotTransformed) return undefined;
      throw error;
    }
    delete record['@message'];
    return JSON.stringify(record);
  };
}

function compile(processor: Processor, at: number): Apply {
  const [name, ...more] = Object.keys(processor) as (keyof Processor)[];
  if (name === undefined || more.length > 0) throw invalidParameter('Each processor must have exactly one type.');
  const make = PROCESSORS[name] as ((config: unknown) => Apply) | undefined;
  if (make === undefined) throw notBuilt(name);
  if (at === 0 && !PARSERS.has(name)) throw invalidParameter('The first processor of a transformer must be a parser.');
  try {
    return make(processor[name]);
  } catch (error) {
    if (error instanceof SyntaxError) throw invalidParameter(`The processor ${name} has an invalid expression: ${error.message}`);
    throw error;
  }
}

function notBuilt(name: string): ServiceError {
  return serviceError({
    code: 'NotImplemented',
    message: `The processor ${name} of transformers is not built yet.`,
    status: 501,
  });
}
