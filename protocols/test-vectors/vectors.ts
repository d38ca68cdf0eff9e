/** Loads the protocol cases and turns their notation (times as seconds, blobs and special floats as strings) into the codecs' values. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { httpRequest } from '../http.js';
import type { OperationModel, ServiceModel, ShapeRef } from '../model.js';

// From dist/protocols/test-vectors/ to the data, which is not compiled.
const FOLDER = path.join(__dirname, '../../../protocols/test-vectors');

export interface VectorCase {
  readonly id: string;
  readonly description?: string;
  readonly given: Omit<OperationModel, 'errors'> & { errors?: { shape: string }[] };
  readonly params?: Record<string, unknown>;
  readonly serialized?: {
    method: string;
    uri: string;
    body?: string;
    headers?: Record<string, string>;
    host?: string;
  };
  readonly response?: { status_code: number; headers?: Record<string, string>; body?: string };
  readonly result?: Record<string, unknown>;
  readonly error?: Record<string, unknown>;
  readonly errorCode?: string;
  readonly errorMessage?: string;
}

interface Suite {
  readonly metadata: ServiceModel['metadata'];
  readonly shapes: ServiceModel['shapes'];
  readonly cases: VectorCase[];
}

export interface Vector {
  readonly model: ServiceModel;
  readonly operation: OperationModel;
  readonly one: VectorCase;
}

export function loadVectors(direction: 'input' | 'output', file: string): Vector[] {
  const suites = JSON.parse(readFileSync(path.join(FOLDER, `protocol-${direction}`, `${file}.json`), 'utf8')) as Suite[];
  return suites.flatMap((suite) =>
    suite.cases.map((one) => {
      const operation: OperationModel = { ...one.given, errors: (one.given.errors ?? []).map(({ shape }) => shape) };
      const model: ServiceModel = {
        service: 'vectors',
        metadata: suite.metadata,
        shapes: suite.shapes,
        operations: { [operation.name]: operation },
      };
      return { model, operation, one };
    }),
  );
}

/** The request of an input case, as the edge hands it on: query decoded, header names in lower case. */
export function requestOf(one: VectorCase, encoding: 'utf8' | 'base64' = 'utf8') {
  const { method, uri, headers = {}, body, host } = one.serialized ?? { method: 'POST', uri: '/' };
  const [rawPath = '/', search = ''] = uri.split('?', 2);
  const query: Record<string, string | string[] | null> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const before = query[name];
    query[name] = before === undefined || before === null ? value : [before, value].flat();
  }
  return httpRequest({
    method,
    path: rawPath,
    query,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    hostname: host,
    body: body ? Buffer.from(body, encoding) : undefined,
  });
}

/** A value in the vectors' notation as the codecs give and take it. */
export function typed(model: ServiceModel, ref: ShapeRef, value: unknown): unknown {
  const shape = model.shapes[ref.shape];
  if (!shape || value === null || value === undefined || shape.document) return value;
  switch (shape.type) {
    case 'structure':
      return Object.fromEntries(
        Object.entries(value).map(([key, member]) => [key, typed(model, shape.members?.[key] ?? { shape: 'String' }, member)]),
      );
    case 'list':
      return (value as unknown[]).map((item) => typed(model, shape.member as ShapeRef, item));
    case 'map':
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typed(model, shape.value as ShapeRef, item)]));
    case 'timestamp':
      return new Date(Number(value) * 1000);
    case 'blob':
      return Buffer.from(value as string);
    case 'float':
    case 'double':
      return Number(value);
    default:
      return value;
  }
}

/** Members that are null are as absent; blobs compare as bytes. */
export function comparable(value: unknown): unknown {
  if (value instanceof Uint8Array) return `bytes:${Buffer.from(value).toString('base64')}`;
  if (value instanceof Date || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(comparable);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === undefined || item === null ? [] : [[key, comparable(item)]])),
  );
}
