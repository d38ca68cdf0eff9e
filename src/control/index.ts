/**
 * The emulator's own paths, beside AWS's: `/_localstack/*`, `/_aws/*` and `/_ruststack/*`. Each subject is a file here that declares its
 * routes as data (`routes.ts` lists them); `router.ts` finds the route of a request, collects its body and sends the answer. What moves
 * the whole emulator runs on the main thread, wherever the request came in.
 */
import type { Exchange } from '../runtime/exchange.js';
import { type ControlOptions, createTools } from './route.js';
import { Router } from './router.js';
import { routes } from './routes.js';

export type { ControlAnswer, ControlCall, ControlOptions } from './route.js';

/** Serves the emulator's own paths on one gateway thread. */
export interface Control {
  /** What the gateway hands over. */
  serve(exchange: Exchange): void;
  /** Runs a call that another thread sent here. */
  run: Router['run'];
}

export function createControl(options: ControlOptions): Control {
  const router = new Router(routes, createTools(options), options.forward);
  return { serve: (exchange) => router.serve(exchange), run: (call) => router.run(call) };
}
