/** The client that loads a workload's data and tries its requests before they are measured. */
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { type Credentials, pause, TargetError } from '../launcher.js';
import { type BenchRequest, dynamodb, lambda, SERVICES, type Service, Signer, s3, sts, wireBytes } from './request.js';

const DEFAULT_CREDENTIALS: Credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
const MESSAGE_CHARACTERS = 160;
const READY_MS = 30_000;
const READY_RETRY_MS = 100;
const HARMLESS: Readonly<Record<Service, BenchRequest>> = {
  dynamodb: dynamodb('ListTables', {}),
  lambda: lambda('GET', '/'),
  s3: s3('GET', '/'),
  sts: sts('GetCallerIdentity'),
};

export interface AnswerSize {
  /** Status line and headers, with the empty line behind them. */
  readonly head: number;
  readonly body: number;
}

export interface ClientOptions {
  readonly port: number;
  /** Given where the target checks signatures. */
  readonly credentials?: Credentials;
}

export class Client {
  readonly port: number;
  readonly credentials: Credentials;
  readonly checked: boolean;
  readonly agent = new Agent({ keepAlive: true });
  private readonly signers: ReadonlyMap<Service, Signer>;

  constructor({ port, credentials }: ClientOptions) {
    this.port = port;
    this.checked = credentials !== undefined;
    this.credentials = credentials ?? DEFAULT_CREDENTIALS;
    this.signers = new Map(SERVICES.map((service) => [service, new Signer(service, this.credentials, `127.0.0.1:${port}`)]));
  }

  sign(request: BenchRequest): Promise<BenchRequest> {
    return (this.signers.get(request.service) as Signer).sign(request);
  }

  signAll(requests: readonly BenchRequest[]): Promise<BenchRequest[]> {
    return Promise.all(requests.map((request) => this.sign(request)));
  }

  /** Sends it and gives the body of its answer, whose status must be a success. */
  async send(request: BenchRequest): Promise<Buffer> {
    return this.sendUnsigned(await this.sign(request));
  }

  /** As `send`, the request as it is. */
  async sendUnsigned(request: BenchRequest): Promise<Buffer> {
    const { method, path, body } = request;
    const headers = {
      ...request.headers,
      ...(method === 'GET' ? {} : { 'content-length': String(Buffer.byteLength(body ?? '')) }),
    };
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const sent = httpRequest({ port: this.port, host: '127.0.0.1', agent: this.agent, method, path, headers }, resolve);
      sent.on('error', reject).end(body);
    });
    const chunks: Buffer[] = [];
    for await (const chunk of answer) chunks.push(chunk as Buffer);
    const content = Buffer.concat(chunks);
    const status = answer.statusCode ?? 0;
    if (status < 200 || status > 299) throw new TargetError(errorLine(status, content.toString('utf8')));
    return content;
  }

  /** Sends all of them, a few at a time. The deadline is in milliseconds of `performance.now()`. */
  async sendAll(requests: Iterable<BenchRequest>, deadline = Number.POSITIVE_INFINITY, parallel = 8): Promise<void> {
    const rest = requests[Symbol.iterator]();
    let sent = 0;
    const worker = async (): Promise<void> => {
      for (let next = rest.next(); next.done !== true; next = rest.next()) {
        if (performance.now() > deadline) {
          throw new TargetError(`Loading the data took longer than --setup-limit: ${sent} requests were answered by then`);
        }
        await this.send(next.value);
        sent += 1;
      }
    };
    await Promise.all(Array.from({ length: parallel }, worker));
  }

  /** Waits while the service says that it is not ready: some answer before they can do anything. */
  async ready(service: Service): Promise<void> {
    const deadline = performance.now() + READY_MS;
    for (;;) {
      try {
        await this.send(HARMLESS[service]);
        return;
      } catch (error) {
        if (!(error instanceof TargetError)) throw error;
        // Whatever else it says, it says so because it is ready.
        if (!error.message.startsWith('503') || performance.now() > deadline) return;
        await pause(READY_RETRY_MS);
      }
    }
  }

  close(): void {
    this.agent.destroy();
  }
}

/** '<status> <code>: message', whichever of AWS's ways an error is written in. */
export function errorLine(status: number, text: string): string {
  const code = /"__type"\s*:\s*"(?:[^"#]*#)?([^"]+)"/.exec(text)?.[1] ?? /<Code>([^<]*)</.exec(text)?.[1];
  const message = /"[mM]essage"\s*:\s*"((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? /<Message>([^<]*)</.exec(text)?.[1];
  if (code === undefined && message === undefined)
    return `${status}: ${text.replaceAll(/\s+/g, ' ').slice(0, MESSAGE_CHARACTERS)}`;
  return `${[status, code].filter(Boolean).join(' ')}: ${(message || 'no message').slice(0, MESSAGE_CHARACTERS)}`;
}

/** Sends a signed request over a connection of its own and measures its answer as it comes over the wire. */
export async function measureAnswer(port: number, request: BenchRequest): Promise<AnswerSize & { text: string }> {
  const socket = connect(port, '127.0.0.1');
  socket.write(wireBytes(request));
  let text = '';
  for await (const chunk of socket.setEncoding('latin1')) {
    text += chunk;
    const head = text.indexOf('\r\n\r\n') + 4;
    if (head < 4 || (request.method !== 'HEAD' && !isWhole(text, head))) continue;
    const status = Number(text.slice(9, 12));
    const body = text.slice(head);
    if (status < 200 || status > 299) throw new TargetError(errorLine(status, body));
    return { head, body: body.length, text: body };
  }
  throw new TargetError(`${request.method} ${request.path} got no whole answer`);
}

function isWhole(text: string, head: number): boolean {
  const headers = text.slice(0, head);
  const told = /\r\ncontent-length: *(\d+)\r\n/i.exec(headers)?.[1];
  if (told !== undefined) return text.length >= head + Number(told);
  if (/\r\ntransfer-encoding: *chunked\r\n/i.test(headers)) return text.endsWith('0\r\n\r\n');
  return true;
}
