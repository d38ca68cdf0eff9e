// Makes a compact table of a botocore model: its vocabulary, without prose, client-side hints and unused shapes, in a fixed order of
// keys. Members keep the model's order, which is that of XML answers and of constraint checks.

const METADATA_KEYS = [
  'apiVersion',
  'endpointPrefix',
  'signingName',
  'serviceId',
  'protocols',
  'jsonVersion',
  'targetPrefix',
  'xmlNamespace',
  'awsQueryCompatible',
  'signatureVersion',
  'globalEndpoint',
];
const OPERATION_KEYS = [
  'http',
  'endpoint',
  'authtype',
  'idempotent',
  'httpChecksum',
  'httpChecksumRequired',
  'unsignedPayload',
  'deprecated',
];
const REF_KEYS = [
  'shape',
  'location',
  'locationName',
  'queryName',
  'resultWrapper',
  'xmlNamespace',
  'flattened',
  'xmlAttribute',
  'streaming',
  'idempotencyToken',
  'jsonvalue',
  'hostLabel',
  'timestampFormat',
  'eventpayload',
  'eventheader',
  'contextParam',
];
const SHAPE_KEYS = [
  'type',
  'required',
  'members',
  'member',
  'key',
  'value',
  'payload',
  'enum',
  'min',
  'max',
  'pattern',
  'flattened',
  'locationName',
  'xmlNamespace',
  'xmlOrder',
  'timestampFormat',
  'union',
  'document',
  'streaming',
  'eventstream',
  'event',
  'exception',
  'error',
  'fault',
  'sensitive',
  'wrapper',
  'box',
];

/** `{service, metadata, operations, shapes}`; see protocols/model.ts. */
export function compact(service, model) {
  const operations = {};
  for (const name of Object.keys(model.operations).sort()) operations[name] = compactOperation(model.operations[name]);
  return { service, metadata: compactMetadata(model.metadata), operations, shapes: compactShapes(model.shapes, operations) };
}

function pick(source, keys) {
  const result = {};
  for (const key of keys) {
    const value = source[key];
    // A false trait says as much as an absent one.
    if (value !== undefined && value !== false) result[key] = value;
  }
  return result;
}

function compactMetadata(metadata) {
  const protocols = metadata.protocols ?? [metadata.protocol];
  return pick({ ...metadata, protocols, awsQueryCompatible: metadata.awsQueryCompatible !== undefined }, METADATA_KEYS);
}

function compactOperation(operation) {
  const unsigned = operation.auth?.includes('smithy.api#noAuth') || operation.authtype === 'none';
  const result = pick({ ...operation, authtype: unsigned ? 'none' : undefined }, OPERATION_KEYS);
  if (operation.input) result.input = pick(operation.input, REF_KEYS);
  if (operation.output) result.output = pick(operation.output, REF_KEYS);
  const errors = (operation.errors ?? []).map((error) => error.shape);
  if (errors.length > 0) result.errors = errors;
  return result;
}

function compactShapes(shapes, operations) {
  const reached = new Set();
  const queue = Object.values(operations).flatMap((operation) => [
    operation.input?.shape,
    operation.output?.shape,
    ...(operation.errors ?? []),
  ]);
  // Errors that no operation names are still thrown (S3's AccessDenied).
  for (const [name, shape] of Object.entries(shapes)) if (shape.exception) queue.push(name);
  for (let name = queue.pop(); queue.length > 0 || name !== undefined; name = queue.pop()) {
    if (name === undefined || reached.has(name)) continue;
    reached.add(name);
    for (const ref of references(shapes[name])) queue.push(ref.shape);
  }
  return Object.fromEntries([...reached].sort().map((name) => [name, compactShape(shapes[name])]));
}

function references(shape) {
  return [...Object.values(shape.members ?? {}), shape.member, shape.key, shape.value].filter(Boolean);
}

function compactShape(shape) {
  const result = pick(shape, SHAPE_KEYS);
  if (shape.members) {
    const members = Object.entries(shape.members).map(([name, ref]) => [name, pick(ref, REF_KEYS)]);
    result.members = Object.fromEntries(members);
  }
  for (const key of ['member', 'key', 'value']) if (shape[key]) result[key] = pick(shape[key], REF_KEYS);
  return result;
}

/** One operation or shape a line, so that a difference shows what changed. */
export function printTable({ service, metadata, operations, shapes }) {
  const lines = (entries) =>
    Object.keys(entries)
      .sort()
      .map((name) => `${JSON.stringify(name)}:${JSON.stringify(entries[name])}`)
      .join(',\n');
  return `{"service":${JSON.stringify(service)},\n"metadata":${JSON.stringify(metadata)},\n"operations":{\n${lines(operations)}\n},\n"shapes":{\n${lines(shapes)}\n}}\n`;
}
