// Prints, for each service that is built, which of the model's operations answer, what is missing, and where it differs from AWS by design:
// what the manifests say, and no more.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const root = new URL('../../', import.meta.url);
const { registry } = require('../../dist/src/services/registry.js');
const { NOT_IMPLEMENTED } = require('../../dist/src/runtime/service.js');

let known = 0;
for (const { name, load } of registry.values()) {
  known += 1;
  if (!load) continue;
  const manifest = load();
  const model = JSON.parse(readFileSync(new URL(`protocols/models/${name}.json`, root), 'utf8'));
  const all = Object.keys(model.operations);
  const built = all.filter((operation) => manifest.operations[operation] !== NOT_IMPLEMENTED || manifest.native?.has(operation));
  console.log(`\n${name}: ${built.length} of ${all.length} operations`);
  console.log(`  ${built.join(', ')}`);
  for (const gap of manifest.gaps ?? []) console.log(`  - missing: ${gap}`);
  for (const difference of manifest.differences ?? []) console.log(`  - differs: ${difference}`);
}
console.log(`\n${known} services known; an operation that is not built answers 501 in its own protocol.`);
