/**
 * Whose keys a call is signed with, and for which region: those of the URL (`http://KEY:SECRET@host`), of the environment, of a profile, and for
 * AWS at last whatever the AWS CLI finds (single sign-on, assumed roles, the metadata of an instance).
 */

type Configuration = typeof import('@smithy/core/config');
type Profile = Awaited<ReturnType<Configuration['parseKnownFiles']>>[string];

export interface Identity {
  readonly accessKeyId: string;
  readonly secret: string;
  readonly sessionToken?: string;
  readonly region: string;
}

export interface IdentityWishes {
  readonly region?: string | undefined;
  readonly profile?: string | undefined;
}

const DEFAULT_REGION = 'us-east-1';
const LOCAL_KEY = 'test';
const AWS_HOST = /\.(amazonaws\.com(\.cn)?|api\.aws)$/;
const REGION_IN_HOST = /\bdynamodb(?:-fips)?\.([a-z]{2}(?:-[a-z]+)+-\d)\./;

export async function findIdentity(url: URL, wishes: IdentityWishes): Promise<Identity> {
  const profile = wishes.profile ?? process.env.AWS_PROFILE;
  const told = await profileOf(profile);
  const region =
    wishes.region ??
    REGION_IN_HOST.exec(url.hostname)?.[1] ??
    (wishes.profile === undefined ? (process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION) : undefined) ??
    told.region ??
    DEFAULT_REGION;
  const keys =
    keysOfUrl(url) ?? (wishes.profile === undefined ? keysOfEnvironment() : undefined) ?? keysOfProfile(told) ?? (await others());
  return { ...keys, region };

  async function others(): Promise<Keys> {
    if (AWS_HOST.test(url.hostname)) return keysOfAwsCli(profile);
    return { accessKeyId: LOCAL_KEY, secret: LOCAL_KEY };
  }
}

type Keys = Omit<Identity, 'region'>;

function keysOfUrl(url: URL): Keys | undefined {
  if (url.username === '') return undefined;
  const accessKeyId = decodeURIComponent(url.username);
  return { accessKeyId, secret: url.password === '' ? accessKeyId : decodeURIComponent(url.password) };
}

function keysOfEnvironment(): Keys | undefined {
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secret, AWS_SESSION_TOKEN: sessionToken } = process.env;
  return accessKeyId && secret ? { accessKeyId, secret, ...(sessionToken && { sessionToken }) } : undefined;
}

function keysOfProfile(profile: Profile): Keys | undefined {
  const { aws_access_key_id: accessKeyId, aws_secret_access_key: secret, aws_session_token: sessionToken } = profile;
  return accessKeyId && secret ? { accessKeyId, secret, ...(sessionToken && { sessionToken }) } : undefined;
}

async function profileOf(name: string | undefined): Promise<Profile> {
  const { parseKnownFiles } = require('@smithy/core/config') as Configuration;
  // No cache: keys of a profile may have been renewed since.
  const profiles = await parseKnownFiles({ ignoreCache: true });
  const found = profiles[name ?? 'default'];
  if (found === undefined && name !== undefined) throw new Error(`There is no profile ${name} in the AWS configuration.`);
  return found ?? {};
}

/** The whole chain of an official client, rather than a part of it of our own. */
async function keysOfAwsCli(profile: string | undefined): Promise<Keys> {
  const { execFile } = require('node:child_process') as typeof import('node:child_process');
  const args = [
    'configure',
    'export-credentials',
    '--format',
    'process',
    ...(profile === undefined ? [] : ['--profile', profile]),
  ];
  const printed = await new Promise<string>((resolve, reject) => {
    execFile('aws', args, (error, stdout, stderr) => {
      // Version 1 of the AWS CLI has not this command, and prints how it is used.
      const lines = stderr.trim().split('\n');
      const why = /Invalid choice/.test(stderr) ? 'version 2 of it is needed' : lines.at(-1) || error?.message;
      if (error)
        reject(new Error(`There are no credentials for AWS in the environment or a profile, nor by the AWS CLI: ${why}.`));
      else resolve(stdout);
    });
  });
  const { AccessKeyId, SecretAccessKey, SessionToken } = JSON.parse(printed) as Record<string, string>;
  if (!AccessKeyId || !SecretAccessKey) throw new Error('The AWS CLI gave no credentials.');
  return { accessKeyId: AccessKeyId, secret: SecretAccessKey, ...(SessionToken && { sessionToken: SessionToken }) };
}
