/** From the options of a command to the target: our emulator, another by its URL, or AWS. */
import { AWS_TARGET, awsTarget } from './aws.js';
import { CASES_FOLDER } from './load.js';
import { ownTarget, type Target, urlTarget } from './targets.js';

export const TARGET_OPTIONS = {
  target: { type: 'string' },
  name: { type: 'string' },
  yes: { type: 'boolean' },
} as const;

export interface TargetChoice {
  readonly target?: string;
  readonly name?: string;
  readonly yes?: boolean;
}

/** `folder` is that of the cases, where the journal of an AWS account lies. */
export async function openTarget(
  { target, name, yes = false }: TargetChoice,
  cases: number,
  folder = CASES_FOLDER,
): Promise<Target> {
  if (target === undefined) return ownTarget();
  return target === AWS_TARGET ? awsTarget({ yes, cases, folder }) : urlTarget(target, name);
}
