/** All routes, by subject. A path that is more particular than another stands before it. */
import type { Route } from './route.js';

export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: '/_localstack/health',
    load: () => (require('./localstack.js') as typeof import('./localstack.js')).health,
  },
  { method: 'GET', path: '/_localstack/info', load: () => (require('./localstack.js') as typeof import('./localstack.js')).info },
];
