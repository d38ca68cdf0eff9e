/** Writes changed expectations into the text of a case file; comments and everything that did not change stay. */
import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { Source } from '../case.js';
import { isMatcher } from '../tags.js';

export interface Change {
  readonly caseId: string;
  /** `expect`, or `after[1]` for the expectation of that step. */
  readonly where: string;
  readonly written: unknown;
  readonly updated: unknown;
}

export interface Rewritten {
  readonly text: string;
  /** Changes that stand in steps which cases share, where only a person can say what to do. */
  readonly byHand: readonly Change[];
}

const LINE_WIDTH = 130;

type Path = (string | number)[];

/** Tags are kept as they are, not resolved: this document is text to be edited. */
function parseText(text: string): Document {
  return parseDocument(text, { logLevel: 'silent' });
}

export function rewrite(text: string, changes: readonly Change[], sources: ReadonlyMap<string, Source>): Rewritten {
  const document = parseText(text);
  const cases = document.get('cases');
  if (!isSeq(cases)) throw new Error('A case file without cases.');
  const byHand: Change[] = [];
  const indexOf = (id: string): number => cases.items.findIndex((item) => isMap(item) && item.get('id') === id);
  for (const change of changes) {
    const path = placeOf(document, ['cases', indexOf(change.caseId)], change.where);
    if (path === undefined) byHand.push(change);
    else edit(document, path, change.written, change.updated);
  }
  for (const [id, source] of sources) document.setIn(['cases', indexOf(id), 'source'], document.createNode(source));
  return { text: document.toString({ lineWidth: LINE_WIDTH }), byHand };
}

/** The path of an expectation, if it stands in the case itself and not behind an anchor. */
function placeOf(document: Document, ofCase: Path, where: string): Path | undefined {
  if (where === 'expect') return [...ofCase, 'expect'];
  const step = /^after\[(\d+)\]$/.exec(where)?.[1];
  if (step === undefined) return undefined;
  const path = [...ofCase, 'after', Number(step)];
  const list = document.getIn([...ofCase, 'after'], true);
  // Behind a nested list or an alias the count of steps is not the count of nodes.
  if (!isSeq(list) || !list.items.every((item) => isMap(item))) return undefined;
  return [...path, 'expect'];
}

function edit(document: Document, path: Path, written: unknown, updated: unknown): void {
  if (written === updated) return;
  const node = document.getIn(path, true);
  const [before, after] = [membersOf(written), membersOf(updated)];
  const inside = before !== undefined && after !== undefined && isMap(node);
  if (!inside || isMatcher(written) !== isMatcher(updated)) {
    document.setIn(path, toNode(document, updated));
    return;
  }
  for (const name of Object.keys(before)) if (!(name in after)) document.deleteIn([...path, name]);
  for (const [name, member] of Object.entries(after)) edit(document, [...path, name], before[name], member);
}

/** Of a plain map or of a `!partial` one. */
function membersOf(value: unknown): Record<string, unknown> | undefined {
  const inner = isMatcher(value) && value.matcher === 'partial' ? value.argument : value;
  if (inner === null || typeof inner !== 'object' || Array.isArray(inner) || isMatcher(inner)) return undefined;
  return inner instanceof Date || inner instanceof Uint8Array ? undefined : (inner as Record<string, unknown>);
}

/** A value as YAML, matchers as their tags. */
function toNode(document: Document, value: unknown): unknown {
  if (isMatcher(value)) {
    const node: any = toNode(document, value.argument ?? '');
    node.tag = `!${value.matcher}`;
    return node;
  }
  if (value instanceof Date) return tagged(document, '!time', value.toISOString());
  if (value instanceof Uint8Array) return tagged(document, '!!binary', Buffer.from(value).toString('base64'));
  if (Array.isArray(value)) {
    const list: any = document.createNode([]);
    for (const element of value) list.add(toNode(document, element));
    return list;
  }
  if (value === null || typeof value !== 'object') return document.createNode(value);
  const map = document.createNode({}) as unknown as YAMLMap;
  for (const [name, member] of Object.entries(value)) map.set(name, toNode(document, member));
  return map;
}

function tagged(document: Document, tag: string, text: string): unknown {
  const node: any = document.createNode(text);
  node.tag = tag;
  return node;
}
