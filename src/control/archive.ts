/** Snapshots as files: export and import, streamed at the pace of the client (`native/crates/archive/FORMAT.md`). */
import { native } from '../../native/index.js';
import type { Exchange } from '../runtime/exchange.js';
import { snapshotIn } from '../runtime/state/index.js';
import { seen } from '../runtime/world.js';
import { ControlError, json, type StreamHandler } from './route.js';
import { rulesOf, scopeOf } from './scope.js';
import { nameIn, refusing, told } from './snapshots.js';

type ArchiveImport = InstanceType<ReturnType<typeof native>['ArchiveImport']>;
type Outcome = NonNullable<Awaited<ReturnType<ArchiveImport['push']>>>;

const CONTENT_TYPE = 'application/vnd.ruststack.snapshot';
/** Bytes that are handed over at once. */
const PIECE_BYTES = 256 * 1024;

/** `GET /_ruststack/snapshots/:snapshot/export?service=&account=&region=` */
export const exportSnapshot: StreamHandler = async (exchange, { params, query }, { instance, registry, version }) => {
  const key = params.snapshot as string;
  const scope = scopeOf(Object.fromEntries(query), registry);
  const snapshot = instance.engineState.snapshots.find(key);
  if (!snapshot) throw new ControlError(404, `There is no snapshot ${key}.`);
  const headers = [
    'content-type',
    CONTENT_TYPE,
    'content-disposition',
    `attachment; filename*=UTF-8''${encodeURIComponent(`${snapshot.name}.ruststack`)}`,
  ];
  if (exchange.method === 'HEAD') {
    exchange.reply(200, headers);
    return;
  }
  const { engine, config } = instance;
  const file = new (native().ArchiveExport)(engine, config.dataDir, key, JSON.stringify(scope), rulesOf(registry), version);
  const client = new WritableClient(exchange);
  try {
    // The answer begins with the first piece, so that a failure before it is told.
    let piece = await file.next();
    if (exchange.aborted) return;
    client.begin(headers);
    while (piece && !exchange.aborted) {
      const [next] = await Promise.all([file.next(), client.write(piece)]);
      piece = next;
    }
    if (!exchange.aborted) exchange.end();
  } catch (error) {
    if (!client.hasBegun) throw error;
    instance.log.write('error', `The export of ${snapshot.name} failed: ${String(error)}`);
    // The status is sent already: a broken connection says that the file is not whole, and so does its missing end.
    exchange.destroy();
  } finally {
    file.close();
  }
};

/** Writes at the client's pace. */
class WritableClient {
  readonly #exchange: Exchange;
  #wake: (() => void) | undefined;
  hasBegun = false;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
    exchange.onAborted(() => this.#wake?.());
  }

  begin(headers: readonly string[]): void {
    this.hasBegun = true;
    this.#exchange.replyHead(200, headers);
    this.#exchange.onWritable(() => this.#wake?.());
  }

  /** Resolves when more may come, or the client is gone. */
  write(piece: Uint8Array): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
      if (this.#exchange.aborted || this.#exchange.write(piece)) resolve();
    });
  }
}

/** `POST /_ruststack/snapshots/import?name=&replace=true`, the body is the file. */
export const importSnapshot: StreamHandler = async (exchange, { query }, { instance }) => {
  const name = query.has('name') ? nameIn(query.get('name')) : undefined;
  const replace = query.get('replace') === 'true';
  const importer = new (native().ArchiveImport)(instance.engine, instance.config.dataDir);
  try {
    const refusal = await takeIn(exchange, importer);
    // The client is gone.
    if (refusal === 'aborted') return;
    const init = { id: instance.world.newId(), replace, ...(name !== undefined && { name }) };
    const outcome = refusal ?? (await importer.finish(init));
    const { status, headers, body } = json(201, told(refusing(() => seen(snapshotIn(hinted(outcome))))));
    exchange.reply(status, Object.entries(headers).flat(), body);
  } finally {
    await importer.abort();
  }
};

/** Says what can be done about a name that is taken. */
function hinted(outcome: Outcome): Outcome {
  if (outcome.problem !== 'taken') return outcome;
  return { ...outcome, message: `${outcome.message} Give another with name, or replace it with replace=true.` };
}

/** Hands the body over piece by piece. Resolves when it is over, with why the file was refused, if it was. */
function takeIn(exchange: Exchange, importer: ArchiveImport): Promise<Outcome | 'aborted' | undefined> {
  return new Promise((resolve, reject) => {
    let pieces: Buffer[] = [];
    let bytes = 0;
    let over = false;
    let working = false;
    let refusal: Outcome | undefined;
    const work = async (): Promise<void> => {
      while (!refusal && (bytes >= PIECE_BYTES || (over && bytes > 0))) {
        const piece = Buffer.concat(pieces);
        pieces = [];
        bytes = 0;
        refusal = (await importer.push(piece)) ?? undefined;
        if (!over) exchange.resume();
      }
      if (over && (refusal || bytes === 0)) resolve(refusal);
    };
    const begin = (): void => {
      if (working) return;
      working = true;
      work()
        .catch(reject)
        .finally(() => {
          working = false;
        });
    };
    exchange.onAborted(() => resolve('aborted'));
    exchange.readStream((chunk, last) => {
      over ||= last;
      // What is refused is read to its end all the same, so that the client reads the answer.
      if (!refusal && chunk.byteLength > 0) {
        pieces.push(Buffer.from(chunk));
        bytes += chunk.byteLength;
      }
      if (over || bytes >= PIECE_BYTES) begin();
      return refusal !== undefined || bytes < PIECE_BYTES;
    });
  });
}
