/**
 * The smallest request by which a server can tell which operation is meant: name or path, and whatever of headers and query the model requires.
 * It is mostly not a valid request; what counts is whether the server has the operation, not what it makes of this.
 */
import type { RawRequest } from '../case.js';
import type { Model, Operation, ShapeUse } from './models.js';

const FORM = 'application/x-www-form-urlencoded; charset=utf-8';
const FILLED = 'probe';
const EMPTY_CBOR_MAP = Uint8Array.of(0xa0);

export function minimalRequest(model: Model, name: string): RawRequest {
  const { apiVersion, targetPrefix, jsonVersion, protocols } = model.metadata;
  switch (protocols[0]) {
    case 'smithy-rpc-v2-cbor':
      return {
        method: 'POST',
        path: `/service/${targetPrefix}/operation/${name}`,
        headers: { 'smithy-protocol': 'rpc-v2-cbor', 'content-type': 'application/cbor', accept: 'application/cbor' },
        body: EMPTY_CBOR_MAP,
      };
    case 'json':
      return {
        method: 'POST',
        path: '/',
        headers: { 'x-amz-target': `${targetPrefix}.${name}`, 'content-type': `application/x-amz-json-${jsonVersion ?? '1.1'}` },
        body: '{}',
      };
    case 'query':
    case 'ec2':
      return { method: 'POST', path: '/', headers: { 'content-type': FORM }, body: `Action=${name}&Version=${apiVersion}` };
    default:
      return restRequest(model, name);
  }
}

function restRequest(model: Model, name: string): RawRequest {
  const operation = model.operations[name] as Operation;
  const required = requiredMembers(model, operation);
  const at = (location: string): [string, string][] =>
    required
      .filter(([, use]) => use.location === location)
      .map(([member, use]) => [use.locationName ?? member, valueFor(model, use)]);
  const labels = new Map(at('uri'));
  const path = operation.http.requestUri.replace(/\{([^}+]+)\+?\}/g, (_, label: string) =>
    encodeURIComponent(labels.get(label) ?? FILLED),
  );
  const query = at('querystring').map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`);
  const hasBody = !['GET', 'HEAD', 'DELETE'].includes(operation.http.method);
  const json = model.metadata.protocols[0] === 'rest-json' && hasBody;
  return {
    method: operation.http.method,
    path: query.length === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${query.join('&')}`,
    headers: { ...Object.fromEntries(at('header')), ...(json ? { 'content-type': 'application/json' } : {}) },
    ...(json ? { body: '{}' } : {}),
  };
}

function requiredMembers({ shapes }: Model, { input }: Operation): [string, ShapeUse][] {
  const shape = input === undefined ? undefined : shapes[input.shape];
  return (shape?.required ?? []).map((member): [string, ShapeUse] => [member, shape?.members?.[member] as ShapeUse]);
}

/** Something of the right type. Patterns are not followed. */
function valueFor(model: Model, use: ShapeUse): string {
  const shape = model.shapes[use.shape];
  if (shape?.enum?.[0] !== undefined) return shape.enum[0];
  switch (shape?.type) {
    case 'boolean':
      return 'true';
    case 'byte':
    case 'short':
    case 'integer':
    case 'long':
    case 'float':
    case 'double':
      return String(Math.max(1, shape.min ?? 1));
    case 'timestamp':
      return '2026-01-01T00:00:00Z';
    case 'list':
      return valueFor(model, shape.member as ShapeUse);
    default:
      return FILLED.padEnd(shape?.min ?? 0, '0');
  }
}
