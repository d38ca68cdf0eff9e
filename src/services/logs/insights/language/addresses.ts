import { BlockList, isIP } from 'node:net';

export function ipVersion(text: string): 4 | 6 | undefined {
  const version = isIP(text);
  return version === 4 || version === 6 ? version : undefined;
}

/** Whether an address lies in a subnet such as `10.0.0.0/8`. What is no subnet has none. */
export function cidrHas(subnet: string, address: string): boolean {
  const [base = '', bits = ''] = subnet.split('/');
  const [family, other] = [ipVersion(base), ipVersion(address)];
  if (family === undefined || family !== other || !/^\d{1,3}$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128))
    return false;
  const list = new BlockList();
  const name = family === 4 ? 'ipv4' : 'ipv6';
  list.addSubnet(base, Number(bits), name);
  return list.check(address, name);
}
