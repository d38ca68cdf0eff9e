/**
 * The listeners: uWebSockets.js where a binary of it loads, node:http everywhere. Both offer a request as an `Exchange`, so that
 * nothing else knows which one serves.
 */
import type { Config } from '../../runtime/config.js';
import type { Listener } from './listener.js';

export type { Listening } from './listener.js';

export interface ChosenListener {
  readonly listener: Listener;
  /** Why faster ones were passed over, in a line each. */
  readonly problems: readonly string[];
}

/** The first listener that loads, or the one that is asked for; throws a plain sentence when that one does not load. */
export function chooseListener(wanted: Config['listener']): ChosenListener {
  let problems: string[] = [];
  if (wanted !== 'node') {
    const { uwsListener } = require('./uws.js') as typeof import('./uws.js');
    const { workerProblem } = require('./uws-binding.js') as typeof import('./uws-binding.js');
    const limited = wanted === 'auto' ? workerProblem() : undefined;
    const uws = limited === undefined ? uwsListener() : { problems: [limited] };
    if (!('problems' in uws)) return { listener: uws, problems: [] };
    problems = uws.problems;
    if (wanted === 'uws') {
      throw new Error(
        `No binary of uWebSockets.js loads here: ${problems.join('; ') || 'no package that has one is installed'}.`,
      );
    }
  }
  const { nodeListener } = require('./node-http.js') as typeof import('./node-http.js');
  return { listener: nodeListener(), problems };
}
