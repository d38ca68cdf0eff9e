/**
 * A stand-in for a Docker engine: a small HTTP server on a socket of the file system that speaks the few calls of Lambda's Docker executor, keeps what
 * it was asked, and answers as the test wants. A container "runs" until the test ends it.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

export interface FakeContainer {
  readonly id: string;
  readonly name: string;
  /** The body of `POST /containers/create`. */
  readonly wanted: Record<string, unknown> & {
    readonly HostConfig: Record<string, unknown>;
    readonly Labels?: Record<string, string>;
  };
  readonly platform: string | null;
  /** Bytes of archives that were put into it, by path. */
  readonly archives: Map<string, number>;
  readonly signals: string[];
  state: 'created' | 'running' | 'ended';
  exit: { readonly code: number; readonly outOfMemory: boolean };
  /** Writes to what is attached, as stdout (1) or stderr (2). */
  write(stream: 1 | 2, text: string): void;
  end(code: number, outOfMemory?: boolean): void;
}

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly kind: string;
  readonly name: string;
  readonly action: string;
  readonly body: Buffer;
}

interface Reply {
  readonly status: number;
  readonly answer?: unknown;
}

const refused = (status: number, message: string): Reply => ({ status, answer: { message } });

export class FakeEngine {
  readonly containers = new Map<string, FakeContainer>();
  readonly images = new Set<string>();
  /** Images that a pull finds. */
  readonly registry = new Set<string>();
  readonly volumes = new Map<string, Record<string, string>>();
  readonly pulls: string[] = [];
  /** What starts of containers fail with. */
  startFailure: string | undefined;
  /** The address of containers on their network. */
  address = '127.0.0.1';
  /** What the network's gateway is. */
  gateway = '127.0.0.1';
  private readonly waits = new Map<string, (() => void)[]>();
  private readonly server: Server = createServer((request, response) => void this.answer(request, response));
  private created = 0;

  constructor(readonly socket: string) {
    this.server.on('upgrade', (request, socket: Duplex) => this.attach(request.url ?? '', socket));
  }

  get place(): string {
    return `unix://${this.socket}`;
  }

