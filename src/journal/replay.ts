/**
 * Replays a journal against a server: its requests byte for byte, one after another as they were begun and answered, the server's clock set to
 * what it showed at each arrival; and compares the answers.
 */

import { realTimeout } from '../runtime/monotonic.js';
import { type ComparedAnswer, compareAnswers, type Difference, nameOf } from './compare.js';
import { Content } from './content.js';
import { type AnswerLine, type BeginLine, decodeBody, type Line, type RequestLine } from './lines.js';
import { readJournal } from './read.js';
import { resign, resignForm, resignV2, type SecretOf } from './resign.js';
import type { Rules } from './rules.js';
import { isForm } from './secrets.js';
import { type HeaderList, type Sending, type WireAnswer, WireClient, type WireHead } from './wire.js';

export interface ReplayTarget {
  readonly host: string;
  readonly port: number;
}

export interface ReplayOptions {
  readonly file: string;
  /** The server, once the journal's beginning is known. */
  readonly open: (begin: BeginLine) => Promise<ReplayTarget>;
  readonly rules: Rules;
  /** Whether the server's clock and ids are set, which only ruststack offers. */
  readonly scripted: boolean;
  readonly secretOf: SecretOf;
  /** Milliseconds that an answer may take. */
  readonly patienceMs?: number;
}

export interface ReplayResult {
  readonly requests: number;
  /** Requests whose answers were compared; the others never had one. */
  readonly compared: number;
  readonly differences: readonly Difference[];
}

/** Why a replay can't go on; the message is for the user. */
export class ReplayError extends Error {}

/** Requests whose signature was refused when they were recorded: they must not be signed anew. */
async function refusedSignatures(file: string): Promise<ReadonlySet<number>> {
  const refused = new Set<number>();
  for await (const line of readJournal(file)) {
    if (line.kind !== 'answer' || line.status !== 403) continue;
    if (/SignatureDoesNotMatch|InvalidSignature/.test(line.text ?? '')) refused.add(line.n);
  }
  return refused;
}

export async function replay(options: ReplayOptions): Promise<ReplayResult> {
  const refused = await refusedSignatures(options.file);
  let run: Replay | undefined;
  try {
    for await (const line of readJournal(options.file)) {
      if (line.kind === 'journal') {
        run = new Replay(options, await options.open(line), line, refused);
        await run.begin(line);
      } else await run?.take(line);
    }
    return (run as Replay).result;
  } finally {
    run?.close();
  }
}

/** A request that was sent, and the answer that was recorded for it as far as it was read. */
interface Exchanged {
  readonly request: RequestLine;
  readonly sending: Sending;
  recorded?: { readonly line: AnswerLine; readonly body: Content };
}

const TIME_PATH = '/_ruststack/time';
const JOURNAL_PATH = '/_ruststack/journal';
/** Far more than what a replay of a long poll takes, since its clock is set. */
const PATIENCE_MS = 60_000;
const OWN_PATHS = '/_ruststack/';
const MAX_FILLER = 64 * 1024;

class Replay {
  readonly #options: ReplayOptions;
  readonly #client: WireClient;
  readonly #begin: BeginLine;
  readonly #refused: ReadonlySet<number>;
  readonly #open = new Map<number, Exchanged>();
  readonly #differences: Difference[] = [];
  /** What later requests name by the id that was given this time. */
  readonly #given = new Map<string, string>();
  #requests = 0;
  #compared = 0;
  #clock = Number.NEGATIVE_INFINITY;

  constructor(options: ReplayOptions, { host, port }: ReplayTarget, begin: BeginLine, refused: ReadonlySet<number>) {
    this.#options = options;
    this.#client = new WireClient(host, port);
    this.#begin = begin;
    this.#refused = refused;
  }

  get result(): ReplayResult {
    return { requests: this.#requests, compared: this.#compared, differences: this.#differences };
  }

  close(): void {
    this.#client.close();
  }

  async begin({ at, ordinals }: BeginLine): Promise<void> {
    if (!this.#options.scripted) return;
    await this.#control(JOURNAL_PATH, { action: 'seek', ordinals });
    await this.#control(TIME_PATH, { action: 'freeze', at, settle: false });
    this.#clock = at;
  }

  /** In the order of the file: what overlapped when it was recorded overlaps again. */
  async take(line: Line): Promise<void> {
    switch (line.kind) {
      case 'request':
        await this.#send(line);
        break;
      case 'request-part': {
        const open = this.#open.get(line.n);
        await open?.sending.write(decodeBody(line));
        if (open && !line.more) open.sending.end();
        break;
      }
      case 'answer':
        await this.#answer(line);
        break;
      case 'answer-part': {
        const recorded = this.#open.get(line.n)?.recorded;
        recorded?.body.add(decodeBody(line));
        if (recorded && !line.more) await this.#compare(line.n);
        break;
      }
      case 'aborted':
        await this.#abort(line.n, line.by);
        break;
      case 'clock':
        await this.#setClock(line.at);
        break;
      default:
        break;
    }
  }

  async #send(line: RequestLine): Promise<void> {
    this.#requests++;
    await this.#setClock(line.at);
    const { head, body } = this.#prepared(line);
    const sending = this.#client.begin(head);
    this.#open.set(line.n, { request: line, sending });
    if (line.unread) await sendFiller(sending, head.headers);
    else await sending.write(body);
    if (!line.more) sending.end();
  }

  /** The request as it goes out: with ids of this time, and signed where that is looked at. */
  #prepared(line: RequestLine): { head: WireHead; body: Uint8Array } {
    let { target } = line;
    let body: Uint8Array = decodeBody(line);
    if (this.#given.size > 0) {
      target = this.#renamed(target);
      const text = this.#renamed(Buffer.from(body).toString('latin1'));
      body = Buffer.from(text, 'latin1');
    }
    const { method, headers } = line;
    const head: WireHead = { method, target, headers };
    if (this.#refused.has(line.n)) return { head, body };
    const { secretOf } = this.#options;
    if (isForm(headers)) body = resignForm(body, secretOf);
    const strict = this.#begin.settings.strictAuth === true;
    if (/[?&]AWSAccessKeyId=/.test(target)) return { head: resignV2(head, secretOf), body };
    return { head: strict || /[?&]X-Amz-Signature=/i.test(target) ? resign(head, body, secretOf) : head, body };
  }

  #renamed(text: string): string {
    let renamed = text;
    for (const [recorded, actual] of this.#given) renamed = renamed.replaceAll(recorded, actual);
    return renamed;
  }

  async #answer(line: AnswerLine): Promise<void> {
    const open = this.#open.get(line.n);
    if (!open) return;
    open.recorded = { line, body: Content.of(decodeBody(line)) };
    if (!line.more) await this.#compare(line.n);
  }

