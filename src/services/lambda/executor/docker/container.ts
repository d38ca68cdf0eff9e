/** A function's container as `POST /containers/create` wants it. */
import type Docker from 'dockerode';
import type { EnvironmentSpec, RuntimeAddress } from '../contract.js';
import type { DockerFlags } from './flags.js';
import { existsIn } from './mounts.js';
import type { Reach } from './network.js';

export const LABEL_INSTANCE = 'ruststack.lambda.instance';
export const LABEL_OWNER = 'ruststack.lambda.owner';
const LABEL_FUNCTION = 'ruststack.lambda.function';
const LABEL_VERSION = 'ruststack.lambda.version';

const MIB = 1024 * 1024;

/** What AWS has in its environments (recorded 2025-11-24, LocalStack's test_runtime_ulimits). */
const ULIMITS = [
  { Name: 'nofile', Soft: 1024, Hard: 1024 },
  { Name: 'memlock', Soft: 65_536, Hard: 65_536 },
  { Name: 'core', Soft: 10_737_418_240, Hard: 10_737_418_240 },
];
/** AWS allows 1,024 processes and threads (https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html). */
const MAX_PROCESSES = 1_024;

/** What an image knows better than whoever made the variables, unless the user set them. */
const OF_THE_IMAGE = new Set([
  'PATH',
  'LD_LIBRARY_PATH',
  'LANG',
  'HOME',
  'TMPDIR',
  'NODE_PATH',
  'PYTHONPATH',
  'GEM_PATH',
  'LAMBDA_TASK_ROOT',
  'LAMBDA_RUNTIME_DIR',
]);

export interface ContainerParts {
  readonly name: string;
  readonly image: string;
  readonly platform: string | undefined;
  readonly binds: readonly string[];
  /** The folders that are copied into it before its start. */
  readonly copied: readonly string[];
  /** The volume that is `/tmp`. */
  readonly volume: string;
  readonly reach: Reach;
  readonly flags: DockerFlags;
  /** The emulator as the function reaches it. */
  readonly endpoint: string;
  /** Of `LOCALSTACK_HOST`: a name under which functions may look for the emulator. */
  readonly hostName: string;
  readonly dns: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
}

export function containerOptions(
  spec: EnvironmentSpec,
  address: RuntimeAddress,
  variables: Readonly<Record<string, string>>,
  parts: ContainerParts,
): Docker.ContainerCreateOptions {
  const { flags, reach } = parts;
  const memory = flags.memory ?? spec.memoryMb * MIB;
  return {
    name: parts.name,
    ...(parts.platform && { platform: parts.platform }),
    Image: parts.image,
    ...command(spec),
    Env: environment(spec, address, variables, parts),
    Labels: { ...parts.labels, [LABEL_FUNCTION]: spec.functionArn, [LABEL_VERSION]: spec.version, ...flags.labels },
    ...(flags.user !== undefined && { User: flags.user }),
    ExposedPorts: Object.fromEntries(Object.keys(flags.ports).map((port) => [port, {}])),
    // What is copied in needs something that can be written to; the engine removes volumes without a name with their container.
    Volumes: Object.fromEntries(parts.copied.map((folder) => [folder, {}])),
    // Attached before the start, so that nothing is missed; a log of the engine's own would be a second copy on its disk.
    AttachStdout: true,
    AttachStderr: true,
    HostConfig: {
      NetworkMode: reach.network,
      Memory: memory,
      MemorySwap: memory,
      PidsLimit: MAX_PROCESSES,
      Ulimits: [...ULIMITS.filter((ours) => flags.ulimits.every((theirs) => theirs.Name !== ours.Name)), ...flags.ulimits],
      // As on AWS, where only /tmp can be written to.
      ReadonlyRootfs: flags.readOnly ?? true,
      Binds: [...parts.binds, ...flags.binds],
      // On the engine's disk: a tmpfs would count against the function's memory.
      Mounts: [
        { Type: 'volume', Source: parts.volume, Target: '/tmp', ReadOnly: false, VolumeOptions: { Labels: parts.labels } },
      ] as never,
      Tmpfs: { ...flags.tmpfs },
      ExtraHosts: [...extraHosts(parts), ...flags.extraHosts],
      Dns: [...parts.dns, ...flags.dns],
      PortBindings: flags.ports as Record<string, { HostIp: string; HostPort: string }[]>,
      Privileged: flags.privileged,
      CapAdd: [...flags.capAdd],
      CapDrop: [...flags.capDrop],
      SecurityOpt: [...flags.securityOptions],
      ...(flags.shmSize !== undefined && { ShmSize: flags.shmSize }),
      ...(flags.nanoCpus !== undefined && { NanoCpus: flags.nanoCpus }),
      LogConfig: { Type: 'none', Config: {} },
    },
  };
}

/** AWS's own images take the handler as the one argument of their entry point; those of `provided` runtimes have none for zips. */
function command(spec: EnvironmentSpec): Pick<Docker.ContainerCreateOptions, 'Entrypoint' | 'Cmd' | 'WorkingDir'> {
  const { image, runtime } = spec;
  if (image) {
    return {
      ...(image.entryPoint && { Entrypoint: [...image.entryPoint] }),
      ...(image.command && { Cmd: [...image.command] }),
      ...(image.workingDirectory && { WorkingDir: image.workingDirectory }),
    };
  }
  if (!runtime?.startsWith('provided')) return { Cmd: [spec.handler ?? ''] };
  return { Entrypoint: [bootstrapOf(spec)], Cmd: [] };
}

function bootstrapOf(spec: EnvironmentSpec): string {
  if (spec.codeFolder !== undefined && existsIn(spec.codeFolder, 'bootstrap')) return '/var/task/bootstrap';
  return spec.layerFolders.some((folder) => existsIn(folder, 'bootstrap')) ? '/opt/bootstrap' : '/var/runtime/bootstrap';
}

/** Names for the emulator; a network's own DNS may know better those that lead there already. */
function extraHosts({ reach, hostName }: ContainerParts): string[] {
  if (reach.network === 'host') return [];
  const isAddress = /^[\d.]+$/.test(reach.advertise);
  const ours = isAddress ? ['localhost.localstack.cloud', hostName].map((name) => `${name}:${reach.advertise}`) : [];
  return [...new Set(ours), ...reach.extraHosts];
}

function environment(
  spec: EnvironmentSpec,
  address: RuntimeAddress,
  variables: Readonly<Record<string, string>>,
  parts: ContainerParts,
): string[] {
  const endpoint = new URL(parts.endpoint);
  const all: Record<string, string> = {};
  for (const [name, value] of Object.entries(variables)) {
    if (!OF_THE_IMAGE.has(name) || name in spec.variables) all[name] = value;
  }
  const ours = {
    AWS_LAMBDA_RUNTIME_API: `${address.host}:${address.port}`,
    AWS_ENDPOINT_URL: parts.endpoint,
    LOCALSTACK_HOSTNAME: endpoint.hostname,
    EDGE_PORT: endpoint.port,
    ...(spec.handler !== undefined && { _HANDLER: spec.handler }),
  };
  for (const [name, value] of Object.entries(ours)) {
    // What the user set stays, but for the one address without which nothing works.
    if (name === 'AWS_LAMBDA_RUNTIME_API' || !(name in spec.variables)) all[name] = value;
  }
  return [...Object.entries(all).map(([name, value]) => `${name}=${value}`), ...parts.flags.variables];
}
