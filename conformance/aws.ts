/**
 * The real AWS as a target, with the default chain of credentials. It asks before it does anything, since cases make and delete things in the
 * account; all they make is named `rsconf-…` and noted in a journal before it is made. `AWS_ENDPOINT_URL` redirects it as it does every SDK.
 */
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { defaultProvider } from '@aws-sdk/credential-provider-node';
import type { Destination } from './send/destination.js';
import { STS, sendBySdk } from './send/sdk.js';
import type { Target } from './targets.js';
import { NAME_PREFIX } from './unique.js';

export const AWS_TARGET = 'aws';
const JOURNAL = '.aws-made.jsonl';

export class Refused extends Error {}

interface Identity {
  readonly Account: string;
  readonly Arn: string;
}

async function whoAmI(destination: Destination): Promise<Identity> {
  const answer = await sendBySdk({ call: 'GetCallerIdentity' }, STS, destination);
  if (answer.status !== 200) throw new Refused(`AWS knows these credentials not: ${answer.status}`);
  return answer.output as Identity;
}

async function ask(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new Refused(`${question}\nNobody can be asked here: say --yes if that is meant.`);
  const dialogue = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await dialogue.question(`${question} [y/N] `);
  dialogue.close();
  return /^y(es)?$/i.test(answer);
}

export async function awsTarget({ yes, cases, folder }: { yes: boolean; cases: number; folder: string }): Promise<Target> {
  const region = process.env.AWS_REGION ?? process.env.AWS_DEFAULT_REGION ?? 'us-east-1';
  const credentials = await defaultProvider()();
  const endpoint = process.env.AWS_ENDPOINT_URL;
  const anywhere: Destination = {
    aws: true,
    redirected: endpoint !== undefined,
    endpoint: endpoint ?? `https://sts.${region}.amazonaws.com`,
    host: '',
    region,
    account: '',
    credentials,
    journal: path.join(folder, JOURNAL),
  };
  const { Account: account, Arn: arn } = await whoAmI(anywhere);
  const question = `${cases} cases will make and delete resources named ${NAME_PREFIX}… in the account ${account}, ${region}, as ${arn}. Go on?`;
  if (!yes && !(await ask(question))) throw new Refused('Nothing was done.');
  return {
    name: AWS_TARGET,
    async destination(_profile, service) {
      const url = new URL(
        endpoint ?? `https://${service.endpointPrefix ?? service.signingName ?? service.name}.${region}.amazonaws.com`,
      );
      return { ...anywhere, account, endpoint: url.origin, host: url.host };
    },
    stop: async () => {},
  };
}
