/** `/_ruststack/journal`: begins and ends the recording of requests and answers, and tells whether there is one. See src/journal/FORMAT.md. */
import path from 'node:path';
import { RecordingError, type RecordingOptions } from '../journal/recorder.js';
import { ControlError, json, type RouteHandler } from './route.js';

const CLOCKS = ['scripted', 'free', 'step'] as const;

export const journalStatus: RouteHandler = (_request, { recording }) => json(200, recording.recorder.status);

export const changeJournal: RouteHandler = async (request, { recording, instance }) => {
  const { recorder } = recording;
  const { action, ...body } = request.json();
  try {
    if (action === 'start') recorder.start(readOptions(body));
    else if (action === 'stop') return json(200, await recorder.stop());
    else if (action === 'seek') instance.ordinals.restore(readOrdinals(body.ordinals));
    else throw new ControlError(400, `"action" is start, stop or seek, not ${JSON.stringify(action) ?? 'nothing'}.`);
  } catch (error) {
    throw error instanceof RecordingError ? new ControlError(409, error.message) : error;
  }
  return json(200, recorder.status);
};

function readOptions({
  file,
  replace = false,
  clock = 'scripted',
  stepMs = 1,
  ...rest
}: Record<string, unknown>): RecordingOptions {
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw new ControlError(400, `There is no "${unknown}".`);
  if (typeof file !== 'string' || !path.isAbsolute(file))
    throw new ControlError(400, '"file" is an absolute path on the server.');
  if (typeof replace !== 'boolean') throw new ControlError(400, '"replace" is true or false.');
  const found = CLOCKS.find((name) => name === clock);
  if (found === undefined) throw new ControlError(400, `"clock" is one of ${CLOCKS.join(', ')}.`);
  if (typeof stepMs !== 'number' || !Number.isInteger(stepMs) || stepMs < 0)
    throw new ControlError(400, '"stepMs" is a whole number.');
  return { file, replace, clock: found, stepMs };
}

/** What a journal tells of how far ids had been counted. */
function readOrdinals(value: unknown): Record<string, number> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : undefined;
  const whole = entries?.every(
    ([slot, ordinal]) => /^\d+$/.test(slot) && Number.isSafeInteger(ordinal) && (ordinal as number) >= 0,
  );
  if (!whole) throw new ControlError(400, '"ordinals" is what the first line of a journal tells.');
  return value as Record<string, number>;
}
