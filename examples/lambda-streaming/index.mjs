// Sends its answer line by line while it works, with a status and a header of its own.
import { setTimeout } from 'node:timers/promises';

export const handler = awslambda.streamifyResponse(async (event, responseStream) => {
  const stream = awslambda.HttpResponseStream.from(responseStream, {
    statusCode: 200,
    headers: { 'content-type': 'text/plain', 'x-lines': String(event.lines) },
  });
  for (let line = 1; line <= event.lines; line++) {
    stream.write(`line ${line}\n`);
    await setTimeout(20);
  }
  stream.end();
});
