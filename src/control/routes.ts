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
    method: 'GET',
    path: '/_ruststack/journal',
    load: () => (require('./journal.js') as typeof import('./journal.js')).journalStatus,
  },
  {
    method: 'POST',
    path: '/_ruststack/journal',
    main: true,
    load: () => (require('./journal.js') as typeof import('./journal.js')).changeJournal,
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
  {
    method: 'DELETE',
    path: '/_aws/dynamodb/expired',
    main: true,
    load: () => (require('./dynamodb.js') as typeof import('./dynamodb.js')).deleteExpired,
  },
  {
    method: 'GET',
    path: '/_aws/lambda/runtimes',
    load: () => (require('./lambda.js') as typeof import('./lambda.js')).showRuntimes,
  },
  {
    method: 'GET',
    path: '/_aws/lambda/environments',
    load: () => (require('./lambda.js') as typeof import('./lambda.js')).showEnvironments,
  },
  { method: 'GET', path: '/_aws/lambda/init', load: () => (require('./lambda.js') as typeof import('./lambda.js')).showInit },
  {
    method: 'GET',
    path: '/_aws/s3/notifications',
    load: () => (require('./s3.js') as typeof import('./s3.js')).showNotifications,
  },
  {
    method: 'DELETE',
    path: '/_aws/s3/notifications',
    load: () => (require('./s3.js') as typeof import('./s3.js')).forgetNotifications,
  },
  {
    method: 'POST',
    path: '/_localstack/state/reset',
    main: true,
    load: () => (require('./state.js') as typeof import('./state.js')).resetAll,
  },
  {
    method: 'POST',
    path: '/_localstack/state/save',
    main: true,
    load: () => (require('./state.js') as typeof import('./state.js')).saveAll,
  },
  {
    method: 'POST',
    path: '/_localstack/state/load',
    main: true,
    load: () => (require('./state.js') as typeof import('./state.js')).loadAll,
  },
  {
    method: 'POST',
    path: '/_localstack/state/:service/reset',
    main: true,
    load: () => (require('./state.js') as typeof import('./state.js')).resetService,
  },
  {
    method: 'POST',
    path: '/_localstack/state/:service/save',
    main: true,
    load: () => (require('./state.js') as typeof import('./state.js')).saveService,
  },
  {
    method: 'POST',
    path: '/_localstack/state/:service/load',
    main: true,
    load: () => (require('./state.js') as typeof import('./state.js')).loadService,
  },
  {
    method: 'POST',
    path: '/_ruststack/reset',
    main: true,
    load: () => (require('./state.js') as typeof import('./state.js')).reset,
  },
  {
    method: 'POST',
    path: '/_ruststack/snapshots',
    main: true,
    load: () => (require('./snapshots.js') as typeof import('./snapshots.js')).createSnapshot,
  },
  {
    method: 'GET',
    path: '/_ruststack/snapshots',
    main: true,
    load: () => (require('./snapshots.js') as typeof import('./snapshots.js')).listSnapshots,
  },
  {
    method: 'GET',
    path: '/_ruststack/snapshots/:snapshot',
    main: true,
    load: () => (require('./snapshots.js') as typeof import('./snapshots.js')).getSnapshot,
  },
  {
    method: 'PATCH',
    path: '/_ruststack/snapshots/:snapshot',
    main: true,
    load: () => (require('./snapshots.js') as typeof import('./snapshots.js')).renameSnapshot,
  },
  {
    method: 'DELETE',
    path: '/_ruststack/snapshots/:snapshot',
    main: true,
    load: () => (require('./snapshots.js') as typeof import('./snapshots.js')).deleteSnapshot,
  },
  {
    method: 'POST',
    path: '/_ruststack/snapshots/:snapshot/restore',
    main: true,
    load: () => (require('./snapshots.js') as typeof import('./snapshots.js')).restoreSnapshot,
  },
];
