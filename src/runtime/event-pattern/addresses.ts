/** IP addresses as patterns know them: as bytes, from the forms that Java takes. */

const V4 = /^[0-9]+\.[0-9]+\.[0-9]+\.[0-9]+$/;
const V6 = /^[0-9a-fA-F:]*:[0-9a-fA-F:]*$/;
const GROUP = /^[0-9a-fA-F]{1,4}$/;
const V6_GROUPS = 8;

/** The 4 or 16 bytes of an address; `undefined` for what is none. */
export function addressBytes(text: string): readonly number[] | undefined {
  if (V4.test(text)) {
    const bytes = text.split('.').map(Number);
    return bytes.every((byte) => byte <= 255) ? bytes : undefined;
  }
  return V6.test(text) ? longBytes(text) : undefined;
}

function longBytes(text: string): readonly number[] | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const given = [...head, ...(tail ?? [])];
  if (!given.every((group) => GROUP.test(group))) return undefined;
  if (tail === undefined ? given.length !== V6_GROUPS : given.length >= V6_GROUPS) return undefined;
  const groups = [...head, ...Array<string>(V6_GROUPS - given.length).fill('0'), ...(tail ?? [])];
  return groups.flatMap((group) => {
    const value = Number.parseInt(group, 16);
    return [value >> 8, value & 0xff];
  });
}

/** A block of addresses: those from its first to its last. */
export interface AddressBlock {
  readonly first: readonly number[];
  readonly last: readonly number[];
}

/** The block that begins at the address as it is written, even where bits behind the mask are set: so does AWS's matcher. */
export function addressBlock(first: readonly number[], maskBits: number): AddressBlock {
  const last = first.map((byte, place) => byte | (0xff >> Math.min(8, Math.max(0, maskBits - 8 * place))));
  return { first, last };
}

export function isWithin({ first, last }: AddressBlock, address: readonly number[]): boolean {
  return first.length === address.length && compare(first, address) <= 0 && compare(address, last) <= 0;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((byte, at) => byte !== b[at]);
  return place < 0 ? 0 : (a[place] as number) - (b[place] as number);
}
