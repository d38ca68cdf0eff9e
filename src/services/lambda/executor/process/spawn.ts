import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

/**
 * Starts a command in a process group of its own, with stderr and stdout in one pipe, which Node.js can't make by itself: so a shell makes it and becomes
 * the command. What can't be started ends with 126 or 127, as on AWS.
 */
export function spawnJoined(
  file: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>>,
  more: 'pipe' | 'ignore' = 'ignore',
): ChildProcess {
  const stdio: SpawnOptions['stdio'] = ['ignore', 'pipe', 'ignore', more];
  const options = { cwd, env, detached: true } as const;
  if (process.platform === 'win32') return spawn(file, [...args], { ...options, stdio });
  return spawn('/bin/sh', ['-c', 'exec "$0" "$@" 2>&1', file, ...args], { ...options, stdio });
}
