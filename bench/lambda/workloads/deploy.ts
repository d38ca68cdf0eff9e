/** Fifty functions of Node.js, each with code of its own: created one after the other until each is active, and then each invoked for the first time. */
import { createFunction, invocation, NODE } from '../../load/functions.js';
import { median } from '../../result.js';
import { serve } from '../../state/server.js';
import type { LambdaWorkload } from '../workload.js';

const FUNCTIONS = 50;

export const deploy: LambdaWorkload = {
  name: 'deploy',
  async *run({ launcher, rounds, setupLimitSeconds }) {
    const created: number[] = [];
    const invoked: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const { client, stop } = await serve(launcher);
      try {
        await client.ready('lambda');
        const began = performance.now();
        for (let n = 0; n < FUNCTIONS; n += 1) {
          const files = { 'index.js': `${NODE.files['index.js']}// ${n}\n` };
          await createFunction(client, `function-${n}`, { ...NODE, files }, began + setupLimitSeconds * 1000);
        }
        const active = performance.now();
        for (let n = 0; n < FUNCTIONS; n += 1) await client.send(invocation(`function-${n}`));
        created.push((active - began) / 1000);
        invoked.push((performance.now() - active) / 1000);
      } finally {
        await stop();
      }
    }
    yield { case: `${FUNCTIONS} functions created one after the other`, unit: 's', value: median(created), rounds: created };
    yield { case: 'the first invocation of each, one after the other', unit: 's', value: median(invoked), rounds: invoked };
  },
};
