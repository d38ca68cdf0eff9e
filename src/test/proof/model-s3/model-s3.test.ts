/** Some hundred random steps against the model, and proof that a server which loses a version is seen. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, it } from 'node:test';
import { sabotaged } from '../kill/sabotage.js';
import { memorySubject } from '../kill/subject.js';
import { draw, explain, onFreshServer } from './main.js';
import { runSteps } from './run.js';
import type { Step } from './steps.js';

const STEPS = 400;
const SEED = 'npm test';

describe('S3 with versions is like its model', () => {
  it(`for ${STEPS} random steps`, async () => {
    const steps = draw(SEED, STEPS);
    const failure = await onFreshServer(steps);
    if (failure !== undefined) assert.fail(`Seed ${SEED}. ${explain(steps, failure)}`);
  });

  it('and a server that keeps a version which it said is gone is seen', async () => {
    const steps: Step[] = [
      { do: 'create-bucket', bucket: 'model-0' },
      { do: 'versioning', bucket: 'model-0', status: 'Enabled' },
      { do: 'put', bucket: 'model-0', key: 'a', seed: 1, length: 5 },
      { do: 'put', bucket: 'model-0', key: 'a', seed: 2, length: 5 },
      { do: 'delete', bucket: 'model-0', key: 'a', version: 1 },
    ];
    const folder = mkdtempSync(path.join(tmpdir(), 'ruststack-model-s3-'));
    const lasting = await memorySubject(folder);
    const broken = await sabotaged(lasting, ({ method, path: asked }) =>
      method === 'DELETE' && asked.includes('versionId=') ? { answer: '' } : undefined,
    );
    try {
      const failure = await runSteps(broken.subject.endpoint, steps);
      assert.equal(failure?.at, steps.length - 1);
      assert.match(failure.message, /listings differ/);
    } finally {
      broken.close();
      await lasting.kill();
      rmSync(folder, { recursive: true });
    }
  });
});
