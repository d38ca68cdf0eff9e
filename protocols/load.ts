/**
 * Reads the model tables: each service's on its first use, once a thread. The tables stand in `protocols/models` of the package, whether
 * this runs from `dist` or from a bundle of the sources.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { OperationModel, ServiceModel } from './model.js';

/** `dist/protocols` and `protocols` are one and two folders below the package's root. */
const FOLDERS = [path.join(__dirname, '../../protocols/models'), path.join(__dirname, 'models')];

const models = new Map<string, ServiceModel>();
let folder: string | undefined;

/** The path of a file among the tables. */
export function modelFile(name: string): string {
  folder ??= FOLDERS.find((candidate) => existsSync(path.join(candidate, 'index.json')));
  if (folder === undefined) throw new Error(`The model tables are missing: looked in ${FOLDERS.join(' and ')}.`);
  return path.join(folder, name);
}

/** The table of a service by its name there (`s3`, `cognito-idp`). Throws when there is none. */
export function loadModel(service: string): ServiceModel {
  let model = models.get(service);
  if (model === undefined) {
    if (!/^[a-z0-9-]+$/.test(service)) throw new Error(`There is no model table of a service ${JSON.stringify(service)}.`);
    model = parseModel(readFileSync(modelFile(`${service}.json`), 'utf8'));
    models.set(service, model);
  }
  return model;
}

/** Makes a table from its text. Operations get the names that they have as keys; client data can't reach inherited properties. */
function parseModel(text: string): ServiceModel {
  const table = JSON.parse(text) as ServiceModel;
  const operations = Object.create(null) as Record<string, OperationModel>;
  for (const [name, operation] of Object.entries(table.operations)) operations[name] = { ...operation, name };
  const shapes = Object.assign(Object.create(null), table.shapes) as ServiceModel['shapes'];
  return { service: table.service, metadata: table.metadata, operations, shapes };
}