  listen(): Promise<void> {
    return new Promise((resolve) => this.server.listen(this.socket, resolve));
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  /** A container that was there before. */
  addContainer(name: string, labels: Record<string, string>): void {
    this.add(name, { HostConfig: {}, Labels: labels }, null).state = 'running';
  }

  get only(): FakeContainer {
    const [container] = this.containers.values();
    if (!container) throw new Error('there is no container.');
    return container;
  }

  private add(name: string, wanted: FakeContainer['wanted'], platform: string | null): FakeContainer {
    this.created += 1;
    const id = this.created.toString(16).padStart(64, '0');
    const attached: Duplex[] = [];
    const container: FakeContainer & { attached: Duplex[] } = {
      id,
      name,
      wanted,
      platform,
      attached,
      archives: new Map(),
      signals: [],
      state: 'created',
      exit: { code: 0, outOfMemory: false },
      write(stream, text) {
        const body = Buffer.from(text);
        const head = Buffer.from([stream, 0, 0, 0, 0, 0, 0, 0]);
        head.writeUInt32BE(body.length, 4);
        for (const each of attached) each.write(Buffer.concat([head, body]));
      },
      end: (code, outOfMemory = false) => this.end(id, code, outOfMemory),
    };
    this.containers.set(id, container);
    return container;
  }

  private end(id: string, code: number, outOfMemory: boolean): void {
    const container = this.containers.get(id) as (FakeContainer & { attached: Duplex[] }) | undefined;
    if (!container) return;
    container.state = 'ended';
    container.exit = { code, outOfMemory };
    for (const each of container.attached) each.end();
    for (const tell of this.waits.get(id) ?? []) tell();
  }

  private attach(url: string, socket: Duplex): void {
    const container = this.containers.get(url.split('/')[2] as string) as FakeContainer & { attached: Duplex[] };
    socket.write(
      'HTTP/1.1 101 UPGRADED\r\nContent-Type: application/vnd.docker.raw-stream\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n',
    );
    socket.on('error', () => undefined);
    container.attached.push(socket);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '', 'http://engine');
    const body = await bodyOf(request);
    const [, kind = '', name = '', action = ''] = url.pathname.split('/').map(decodeURIComponent);
    const { status, answer } = await this.reply({ method: request.method ?? '', url, kind, name, action, body });
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof answer === 'string' ? answer : answer === undefined ? undefined : JSON.stringify(answer));
  }

  private reply(asked: Asked): Reply | Promise<Reply> {
    if (asked.kind === '_ping') return { status: 200, answer: 'OK' };
    if (asked.kind === 'networks') return { status: 200, answer: { IPAM: { Config: [{ Gateway: this.gateway }] } } };
    if (asked.kind === 'images') return this.image(asked.url);
    if (asked.kind === 'volumes') return this.volume(asked);
    if (asked.kind === 'containers') return this.container(asked);
    return refused(500, `not known here: ${asked.url.pathname}`);
  }

  private image(url: URL): Reply {
    const image = /^\/images\/(.+)\/json$/.exec(url.pathname)?.[1];
    if (image !== undefined) {
      return this.images.has(image) ? { status: 200, answer: {} } : refused(404, `No such image: ${image}`);
    }
    const tag = url.searchParams.get('tag');
    const wanted = `${url.searchParams.get('fromImage')}${tag ? `:${tag}` : ''}`;
    this.pulls.push(wanted);
    if (!this.registry.has(wanted)) return refused(404, `manifest for ${wanted} not found`);
    this.images.add(wanted);
    const events = [
      { status: 'Downloading', id: '1', progressDetail: { current: 1, total: 2 } },
      { status: 'Download complete' },
    ];
    return { status: 200, answer: events.map((event) => `${JSON.stringify(event)}\n`).join('') };
  }

  private volume({ method, name }: Asked): Reply {
    if (method === 'DELETE') return this.volumes.delete(name) ? { status: 204 } : refused(404, 'no such volume');
    return { status: 200, answer: { Volumes: [...this.volumes].map(([volume, labels]) => ({ Name: volume, Labels: labels })) } };
  }

  private container(asked: Asked): Reply | Promise<Reply> {
    const { method, url, name, action } = asked;
    if (name === 'json') return this.list(url);
    if (name === 'create') return this.create(url, JSON.parse(asked.body.toString()) as FakeContainer['wanted']);
    const container = this.containers.get(name);
    if (!container) return refused(404, `No such container: ${name}`);
    if (action === 'json') return { status: 200, answer: this.inspected(container) };
    if (action === 'start') {
      if (this.startFailure !== undefined) return refused(400, this.startFailure);
      container.state = 'running';
      return { status: 204 };
    }
    if (action === 'wait') return this.untilEnd(container);
    if (action === 'archive') {
      if (method !== 'PUT') return { status: 404 };
      container.archives.set(url.searchParams.get('path') as string, asked.body.length);
      return { status: 200 };
    }
    if (action === 'kill') {
      container.signals.push(url.searchParams.get('signal') as string);
      return { status: 204 };
    }
    if (method !== 'DELETE') return refused(500, `not known here: ${method} ${url.pathname}`);
    this.end(name, 137, false);
    this.containers.delete(name);
    return { status: 204 };
  }

  private async untilEnd(container: FakeContainer): Promise<Reply> {
    if (container.state !== 'ended') {
      await new Promise<void>((resolve) => this.waits.set(container.id, [...(this.waits.get(container.id) ?? []), resolve]));
    }
    return { status: 200, answer: { StatusCode: container.exit.code } };
  }

  private list(url: URL): Reply {
    const wanted = (JSON.parse(url.searchParams.get('filters') ?? '{}') as { label?: string[] }).label ?? [];
    const has = (labels: Record<string, string>, label: string): boolean => {
      const [name = '', value] = label.split('=');
      return value === undefined ? name in labels : labels[name] === value;
    };
    const listed = [...this.containers.values()].filter(({ wanted: { Labels = {} } }) =>
      wanted.every((each) => has(Labels, each)),
    );
    return { status: 200, answer: listed.map(({ id, wanted: { Labels } }) => ({ Id: id, Labels })) };
  }

  private create(url: URL, wanted: FakeContainer['wanted']): Reply {
    const image = wanted.Image as string;
    if (!this.images.has(image)) return refused(404, `No such image: ${image}`);
    for (const mount of (wanted.HostConfig.Mounts ?? []) as {
      Source: string;
      VolumeOptions?: { Labels: Record<string, string> };
    }[]) {
      this.volumes.set(mount.Source, mount.VolumeOptions?.Labels ?? {});
    }
    const { id } = this.add(url.searchParams.get('name') as string, wanted, url.searchParams.get('platform'));
    return { status: 201, answer: { Id: id, Warnings: [] } };
  }

  private inspected(container: FakeContainer): unknown {
    const network = (container.wanted.HostConfig.NetworkMode as string | undefined) ?? 'bridge';
    return {
      Id: container.id,
      State: { Running: container.state === 'running', ExitCode: container.exit.code, OOMKilled: container.exit.outOfMemory },
      HostConfig: container.wanted.HostConfig,
      Mounts: [],
      NetworkSettings: { Networks: { [network]: { IPAddress: this.address } } },
    };
  }
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
