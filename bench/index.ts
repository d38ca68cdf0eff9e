/** `npm run bench`: parses the command line, hands over to the suites, keeps their results and has the report made. */
import path from 'node:path';
import { compareWithFile, compareWithRevision, isFile } from './compare/index.js';
import { runLambda } from './lambda/index.js';
import { type Launcher, OURS, ROOT } from './launcher.js';
import { runLoad } from './load/index.js';
import { runMemory } from './memory/index.js';
import { checkSameMachine, keepResult, mergeFile, resultName } from './merge.js';
import { HELP, type Options, parseOptions, type Suite, UsageError } from './options.js';
import { requireProc } from './processes.js';
import { render } from './report/index.js';
import { beginResult, RESULTS, type Result, type Row, writeResult } from './result.js';
import { installRivals } from './rivals/index.js';
import { runStart } from './start/index.js';
import { runState } from './state/index.js';
import { chooseTargets, leaveOutMissing } from './targets.js';

type Add = (row: Row) => void;

/** Each target by itself, but those that are there to be compared with ours in turns with it. */
function inGroups(targets: readonly Launcher[]): Launcher[][] {
  const ours = targets.filter(({ name }) => name === OURS);
  const beside = ours.length === 0 ? [] : targets.filter(({ besideOurs }) => besideOurs);
  const others = targets.filter((target) => !ours.includes(target) && !beside.includes(target));
  return [...(ours.length === 0 ? [] : [[...ours, ...beside]]), ...others.map((target) => [target])];
}

async function runSuite(suite: Suite, options: Options, targets: readonly Launcher[], add: Add): Promise<Partial<Result>> {
  if (suite === 'load') {
    return runLoad(options, inGroups(targets), add);
  }
  if (suite === 'start') await runStart(options, targets, add);
  else if (suite === 'state') await runState(options, targets, add);
  else if (suite === 'memory') await runMemory(options, targets, add);
  else if (suite === 'lambda') await runLambda(options, targets, add);
  // Loaded when it is called: it brings codecs and the native module into this process.
  else (await (require('./micro/index.js') as typeof import('./micro/index.js')).runMicro(options)).rows.forEach(add);
  return {};
}

/** Runs one suite. What is measured is written after every row, so that a run which is cut off leaves what it has. */
async function measure(suite: Suite, options: Options, targets: readonly Launcher[], argv: readonly string[]): Promise<Result> {
  const name = resultName(suite, options.rivals);
  const partial = path.join(RESULTS, 'partial', name);
  const isKept = options.out === undefined && (options.complete || options.save);
  const file = options.out ?? (isKept ? path.join(RESULTS, name) : partial);
  const rows: Row[] = [];
  const versions = Object.fromEntries(targets.map((target) => [target.name, target.version]));
  const begun: Result = { ...beginResult(argv), versions, rows };
  const isPart = isKept && options.part;
  // To be known before hours of measuring rather than after.
  if (isPart) checkSameMachine(file, begun.machine);
  const more = await runSuite(suite, options, targets, (row) => {
    rows.push(row);
    writeResult(partial, begun);
  });
  const result = { ...begun, ...more };
  keepResult(file, result, isPart);
  process.stdout.write(`Written: ${path.relative(process.cwd(), file)}\n`);
  return result;
}

async function main(): Promise<void> {
  const argv = process.argv.slice(2);
  const options = parseOptions(argv);
  if (options.help) {
    process.stdout.write(HELP);
    return;
  }
  if (options.install) {
    process.exitCode = (await installRivals(options.targets)) === 0 ? 0 : 1;
    return;
  }
  if (options.merge !== undefined) {
    process.stdout.write(`Merged into ${path.relative(process.cwd(), mergeFile(options.merge))}\n`);
  } else if (!options.render) {
    requireProc();
    if (options.against !== undefined && !isFile(options.against)) {
      await compareWithRevision(options, options.against);
      return;
    }
    const targets = options.rivals ? await leaveOutMissing(chooseTargets(options)) : chooseTargets(options);
    for (const suite of options.suites) {
      // What is measured within one process, and what no rival has.
      const isOurs = suite === 'micro' || suite === 'state' || suite === 'memory' || suite === 'lambda';
      if (isOurs && (options.rivals || targets.every(({ name }) => name !== OURS))) continue;
      const result = await measure(suite, options, targets, argv);
      if (options.against !== undefined) compareWithFile(result, options.against);
    }
  }
  const files = await render();
  process.stdout.write(`Rendered: ${files.map((file) => path.relative(ROOT, file)).join(', ')}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof UsageError ? `${error.message}\nSee npm run bench -- --help.\n` : `${(error as Error).stack}\n`,
  );
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
