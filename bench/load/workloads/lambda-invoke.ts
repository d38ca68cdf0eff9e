import { ANSWER, type BenchFunction, createFunction, ECHO, invocation, NODE, PYTHON } from '../functions.js';
import type { RequestWorkload } from '../workload.js';

const FUNCTION = 'bench';
/** AWS's limit of a payload, without the 100 bytes that it bears above it. */
const LARGE_BYTES = 6 * 1024 ** 2;

/** A function that answers, invoked and waited for. Its processes count among the target's. */
function invoke(name: string, title: string, made: BenchFunction): RequestWorkload {
  return {
    kind: 'requests',
    name,
    title,
    services: ['lambda'],
    connections: [1, 32],
    setup: (client, deadline) => createFunction(client, FUNCTION, made, deadline),
    requests: () => [invocation(FUNCTION)],
    // Some write JSON with spaces.
    check: (body) => (body.replaceAll(' ', '').includes(ANSWER) ? undefined : `The function answered ${body.slice(0, 160)}`),
  };
}

export const lambdaNode = invoke('lambda-invoke-node', 'Lambda Invoke, Node.js', NODE);
export const lambdaPython = invoke('lambda-invoke-python', 'Lambda Invoke, Python', PYTHON);

export const lambdaLarge: RequestWorkload = {
  ...invoke('lambda-invoke-6m', 'Lambda Invoke, 6 MiB echoed', { ...ECHO, memoryMb: 512 }),
  connections: [1, 4],
  requests: () => [invocation(FUNCTION, `"${'x'.repeat(LARGE_BYTES - 2)}"`)],
  check: (body) => (body.length >= LARGE_BYTES ? undefined : `The answer has ${body.length} bytes instead of ${LARGE_BYTES}`),
};
