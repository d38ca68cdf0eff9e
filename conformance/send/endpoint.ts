/**
 * Where raw requests go on AWS whose file is for no service in particular, as those of the edge: to the host that they name, else to that of the
 * service that they are signed for. All others go where their file's service is.
 */
import type { RawRequest, ServiceFile } from '../case.js';
import type { Destination } from './destination.js';

const AWS_DOMAIN = '.amazonaws.com';

type Services = ReadonlyMap<string, ServiceFile>;

/** The destination of a raw request, or why it can't be known. */
export function rawDestination(
  raw: RawRequest,
  file: ServiceFile,
  services: Services,
  destination: Destination,
): Destination | string {
  const isOfOneService = file.signingName !== undefined || file.model !== undefined;
  if (!destination.aws || destination.redirected || isOfOneService) return destination;
  const host = namedHost(raw) ?? signedHost(raw, services, destination.region);
  if (host === undefined) return 'neither its host nor its signature names a service of AWS that is known';
  return { ...destination, endpoint: `https://${host}`, host };
}

function namedHost({ headers = {} }: RawRequest): string | undefined {
  const host = Object.entries(headers).find(([name]) => name.toLowerCase() === 'host')?.[1];
  return typeof host === 'string' && host.endsWith(AWS_DOMAIN) ? host : undefined;
}

/** Several services share a signing name; the first that has a file is as good as any. */
function signedHost({ sign }: RawRequest, services: Services, region: string): string | undefined {
  const name = sign ? sign.service : undefined;
  const known = name === undefined ? undefined : [...services.values()].find(({ signingName }) => signingName === name);
  return known && `${known.endpointPrefix ?? name}.${region}${AWS_DOMAIN}`;
}
