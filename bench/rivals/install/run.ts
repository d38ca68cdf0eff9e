/** Runs an installer, whose output goes to stderr as it comes. */
import { spawn } from 'node:child_process';

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const KEPT_CHARACTERS = 8000;

/** Thrown when the program failed; `output` is the end of what it printed. */
export class RunError extends Error {
  constructor(
    message: string,
    readonly output: string,
  ) {
    super(message);
  }
}

/** Ends when the program has ended well; throws one line otherwise. Gives the end of what the program printed. */
export function run(file: string, args: readonly string[], options: RunOptions = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        process.stderr.write(text);
        output = (output + text).slice(-KEPT_CHARACTERS);
      });
    }
    child.once('error', (error: NodeJS.ErrnoException) => {
      reject(new RunError(error.code === 'ENOENT' ? `${file} is not installed on this machine` : error.message, output));
    });
    child.once('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new RunError(`${file} ended with ${signal ?? `code ${code}`}: ${reason(output)}`, output));
    });
  });
}

/** The line that says most: the last one that speaks of an error, else the last one. */
function reason(output: string): string {
  const lines = output
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.findLast((line) => /^(error|\[ERROR\]|npm error|ERROR:)/i.test(line)) ?? lines.at(-1) ?? 'it printed nothing';
}
