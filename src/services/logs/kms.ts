import { invalidParameter } from './errors.js';

/** Keys are told by their ARNs; whether there is one is not looked up. */
export function requireKeyArn(key: string): void {
  // Seen by Terraform's users, for keys told by id.
  if (!/^arn:[^:]+:kms:[^:]*:[^:]*:(?:key|alias)\/.+$/.test(key)) {
    throw invalidParameter('Unable to validate if specified KMS key is valid.');
  }
}
