/** Which groups a query reads. */
import type { StartQueryRequest } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { invalidParameter } from '../errors.js';
import { groupNameOf } from '../names.js';
import { expiredBefore, GROUPS, type GroupRow } from '../store.js';
import { noGroupForQuery, outsideOfGroups } from './errors.js';
import type { Query, Source } from './language/syntax.js';
import { MAX_GROUPS, MAX_SOURCE_GROUPS, MAX_SOURCE_PREFIXES } from './limits.js';

/** The words of all refusals but two are guesses; those two stand in `errors.ts`. */
export function groupsOfQuery(ctx: Context, input: StartQueryRequest, query: Query, end: number): GroupRow[] {
  const given = [input.logGroupName, input.logGroupNames, input.logGroupIdentifiers, query.source].filter(
    (each) => each !== undefined,
  );
  if (given.length > 1) {
    throw invalidParameter(
      'Exactly one of logGroupName, logGroupNames, logGroupIdentifiers and the SOURCE command must be given.',
    );
  }
  if (given.length === 0) throw invalidParameter('At least one log group must be specified.');
  const groups =
    query.source?.kind === 'groups' ? groupsOfSource(ctx, query.source) : namedGroups(ctx, namesOf(ctx, input, query));
  const now = ctx.clock.now();
  if (groups.every((group) => end < group.created || end < expiredBefore(group, now)) && groups.length > 0) {
    throw outsideOfGroups(input.queryString);
  }
  return groups;
}

function namesOf(ctx: Context, input: StartQueryRequest, { source }: Query): readonly string[] {
  if (source?.kind === 'names') return source.names;
  if (input.logGroupName !== undefined) return [input.logGroupName];
  return input.logGroupNames ?? (input.logGroupIdentifiers ?? []).map((identifier) => groupNameOf(ctx, identifier));
}

function namedGroups(ctx: Context, names: readonly string[]): GroupRow[] {
  const distinct = [...new Set(names)];
  if (distinct.length === 0) throw invalidParameter('At least one log group must be specified.');
  if (distinct.length > MAX_GROUPS) throw invalidParameter(`A query can name ${MAX_GROUPS} log groups at most.`);
  return distinct.map((name) => {
    const group = ctx.state.get(GROUPS, name);
    if (group === undefined) throw noGroupForQuery(name, ctx.account);
    return group;
  });
}

/** Without a class, groups of the standard class are meant (user guide, "SOURCE"). */
function groupsOfSource(
  ctx: Context,
  { prefixes, classes = ['STANDARD'], accounts }: Extract<Source, { kind: 'groups' }>,
): GroupRow[] {
  if ((prefixes?.length ?? 0) > MAX_SOURCE_PREFIXES)
    throw invalidParameter(`SOURCE takes ${MAX_SOURCE_PREFIXES} prefixes at most.`);
  if (accounts?.includes(ctx.account) === false) return [];
  const found = ctx.state
    .range(GROUPS)
    .map(([, group]) => group)
    .filter((group) => classes.includes(group.class) && (prefixes?.some((prefix) => group.name.startsWith(prefix)) ?? true));
  if (found.length > MAX_SOURCE_GROUPS) throw invalidParameter(`SOURCE selects more than ${MAX_SOURCE_GROUPS} log groups.`);
  return found;
}
