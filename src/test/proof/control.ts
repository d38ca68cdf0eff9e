/** The emulator's own paths, as `README.md` documents them: snapshots, time, reset. */

export interface SnapshotInfo {
  readonly id: string;
  readonly name: string;
  readonly created: string;
}

/** An answer with another status than 2xx. */
export class ControlError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export class Control {
  constructor(private readonly endpoint: string) {}

  async send<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await fetch(`${this.endpoint}${path}`, {
      method,
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new ControlError(answer.status, `${method} ${path} was answered ${answer.status}: ${text}`);
    return (text === '' ? undefined : JSON.parse(text)) as T;
  }

  /** Whether this server knows the path at all. */
  async has(path: string): Promise<boolean> {
    const answer = await fetch(`${this.endpoint}${path}`);
    await answer.arrayBuffer();
    return answer.ok;
  }

  createSnapshot(name: string): Promise<SnapshotInfo> {
    return this.send('POST', '/_ruststack/snapshots', { name });
  }

  async listSnapshots(): Promise<readonly SnapshotInfo[]> {
    const answer = await this.send<readonly SnapshotInfo[] | { snapshots: readonly SnapshotInfo[] }>(
      'GET',
      '/_ruststack/snapshots',
    );
    return 'snapshots' in answer ? answer.snapshots : answer;
  }

  restoreSnapshot(name: string): Promise<unknown> {
    return this.send('POST', `/_ruststack/snapshots/${encodeURIComponent(name)}/restore`);
  }

  deleteSnapshot(name: string): Promise<unknown> {
    return this.send('DELETE', `/_ruststack/snapshots/${encodeURIComponent(name)}`);
  }

  renameSnapshot(name: string, to: string): Promise<unknown> {
    return this.send('PATCH', `/_ruststack/snapshots/${encodeURIComponent(name)}`, { name: to });
  }

  moveTime(move: Readonly<Record<string, unknown>>): Promise<unknown> {
    return this.send('POST', '/_ruststack/time', move);
  }
}
