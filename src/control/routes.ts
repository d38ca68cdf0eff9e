/** All routes, by subject. A path that is more particular than another stands before it. */
import type { Route } from './route.js';

export const routes: readonly Route[] = [
  {
    method: 'GET',
    path: '/_localstack/health',
    load: () => (require('./localstack.js') as typeof import('./localstack.js')).health,
  },
  { method: 'GET', path: '/_localstack/info', load: () => (require('./localstack.js') as typeof import('./localstack.js')).info },
  { method: 'GET', path: '/_ruststack/time', load: () => (require('./time.js') as typeof import('./time.js')).showTime },
  {
    method: 'POST',
    path: '/_ruststack/time',
    main: true,
    load: () => (require('./time.js') as typeof import('./time.js')).moveTime,
  },
  {
    method: 'POST',
    path: '/_ruststack/snapshots/import',
    stream: () => (require('./archive.js') as typeof import('./archive.js')).importSnapshot,
  },
  {
    method: 'GET',
    path: '/_ruststack/snapshots/:snapshot/export',
    stream: () => (require('./archive.js') as typeof import('./archive.js')).exportSnapshot,
  },
  {
    method: 'GET',
    path: '/_ruststack/snapshots/:snapshot/diff',
    load: () => (require('./diff.js') as typeof import('./diff.js')).diffSnapshots,
  },
];
