/** Ourselves: the command line of this checkout, or of the one whose folder is given. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Launcher, OURS, ROOT } from '../launcher.js';

/** A launcher of the checkout at `root`, which has been built. */
export function ownLauncher(root: string, name = OURS): Launcher {
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  return {
    name,
    version,
    services: ['s3', 'dynamodb', 'sts', 'lambda'],
    // Any other path is a request to S3, which loads what S3 is made of.
    readyPath: '/_localstack/health',
    install: async () => {},
    command: async (_folder, port) => {
      const main = path.join(root, 'dist/src/cli/main.js');
      if (!existsSync(main)) return `${main} is missing: npm run build makes it.`;
      // Functions run as processes wherever it is measured, so that an engine which happens to be there makes no difference.
      const env = { LAMBDA_EXECUTOR: 'process' };
      return { file: process.execPath, args: [main, 'start', '--port', String(port)], env };
    },
  };
}

export const launcher: Launcher = ownLauncher(ROOT);
