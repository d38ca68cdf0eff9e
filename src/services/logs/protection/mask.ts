/** Hides what a group's policy and those of the account call sensitive: each character of it is told as an asterisk. */
import type { StateReader } from '../../../runtime/state/index.js';
import { accountPolicies, DATA_PROTECTION } from '../group-policies/store.js';
import type { GroupRow } from '../store.js';
import { parseDataProtection } from './document.js';

export type Mask = (message: string) => string;

/** Documents whose expressions are kept. */
const MAX_KEPT = 64;

/**
 * The identifiers of AWS's that are looked for here. AWS takes words around a number into account for some of them, and knows many more; those are
 * taken in a policy and find nothing.
 */
const KNOWN: Readonly<Record<string, RegExp>> = {
  EmailAddress: /[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/g,
  IpAddress: /\b(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)\b/g,
  CreditCardNumber: /\b(?:\d[ -]?){12,18}\d\b/g,
  AwsSecretKey: /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+=]{40}(?![A-Za-z0-9/+=])/g,
  OpenSshPrivateKey: /-----BEGIN OPENSSH PRIVATE KEY-----[\s\S]*?-----END OPENSSH PRIVATE KEY-----/g,
  PgpPrivateKey: /-----BEGIN PGP PRIVATE KEY BLOCK-----[\s\S]*?-----END PGP PRIVATE KEY BLOCK-----/g,
  PkcsPrivateKey: /-----BEGIN (?:RSA |EC |ENCRYPTED )?PRIVATE KEY-----[\s\S]*?-----END (?:RSA |EC |ENCRYPTED )?PRIVATE KEY-----/g,
  'Ssn-US': /\b(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}\b/g,
  'PhoneNumber-US': /(?<!\d)(?:\+1[ -]?)?(?:\(\d{3}\) ?|\d{3}[ -])\d{3}-\d{4}\b/g,
};

const kept = new Map<string, Mask>();

/** `undefined` where nothing is to be hidden. */
export function maskOf(reader: StateReader, group: GroupRow): Mask | undefined {
  const own = reader.get(DATA_PROTECTION, group.id)?.document;
  const documents = accountPolicies(reader, 'DATA_PROTECTION_POLICY').map(({ policyDocument }) => policyDocument);
  if (own !== undefined) documents.push(own);
  if (documents.length === 0) return undefined;
  const masks = documents.map(maskBy);
  return (message) => masks.reduce((text, mask) => mask(text), message);
}

function maskBy(document: string): Mask {
  const known = kept.get(document);
  if (known) return known;
  const { identifiers, custom } = parseDataProtection(document);
  const patterns = identifiers.flatMap((name) => {
    if (Object.hasOwn(custom, name)) return [{ name, pattern: new RegExp(custom[name] as string, 'g') }];
    return Object.hasOwn(KNOWN, name) ? [{ name, pattern: KNOWN[name] as RegExp }] : [];
  });
  const mask: Mask = (message) => {
    let text = message;
    for (const { name, pattern } of patterns) text = text.replace(pattern, (found) => hidden(name, found));
    return text;
  };
  const [oldest] = kept.keys();
  if (kept.size >= MAX_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(document, mask);
  return mask;
}

function hidden(name: string, found: string): string {
  return name === 'CreditCardNumber' && !hasCheckDigit(found) ? found : '*'.repeat(found.length);
}

/** Luhn's check. */
function hasCheckDigit(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, at) => total + (at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
  return digits.length >= 13 && sum % 10 === 0;
}
