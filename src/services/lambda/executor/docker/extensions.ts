/** External extensions: programs in `/opt/extensions`, which AWS starts beside the runtime. Its images don't, so they are started in the container. */
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Duplex } from 'node:stream';
import type Docker from 'dockerode';
import type { EnvironmentSpec, OutputSink } from '../contract.js';
import { follow } from './output.js';

const FOLDER = '/opt/extensions';

/** The names of those in layers; an image's are looked for in its container (`inImage`). */
export async function inLayers(spec: EnvironmentSpec): Promise<string[]> {
  const names = new Set<string>();
  for (const layer of spec.layerFolders) {
    const entries = await readdir(path.join(layer, 'extensions'), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) if (!entry.isDirectory()) names.add(entry.name);
  }
  return [...names].sort();
}

/** Whether the image of a container that wasn't started yet has extensions. */
export async function mayBeInImage(container: Docker.Container): Promise<boolean> {
  return container.infoArchive({ path: FOLDER }).then(
    () => true,
    () => false,
  );
}

export async function inImage(container: Docker.Container): Promise<string[]> {
  const listing = `for f in ${FOLDER}/*; do [ -f "$f" ] && [ -x "$f" ] && printf '%s\\n' "\${f##*/}"; done; true`;
  let text = '';
  const sink = Object.assign(
    (chunk: Uint8Array) => {
      text += Buffer.from(chunk).toString('utf8');
      return undefined;
    },
    { entry: () => undefined },
  );
  const run = await container.exec({ Cmd: ['/bin/sh', '-c', listing], AttachStdout: true });
  await follow((await run.start({ hijack: true })) as unknown as Duplex, sink);
  return text.split('\n').filter((name) => name !== '');
}

export async function startExtensions(container: Docker.Container, names: readonly string[], sink: OutputSink): Promise<void> {
  for (const name of names) {
    const run = await container.exec({ Cmd: [`${FOLDER}/${name}`], AttachStdout: true, AttachStderr: true });
    void follow((await run.start({ hijack: true })) as unknown as Duplex, sink);
  }
}
