/**
 * How much memory a container has used at its peak. On the engine's own Linux machine the kernel tells it by a file, which costs nothing; elsewhere
 * the engine is asked, at most once a second, and what it last said is the answer.
 */
import { existsSync, readFileSync } from 'node:fs';
import type Docker from 'dockerode';
import { monotonicNow } from '../../../../runtime/monotonic.js';

const SAMPLE_MS = 1_000;

interface MemoryStats {
  readonly memory_stats?: {
    readonly max_usage?: number;
    readonly usage?: number;
    readonly stats?: { readonly inactive_file?: number };
  };
}

export class MemoryWatch {
  private file: string | undefined | null = null;
  private sampled = Number.NEGATIVE_INFINITY;
  private seen: number | undefined;

  constructor(
    private readonly container: Docker.Container,
    private readonly local: boolean,
  ) {}

  peak(): number | undefined | Promise<number | undefined> {
    this.file = this.file === null ? (this.local ? peakFile(this.container.id) : undefined) : this.file;
    if (this.file) return this.read(this.file);
    if (monotonicNow() - this.sampled < SAMPLE_MS) return this.seen;
    this.sampled = monotonicNow();
    return this.ask();
  }

  private read(file: string): number | undefined {
    try {
      this.seen = Number(readFileSync(file, 'utf8')) || this.seen;
    } catch {
      // It has ended; what was read last stays true.
    }
    return this.seen;
  }

  private async ask(): Promise<number | undefined> {
    const answer = await this.container.stats({ stream: false, 'one-shot': true }).catch(() => undefined);
    const { max_usage: peak, usage = 0, stats } = (answer as MemoryStats | undefined)?.memory_stats ?? {};
    const used = peak ?? Math.max(0, usage - (stats?.inactive_file ?? 0));
    this.seen = Math.max(used, this.seen ?? 0) || undefined;
    return this.seen;
  }
}

/** By the control group's version and the driver that the engine names groups by. */
function peakFile(id: string): string | undefined {
  return [
    `/sys/fs/cgroup/system.slice/docker-${id}.scope/memory.peak`,
    `/sys/fs/cgroup/docker/${id}/memory.peak`,
    `/sys/fs/cgroup/memory/docker/${id}/memory.max_usage_in_bytes`,
    `/sys/fs/cgroup/memory/system.slice/docker-${id}.scope/memory.max_usage_in_bytes`,
  ].find((file) => existsSync(file));
}
