/** Twenty rounds of the kill test, and proof that it sees what it is for: each way of breaking a server makes it red. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { pause } from '../emulator-process.js';
import { Broken, Rounds } from './rounds.js';
import { type Sabotage, sabotaged } from './sabotage.js';
import { memorySubject, persistentSubject, type Subject } from './subject.js';
import { summary } from './summary.js';

const ROUNDS = 20;
/** For requests that were cut off to come to their end. */
const SETTLE_MS = 300;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'ruststack-kill-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Keeps its process: only the connections are cut, which leaves the same doubts. */
async function lastingSubject(): Promise<Subject & { end(): Promise<void> }> {
  const subject = await memorySubject(folder);
  return { ...subject, kill: async () => {}, restart: () => pause(SETTLE_MS), end: () => subject.stop() };
}

/** The faults that rounds against a broken server end with; none if it was not seen. */
async function faultsOf(sabotage: Sabotage, prepare: () => void = () => {}): Promise<string> {
  const lasting = await lastingSubject();
  const broken = await sabotaged(lasting, sabotage);
  try {
    prepare();
    await new Rounds(broken.subject, { rounds: 5, seed: 'sabotage', sweepMs: 500 }).run();
    return '';
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return error.message;
  } finally {
    broken.close();
    await lasting.end();
  }
}

/** Does it to every second of the requests of AWS that match, by their operation or, for S3, method, and that it can be done to. */
function everySecond(matches: (target: string) => boolean, act: Sabotage): Sabotage {
  let turn = 0;
  return (seen) => {
    if (seen.path.startsWith('/_') || !matches(String(seen.headers['x-amz-target'] ?? seen.method))) return undefined;
    const done = act(seen);
    if (done !== undefined) turn += 1;
    return turn % 2 === 0 ? done : undefined;
  };
}

describe('the kill test', () => {
  it('holds for a server whose connections are cut', async () => {
    const subject = await lastingSubject();
    try {
      const totals = await new Rounds(subject, { rounds: 2, seed: 'cut' }).run();
      assert.ok(totals.acknowledged > 0);
    } finally {
      await subject.end();
    }
  });

  it('sees an acknowledged item that is not there', async () => {
    const faults = await faultsOf(
      everySecond(
        (target) => target.endsWith('.PutItem'),
        () => ({ answer: '{}' }),
      ),
    );
    assert.match(faults, /holds .*, not /);
  });

  it('sees a batch of which an item is lost', async () => {
    const cut = everySecond(
      (target) => target.endsWith('.BatchWriteItem'),
      ({ body }) => {
        const input = JSON.parse(body.toString()) as { RequestItems: Record<string, unknown[]> };
        Object.values(input.RequestItems)
          .find((list) => list.length > 1)
          ?.pop();
        return { body: Buffer.from(JSON.stringify(input)) };
      },
    );
    assert.match(await faultsOf(cut), /holds .*, not /);
  });

  it('sees half of a transaction', async () => {
    const cut = everySecond(
      (target) => target.endsWith('.TransactWriteItems'),
      ({ body }) => {
        const input = JSON.parse(body.toString()) as { TransactItems: object[] };
        // A transaction that is refused writes nothing either way.
        if (input.TransactItems.some((item) => 'ConditionCheck' in item)) return undefined;
        input.TransactItems.pop();
        return { body: Buffer.from(JSON.stringify(input)) };
      },
    );
    assert.match(await faultsOf(cut), /holds .*, not /);
  });

  it('sees a snapshot that is restored to another world', async () => {
    const faults = await faultsOf(({ path: asked }) => (/\/round-[^/]*\/restore$/.test(asked) ? { answer: '{}' } : undefined));
    assert.match(faults, /is no cut|another world|has changed/);
  });

  it('sees a snapshot that was acknowledged and is not there', async () => {
    const faults = await faultsOf(({ method, path: asked, body }) =>
      method === 'POST' && asked.endsWith('/snapshots') && body.includes('round-2-') ? { answer: '{}' } : undefined,
    );
    assert.match(faults, /the snapshot round-2-\d+ is gone|There is no such snapshot/);
  });

  it('sees a deleted object that is still there', async () => {
    const faults = await faultsOf(({ method, path: asked }) =>
      method === 'DELETE' && !asked.startsWith('/_') && !asked.includes('uploadId=') ? { answer: '' } : undefined,
    );
    assert.match(faults, /holds .*, not nothing/);
  });

  it('sees an increment that got lost', async () => {
    const lose = (seen: Parameters<Sabotage>[0]) => (seen.body.includes('"tally"') ? { answer: '{}' } : undefined);
    assert.match(await faultsOf(everySecond((target) => target.endsWith('.UpdateItem'), lose)), /the tally is/);
  });

  it('sees a file that nothing holds', async () => {
    const faults = await faultsOf(
      () => undefined,
      () => {
        mkdirSync(path.join(folder, 'blobs'));
        writeFileSync(path.join(folder, 'blobs/stray'), 'stray');
      },
    );
    assert.match(faults, /body files of \d+ bytes lie there/);
  });

  it(`holds for ${ROUNDS} rounds of SIGKILL`, async (t) => {
    // Kept where it fails, to be looked into.
    const own = mkdtempSync(path.join(tmpdir(), 'ruststack-kill-'));
    const seed = 'npm test';
    const subject = await persistentSubject(own);
    try {
      const totals = await new Rounds(subject, { rounds: ROUNDS, seed }).run();
      assert.equal(totals.rounds, ROUNDS);
      t.diagnostic(summary(totals, subject.starts, { seed, durability: 'default' }));
    } catch (error) {
      const again = `npm run test:kill -- --rounds=${ROUNDS} --seed='${seed}'`;
      throw new Error(`${(error as Error).message}\nAgain: ${again}\nIts folder is kept: ${own}`);
    } finally {
      await subject.kill();
    }
    rmSync(own, { recursive: true });
  });
});
