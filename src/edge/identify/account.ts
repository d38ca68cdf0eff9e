/** Accounts of access keys. */

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * The account that an access key id stands for by its form alone: a 12-digit id is the account, and ids that begin with LKIA or LSIA,
 * which emulators issue, carry theirs. Real ids of AWS (AKIA, ASIA) carry one as well, but whoever tries things out with them does
 * not expect to land in an account of that number; they count when the emulator issued them, which its caller knows.
 */
export function accountOfAccessKey(accessKeyId: string): string | undefined {
  if (accessKeyId.length === 12 && /^\d{12}$/.test(accessKeyId)) return accessKeyId;
  if (accessKeyId.startsWith('LKIA') || accessKeyId.startsWith('LSIA')) return accountInAccessKey(accessKeyId);
  return undefined;
}

/**
 * The account number within an access key id of 20 characters: the 16 behind the prefix are base32, and bits 1 to 40 (of the first 48) are the
 * account. Documented by security researchers, not by AWS; ids issued before 2019 differ.
 */
export function accountInAccessKey(accessKeyId: string): string | undefined {
  if (accessKeyId.length !== 20) return undefined;
  // 10 characters of 5 bits hold the first 48 bits and two more.
  let bits = 0;
  for (let i = 4; i < 14; i++) {
    const digit = BASE32.indexOf(accessKeyId[i] as string);
    if (digit < 0) return undefined;
    bits = bits * 32 + digit;
  }
  const first48 = Math.floor(bits / 4);
  const account = Math.floor((first48 % 2 ** 47) / 2 ** 7);
  return account <= 999_999_999_999 ? String(account).padStart(12, '0') : undefined;
}
