/** examples/terraform with the real Terraform: apply, a second plan that finds nothing to do, destroy. */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { type Emulator, start } from '../../index.js';
import { clientEnvironment } from '../harness/clients.js';
import { ROOT } from '../harness/paths.js';
import { run, succeed } from '../harness/program.js';

/** Where a machine without the provider registry keeps its providers. */
const PLUGINS = process.env.RUSTSTACK_TERRAFORM_MIRROR ?? '/opt/tf-plugins';
const NOTHING_TO_DO = 0;

let emulator: Emulator;
let folder: string;
let environment: NodeJS.ProcessEnv;

before(async () => {
  emulator = await start({ port: 0 });
  folder = mkdtempSync(path.join(tmpdir(), 'ruststack-terraform-'));
  cpSync(path.join(ROOT, 'examples/terraform/main.tf'), path.join(folder, 'main.tf'));
  const configuration = path.join(folder, 'terraform.rc');
  const mirror = `provider_installation {\n  filesystem_mirror {\n    path = "${PLUGINS}"\n  }\n}\n`;
  writeFileSync(configuration, existsSync(PLUGINS) ? mirror : '');
  environment = clientEnvironment(emulator.endpoint, {
    TF_CLI_CONFIG_FILE: configuration,
    TF_IN_AUTOMATION: '1',
    CHECKPOINT_DISABLE: '1',
  });
});
after(async () => {
  rmSync(folder, { recursive: true, force: true });
  await emulator.stop();
});

const terraform = (...args: string[]) => succeed('terraform', [...args, '-no-color'], { cwd: folder, env: environment });

async function whyNot(): Promise<string | undefined> {
  const found = await run('terraform', ['version'], { env: { ...process.env, CHECKPOINT_DISABLE: '1' } }).catch(() => undefined);
  return found ? undefined : 'terraform is not installed';
}

test('a bucket, an object and a table: apply, empty plan, destroy', async (context) => {
  const reason = await whyNot();
  if (reason) return context.skip(reason);
  await terraform('init', '-input=false');
  assert.match(await terraform('apply', '-auto-approve', '-input=false'), /Apply complete! Resources: 3 added/);
  const plan = await run('terraform', ['plan', '-detailed-exitcode', '-input=false', '-no-color'], {
    cwd: folder,
    env: environment,
  });
  assert.equal(plan.code, NOTHING_TO_DO, `the second plan is not empty:\n${plan.stdout}${plan.stderr}`);
  assert.match(await terraform('destroy', '-auto-approve', '-input=false'), /Destroy complete! Resources: 3 destroyed/);
});
