/** Which image a function runs in, whether the engine has it, and its pull. */
import type Docker from 'dockerode';
import { ConfigError } from '../../../../runtime/config.js';
import type { Log } from '../../../../runtime/log.js';
import { monotonicNow } from '../../../../runtime/monotonic.js';
import type { EnvironmentSpec } from '../contract.js';
import { failureText } from './engine.js';

/** Where AWS publishes its runtimes (https://docs.aws.amazon.com/lambda/latest/dg/images-create.html). */
const REPOSITORY = 'public.ecr.aws/lambda';

/** A runtime is its language's repository and what follows as the tag, but for these. */
const TAGS: Readonly<Record<string, string>> = {
  'go1.x': 'go:1',
  provided: 'provided:alami',
};

/** How often a pull tells how far it is. */
const PROGRESS_MS = 5_000;

/** From a runtime to its image. */
export type RuntimeImages = (runtime: string) => string;

/**
 * `LAMBDA_RUNTIME_IMAGE_MAPPING`, as LocalStack has it: a JSON object from runtimes to images, or one image with `<runtime>` in its name; both
 * fall back on AWS's.
 */
export function runtimeImages(mapping: string | undefined): RuntimeImages {
  if (mapping === undefined) return officialImage;
  if (mapping.includes('<runtime>')) return (runtime) => mapping.replaceAll('<runtime>', runtime);
  const table = readTable(mapping);
  return (runtime) => table[runtime] ?? officialImage(runtime);
}

function readTable(mapping: string): Record<string, string> {
  let table: unknown;
  try {
    table = JSON.parse(mapping);
  } catch {
    table = undefined;
  }
  const good = typeof table === 'object' && table !== null && Object.values(table).every((image) => typeof image === 'string');
  if (good) return table as Record<string, string>;
  throw new ConfigError(
    `LAMBDA_RUNTIME_IMAGE_MAPPING: "${mapping}" is neither a JSON object from runtimes to images nor an image with <runtime> in its name.`,
  );
}

function officialImage(runtime: string): string {
  const special = TAGS[runtime];
  if (special) return `${REPOSITORY}/${special}`;
  const parts = /^([a-z]+)(.*?)(?:\.x)?$/.exec(runtime);
  const tag = parts?.[2]?.replace(/^\./, '');
  return `${REPOSITORY}/${parts?.[1]}:${tag || 'latest'}`;
}

export function imageOf(spec: EnvironmentSpec, images: RuntimeImages): string {
  return spec.image?.uri ?? images(spec.runtime ?? 'provided.al2023');
}

/** As Docker names platforms. */
export function platformOf(architecture: EnvironmentSpec['architecture']): string {
  return architecture === 'arm64' ? 'linux/arm64' : 'linux/amd64';
}

/** Pulls that are under way, so that an image is pulled once however many functions wait for it. */
const underWay = new WeakMap<Docker, Map<string, Promise<void>>>();

/** Rejects with a sentence that names the image. */
export function pullImage(docker: Docker, image: string, platform: string | undefined, log: Log): Promise<void> {
  const pulls = underWay.get(docker) ?? new Map<string, Promise<void>>();
  underWay.set(docker, pulls);
  const running = pulls.get(image);
  if (running) return running;
  const pull = follow(docker, image, platform, log).finally(() => pulls.delete(image));
  pulls.set(image, pull);
  return pull;
}

interface PullEvent {
  readonly id?: string;
  readonly status?: string;
  readonly error?: string;
  readonly progressDetail?: { readonly current?: number; readonly total?: number };
}

async function follow(docker: Docker, image: string, platform: string | undefined, log: Log): Promise<void> {
  log.write('info', `Lambda: pulling the image ${image}.`);
  const started = monotonicNow();
  let told = started;
  const layers = new Map<string, { current: number; total: number }>();
  try {
    const stream = await docker.pull(image, platform ? { platform } : {});
    await new Promise<void>((resolve, reject) => {
      docker.modem.followProgress(
        stream,
        (error) => (error ? reject(error) : resolve()),
        (event: PullEvent) => {
          const { current, total } = event.progressDetail ?? {};
          if (event.id && event.status === 'Downloading' && total) layers.set(event.id, { current: current ?? 0, total });
          if (monotonicNow() - told < PROGRESS_MS) return;
          told = monotonicNow();
          log.write('info', `Lambda: pulling the image ${image}: ${progress(layers.values())}.`);
        },
      );
    });
  } catch (error) {
    throw new Error(`The image ${image} could not be pulled: ${failureText(error)}.`);
  }
  log.write('info', `Lambda: pulled the image ${image} in ${Math.round((monotonicNow() - started) / 1000)} s.`);
}

const MB = 1_000_000;

function progress(layers: Iterable<{ current: number; total: number }>): string {
  let [current, total] = [0, 0];
  for (const layer of layers) {
    current += layer.current;
    total += layer.total;
  }
  return `${Math.round(current / MB)} of ${Math.round(total / MB)} MB`;
}
