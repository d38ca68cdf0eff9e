/**
 * `GET /_aws/s3/notifications`: events of buckets that could not be delivered, as their targets would have got them, oldest first; with `bucket`
 * those of one. `DELETE` forgets them.
 */
import { json, type RouteHandler } from './route.js';

export const showNotifications: RouteHandler = async ({ query }, { instance, registry }) => {
  const list = registry.get('s3')?.load?.().actions?.notifications;
  if (list === undefined) throw new Error('s3 keeps no notifications');
  const bucket = query.get('bucket');
  const all = (await list(instance)) as Array<{ bucket: string }>;
  return json(200, { notifications: bucket === null ? all : all.filter((one) => one.bucket === bucket) });
};

export const forgetNotifications: RouteHandler = async (_request, { instance, registry }) => {
  await registry.get('s3')?.load?.().actions?.forgetNotifications?.(instance);
  return { status: 204, headers: {}, body: '' };
};
