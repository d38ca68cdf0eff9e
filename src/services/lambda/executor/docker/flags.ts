/**
 * `LAMBDA_DOCKER_FLAGS`: the flags of `docker run` that a function's container may be given, as what the engine's API wants. What is not
 * understood is refused by name, since a flag that is passed over silently is found out late.
 */
import { readFileSync } from 'node:fs';
import { ConfigError } from '../../../../runtime/config.js';

/** Of `POST /containers/create`. */
export interface DockerFlags {
  /** `NAME=value`; they win over those of the function. */
  readonly variables: readonly string[];
  /** `-v` and `--mount` as the engine's `Binds`. */
  readonly binds: readonly string[];
  readonly extraHosts: readonly string[];
  readonly dns: readonly string[];
  /** `8080/tcp` → where it is published. */
  readonly ports: Readonly<Record<string, readonly { readonly HostIp: string; readonly HostPort: string }[]>>;
  readonly network?: string;
  readonly user?: string;
  readonly platform?: string;
  readonly privileged: boolean;
  readonly readOnly?: boolean;
  /** Bytes; wins over the function's memory. */
  readonly memory?: number;
  readonly shmSize?: number;
  /** Billionths of a processor. */
  readonly nanoCpus?: number;
  readonly capAdd: readonly string[];
  readonly capDrop: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly tmpfs: Readonly<Record<string, string>>;
  readonly ulimits: readonly { readonly Name: string; readonly Soft: number; readonly Hard: number }[];
  readonly securityOptions: readonly string[];
}

/** Flags that can't be used. */
class FlagError extends ConfigError {
  constructor(message: string) {
    super(`LAMBDA_DOCKER_FLAGS: ${message}`);
  }
}

const SHORT: Readonly<Record<string, string>> = {
  '-e': '--env',
  '-v': '--volume',
  '-p': '--publish',
  '-u': '--user',
  '-m': '--memory',
  '-l': '--label',
};

/** Those that stand without a value; `--name=false` is understood. */
const SWITCHES = new Set(['--privileged', '--read-only']);

type Draft = { -readonly [K in keyof DockerFlags]: DockerFlags[K] extends readonly (infer T)[] ? T[] : DockerFlags[K] } & {
  ports: Record<string, { HostIp: string; HostPort: string }[]>;
  labels: Record<string, string>;
  tmpfs: Record<string, string>;
};

const TAKE: Readonly<Record<string, (draft: Draft, value: string) => void>> = {
  '--env': (draft, value) => draft.variables.push(variable(value)),
  '--env-file': (draft, value) => draft.variables.push(...variablesOf(value)),
  '--volume': (draft, value) => draft.binds.push(value),
  '--add-host': (draft, value) => draft.extraHosts.push(host(value)),
  '--dns': (draft, value) => draft.dns.push(value),
  '--publish': (draft, value) => publish(draft, value),
  '--network': (draft, value) => Object.assign(draft, { network: value }),
  '--net': (draft, value) => Object.assign(draft, { network: value }),
  '--user': (draft, value) => Object.assign(draft, { user: value }),
  '--platform': (draft, value) => Object.assign(draft, { platform: value }),
  '--privileged': (draft, value) => Object.assign(draft, { privileged: truth('--privileged', value) }),
  '--read-only': (draft, value) => Object.assign(draft, { readOnly: truth('--read-only', value) }),
  '--memory': (draft, value) => Object.assign(draft, { memory: bytes('--memory', value) }),
  '--shm-size': (draft, value) => Object.assign(draft, { shmSize: bytes('--shm-size', value) }),
  '--cpus': (draft, value) => Object.assign(draft, { nanoCpus: cpus(value) }),
  '--cap-add': (draft, value) => draft.capAdd.push(value),
  '--cap-drop': (draft, value) => draft.capDrop.push(value),
  '--label': (draft, value) => Object.assign(draft.labels, pair(value, '=')),
  '--tmpfs': (draft, value) => Object.assign(draft.tmpfs, pair(value, ':')),
  '--ulimit': (draft, value) => draft.ulimits.push(ulimit(value)),
  '--security-opt': (draft, value) => draft.securityOptions.push(value),
};

