import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RawRequest, ServiceFile } from '../case.js';
import type { Destination } from './destination.js';
import { rawDestination } from './endpoint.js';

const EDGE: ServiceFile = { name: 'edge' };
const KINESIS: ServiceFile = { name: 'kinesis', signingName: 'kinesis', model: 'kinesis' };
const METRICS: ServiceFile = { name: 'cloudwatch', signingName: 'metrics', endpointPrefix: 'monitoring' };
const SERVICES = new Map([EDGE, KINESIS, METRICS].map((file) => [file.name, file]));
const AWS: Destination = {
  aws: true,
  endpoint: 'https://edge.eu-west-1.amazonaws.com',
  host: 'edge.eu-west-1.amazonaws.com',
  region: 'eu-west-1',
  account: '000000000000',
  credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
};

function endpoint(raw: Partial<RawRequest>, file = EDGE, destination = AWS): string {
  const found = rawDestination({ method: 'GET', path: '/', ...raw }, file, SERVICES, destination);
  return typeof found === 'string' ? found : `${found.endpoint} ${found.host}`;
}

test('a request of the edge goes to the host that it names, else to that of the service it is signed for', () => {
  const named = endpoint({ headers: { Host: 'iam.amazonaws.com' }, sign: { service: 'kinesis' } });
  assert.equal(named, 'https://iam.amazonaws.com iam.amazonaws.com');
  const signed = (service: string) => endpoint({ sign: { service } });
  assert.equal(signed('kinesis'), 'https://kinesis.eu-west-1.amazonaws.com kinesis.eu-west-1.amazonaws.com');
  assert.equal(signed('metrics'), 'https://monitoring.eu-west-1.amazonaws.com monitoring.eu-west-1.amazonaws.com');
  for (const raw of [{ sign: { service: 'coffee' } }, { sign: false as const }, { headers: { host: 'localhost' } }]) {
    assert.match(endpoint(raw), /^neither its host/);
  }
});

test("other targets and other services' files keep their endpoint", () => {
  const headers = { host: 'iam.amazonaws.com' };
  const kept = `${AWS.endpoint} ${AWS.host}`;
  assert.equal(endpoint({ headers }, KINESIS), kept);
  assert.equal(endpoint({ headers }, EDGE, { ...AWS, aws: false }), kept);
  assert.equal(endpoint({ headers }, EDGE, { ...AWS, redirected: true }), kept);
});
