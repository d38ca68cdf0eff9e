/**
 * The launcher of containers: a function runs in the image of its runtime, or in its own, by the engine that `DOCKER_HOST` or the usual socket
 * names. `container.ts` is what a container is made of, `network.ts` how it and the emulator reach each other, `launched.ts` its life.
 */
import type Docker from 'dockerode';
import { type LambdaDocker, type ListenAddress, parseAddress } from '../../../../runtime/config.js';
import type { Log } from '../../../../runtime/log.js';
import type {
  EnvironmentSpec,
  Launched,
  Launcher,
  LaunchProblem,
  OutputSink,
  RuntimeAddress,
  RuntimeBinding,
} from '../contract.js';
import { containerOptions, LABEL_INSTANCE, LABEL_OWNER } from './container.js';
import { type Engine, failureText, findEngine, isGone, openEngine } from './engine.js';
import { inImage, inLayers, mayBeInImage, startExtensions } from './extensions.js';
import { type DockerFlags, parseDockerFlags } from './flags.js';
import { Forwarder } from './forwarder.js';
import { imageOf, platformOf, pullImage, type RuntimeImages, runtimeImages } from './images.js';
import { attach, RunningContainer, removeContainer } from './launched.js';
import { removeAll, sweep } from './leftovers.js';
import { mark, unmark } from './mark.js';
import { copyInto, placementsOf } from './mounts.js';
import { findReach, plainAddress, type Reach } from './network.js';
import { instanceName, type Owner, ownOwner } from './owner.js';
import { Peer } from './peers.js';
import { engineProblem, hasImage } from './probe.js';

export interface DockerOptions extends LambdaDocker {
  readonly log: Log;
  /** Where the emulator listens. */
  readonly listen: readonly ListenAddress[];
  /** `host:port` under which functions may look for the emulator. */
  readonly localstackHost: string;
  /** A folder of this emulator that nobody keeps. */
  readonly temporary: string;
}

/** How many launchers this process has had, so that each has its own name. */
let launchers = 0;

/** Throws what is wrong with the settings. */
export function createDockerLauncher(options: DockerOptions): Launcher {
  return new Containers(options);
}

class Containers implements Launcher {
  readonly name = 'docker';
  private readonly engine: Engine;
  private readonly flags: DockerFlags;
  private readonly images: RuntimeImages;
  private readonly forwarder: Forwarder;
  private reach: Promise<Reach> | undefined;
  private swept: Promise<boolean> | undefined;
  private identity: { readonly owner: Owner; readonly instance: string } | undefined;
  private readonly peers = new WeakMap<RuntimeBinding, Peer>();
  private readonly living = new Map<RunningContainer, Peer>();
  /** The volumes that are `/tmp`, by log stream, and the containers that have had them. */
  private readonly volumes = new Map<string, { readonly name: string; readonly users: RunningContainer[] }>();
  private launches = 0;
  private closed = false;

  constructor(private readonly options: DockerOptions) {
    this.engine = openEngine(findEngine(options.host));
    this.flags = parseDockerFlags(options.flags ?? '');
    this.images = runtimeImages(options.imageMapping);
    this.forwarder = new Forwarder(options.listen, (peer) => this.isOurs(peer));
  }

  /** Pulls the image if it is not there, since an init that waits for that would time out. */
  async problem(spec: EnvironmentSpec): Promise<string | undefined> {
    const problem = await engineProblem(this.engine.place);
    if (problem) return problem;
    try {
      await this.findReach();
      const image = imageOf(spec, this.images);
      if (!(await hasImage(this.engine.place, image))) await this.pull(image, this.platform(spec));
      return undefined;
    } catch (error) {
      return failureText(error);
    }
  }

  async binding(_spec: EnvironmentSpec): Promise<RuntimeBinding> {
    const { bind, advertise, peers } = await this.findReach();
    if (peers === undefined) return { bind, advertise };
    if (peers !== 'container') return { bind, advertise, mayConnect: (address) => peers.has(plainAddress(address)) };
    const peer = new Peer();
    const binding = { bind, advertise, mayConnect: (address: string) => peer.allows(plainAddress(address)) };
    this.peers.set(binding, peer);
    return binding;
  }

  async launch(
    spec: EnvironmentSpec,
    address: RuntimeAddress,
    variables: Readonly<Record<string, string>>,
    output: OutputSink,
  ): Promise<Launched> {
    const peer = this.peers.get(address.binding) ?? new Peer();
    peer.expect();
    const image = imageOf(spec, this.images);
    try {
      const running = await this.start(spec, address, variables, output, image, peer);
      if (this.closed) {
        await running.kill();
        throw new Error('The emulator is stopping');
      }
      return running;
    } catch (error) {
      peer.is(undefined);
      if (isGone(error)) this.reach = undefined;
      throw launchProblem(error, image, this.engine.place);
    }
  }

