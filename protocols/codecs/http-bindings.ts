/**
 * Members of inputs and outputs that travel outside the body: path labels, query, headers, status. Shared by the REST protocols,
 * which differ only in what they do with the body.
 */
import type { HttpRequest } from '@smithy/protocol-http';
import type { OperationModel, ServiceModel, Shape, ShapeRef } from '../model.js';
import { isGreedy, splitPath, templatePath } from './http-router.js';
import type { Fail, Refuse } from './malformed.js';
import { readBase64, shapeOf, textReader, textWriter, writeBase64 } from './text.js';
import { setOwn } from './xml-read.js';

type Members = Record<string, unknown>;
type Bind = (input: Members, request: HttpRequest) => void;

/** Reads what stands in path, query and headers of a request for one operation. */
export function requestBinder(model: ServiceModel, operation: OperationModel, fail: Fail): Bind {
  const binds: Bind[] = [];
  const input = operation.input && shapeOf(model, operation.input);
  if (input) {
    const labels = labelBinder(model, operation, input, fail);
    if (labels) binds.push(labels);
    for (const [key, ref] of Object.entries(input.members ?? {})) {
      const name = ref.locationName ?? key;
      if (ref.location === 'header') binds.push(headerBinder(model, ref, key, name, fail));
      else if (ref.location === 'headers') binds.push(prefixHeaderBinder(key, (ref.locationName ?? '').toLowerCase()));
      else if (ref.location === 'querystring') {
        const shape = shapeOf(model, ref);
        binds.push(shape.type === 'map' ? queryMapBinder(model, shape, key) : queryBinder(model, ref, key, name, fail));
      }
    }
  }
  return (target, request) => {
    for (const bind of binds) bind(target, request);
  };
}

function labelBinder(model: ServiceModel, operation: OperationModel, input: Shape, fail: Fail): Bind | undefined {
  const template = splitPath(templatePath(operation));
  const greedyAt = template.findIndex(isGreedy);
  const labels = template.flatMap((segment, index) => {
    if (!segment.startsWith('{')) return [];
    const name = segment.slice(1, isGreedy(segment) ? -2 : -1);
    const member = Object.entries(input.members ?? {}).find(
      ([key, ref]) => ref.location === 'uri' && (ref.locationName ?? key) === name,
    );
    if (!member) return [];
    return [{ index, key: member[0], name, read: textReader(model, member[1], name, 'iso8601', fail) }];
  });
  if (labels.length === 0) return undefined;
  return (target, request) => {
    const path = splitPath(request.path);
    // A greedy label takes the segments that the template has none for; what stands after it is counted from the end.
    const extra = path.length - template.length;
    for (const { index, key, name, read } of labels) {
      const from = greedyAt >= 0 && index > greedyAt ? index + extra : index;
      const raw = index === greedyAt ? path.slice(from, from + extra + 1).join('/') : (path[from] ?? '');
      target[key] = read(decodeUri(raw, name, fail));
    }
  };
}

function decodeUri(raw: string, name: string, fail: Fail): string {
  if (!raw.includes('%')) return raw;
  try {
    return decodeURIComponent(raw);
  } catch {
    return fail('uri', name, raw);
  }
}

function queryBinder(model: ServiceModel, ref: ShapeRef, key: string, name: string, fail: Fail): Bind {
  const shape = shapeOf(model, ref);
  if (shape.type === 'list' && shape.member) {
    const read = textReader(model, shape.member, name, 'iso8601', fail);
    return (target, { query }) => {
      if (!Object.hasOwn(query, name)) return;
      const given = query[name];
      target[key] = Array.isArray(given) ? given.map((text) => read(text)) : [read(given ?? '')];
    };
  }
  const read = textReader(model, ref, name, 'iso8601', fail);
  const emptyIsAbsent = model.metadata.wire?.emptyNumbersAbsent && NUMBERS.has(shape.type);
  return (target, { query }) => {
    if (!Object.hasOwn(query, name)) return;
    const given = query[name];
    const text = (Array.isArray(given) ? given[0] : given) ?? '';
    if (text !== '' || !emptyIsAbsent) target[key] = read(text);
  };
}

const NUMBERS: ReadonlySet<Shape['type']> = new Set(['byte', 'short', 'integer', 'long', 'float', 'double']);

/** Takes all parameters, also those that members of their own are bound to: Smithy's rule for servers (its httpQueryParams trait). */
function queryMapBinder(model: ServiceModel, shape: Shape, key: string): Bind {
  const lists = shape.value !== undefined && shapeOf(model, shape.value).type === 'list';
  return (target, { query }) => {
    const map: Members = {};
    let any = false;
    for (const [name, given] of Object.entries(query)) {
      const values = Array.isArray(given) ? given : [given ?? ''];
      setOwn(map, name, lists ? values : values[0]);
      any = true;
    }
    if (any) target[key] = map;
  };
}

