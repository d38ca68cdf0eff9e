// The fixture: one snapshot before all tests, a restore after each. Copy it into a project and call `restoreAfterEach` in its test files.
import { after, afterEach, before } from 'node:test';

const endpoint = process.env.AWS_ENDPOINT_URL ?? 'http://localhost:4566';

async function ask(method, path, body) {
  const answer = await fetch(`${endpoint}/_ruststack/snapshots${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return text && JSON.parse(text);
}

/** Runs `setUp` once; every test then begins with what it left behind, whatever the tests before have done. */
export function restoreAfterEach(setUp) {
  let snapshot;
  before(async () => {
    await setUp();
    snapshot = await ask('POST', '', { name: `before-all-${process.pid}` });
  });
  afterEach(() => ask('POST', `/${snapshot.id}/restore`));
  after(() => ask('DELETE', `/${snapshot.id}`));
}
