/**
 * The parameters of a query request, which stand in the form body, in the URL, or in both; and as a tree: `Tags.member.1.Key=a` is the
 * node `a` under Tags, member, 1, Key.
 */
import type { HttpRequest } from '@smithy/protocol-http';
import type { OperationModel, ServiceModel } from '../model.js';

export interface FormNode {
  value: string | undefined;
  children: Map<string, FormNode> | undefined;
}

/** More dots in a name than any modelled input has; the name is passed over. */
const MAX_NAME_DEPTH = 48;

/** The parameters as they came, decoded: those of the URL, then those of the form. A name that comes twice has its last value. */
export interface Parameters {
  readonly names: string[];
  readonly values: string[];
  /** False if a name has dots, so that only the tree shows what is meant. */
  flat: boolean;
}

/** The request read last and its parameters: finding the operation and reading its input follow each other. */
let lastRequest: HttpRequest | undefined;
let lastParameters: Parameters | undefined;

/** The parameters of a request, parsed once. Bad percent-encoding stands for itself, as it does in forms of browsers. */
export function parametersOf(request: HttpRequest): Parameters {
  if (request === lastRequest && lastParameters) return lastParameters;
  const parameters: Parameters = { names: [], values: [], flat: true };
  for (const name in request.query) {
    const given = request.query[name];
    add(parameters, name, (Array.isArray(given) ? given[0] : given) ?? '');
  }
  const { body } = request;
  if (body instanceof Uint8Array && body.length > 0) {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    readForm(parameters, bytes.toString());
  }
  lastRequest = request;
  lastParameters = parameters;
  return parameters;
}

function readForm(parameters: Parameters, text: string): void {
  // Most forms of small operations need no decoding at all.
  const isPlain = !text.includes('%') && !text.includes('+');
  let start = 0;
  while (start < text.length) {
    let end = text.indexOf('&', start);
    if (end < 0) end = text.length;
    let equals = text.indexOf('=', start);
    if (equals < 0 || equals > end) equals = end;
    if (equals > start) {
      const name = text.slice(start, equals);
      const value = text.slice(Math.min(equals + 1, end), end);
      if (isPlain) add(parameters, name, value);
      else add(parameters, decode(name), decode(value));
    }
    start = end + 1;
  }
}

function add(parameters: Parameters, name: string, value: string): void {
  parameters.names.push(name);
  parameters.values.push(value);
  if (parameters.flat && name.includes('.')) parameters.flat = false;
}

function decode(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

export function treeOf({ names, values }: Parameters): FormNode {
  const root: FormNode = { value: undefined, children: undefined };
  for (let i = 0; i < names.length; i++) grow(root, names[i] as string, values[i] as string);
  return root;
}

function grow(root: FormNode, name: string, value: string): void {
  if (!name.includes('.')) {
    child(root, name).value = value;
    return;
  }
  const path = name.split('.', MAX_NAME_DEPTH + 1);
  if (path.length > MAX_NAME_DEPTH) return;
  let node = root;
  for (const part of path) node = child(node, part);
  node.value = value;
}

function child(node: FormNode, name: string): FormNode {
  node.children ??= new Map();
  let found = node.children.get(name);
  if (!found) {
    found = { value: undefined, children: undefined };
    node.children.set(name, found);
  }
  return found;
}

/** Operations by name. A name out of a request would have to be interned to be looked for among an object's properties; a map spares that. */
const operations = new WeakMap<ServiceModel, ReadonlyMap<string, OperationModel>>();

/** The operation that the `Action` parameter names. */
export function actionOf(model: ServiceModel, request: HttpRequest): OperationModel | undefined {
  const { names, values } = parametersOf(request);
  const action = values[names.lastIndexOf('Action')];
  if (action === undefined) return undefined;
  let named = operations.get(model);
  if (named === undefined) {
    named = new Map(Object.entries(model.operations));
    operations.set(model, named);
  }
  return named.get(action);
}
