/**
 * The parameters of a query request as a tree: `Tags.member.1.Key=a` is the node `a` under Tags, member, 1, Key. They stand in
 * the form body, in the URL, or in both.
 */
import type { HttpRequest } from '@smithy/protocol-http';
import type { OperationModel, ServiceModel } from '../model.js';

export interface FormNode {
  value: string | undefined;
  children: Map<string, FormNode> | undefined;
}

/** More dots in a name than any modelled input has; the name is passed over. */
const MAX_NAME_DEPTH = 48;

/** The request read last and its tree: finding the operation and reading its input follow each other. */
let lastRequest: HttpRequest | undefined;
let lastForm: FormNode | undefined;

/** The tree of a request, made once. Bad percent-encoding stands for itself, as it does in forms of browsers. */
export function formOf(request: HttpRequest): FormNode {
  if (request === lastRequest && lastForm) return lastForm;
  const root: FormNode = { value: undefined, children: undefined };
  for (const name in request.query) {
    const given = request.query[name];
    add(root, name, (Array.isArray(given) ? given[0] : given) ?? '');
  }
  const { body } = request;
  if (body instanceof Uint8Array && body.length > 0) {
    const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body.buffer, body.byteOffset, body.byteLength);
    readForm(root, bytes.toString());
  }
  lastRequest = request;
  lastForm = root;
  return root;
}

function readForm(root: FormNode, text: string): void {
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
      if (isPlain) add(root, name, value);
      else add(root, decode(name), decode(value));
    }
    start = end + 1;
  }
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

function add(root: FormNode, name: string, value: string): void {
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
  const action = formOf(request).children?.get('Action')?.value;
  if (action === undefined) return undefined;
  let named = operations.get(model);
  if (named === undefined) {
    named = new Map(Object.entries(model.operations));
    operations.set(model, named);
  }
  return named.get(action);
}
