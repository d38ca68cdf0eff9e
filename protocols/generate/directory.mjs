// Makes protocols/models/index.json: what it takes to tell for which service a request is, small enough to be read at start-up.

/** `{service, apiVersion, endpointPrefix, …}`; see ServiceEntry in protocols/services.ts. */
export function indexEntry({ service, metadata, operations }) {
  const { apiVersion, endpointPrefix, signingName, serviceId, protocols, targetPrefix, globalEndpoint } = metadata;
  const entry = { service, apiVersion, endpointPrefix };
  if (signingName && signingName !== endpointPrefix) entry.signingName = signingName;
  Object.assign(entry, { serviceId, protocols });
  if (targetPrefix) entry.targetPrefix = targetPrefix;
  if (globalEndpoint) entry.globalEndpoint = globalEndpoint;
  return { entry, actions: protocols.includes('query') || protocols.includes('ec2') ? Object.keys(operations).sort() : [] };
}

/** One service a line. Query services that share an API version list their actions, since nothing else tells them apart. */
export function printIndex(made) {
  const versions = new Map();
  for (const { entry, actions } of made) {
    if (actions.length > 0) versions.set(entry.apiVersion, [...(versions.get(entry.apiVersion) ?? []), entry.service]);
  }
  const lines = made.map(({ entry, actions }) => {
    const ambiguous = actions.length > 0 && versions.get(entry.apiVersion).length > 1;
    return JSON.stringify(ambiguous ? { ...entry, actions } : entry);
  });
  return `[\n${lines.sort().join(',\n')}\n]\n`;
}
