/**
 * Whether an engine answers, and whether it has an image: asked before anything is loaded that starts containers, which costs the main thread a
 * third of a second that those who have an engine for other things need not pay.
 */
import { request } from 'node:http';
import { realTimeout } from '../../../../runtime/monotonic.js';
import { failureText, openEngine } from './engine.js';

/** An engine that has not answered by then is taken for absent. */
const ANSWER_MS = 2_000;

/** What keeps the engine from being used, in a sentence; nothing if it answers. */
export async function engineProblem(place: string): Promise<string | undefined> {
  try {
    await ask(place, '/_ping');
    return undefined;
  } catch (error) {
    return problemOf(error, place);
  }
}

/** Rejects where no engine answers. */
export async function hasImage(place: string, image: string): Promise<boolean> {
  return (await ask(place, `/images/${image}/json`)) === 200;
}

/** The status of the answer to a GET. */
function ask(place: string, path: string): Promise<number> {
  const socketPath = /^(?:unix|npipe):\/\/(.+)$/.exec(place)?.[1];
  const plain = /^(?:tcp|http):\/\/([^:/]+):(\d+)\/?$/.exec(place);
  const encrypted = process.env.DOCKER_TLS_VERIFY === '1' || plain?.[2] === '2376';
  if (!socketPath && (!plain || encrypted)) return askByPackage(place, path);
  const target = socketPath ? { socketPath } : { host: plain?.[1] as string, port: Number(plain?.[2]) };
  return new Promise((resolve, reject) => {
    const asked = request({ ...target, path, agent: false }, (answer) => {
      answer.resume();
      timer.cancel();
      resolve(answer.statusCode ?? 0);
    });
    const timer = realTimeout(() => asked.destroy(new Error(`no answer within ${ANSWER_MS / 1000} s`)), ANSWER_MS);
    asked.on('error', (error) => {
      timer.cancel();
      reject(error);
    });
    asked.end();
  });
}

/** By TLS or SSH. */
async function askByPackage(place: string, path: string): Promise<number> {
  const { docker } = openEngine(place);
  const image = /^\/images\/(.+)\/json$/.exec(path)?.[1];
  try {
    await (image === undefined ? docker.ping() : docker.getImage(image).inspect());
    return 200;
  } catch (error) {
    const { statusCode } = error as { statusCode?: number };
    if (statusCode === undefined) throw error;
    return statusCode;
  }
}

function problemOf(error: unknown, place: string): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EACCES' || code === 'EPERM') {
    return `This user may not open the Docker engine's socket (${place}); add the user to the group that owns it, often "docker".`;
  }
  return `No Docker engine answers at ${place} (${code ?? failureText(error)}).`;
}