export function parseDockerFlags(text: string): DockerFlags {
  const draft: Draft = {
    variables: [],
    binds: [],
    extraHosts: [],
    dns: [],
    ports: {},
    privileged: false,
    capAdd: [],
    capDrop: [],
    labels: {},
    tmpfs: {},
    ulimits: [],
    securityOptions: [],
  };
  const words = splitWords(text);
  for (let at = 0; at < words.length; at += 1) {
    const { name, value } = readFlag(words[at] as string);
    const take = TAKE[name];
    if (!take) throw new FlagError(`"${words[at]}" is not understood; these are: ${Object.keys(TAKE).join(', ')}.`);
    if (value !== undefined) take(draft, value);
    else if (SWITCHES.has(name)) take(draft, 'true');
    else {
      at += 1;
      const next = words[at];
      if (next === undefined) throw new FlagError(`${name} lacks its value.`);
      take(draft, next);
    }
  }
  return draft;
}

/** `--name`, `--name=value`, `-e` and `-eNAME=value`. */
function readFlag(word: string): { name: string; value?: string } {
  if (word.startsWith('--')) {
    const at = word.indexOf('=');
    return at < 0 ? { name: word } : { name: word.slice(0, at), value: word.slice(at + 1) };
  }
  const long = SHORT[word.slice(0, 2)];
  if (!long) return { name: word };
  return word.length === 2 ? { name: long } : { name: long, value: word.slice(2).replace(/^=/, '') };
}

/** As a shell splits words: quotes and backslashes, nothing else. */
function splitWords(text: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at] as string;
    if (quote) {
      if (letter === quote) quote = '';
      else if (letter === '\\' && quote === '"' && /["\\$`]/.test(text[at + 1] ?? '')) word += text[++at] as string;
      else word += letter;
    } else if (letter === '"' || letter === "'") {
      quote = letter;
      word ??= '';
    } else if (letter === '\\') {
      word = (word ?? '') + (text[++at] ?? '');
    } else if (/\s/.test(letter)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? '') + letter;
  }
  if (quote) throw new FlagError(`a quote (${quote}) is not closed.`);
  if (word !== undefined) words.push(word);
  return words;
}

/** A name alone takes its value from the emulator's own environment, as `docker run -e NAME` does. */
function variable(value: string): string {
  return value.includes('=') ? value : `${value}=${process.env[value] ?? ''}`;
}

function variablesOf(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new FlagError(`--env-file ${file} can't be read (${(error as NodeJS.ErrnoException).code}).`);
  }
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map(variable);
}

/** `docker run` takes `name=address`, too. */
function host(value: string): string {
  const parts = /^([^:=]+)[:=](.+)$/.exec(value);
  if (!parts) throw new FlagError(`--add-host ${value}: write name:address.`);
  return `${parts[1]}:${parts[2]}`;
}

/** `[[ip:]hostPort:]containerPort[/protocol]`. */
function publish(draft: Draft, value: string): void {
  const parts = /^(?:(?:([\d.]+|\[[\da-f:]+\]):)?(\d*):)?(\d+)(?:\/(tcp|udp|sctp))?$/i.exec(value);
  if (!parts) throw new FlagError(`--publish ${value}: write [[address:]port:]port[/protocol], without ranges.`);
  const port = `${parts[3]}/${parts[4]?.toLowerCase() ?? 'tcp'}`;
  draft.ports[port] ??= [];
  draft.ports[port].push({ HostIp: (parts[1] ?? '').replace(/[[\]]/g, ''), HostPort: parts[2] ?? '' });
}

function truth(name: string, value: string): boolean {
  if (/^(1|t|true)$/i.test(value)) return true;
  if (/^(0|f|false)$/i.test(value)) return false;
  throw new FlagError(`${name}=${value}: write true or false.`);
}

const UNITS: Readonly<Record<string, number>> = { '': 1, b: 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

function bytes(name: string, value: string): number {
  const parts = /^(\d+(?:\.\d+)?)([bkmg]?)b?$/i.exec(value);
  if (!parts) throw new FlagError(`${name} ${value} is no size; write a number and b, k, m or g.`);
  return Math.floor(Number(parts[1]) * (UNITS[(parts[2] ?? '').toLowerCase()] as number));
}

function cpus(value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new FlagError(`--cpus ${value} is no number of processors.`);
  return Math.round(number * 1e9);
}

function pair(value: string, separator: string): Record<string, string> {
  const at = value.indexOf(separator);
  return at < 0 ? { [value]: '' } : { [value.slice(0, at)]: value.slice(at + 1) };
}

/** `name=soft[:hard]`. */
function ulimit(value: string): { Name: string; Soft: number; Hard: number } {
  const parts = /^(\w+)=(-?\d+)(?::(-?\d+))?$/.exec(value);
  if (!parts) throw new FlagError(`--ulimit ${value}: write name=soft[:hard].`);
  return { Name: parts[1] as string, Soft: Number(parts[2]), Hard: Number(parts[3] ?? parts[2]) };
}
