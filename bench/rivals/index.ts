/**
 * The emulators that ours is compared with: one launcher file each, which says how its target is installed, started and stopped, and
 * what is peculiar about it. They are installed below `bench/rivals/.installed/`, or where the variable RUSTSTACK_RIVALS says.
 *
 *     node dist/bench/rivals/index.js install [name…]   fetches them; takes minutes to an hour, most of it for compiling Rust
 *     node dist/bench/rivals/index.js check [name…]     starts each one, has it store and give something back, and stops it
 */
import { mkdirSync } from 'node:fs';
import { installFolder, isAlive, type Launcher, loadLaunchers, OURS, start } from '../launcher.js';
import { checkService } from './install/check.js';

/** The launchers of the names, of all rivals when there are none. Throws a line that names the unknown one. */
function rivals(names: readonly string[]): Launcher[] {
  const all = loadLaunchers();
  const unknown = names.find((name) => !all.some((launcher) => launcher.name === name));
  if (unknown !== undefined) throw new Error(`No rival ${unknown}. There are: ${all.map(({ name }) => name).join(', ')}.`);
  return all.filter(({ name }) => (names.length === 0 ? name !== OURS : names.includes(name)));
}

/** Installs them one after the other, and says of each whether it came. Gives the number of those that did not. */
export async function installRivals(names: readonly string[]): Promise<number> {
  return each(rivals(names), async (launcher) => {
    const folder = installFolder(launcher.name);
    mkdirSync(folder, { recursive: true });
    await launcher.install(folder);
    return `installed in ${folder}`;
  });
}

/** Starts and stops each, with one small exchange of every service in between. Gives the number of those that failed. */
async function checkRivals(names: readonly string[]): Promise<number> {
  return each(rivals(names), async (launcher) => {
    const running = await start(launcher);
    try {
      for (const service of launcher.services) await checkService(service, running.port, launcher.credentials);
    } finally {
      const tree = running.pids();
      await running.stop();
      const left = tree.filter(isAlive);
      if (left.length > 0) process.stderr.write(`${launcher.name} has left processes behind: ${left.join(', ')}\n`);
    }
    return `answered after ${running.startMs.toFixed(0)} ms and does ${launcher.services.join(', ')}`;
  });
}

async function each(launchers: readonly Launcher[], work: (launcher: Launcher) => Promise<string>): Promise<number> {
  let failures = 0;
  for (const launcher of launchers) {
    try {
      console.log(`${launcher.name} ${launcher.version}: ${await work(launcher)}`);
    } catch (error) {
      failures += 1;
      console.log(`${launcher.name} ${launcher.version} failed: ${(error as Error).message}`);
    }
  }
  return failures;
}

async function main([action, ...names]: readonly string[]): Promise<void> {
  const work = { install: installRivals, check: checkRivals }[action ?? ''];
  if (work === undefined) throw new Error('Say `install` or `check`, and names of rivals if not all are meant.');
  process.exitCode = (await work(names)) === 0 ? 0 : 1;
}

if (require.main === module) {
  main(process.argv.slice(2)).catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 2;
  });
}
