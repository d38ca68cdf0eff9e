/** Who owns what, in S3's older terms: canonical user ids. */
import { createHash } from 'node:crypto';

const known = new Map<string, string>();

/** An account's canonical user id: 64 hexadecimal digits. AWS draws it when it makes the account; here it follows from the account's number. */
export function canonicalId(account: string): string {
  let id = known.get(account);
  if (id === undefined) {
    id = createHash('sha256').update(`canonical user id of account ${account}`).digest('hex');
    known.set(account, id);
  }
  return id;
}

/** As listings of objects and buckets show an owner: since 2025-11 S3 gives no display names there. */
export function ownerOf(account: string): { ID: string } {
  return { ID: canonicalId(account) };
}

/** As ListParts and ListMultipartUploads show who began an upload; the display name of an account itself is a guess. */
export function initiatorOf(account: string): { ID: string; DisplayName: string } {
  return { ID: canonicalId(account), DisplayName: 'root' };
}