function headerBinder(model: ServiceModel, ref: ShapeRef, key: string, name: string, failing: Fail): Bind {
  const fail = model.metadata.wire?.ignoredHeaders?.includes(name) ? () => undefined : failing;
  const shape = shapeOf(model, ref);
  const header = name.toLowerCase();
  if (shape.type === 'list' && shape.member) {
    const read = textReader(model, shape.member, name, 'rfc822', fail);
    const member = shapeOf(model, shape.member);
    const split = member.type === 'timestamp' && timestampFormat(shape.member, member) === 'rfc822' ? splitDates : splitList;
    return (target, { headers }) => {
      const text = headers[header];
      if (text !== undefined) target[key] = split(text).map((item) => read(item));
    };
  }
  const read = ref.jsonvalue ? jsonReader(name, fail) : textReader(model, ref, name, 'rfc822', fail);
  return (target, { headers }) => {
    const text = headers[header];
    if (text !== undefined) target[key] = read(text);
  };
}

function timestampFormat(ref: ShapeRef, shape: Shape): string {
  return ref.timestampFormat ?? shape.timestampFormat ?? 'rfc822';
}

/** JSON in a header is base64; in memory it is its text. */
function jsonReader(name: string, fail: Refuse): (text: string) => unknown {
  return (text) => {
    const bytes = readBase64(text);
    return bytes ? Buffer.from(bytes).toString() : fail('blob', name, text);
  };
}

/** HTTP dates hold one comma each. */
function splitDates(text: string): string[] {
  const parts = text.split(',');
  const dates: string[] = [];
  for (let index = 0; index < parts.length; index += 2)
    dates.push(
      parts
        .slice(index, index + 2)
        .join(',')
        .trim(),
    );
  return dates;
}

/** A header's list: items between commas, where an item in quotes may hold commas and escaped quotes. */
function splitList(text: string): string[] {
  if (!text.includes('"')) return text.split(',').map((item) => item.trim());
  const items: string[] = [];
  let item = '';
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (quoted && character === '\\' && index + 1 < text.length) item += text[++index];
    else if (character === '"') quoted = !quoted;
    else if (character === ',' && !quoted) {
      items.push(item.trim());
      item = '';
    } else item += character;
  }
  items.push(item.trim());
  return items;
}

function prefixHeaderBinder(key: string, prefix: string): Bind {
  return (target, { headers }) => {
    let map: Members | undefined;
    for (const name in headers) {
      if (name.startsWith(prefix) && name.length > prefix.length) {
        map ??= {};
        setOwn(map, name.slice(prefix.length), headers[name]);
      }
    }
    if (map) target[key] = map;
  };
}

type Emit = (value: Members, headers: Record<string, string>) => void;

/** Writes the members of an output or error that are headers. */
export function headerEmitter(model: ServiceModel, shape: Shape | undefined): Emit {
  const emits: Emit[] = [];
  for (const [key, ref] of Object.entries(shape?.members ?? {})) {
    if (ref.location === 'header') emits.push(headerWriter(model, ref, key, headerName(ref.locationName ?? key)));
    else if (ref.location === 'headers') {
      const prefix = ref.locationName ?? '';
      emits.push((value, headers) => {
        for (const [name, text] of Object.entries((value[key] as Members | undefined) ?? {}))
          headers[prefix + name] = headerText(text);
      });
    }
  }
  return (value, headers) => {
    for (const emit of emits) emit(value, headers);
  };
}

/** One spelling for the header that the codecs set themselves. */
function headerName(name: string): string {
  return name.toLowerCase() === 'content-type' ? 'Content-Type' : name;
}

function headerWriter(model: ServiceModel, ref: ShapeRef, key: string, name: string): Emit {
  const shape = shapeOf(model, ref);
  const write = shape.type === 'list' && shape.member ? listWriter(model, shape.member) : scalarWriter(model, ref);
  return (value, headers) => {
    const member = value[key];
    if (member === undefined || member === null) return;
    const text = write(member);
    if (text !== undefined) headers[name] = headerText(text);
  };
}

function scalarWriter(model: ServiceModel, ref: ShapeRef): (value: unknown) => string | undefined {
  if (ref.jsonvalue) return writeBase64;
  return textWriter(model, ref, 'rfc822');
}

/** An empty list is no header. Items that hold commas or quotes stand in quotes, but for dates. */
function listWriter(model: ServiceModel, member: ShapeRef): (value: unknown) => string | undefined {
  const write = textWriter(model, member, 'rfc822');
  const quoting = shapeOf(model, member).type !== 'timestamp';
  return (value) => {
    const items = Array.from(value as Iterable<unknown>, (item) => write(item));
    if (items.length === 0) return undefined;
    return (quoting ? items.map((item) => (/[",]/.test(item) ? `"${item.replace(/["\\]/g, '\\$&')}"` : item)) : items).join(', ');
  };
}

/** A line break in a value would begin another header, so it becomes a blank. */
function headerText(text: unknown): string {
  const plain = String(text);
  return /[\r\n\0]/.test(plain) ? plain.replace(/[\r\n\0]+/g, ' ') : plain;
}

/** The status of an answer: the member bound to it, else the operation's, else 200. */
export function statusOf(operation: OperationModel, output: Shape | undefined): (value: Members) => number {
  const bound = Object.entries(output?.members ?? {}).find(([, ref]) => ref.location === 'statusCode');
  const usual = operation.http.responseCode ?? 200;
  if (!bound) return () => usual;
  return (value) => (typeof value[bound[0]] === 'number' ? (value[bound[0]] as number) : usual);
}
