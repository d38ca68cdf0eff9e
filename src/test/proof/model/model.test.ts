/** Some hundred random steps against the model, and proof that a server which forgets is seen and its run made short. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { sabotaged } from '../kill/sabotage.js';
import { memorySubject } from '../kill/subject.js';
import { draw, explain, onFreshServer } from './main.js';
import { runSteps, shorten } from './run.js';
import type { Step } from './steps.js';

const STEPS = 300;
const SEED = 'npm test';

describe('the whole server is like its model', () => {
  for (const mode of ['memory', 'persistent']) {
    it(`for ${STEPS} random steps, ${mode}`, async () => {
      const steps = draw(SEED, STEPS, mode);
      const failure = await onFreshServer(mode, steps);
      if (failure !== undefined) assert.fail(`Seed ${SEED}. ${await explain(mode, steps, failure)}`);
    });
  }

  it('sees a restore that did not happen, and finds the steps that matter', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ruststack-model-'));
    const fails = async (steps: readonly Step[]): Promise<boolean> => {
      const lasting = await memorySubject(folder);
      const broken = await sabotaged(lasting, ({ path: asked }) => (asked.endsWith('/restore') ? { answer: '{}' } : undefined));
      try {
        return (await runSteps(broken.subject, steps)) !== undefined;
      } finally {
        broken.close();
        await lasting.kill();
      }
    };
    const steps: Step[] = [
      { do: 'create-bucket', bucket: 'bucket-0' },
      { do: 'create-table', table: 'table-0' },
      { do: 'snapshot', name: 's0' },
      { do: 'get', table: 'table-0', key: 'a' },
      { do: 'put', table: 'table-0', key: 'a', value: 'v' },
      { do: 'freeze' },
      { do: 'restore', name: 's0' },
      { do: 'show-time' },
    ];
    try {
      assert.ok(await fails(steps));
      const short = await shorten(steps, fails, 60);
      assert.ok(short.length <= 4, JSON.stringify(short));
      assert.ok(short.some((step) => step.do === 'restore'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
