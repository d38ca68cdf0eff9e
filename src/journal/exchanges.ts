/** A journal as a list of requests with their answers, for comparing two of them. Only for journals that fit into memory. */
import { Content } from './content.js';
import { decodeBody, type Line, type RequestLine } from './lines.js';
import { readJournal } from './read.js';
import type { HeaderList } from './wire.js';

export interface RecordedRequest {
  readonly n: number;
  readonly method: string;
  readonly target: string;
  readonly headers: HeaderList;
  readonly body: Content;
  /** Absent where none came. */
  answer?: { readonly status: number; readonly headers: HeaderList; readonly body: Content };
}

/** In the order of arrival. */
export async function readExchanges(file: string): Promise<RecordedRequest[]> {
  const requests = new Map<number, RecordedRequest>();
  for await (const line of readJournal(file)) take(requests, line);
  return [...requests.values()].sort((one, other) => one.n - other.n);
}

function take(requests: Map<number, RecordedRequest>, line: Line): void {
  if (line.kind === 'request') requests.set(line.n, requestOf(line));
  else if (line.kind === 'request-part') requests.get(line.n)?.body.add(decodeBody(line));
  else if (line.kind === 'answer-part') requests.get(line.n)?.answer?.body.add(decodeBody(line));
  else if (line.kind === 'answer') {
    const request = requests.get(line.n);
    if (request) request.answer = { status: line.status, headers: line.headers, body: Content.of(decodeBody(line)) };
  }
}

function requestOf(line: RequestLine): RecordedRequest {
  const { n, method, target, headers } = line;
  return { n, method, target, headers, body: Content.of(decodeBody(line)) };
}
