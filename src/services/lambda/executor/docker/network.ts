/**
 * How containers and the emulator reach each other. Four situations: the emulator is a container of the same engine (both on one network); it is
 * on the engine's Linux host (containers reach the gateway of their network, which is an address of the host); the engine is in a virtual machine
 * of this one (Docker Desktop, whose `host.docker.internal` leads to our loopback); or the engine is elsewhere (whatever address of ours leads there).
 */
import { existsSync, readFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { hostname } from 'node:os';
import type Docker from 'dockerode';
import { realTimeout } from '../../../../runtime/monotonic.js';
import type { Engine } from './engine.js';

export interface Reach {
  /** The network of the containers. */
  readonly network: string;
  /** The local address that servers for containers bind. */
  readonly bind: string;
  /** The host by which containers reach it. */
  readonly advertise: string;
  /** Where connections of a container come from: its own address on the network, or others that hide it; absent where that can't be told. */
  readonly peers?: 'container' | ReadonlySet<string>;
  /** The container that the emulator is in. */
  readonly own?: OwnContainer;
  /** Names that containers should know beside their own. */
  readonly extraHosts: readonly string[];
}

export interface OwnContainer {
  readonly id: string;
  readonly mounts: readonly { readonly source: string; readonly destination: string }[];
}

/** What keeps containers from reaching the emulator; the message is one sentence for the user. */
export class ReachError extends Error {
  override readonly name = 'ReachError';
}

const LOOPBACK = '127.0.0.1';
const DESKTOP_HOST = 'host.docker.internal';
const CONNECT_MS = 2_000;

export async function findReach(engine: Engine, wanted: string | undefined): Promise<Reach> {
  const own = await ownContainer(engine.docker);
  if (own && own.networkMode !== 'host') return besideUs(own, wanted);
  const network = wanted ?? 'bridge';
  if (network === 'none')
    throw new ReachError('Functions need a network to reach the Runtime API; LAMBDA_DOCKER_NETWORK is none.');
  if (!engine.local) return fromAfar(engine, network);
  if (network === 'host') return { network, bind: LOOPBACK, advertise: LOOPBACK, extraHosts: [] };
  return await throughGateway(engine.docker, network);
}

interface FoundContainer extends OwnContainer {
  readonly networkMode: string;
  /** Network → our address on it. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** The container that this process runs in, if it is one of this engine. */
async function ownContainer(docker: Docker): Promise<FoundContainer | undefined> {
  for (const id of ownContainerIds()) {
    const found = await docker
      .getContainer(id)
      .inspect()
      .catch(() => undefined);
    if (!found) continue;
    const networks = Object.entries(found.NetworkSettings.Networks ?? {});
    return {
      id: found.Id,
      networkMode: found.HostConfig.NetworkMode ?? 'default',
      mounts: (found.Mounts ?? []).map((mount) => ({ source: mount.Source, destination: mount.Destination })),
      addresses: new Map(networks.map(([name, network]) => [name, network.IPAddress] as const).filter(([, ip]) => ip !== '')),
    };
  }
  return undefined;
}

/** What may be the id of our container. A host name is one only if something else says that this is a container. */
function ownContainerIds(): string[] {
  if (process.platform !== 'linux') return [];
  const mounts = readText('/proc/self/mountinfo');
  const found =
    /\/containers\/([0-9a-f]{64})\//.exec(mounts) ?? /[/-]([0-9a-f]{64})(?:\.scope)?$/m.exec(readText('/proc/self/cgroup'));
  const inside = existsSync('/.dockerenv') || existsSync('/run/.containerenv');
  return [...(found?.[1] ? [found[1]] : []), ...(inside ? [hostname()] : [])];
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function besideUs(own: FoundContainer, wanted: string | undefined): Reach {
  const network = wanted ?? own.addresses.keys().next().value;
  const address = network === undefined ? undefined : own.addresses.get(network);
  if (network === undefined || address === undefined) {
    const names = [...own.addresses.keys()].join(', ') || 'none';
    throw new ReachError(`The emulator's own container is not on the network ${wanted ?? 'of functions'}; it is on: ${names}.`);
  }
  return { network, bind: address, advertise: address, peers: 'container', own, extraHosts: [] };
}

async function throughGateway(docker: Docker, network: string): Promise<Reach> {
  const gateway = await gatewayOf(docker, network);
  if (process.platform === 'linux' && gateway !== undefined && (await isOurs(gateway))) {
    return { network, bind: gateway, advertise: gateway, peers: 'container', extraHosts: [`${DESKTOP_HOST}:${gateway}`] };
  }
  // The engine is in a virtual machine or a network of its own, which passes what is meant for its host on to our loopback.
  return { network, bind: LOOPBACK, advertise: DESKTOP_HOST, extraHosts: [] };
}

/** Tried rather than looked up: a bridge without a container is down, and an address of such an interface is told to nobody. */
function isOurs(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ host: address, port: 0 }, () => server.close(() => resolve(true)));
  });
}

async function gatewayOf(docker: Docker, network: string): Promise<string | undefined> {
  const found: { IPAM?: { Config?: { Gateway?: string }[] | null } } = await docker
    .getNetwork(network)
    .inspect()
    .catch((error: { statusCode?: number }) => {
      if (error.statusCode !== 404) throw error;
      throw new ReachError(`There is no Docker network ${network} (LAMBDA_DOCKER_NETWORK, LAMBDA_DOCKER_FLAGS).`);
    });
  return found.IPAM?.Config?.map((config) => config.Gateway?.split('/')[0]).find((address) => address?.includes('.'));
}

/** An engine behind a network: its host shows itself, not the container, as the peer. */
function fromAfar(engine: Engine, network: string): Promise<Reach> {
  const { hostname: host, port } = new URL(engine.place);
  return new Promise((resolve, reject) => {
    const socket = createConnection({ host, port: Number(port) || 2375 });
    const fail = (reason: string): void => {
      socket.destroy();
      reject(new ReachError(`The Docker engine at ${engine.place} can't be reached (${reason}).`));
    };
    const timer = realTimeout(() => fail(`no answer within ${CONNECT_MS / 1000} s`), CONNECT_MS);
    socket.on('error', (error) => {
      timer.cancel();
      fail(error.message);
    });
    socket.on('connect', () => {
      timer.cancel();
      const { localAddress = LOOPBACK, remoteAddress = '' } = socket;
      socket.destroy();
      // An engine that listens on this machine's loopback is a tunnel's end or the machine itself; its containers come by other ways.
      const peers = remoteAddress.startsWith('127.') ? undefined : new Set([plainAddress(remoteAddress)]);
      resolve({ network, bind: '0.0.0.0', advertise: plainAddress(localAddress), extraHosts: [], ...(peers && { peers }) });
    });
  });
}

/** IPv4 within IPv6 as IPv4. */
export function plainAddress(address: string): string {
  return address.replace(/^::ffff:/i, '');
}
