/** How commands speak with a running server: its own paths over HTTP, and nothing else. */
import type { IncomingMessage } from 'node:http';
import { type OptionValues, portOf, textOf, UsageError } from './command.js';
import { defaultPort } from './ports.js';

/** Options of every command that speaks with a server. */
export const SERVER_OPTIONS = {
  port: { type: 'string', short: 'p' },
  endpoint: { type: 'string' },
  json: { type: 'boolean' },
} as const;

/** Where the server is. */
export const PLACE_HELP = `  --port N, -p N   the port of the server (default 4566, or that of GATEWAY_LISTEN)
  --endpoint URL   the server, where it is not on this machine
`;

export const SERVER_HELP = `${PLACE_HELP}  --json           print the server's answer as it is
`;

export function endpointOf(values: OptionValues): string {
  const endpoint = textOf(values, 'endpoint');
  const port = portOf(values);
  if (endpoint === undefined) return `http://127.0.0.1:${port ?? defaultPort()}`;
  if (port !== undefined) throw new UsageError('--endpoint and --port exclude each other.');
  if (!URL.canParse(endpoint)) throw new UsageError(`--endpoint wants a URL, not ${JSON.stringify(endpoint)}.`);
  return endpoint.replace(/\/+$/, '');
}

/** Asks the server and gives its answer's JSON. A refusal becomes an `Error` with the server's own words. `patience` is in milliseconds. */
export async function ask(values: OptionValues, method: string, path: string, body?: unknown, patience = 0): Promise<unknown> {
  const response = await open(values, method, path, body === undefined ? undefined : JSON.stringify(body), patience);
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  const status = response.statusCode ?? 0;
  if (status >= 200 && status < 300) return text === '' ? undefined : JSON.parse(text);
  throw new Error(messageOf(text) ?? `${method} ${path} was answered with status ${status}.`);
}

/** The answer before its body was read. `body` may be a stream. */
export async function open(
  values: OptionValues,
  method: string,
  path: string,
  body?: string | NodeJS.ReadableStream,
  patience = 0,
): Promise<IncomingMessage> {
  const endpoint = endpointOf(values);
  const url = new URL(endpoint + path);
  const { request } = (url.protocol === 'https:' ? require('node:https') : require('node:http')) as typeof import('node:http');
  return new Promise((resolve, reject) => {
    const call = request(url, { method, ...(patience > 0 && { timeout: patience }) }, resolve);
    call.on('timeout', () => call.destroy(new Error(`${endpoint} does not answer.`)));
    call.on('error', (error: NodeJS.ErrnoException) => {
      const refused = error.code === 'ECONNREFUSED';
      reject(refused ? new Error(`no server answers at ${endpoint}; start one with ruststack start.`) : error);
    });
    if (body === undefined || typeof body === 'string') call.end(body);
    else body.on('error', (error) => call.destroy(error)).pipe(call);
  });
}

/** What a refusal says. */
export function messageOf(text: string): string | undefined {
  try {
    const { message } = JSON.parse(text) as { message?: unknown };
    return typeof message === 'string' ? message : undefined;
  } catch {
    return undefined;
  }
}
