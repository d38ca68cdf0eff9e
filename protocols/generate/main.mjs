// Makes protocols/models (compact tables and their index) and protocols/types (TypeScript types) from the botocore release that
// services.json pins, with the corrections of protocols/patches. The same input gives the same bytes. `--check` writes nothing and
// fails, naming the files, when what is committed differs. Needs python3 with pip, for the download.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { botocoreModel, fetchBotocore } from './botocore.mjs';
import { compact, printTable } from './compact.mjs';
import { indexEntry, printIndex } from './directory.mjs';
import { applyPatches } from './patch.mjs';
import { typesOf } from './types.mjs';

const protocols = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Every file to be written, by its path below protocols/. */
function generate() {
  const { botocore, services } = readJson(path.join(protocols, 'generate/services.json'));
  const data = fetchBotocore(botocore, path.join(protocols, '../node_modules/.cache'));
  const files = new Map();
  const entries = [];
  for (const service of services) {
    const table = compact(service, botocoreModel(data, service));
    const patchFile = path.join(protocols, 'patches', `${service}.json`);
    if (existsSync(patchFile)) applyPatches(table, readJson(patchFile), service);
    files.set(`models/${service}.json`, printTable(table));
    files.set(`types/${service}.d.ts`, typesOf(table, botocore.version));
    entries.push(indexEntry(table));
  }
  files.set('models/index.json', printIndex(entries));
  return files;
}

function committed() {
  return ['models', 'types'].flatMap((folder) => {
    const full = path.join(protocols, folder);
    return existsSync(full) ? readdirSync(full).map((name) => `${folder}/${name}`) : [];
  });
}

function main() {
  const files = generate();
  const stale = committed().filter((file) => !files.has(file));
  const differing = [...files].filter(([file, text]) => {
    const full = path.join(protocols, file);
    return !existsSync(full) || readFileSync(full, 'utf8') !== text;
  });
  if (process.argv.includes('--check')) {
    if (stale.length + differing.length === 0) return;
    const names = [...stale, ...differing.map(([file]) => file)].map((file) => `protocols/${file}`);
    process.stderr.write(
      `Generated files are not what the generator makes (run node protocols/generate/main.mjs): ${names.join(', ')}\n`,
    );
    process.exit(1);
  }
  for (const file of stale) rmSync(path.join(protocols, file));
  for (const [file, text] of differing) {
    mkdirSync(path.dirname(path.join(protocols, file)), { recursive: true });
    writeFileSync(path.join(protocols, file), text);
  }
  process.stdout.write(`${files.size} files made, ${differing.length} of them changed, ${stale.length} removed.\n`);
}

main();
