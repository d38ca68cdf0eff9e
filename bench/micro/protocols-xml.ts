/**
 * How long the XML and query codecs take: an S3 listing of 1,000 keys, a DeleteObjects of 1,000 keys, STS GetCallerIdentity, an EC2 answer.
 * Run: node dist/bench/micro/protocols-xml.js
 */
import { Bench } from 'tinybench';
import { codecFor } from '../../protocols/codecs/index.js';
import { httpRequest, type RequestParts } from '../../protocols/http.js';
import { loadModel } from '../../protocols/load.js';

const REQUEST_ID = '6d5d3ad4-9ac9-4b6f-bd6a-1f1f5a3f1f0e';
const KEYS = 1000;

const s3 = loadModel('s3');
const sts = loadModel('sts');
const ec2 = loadModel('ec2');
const restXml = codecFor('rest-xml');
const query = codecFor('query');
const ec2Query = codecFor('ec2');

/** A fresh request each time, as the edge makes them: codecs remember what they parsed of one. */
function decode(model: typeof s3, codec: typeof query, parts: RequestParts): unknown {
  const request = httpRequest(parts);
  const operation = codec.operationOf(model, request);
  if (!operation) throw new Error(`No operation for ${parts.method} ${parts.path}.`);
  return codec.readRequest(model, operation, request);
}

function encode(model: typeof s3, codec: typeof query, name: string, output: Record<string, unknown>): unknown {
  const operation = model.operations[name];
  if (!operation) throw new Error(`No operation ${name}.`);
  return codec.writeResponse(model, operation, output, REQUEST_ID);
}

const listing = {
  Name: 'bucket',
  Prefix: 'data/',
  KeyCount: KEYS,
  MaxKeys: KEYS,
  IsTruncated: true,
  NextContinuationToken: '1ueGcxLPRx1Tr/XYExHnhbYLgveDs2J/wm36Hy4vbOwM=',
  Contents: Array.from({ length: KEYS }, (_, index) => ({
    Key: `data/2026/11/21/part-${String(index).padStart(5, '0')}.parquet`,
    LastModified: new Date(1_795_000_000_000 + index * 1000),
    ETag: `"9b2cf535f27731c974343645a3985328${index}"`,
    Size: 1_048_576 + index,
    StorageClass: 'STANDARD',
  })),
};
const listRequest: RequestParts = {
  method: 'GET',
  path: '/bucket',
  query: { 'list-type': '2', prefix: 'data/', 'max-keys': '1000', 'encoding-type': 'url' },
  headers: { host: 'localhost:4566', 'x-amz-date': '20261121T000000Z' },
};
const deletion = Buffer.from(
  `<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${listing.Contents.map(({ Key }) => `<Object><Key>${Key}</Key></Object>`).join('')}</Delete>`,
);
const identity = { UserId: 'AKIAIOSFODNN7EXAMPLE', Account: '000000000000', Arn: 'arn:aws:iam::000000000000:root' };
const identityForm = Buffer.from('Action=GetCallerIdentity&Version=2011-06-15');
const vpcs = {
  Vpcs: Array.from({ length: 10 }, (_, index) => ({
    VpcId: `vpc-0${index}`,
    CidrBlock: '10.0.0.0/16',
    State: 'available',
    Tags: [{ Key: 'Name', Value: 'main' }],
  })),
};

async function main(): Promise<void> {
  const bench = new Bench({ time: 1000 })
    .add('S3 ListObjectsV2, decode and encode 1,000 keys', () => {
      decode(s3, restXml, listRequest);
      encode(s3, restXml, 'ListObjectsV2', listing);
    })
    .add('S3 ListObjectsV2, decode', () => {
      decode(s3, restXml, listRequest);
    })
    .add('S3 DeleteObjects, decode 1,000 keys', () => {
      decode(s3, restXml, { method: 'POST', path: '/bucket', query: { delete: '' }, headers: {}, body: deletion });
    })
    .add('STS GetCallerIdentity, decode and encode', () => {
      decode(sts, query, { method: 'POST', path: '/', headers: {}, body: identityForm });
      encode(sts, query, 'GetCallerIdentity', identity);
    })
    .add('EC2 DescribeVpcs, encode 10', () => {
      encode(ec2, ec2Query, 'DescribeVpcs', vpcs);
    });
  await bench.run();
  console.table(bench.table());
}

void main();
