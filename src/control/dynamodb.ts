/** `DELETE /_aws/dynamodb/expired`, by which LocalStack's users have time to live delete what has expired without a wait. */
import { json, type RouteHandler } from './route.js';

export const deleteExpired: RouteHandler = async (_request, { instance, registry }) => {
  const expire = registry.get('dynamodb')?.load?.().actions?.expire;
  if (expire === undefined) throw new Error('dynamodb expires nothing');
  return json(200, { ExpiredItems: await expire(instance) });
};
