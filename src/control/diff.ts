/** `GET /_ruststack/snapshots/:snapshot/diff?against=&format=&limit=`: what was added, removed and changed since, as JSON or as text. */
import type { FieldChange } from '../runtime/service.js';
import { type Change, type Comparison, type Counts, compare, type Group } from './changes.js';
import { ControlError, type ControlTools, json, type RouteHandler } from './route.js';
import { type ToldSnapshot, told } from './snapshots.js';

const NOW = 'now';
const DEFAULT_LIMIT = 20;
const LIMIT_MAX = 10_000;
/** Characters of a value in the text; longer ones are cut. */
const VALUE_LENGTH_MAX = 120;

const MARKS = { added: '+', removed: '-', changed: '~' } as const;

type Side = Partial<ToldSnapshot> & Pick<ToldSnapshot, 'name'>;

export const diffSnapshots: RouteHandler = async ({ params, query }, tools) => {
  const format = query.get('format') ?? 'json';
  if (format !== 'json' && format !== 'text') throw new ControlError(400, 'format is json or text.');
  const limit = limitOf(query.get('limit'));
  const before = snapshotOf(params.snapshot as string, tools);
  const against = query.get('against') || NOW;
  const after: Side = against === NOW ? { name: NOW } : snapshotOf(against, tools);
  const found = await compare(tools.instance.engine, tools.registry, before.id, after.id, limit);
  if (format === 'json') return json(200, { from: before, to: after, ...found });
  return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: textOf(before, after, found) };
};

function snapshotOf(key: string, { instance }: ControlTools): ToldSnapshot {
  const found = instance.world.find(key);
  if (!found) throw new ControlError(404, `There is no snapshot ${key}.`);
  return told(found);
}

/** Changes of each group that are told. */
function limitOf(text: string | null): number {
  if (text === null) return DEFAULT_LIMIT;
  const limit = Number(text);
  if (!/^\d+$/.test(text) || limit > LIMIT_MAX) throw new ControlError(400, `limit is a number up to ${LIMIT_MAX}.`);
  return limit;
}

function textOf(before: Side, after: Side, { groups, more, ...counts }: Comparison): string {
  const lines = [`From ${nameOf(before)} to ${nameOf(after)}: ${countText(counts) || 'no difference'}.`];
  let heading = '';
  for (const group of groups) {
    const place = [group.service, group.account, group.region].filter((part) => part !== undefined).join('  ');
    if (place !== heading) lines.push('', place);
    heading = place;
    lines.push(...groupLines(group));
  }
  if (more > 0) lines.push('', `… and ${more} more groups of resources`);
  return `${lines.join('\n')}\n`;
}

function nameOf({ name, created }: Side): string {
  return created === undefined ? name : `${name} (${created})`;
}

function countText({ added, removed, changed }: Counts): string {
  const parts = [
    [added, 'added'],
    [removed, 'removed'],
    [changed, 'changed'],
  ] as const;
  return parts.flatMap(([count, word]) => (count > 0 ? [`${count} ${word}`] : [])).join(', ');
}

function groupLines(group: Group): string[] {
  const lines = group.changes.flatMap((change) => changeLines(group, change));
  const rest = group.added + group.removed + group.changed - group.changes.length;
  if (rest > 0) {
    const where = group.of === undefined ? '' : ` in ${group.of}`;
    lines.push(`  … and ${rest} more ${group.resource}${rest === 1 ? '' : 's'}${where}; in all ${countText(group)}`);
  }
  return lines;
}

function changeLines(group: Group, { change, id, of = group.of, fields }: Change): string[] {
  const name = typeof id === 'string' ? printable(id) : JSON.stringify(id);
  const where = of === undefined ? '' : ` in ${of}`;
  return [`  ${MARKS[change]} ${group.resource} ${name}${where}`, ...fields.map((field) => `      ${fieldText(field)}`)];
}

function fieldText(change: FieldChange): string {
  const { field, old, new: now } = change;
  if (old === undefined) return `${field}: added ${valueText(now)}`;
  if (now === undefined) return `${field}: removed, was ${valueText(old)}`;
  return `${field}: ${valueText(old)} → ${valueText(now)}`;
}

function valueText(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > VALUE_LENGTH_MAX ? `${text.slice(0, VALUE_LENGTH_MAX)}…` : text;
}

/** Names may have line ends in them. */
function printable(id: string): string {
  const quoted = JSON.stringify(id);
  return quoted.length === id.length + 2 ? id : quoted;
}
