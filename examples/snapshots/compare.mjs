// Runs both test suites both ways against a running emulator, in turns, and tells the median times; then what one fresh world costs.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createResources, deleteResources } from './javascript/resources.mjs';

const ROUNDS = 5;
const WORLDS = 50;
const folder = path.dirname(fileURLToPath(import.meta.url));
const endpoint = process.env.AWS_ENDPOINT_URL ?? 'http://localhost:4566';

const SUITES = {
  JavaScript: [process.execPath, '--test', path.join(folder, 'javascript/')],
  Python: ['python', '-m', 'unittest', 'discover', '--start-directory', path.join(folder, 'python')],
};

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}

async function timed(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function runSuite([command, ...args], fixture) {
  const { status, stdout, stderr } = spawnSync(command, args, { env: { ...process.env, FIXTURE: fixture }, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} with FIXTURE=${fixture} failed:\n${stdout}\n${stderr}`);
}

for (const [language, suite] of Object.entries(SUITES)) {
  const times = { recreate: [], snapshot: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const fixture of Object.keys(times)) times[fixture].push(await timed(() => runSuite(suite, fixture)));
  }
  const [recreate, snapshot] = [median(times.recreate), median(times.snapshot)];
  console.log(`${language}, 12 tests: recreating ${recreate.toFixed(0)} ms, restoring ${snapshot.toFixed(0)} ms`);
}

async function ask(method, rest, body) {
  const answer = await fetch(`${endpoint}/_ruststack/snapshots${rest}`, { method, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
}

const recreated = [];
const restored = [];
await createResources();
const { id } = await ask('POST', '', { name: `compare-${process.pid}` });
for (let world = 0; world < WORLDS; world += 1) {
  const anew = async () => {
    await deleteResources();
    await createResources();
  };
  recreated.push(await timed(anew));
  restored.push(await timed(() => ask('POST', `/${id}/restore`)));
}
await deleteResources();
await ask('DELETE', `/${id}`);
console.log(`One fresh world: recreating ${median(recreated).toFixed(1)} ms, restoring ${median(restored).toFixed(2)} ms`);
