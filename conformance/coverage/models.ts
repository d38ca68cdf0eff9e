/** The model tables of `protocols/models`, read as data: what AWS's services consist of. No code of `protocols` takes part. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CONFORMANCE_FOLDER } from '../load.js';

const MODELS_FOLDER = path.join(CONFORMANCE_FOLDER, '../protocols/models');

export interface ShapeUse {
  readonly shape: string;
  readonly location?: string;
  readonly locationName?: string;
}

export interface Shape {
  readonly type: string;
  readonly members?: Readonly<Record<string, ShapeUse>>;
  readonly required?: readonly string[];
  readonly payload?: string;
  readonly member?: ShapeUse;
  readonly enum?: readonly string[];
  readonly min?: number;
  readonly exception?: boolean;
  readonly error?: { readonly code?: string };
}

export interface Operation {
  readonly http: { readonly method: string; readonly requestUri: string };
  readonly input?: ShapeUse;
  readonly errors?: readonly string[];
  readonly deprecated?: boolean;
}

export interface Model {
  readonly service: string;
  readonly metadata: {
    readonly apiVersion: string;
    readonly endpointPrefix: string;
    readonly signingName?: string;
    readonly protocols: readonly string[];
    readonly jsonVersion?: string;
    readonly targetPrefix?: string;
  };
  readonly operations: Readonly<Record<string, Operation>>;
  readonly shapes: Readonly<Record<string, Shape>>;
}

/** All models, by name; `index.json` beside them is only a list. */
export function readModels(folder = MODELS_FOLDER): Model[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'index.json')
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Model);
}

/** The codes of a model's errors as they stand on the wire. */
export function modelledErrors({ operations, shapes }: Model): string[] {
  const named = Object.values(operations).flatMap(({ errors }) => errors ?? []);
  const exceptions = Object.keys(shapes).filter((name) => shapes[name]?.exception);
  return [...new Set([...named, ...exceptions].map((name) => shapes[name]?.error?.code ?? name))].sort();
}
