/** Containers and volumes that an emulator left behind that is no longer there. */
import type Docker from 'dockerode';
import type { Log } from '../../../../runtime/log.js';
import { LABEL_INSTANCE, LABEL_OWNER } from './container.js';
import { removeContainer } from './launched.js';
import { isGone, type Owner, readOwner } from './owner.js';

/** Removes what belongs to owners that are certainly gone. Tells whether there is nothing of anybody then. */
export async function sweep(docker: Docker, us: Owner, log: Log): Promise<boolean> {
  const filters = { label: [LABEL_OWNER] };
  const gone = new Map<string, boolean>();
  const isLeft = async (label: string | undefined): Promise<boolean> => {
    const owner = readOwner(label);
    if (!owner || label === undefined) return false;
    const known = gone.get(label) ?? (await isGone(owner, us, docker));
    gone.set(label, known);
    return known;
  };
  let removed = 0;
  const containers = await docker.listContainers({ all: true, filters });
  for (const each of containers) {
    if (!(await isLeft(each.Labels[LABEL_OWNER]))) continue;
    await removeContainer(docker.getContainer(each.Id));
    removed += 1;
  }
  for (const each of (await docker.listVolumes({ filters })).Volumes ?? []) {
    if (await isLeft(each.Labels?.[LABEL_OWNER]))
      await docker
        .getVolume(each.Name)
        .remove()
        .catch(() => undefined);
  }
  if (removed > 0) log.write('info', `Lambda: removed ${removed} containers that a former emulator left.`);
  return removed === containers.length;
}

/** Removes what one launcher has made and somebody still holds. Tells whether there is nothing of anybody then. */
export async function removeAll(docker: Docker, instance: string): Promise<boolean> {
  const all = await docker.listContainers({ all: true, filters: { label: [LABEL_OWNER] } });
  const own = all.filter((each) => each.Labels[LABEL_INSTANCE] === instance);
  await Promise.allSettled(own.map((each) => removeContainer(docker.getContainer(each.Id))));
  const { Volumes: volumes } = await docker.listVolumes({ filters: { label: [`${LABEL_INSTANCE}=${instance}`] } });
  await Promise.allSettled((volumes ?? []).map((each) => docker.getVolume(each.Name).remove()));
  return own.length === all.length;
}
