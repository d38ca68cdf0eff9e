/** From the options of a command to the target: our emulator, another by its URL, or AWS. */
import { AWS_TARGET, awsTarget } from './aws.js';
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

export async function openTarget({ target, name, yes = false }: TargetChoice, cases: number): Promise<Target> {
  if (target === undefined) return ownTarget();
  return target === AWS_TARGET ? awsTarget({ yes, cases }) : urlTarget(target, name);
}