  async #compare(n: number): Promise<void> {
    const open = this.#open.get(n);
    if (!open?.recorded) return;
    this.#open.delete(n);
    this.#compared++;
    const { line, body } = open.recorded;
    // What moves the world may have moved its clock, backwards too.
    if (open.request.target.startsWith(OWN_PATHS)) this.#clock = Number.NEGATIVE_INFINITY;
    const answer = await this.#patiently(open.sending);
    if (answer instanceof Error) {
      this.#differ(open.request, { where: 'answer', recorded: `status ${line.status}`, actual: answer.message });
      return;
    }
    const recorded: ComparedAnswer = { status: line.status, headers: line.headers, body };
    const { rules } = this.#options;
    const exempt = rules.requests.some((pattern) =>
      new RegExp(pattern.source).test(`${open.request.method} ${open.request.target}`),
    );
    for (const part of compareAnswers(recorded, framed(answer, open.request.method), rules, exempt))
      this.#differ(open.request, part);
    this.#learn(recorded, answer);
  }

  async #patiently({ answer, abort }: Sending): Promise<WireAnswer | Error> {
    const { patienceMs = PATIENCE_MS } = this.#options;
    const late = realTimeout(abort, patienceMs, true);
    const settled = await answer.catch((error: Error) => error);
    late.cancel();
    return settled;
  }

  /** Ids that differ are followed, where a rule says so. */
  #learn(recorded: ComparedAnswer, actual: ComparedAnswer): void {
    const [was, is] = [recorded.body.bytes?.toString('latin1'), actual.body.bytes?.toString('latin1')];
    if (was === undefined || is === undefined) return;
    for (const pattern of this.#options.rules.follow) {
      const ids = (text: string): string[] => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
      const given = ids(is);
      for (const [place, id] of ids(was).entries()) {
        const now = given[place];
        if (now !== undefined && now !== id) this.#given.set(id, now);
      }
    }
  }

  async #abort(n: number, by: 'client' | 'server'): Promise<void> {
    const open = this.#open.get(n);
    if (!open) return;
    this.#open.delete(n);
    if (by === 'client') {
      open.sending.abort();
      return;
    }
    this.#compared++;
    const answer = await open.sending.answer.catch(() => undefined);
    if (answer)
      this.#differ(open.request, {
        where: 'answer',
        recorded: 'the server ended the connection',
        actual: `status ${answer.status}`,
      });
  }

  #differ(request: RequestLine, part: Pick<Difference, 'where' | 'recorded' | 'actual'>): void {
    this.#differences.push({ n: request.n, request: nameOf(request.method, request.target, request.headers), ...part });
  }

  /** Overlapping requests may stand in the file in another order than they came in; the clock goes forward only. */
  async #setClock(at: number): Promise<void> {
    if (!this.#options.scripted || at <= this.#clock) return;
    this.#clock = at;
    await this.#control(TIME_PATH, { action: 'set', to: at, settle: false });
  }

  async #control(target: string, body: unknown): Promise<void> {
    const bytes = Buffer.from(JSON.stringify(body));
    const headers: HeaderList = [
      ['host', 'localhost'],
      ['content-length', String(bytes.length)],
    ];
    const answer = await this.#client.send({ method: 'POST', target, headers }, bytes);
    if (answer.status === 200) return;
    const text = String(answer.body.bytes);
    throw new ReplayError(
      `The server refuses to have its clock and ids set, which --clock=free goes without: ${text.slice(0, 300)}`,
    );
  }
}

/** Bytes that the emulator did not read when it was recorded, and that the journal does not have. */
async function sendFiller(sending: Sending, headers: HeaderList): Promise<void> {
  let left = Number(headers.find(([name]) => name.toLowerCase() === 'content-length')?.[1] ?? 0);
  const filler = Buffer.alloc(Math.min(left, MAX_FILLER));
  for (; left > 0; left -= filler.length) await sending.write(filler.subarray(0, Math.min(left, filler.length)));
}

/** Without the length header where the body tells it; a HEAD request's answer has nothing else to tell it. */
function framed({ status, headers, body }: WireAnswer, method: string): ComparedAnswer {
  if (method === 'HEAD') return { status, headers, body };
  return { status, headers: headers.filter(([name]) => name.toLowerCase() !== 'content-length'), body };
}
