/** Sends requests through the official SDK for JavaScript, which the case's service file names, and keeps the bytes of the answers. */
import { isIPv4 } from 'node:net';
import { Readable } from 'node:stream';
import type { Request, ServiceFile } from '../case.js';
import type { Alter, Answer, Exchange } from './answer.js';
import type { Destination } from './destination.js';

type Sdk = Record<string, any>;

const TIMEOUT_MS = 60_000;

// The runner's own output is the table; the SDK's advice about Node.js versions is not part of it.
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';

async function readAll(stream: AsyncIterable<Uint8Array> | undefined): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  if (stream !== undefined) for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The service that tells who a caller is, which the runner itself asks. */
export const STS: ServiceFile = { name: 'sts', sdk: { package: '@aws-sdk/client-sts', client: 'STSClient' } };

/** Advice to programmers, such as to upload streams otherwise, is not for those who read the table. */
const SILENT = { trace() {}, debug() {}, info() {}, warn() {}, error() {} };

/** Between the SDK's codec and the wire: adds the case's headers and notes what came. */
function listen(client: any, headers: Readonly<Record<string, string>>, seen: (exchange: Exchange) => Exchange): void {
  client.middlewareStack.add(
    (next: any) => (args: any) => {
      Object.assign(args.request.headers, headers);
      return next(args);
    },
    { step: 'build', name: 'caseHeaders' },
  );
  client.middlewareStack.add(
    (next: any) => async (args: any) => {
      const result = await next(args);
      const { response } = result;
      const body = await readAll(response.body);
      const lower = Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), value]);
      const told = seen({ status: response.statusCode, headers: Object.fromEntries(lower), body });
      response.statusCode = told.status;
      response.headers = told.headers;
      response.body = Readable.from(told.body.length === 0 ? [] : [told.body]);
      return result;
    },
    { step: 'deserialize', name: 'keepAnswer', priority: 'low' },
  );
}

function textOrBytes(bytes: Uint8Array): string | Uint8Array {
  const asText = Buffer.from(bytes).toString('utf8');
  return Buffer.from(asText).equals(Buffer.from(bytes)) ? asText : bytes;
}

/** The events of a stream as a list; the bytes that they carry are told as a stream's are. */
async function settleEvents(stream: AsyncIterable<Record<string, any>>): Promise<unknown> {
  const events: unknown[] = [];
  for await (const event of stream) {
    const told = Object.entries(event).map(([name, members]) => {
      const settled = Object.entries(members).map(([key, value]) => [
        key,
        value instanceof Uint8Array ? textOrBytes(value) : value,
      ]);
      return [name, Object.fromEntries(settled)];
    });
    events.push(Object.fromEntries(told));
  }
  return events;
}

/** Streams in an output are read to the end: text where they are UTF-8, else bytes. */
async function settle(value: any): Promise<unknown> {
  if (value === null || typeof value !== 'object' || value instanceof Date || value instanceof Uint8Array) return value;
  if (typeof value.transformToByteArray === 'function') {
    return textOrBytes(await value.transformToByteArray());
  }
  if (Symbol.asyncIterator in value) return settleEvents(value);
  if (Array.isArray(value)) return Promise.all(value.map(settle));
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(await Promise.all(entries.map(async ([name, member]) => [name, await settle(member)])));
}

/** An address takes no labels before it. The name that does need not be known to the machine's resolver. */
function byName({ endpoint }: Destination): Record<string, unknown> {
  const url = new URL(endpoint);
  const { hostname } = url;
  if (!isIPv4(hostname)) return {};
  url.hostname = 'localhost';
  const found = { address: hostname, family: 4 };
  const lookup = (
    _name: string,
    options: { all?: boolean },
    done: (error: null, found: unknown, family?: number) => void,
  ): void => {
    if (options.all) done(null, [found]);
    else done(null, hostname, found.family);
  };
  const requestHandler = { requestTimeout: TIMEOUT_MS, throwOnRequestTimeout: true, httpAgent: { lookup } };
  return { endpoint: url.origin, requestHandler };
}

function clientOptions({ client }: Request, service: ServiceFile, destination: Destination): Record<string, unknown> {
  return {
    region: destination.region,
    credentials: destination.credentials,
    ...(destination.aws ? {} : { endpoint: destination.endpoint }),
    maxAttempts: 1,
    // The SDK waits for ever by default, which one stuck answer of a target would turn into a stuck run.
    requestHandler: { requestTimeout: TIMEOUT_MS, throwOnRequestTimeout: true },
    ...(service.sdk?.labelsHost && !destination.aws && byName(destination)),
    logger: SILENT,
    ...service.sdk?.options,
    ...client,
  };
}

export async function sendBySdk(
  request: Request,
  service: ServiceFile,
  destination: Destination,
  alter: Alter = (answer) => answer,
): Promise<Answer> {
  if (service.sdk === undefined) throw new Error(`${service.name} has no SDK: write its requests as http.`);
  const sdk = require(service.sdk.package) as Sdk;
  const Command = sdk[`${request.call}Command`];
  if (Command === undefined) throw new Error(`${service.sdk.package} has no ${request.call}.`);
  const client = new sdk[service.sdk.client](clientOptions(request, service, destination));
  let exchange: Exchange | undefined;
  listen(client, request.headers ?? {}, (seen) => {
    exchange = alter(seen);
    return exchange;
  });
  try {
    const { $metadata: _, ...output } = await client.send(new Command(request.input ?? {}));
    return { ...(exchange as unknown as Exchange), output: await settle(output) };
  } catch (error) {
    // An error of the service has an answer; anything else is the SDK's own and says why nothing was sent or nothing could be read.
    if (exchange === undefined) throw error;
    const { status } = exchange;
    return status < 300 ? { ...exchange, unreadable: (error as Error).message } : exchange;
  } finally {
    client.destroy();
  }
}