  private async start(
    spec: EnvironmentSpec,
    address: RuntimeAddress,
    variables: Readonly<Record<string, string>>,
    output: OutputSink,
    image: string,
    peer: Peer,
  ): Promise<RunningContainer> {
    const reach = await this.findReach();
    const { local } = this.engine;
    const [placements, endpoint, layered] = await Promise.all([
      placementsOf(spec, this.options.temporary, reach.own, local),
      this.forwarder.translate(spec.endpoint, reach),
      inLayers(spec),
    ]);
    const { owner, instance } = this.identify(reach);
    this.launches += 1;
    const volume = this.volumeOf(variables.AWS_LAMBDA_LOG_STREAM_NAME ?? `${this.launches}`, instance);
    const container = await this.create(
      containerOptions(spec, address, variables, {
        name: `ruststack-lambda-${spec.functionName}-${instance}-${this.launches}`,
        image,
        platform: this.platform(spec),
        binds: placements.binds,
        copied: placements.copies.map(({ target }) => target),
        volume: volume.name,
        reach,
        flags: this.flags,
        endpoint,
        hostName: parseAddress(this.options.localstackHost).host,
        dns: this.options.dns,
        labels: { [LABEL_INSTANCE]: instance, [LABEL_OWNER]: JSON.stringify(owner) },
      }),
      image,
      this.platform(spec),
    );
    try {
      const own = spec.image !== undefined && (await mayBeInImage(container));
      await copyInto(container, placements.copies);
      const { written } = await attach(container, output);
      await container.start();
      const running = new RunningContainer(container, written, local && reach.own === undefined);
      this.living.set(running, peer);
      volume.users.push(running);
      void running.exited.then(() => this.living.delete(running));
      peer.is(await addressOf(container, reach.network));
      running.extensions = own ? await inImage(container) : layered;
      await startExtensions(container, running.extensions, output);
      return running;
    } catch (error) {
      await removeContainer(container).catch(() => undefined);
      throw error;
    }
  }

  private pull(image: string, platform: string | undefined): Promise<void> {
    return pullImage(this.engine.docker, image, platform, this.options.log);
  }

  /** An image may have gone since it was looked for. */
  private async create(
    wanted: Docker.ContainerCreateOptions,
    image: string,
    platform: string | undefined,
  ): Promise<Docker.Container> {
    const { docker } = this.engine;
    try {
      return await docker.createContainer(wanted);
    } catch (error) {
      if ((error as { statusCode?: number }).statusCode !== 404) throw error;
      await this.pull(image, platform);
      return await docker.createContainer(wanted);
    }
  }

  private platform(spec: EnvironmentSpec): string | undefined {
    return this.flags.platform ?? (this.options.ignoreArchitecture ? undefined : platformOf(spec.architecture));
  }

  private findReach(): Promise<Reach> {
    if (!this.reach) {
      const found = findReach(this.engine, this.flags.network ?? this.options.network);
      this.reach = found;
      found.catch(() => {
        if (this.reach === found) this.reach = undefined;
      });
    }
    return this.reach;
  }

  /** Who the containers belong to. What others have left is removed meanwhile. */
  private identify(reach: Reach): { readonly owner: Owner; readonly instance: string } {
    if (!this.identity) {
      const owner = ownOwner(reach.own?.id);
      this.identity = { owner, instance: instanceName(owner, launchers++) };
      mark(this.engine.place);
      this.swept ??= this.sweepAs(owner);
    }
    return this.identity;
  }

  async sweep(): Promise<void> {
    const reach = await this.findReach().catch(() => undefined);
    if (!reach) return;
    this.swept = this.sweepAs(ownOwner(reach.own?.id));
    const isClean = await this.swept;
    if (isClean && !this.identity) unmark(this.engine.place);
  }

  /** Tells whether the engine has no containers of any emulator then. */
  private sweepAs(owner: Owner): Promise<boolean> {
    return sweep(this.engine.docker, owner, this.options.log).catch((error) => {
      this.options.log.write('warn', `Lambda: what a former emulator left could not be removed: ${failureText(error)}.`);
      return false;
    });
  }

  private volumeOf(logStream: string, instance: string): { readonly name: string; readonly users: RunningContainer[] } {
    const known = this.volumes.get(logStream) ?? { name: `ruststack-lambda-tmp-${instance}-${this.launches}`, users: [] };
    this.volumes.set(logStream, known);
    return known;
  }

  release(logStream: string): void {
    const volume = this.volumes.get(logStream);
    this.volumes.delete(logStream);
    // The engine refuses while a container has it.
    if (volume) void Promise.allSettled(volume.users.map((user) => user.removed())).then(() => this.removeVolume(volume.name));
  }

  private removeVolume(volume: string): Promise<void> {
    return this.engine.docker
      .getVolume(volume)
      .remove()
      .catch(() => undefined);
  }

  private async isOurs(peer: string): Promise<boolean> {
    const { peers } = await this.findReach();
    if (peers === undefined) return true;
    if (peers !== 'container') return peers.has(peer);
    const answers = await Promise.all([...this.living.values()].map((each) => each.allows(peer)));
    return answers.includes(true);
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.forwarder.close();
    await this.swept;
    if (!this.identity) return;
    const isClean = await removeAll(this.engine.docker, this.identity.instance).catch(() => false);
    if (isClean) unmark(this.engine.place);
  }
}

async function addressOf(container: Docker.Container, network: string): Promise<string | undefined> {
  const { NetworkSettings: found } = await container.inspect();
  return found.Networks[network]?.IPAddress || undefined;
}

/** AWS's type for what can't be started because of its image; anything else is a sentence about the engine. */
function launchProblem(error: unknown, image: string, place: string): LaunchProblem | Error {
  const text = failureText(error);
  if (/exec: |no such file or directory|permission denied: unknown|executable file not found/.test(text)) {
    return { type: 'Runtime.InvalidEntrypoint', message: text };
  }
  if (isGone(error)) return new Error(`The Docker engine at ${place} went away: ${text}.`);
  return new Error(/[.!]$/.test(text) ? text : `The container of ${image} could not be started: ${text}.`);
}
