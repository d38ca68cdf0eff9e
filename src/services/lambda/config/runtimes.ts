/** Which runtimes a function may have. */
import { createHash } from 'node:crypto';
import type { Context } from '../../../runtime/context.js';
import { invalidParameter } from '../errors.js';

/** As AWS lists them where one is none of them, in its order. Recorded 2026-01-12. */
const LISTED = [
  'nodejs20.x',
  'python3.14',
  'provided.al2023',
  'python3.12',
  'python3.13',
  'nodejs24.x',
  'nodejs22.x',
  'java25',
  'python3.10',
  'python3.11',
  'java21',
  'ruby3.3',
  'ruby3.4',
  'ruby3.2',
  'python3.8',
  'python3.9',
  'java17',
  'nodejs16.x',
  'dotnet10',
  'dotnet8',
  'java11',
  'dotnet6',
  'nodejs18.x',
  'provided.al2',
  'java8.al2',
];
/** Runtimes that the model of 2026-11 has beyond those. */
const NEWER = ['nodejs26.x', 'python3.15', 'ruby4.0', 'java8.al2023', 'java11.al2023', 'java17.al2023'];
/** Runtimes that functions can neither be created with nor changed to. Six of them were recorded 2026-01-12, the others went before those. */
const GONE = [
  'nodejs',
  'nodejs4.3',
  'nodejs4.3-edge',
  'nodejs6.10',
  'nodejs8.10',
  'nodejs10.x',
  'nodejs12.x',
  'nodejs14.x',
  'python2.7',
  'python3.6',
  'python3.7',
  'java8',
  'dotnetcore1.0',
  'dotnetcore2.0',
  'dotnetcore2.1',
  'dotnetcore3.1',
  'ruby2.5',
  'ruby2.7',
  'go1.x',
  'provided',
];
const KNOWN = new Set([...LISTED, ...NEWER]);
const SNAP_START = /^(?:java(?:11|17|21|25)(?:\.al2023)?|python3\.1[2-9]|dotnet(?:8|10))$/;

/** `strict` refuses those that AWS has taken out of service. */
export function checkRuntime(runtime: string, strict: boolean): void {
  if (KNOWN.has(runtime)) return;
  if (!GONE.includes(runtime)) {
    throw invalidParameter(
      `Value ${runtime} at 'runtime' failed to satisfy constraint: Member must satisfy enum value set: [${LISTED.join(', ')}] or be a valid ARN`,
    );
  }
  if (strict) {
    throw invalidParameter(
      `The runtime parameter of ${runtime} is no longer supported for creating or updating AWS Lambda functions. We recommend you use a supported runtime while creating or updating functions.`,
    );
  }
}

/** The words for a runtime were seen by users, those for an image, too. */
export function checkSnapStart(runtime: string | undefined): void {
  if (runtime !== undefined && SNAP_START.test(runtime)) return;
  throw invalidParameter(`${runtime ?? 'ContainerImage'} is not supported for SnapStart enabled functions.`);
}

/** All runtimes: those that functions can have, and those that AWS has taken out of service. */
export function runtimeLists(): { readonly supported: readonly string[]; readonly deprecated: readonly string[] } {
  return { supported: [...KNOWN].sort(), deprecated: [...GONE].sort() };
}

/** AWS tells the image that a runtime is at; here it is one for each runtime. */
export function runtimeVersionArn({ partition, region }: Pick<Context, 'partition' | 'region'>, runtime: string): string {
  return `arn:${partition}:lambda:${region}::runtime:${createHash('sha256').update(runtime).digest('hex')}`;
}
