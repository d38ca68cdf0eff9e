/** `npm run bench`: parses the command line and hands over to the suites. */
import { runLoad } from './load/index.js';
import { runMicro } from './micro/index.js';
import { HELP, parseOptions, UsageError } from './options.js';
import { installRivals } from './rivals/index.js';
import { runStart } from './start/index.js';

async function main(): Promise<void> {
  const options = parseOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  if (options.install) {
    process.exitCode = Math.min(1, await installRivals(options.targets));
    return;
  }
  if (options.suites.includes('load')) await runLoad(options);
  if (options.suites.includes('start')) await runStart(options);
  if (options.suites.includes('micro')) await runMicro(options);
}

main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof UsageError ? `${error.message}\nSee npm run bench -- --help.\n` : `${(error as Error).stack}\n`,
  );
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
