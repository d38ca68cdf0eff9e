/**
 * Which operation a request of a REST protocol asks for: by method and path template, then by the literals of the query in the template
 * (`?uploads`, `list-type=2`), then by the query and header members that an operation requires. The last is what tells S3's
 * UploadPart, CopyObject and PutObject apart, which share one template.
 */
import type { HttpRequest } from '@smithy/protocol-http';
import type { OperationModel, ServiceModel } from '../model.js';

interface Candidate {
  readonly operation: OperationModel;
  /** Query keys that must be there, with their value where the template has one. */
  readonly literals: readonly { readonly key: string; readonly value: string | undefined }[];
  readonly requiredQuery: readonly string[];
  /** Lower case. */
  readonly requiredHeaders: readonly string[];
}

type Methods = Map<string, Candidate[]>;

interface PathNode {
  readonly literals: Map<string, PathNode>;
  label: PathNode | undefined;
  /** What may follow a greedy label that stands here. */
  readonly greedy: { readonly suffix: readonly string[]; readonly methods: Methods }[];
  readonly methods: Methods;
}

export type Router = (request: HttpRequest) => OperationModel | undefined;

const routers = new WeakMap<ServiceModel, Router>();

export function routerOf(model: ServiceModel): Router {
  let router = routers.get(model);
  if (!router) {
    router = compileRouter(model);
    routers.set(model, router);
  }
  return router;
}

function compileRouter(model: ServiceModel): Router {
  const root = newNode();
  for (const operation of Object.values(model.operations)) {
    const candidate = candidateOf(model, operation);
    const methods = methodsAt(root, splitPath(templatePath(operation)));
    const list = methods.get(operation.http.method);
    if (list) list.push(candidate);
    else methods.set(operation.http.method, [candidate]);
  }
  sortCandidates(root);
  return (request) => find(root, splitPath(request.path), 0, request);
}

function newNode(): PathNode {
  return { literals: new Map(), label: undefined, greedy: [], methods: new Map() };
}

export function templatePath(operation: OperationModel): string {
  const uri = operation.http.requestUri;
  const mark = uri.indexOf('?');
  return mark < 0 ? uri : uri.slice(0, mark);
}

/** `/a/b` → `['a', 'b']`; `/` → `[]`. A slash at the end makes an empty last segment. */
export function splitPath(path: string): string[] {
  return path === '/' || path === '' ? [] : path.slice(1).split('/');
}

export function isGreedy(segment: string): boolean {
  return segment.endsWith('+}');
}

function methodsAt(root: PathNode, template: string[]): Methods {
  let node = root;
  // A slash at the end of a template is optional in requests, so it is left out here.
  const segments = template.at(-1) === '' ? template.slice(0, -1) : template;
  for (const [index, segment] of segments.entries()) {
    if (isGreedy(segment)) {
      const suffix = segments.slice(index + 1);
      const known = node.greedy.find((one) => one.suffix.join('/') === suffix.join('/'));
      if (known) return known.methods;
      const methods: Methods = new Map();
      node.greedy.push({ suffix, methods });
      return methods;
    }
    if (segment.startsWith('{')) {
      node.label ??= newNode();
      node = node.label;
      continue;
    }
    let next = node.literals.get(segment);
    if (!next) {
      next = newNode();
      node.literals.set(segment, next);
    }
    node = next;
  }
  return node.methods;
}

function candidateOf(model: ServiceModel, operation: OperationModel): Candidate {
  const uri = operation.http.requestUri;
  const mark = uri.indexOf('?');
  const literals =
    mark < 0
      ? []
      : uri
          .slice(mark + 1)
          .split('&')
          .filter(Boolean);
  const shape = operation.input && model.shapes[operation.input.shape];
  const required = (shape?.required ?? []).map((key) => ({ key, ref: shape?.members?.[key] }));
  return {
    operation,
    literals: literals.map((literal) => {
      const [key = '', value] = literal.split('=');
      return { key, value };
    }),
    requiredQuery: required.filter(({ ref }) => ref?.location === 'querystring').map(({ key, ref }) => ref?.locationName ?? key),
    requiredHeaders: required
      .filter(({ ref }) => ref?.location === 'header')
      .map(({ key, ref }) => (ref?.locationName ?? key).toLowerCase()),
  };
}

/** The most particular first; superseded operations last among equals. */
function sortCandidates(node: PathNode): void {
  const weight = (one: Candidate) => one.requiredQuery.length + one.requiredHeaders.length;
  for (const methods of [node.methods, ...node.greedy.map((one) => one.methods)]) {
    for (const candidates of methods.values()) {
      candidates.sort(
        (a, b) =>
          b.literals.length - a.literals.length ||
          weight(b) - weight(a) ||
          Number(a.operation.deprecated ?? false) - Number(b.operation.deprecated ?? false),
      );
    }
  }
  for (const child of node.literals.values()) sortCandidates(child);
  if (node.label) sortCandidates(node.label);
  // Longer endings are more particular.
  node.greedy.sort((a, b) => b.suffix.length - a.suffix.length);
}

/** Goes down the templates, at most as deep as the longest of them. */
function find(node: PathNode, path: readonly string[], at: number, request: HttpRequest): OperationModel | undefined {
  const segment = path[at];
  if (segment === undefined) return choose(node.methods.get(request.method), request);
  const literal = node.literals.get(segment) ?? (segment.includes('%') ? node.literals.get(decoded(segment)) : undefined);
  const found =
    (literal && find(literal, path, at + 1, request)) ?? (segment && node.label && find(node.label, path, at + 1, request));
  if (found) return found;
  for (const { suffix, methods } of node.greedy) {
    if (endsWith(path, at, suffix)) {
      const chosen = choose(methods.get(request.method), request);
      if (chosen) return chosen;
    }
  }
  return segment === '' && at === path.length - 1 ? choose(node.methods.get(request.method), request) : undefined;
}

/** Whether the path from `at` is at least one character for the greedy label, then the suffix. */
function endsWith(path: readonly string[], at: number, suffix: readonly string[]): boolean {
  const labelEnd = path.length - suffix.length;
  if (labelEnd <= at || (labelEnd === at + 1 && path[at] === '')) return false;
  return suffix.every((segment, index) => segment.startsWith('{') || path[labelEnd + index] === segment);
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * The first candidate that has all it requires. When only required members are missing, the first whose literals fit: the request
 * means that operation and is told what it lacks.
 */
function choose(candidates: readonly Candidate[] | undefined, request: HttpRequest): OperationModel | undefined {
  if (!candidates) return undefined;
  let lacking: Candidate | undefined;
  for (const candidate of candidates) {
    if (lacking && candidate.literals.length < lacking.literals.length) break;
    if (!candidate.literals.every(({ key, value }) => hasLiteral(request, key, value))) continue;
    const complete =
      candidate.requiredQuery.every((key) => Object.hasOwn(request.query, key)) &&
      candidate.requiredHeaders.every((name) => request.headers[name] !== undefined);
    if (complete) return candidate.operation;
    lacking ??= candidate;
  }
  return lacking?.operation;
}

function hasLiteral(request: HttpRequest, key: string, value: string | undefined): boolean {
  if (!Object.hasOwn(request.query, key)) return false;
  if (value === undefined) return true;
  const given = request.query[key];
  return Array.isArray(given) ? given.includes(value) : given === value;
}
