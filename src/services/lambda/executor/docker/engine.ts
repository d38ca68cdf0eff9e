/** The Docker engine: where it is, and what its failures mean. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type Docker from 'dockerode';

export interface Engine {
  readonly docker: Docker;
  /** As `DOCKER_HOST` names it. */
  readonly place: string;
  /** Whether it sees this machine's files and addresses: it listens on a socket of the file system. */
  readonly local: boolean;
}

const WINDOWS_PIPE = 'npipe:////./pipe/docker_engine';

/** What `docker` itself would use. */
export function findEngine(dockerHost: string | undefined): string {
  if (dockerHost) return dockerHost;
  if (process.platform === 'win32') return WINDOWS_PIPE;
  const runtimeFolder = process.env.XDG_RUNTIME_DIR;
  const sockets = [
    '/var/run/docker.sock',
    path.join(homedir(), '.docker/run/docker.sock'),
    ...(runtimeFolder ? [path.join(runtimeFolder, 'docker.sock'), path.join(runtimeFolder, 'podman/podman.sock')] : []),
  ];
  return `unix://${sockets.find((socket) => existsSync(socket)) ?? sockets[0]}`;
}

export function openEngine(place: string): Engine {
  // The package costs a third of a second when it is loaded for the first time; most emulators never start a container.
  const Client = require('dockerode') as typeof Docker;
  const pipe = /^(?:unix|npipe):\/\/(.+)$/.exec(place)?.[1];
  if (pipe) return { docker: new Client({ socketPath: pipe }), place, local: true };
  const plain = /^(?:tcp|http):\/\/([^:/]+):(\d+)\/?$/.exec(place);
  const encrypted = process.env.DOCKER_TLS_VERIFY === '1' || plain?.[2] === '2376';
  // The rest (TLS, SSH) the package reads from the environment itself.
  if (!plain || encrypted) return { docker: new Client(), place, local: false };
  return { docker: new Client({ protocol: 'http', host: plain[1] as string, port: Number(plain[2]) }), place, local: false };
}

/** Whether the engine itself is out of reach, rather than refusing one request. */
export function isGone(error: unknown): boolean {
  return (error as { statusCode?: number }).statusCode === undefined && (error as NodeJS.ErrnoException).code !== undefined;
}

/** The engine's own words, without what the package puts around them. */
export function failureText(error: unknown): string {
  const { json, message } = error as { json?: { message?: unknown } | null; message?: string };
  const text = typeof json?.message === 'string' ? json.message : (message ?? String(error));
  return text
    .trim()
    .replace(/^\(HTTP code \d+\) [^-]* - /, '')
    .replace(/\.$/, '');
}
