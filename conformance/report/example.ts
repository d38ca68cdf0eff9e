/** A made-up report for the tests of the page: as many cases as asked for, every outcome among them, nothing of it left to chance. */
import type { CaseResult, RunResult } from '../result.js';
import type { Report } from './data.js';

const OPERATIONS: readonly (readonly [string, readonly string[]])[] = [
  [
    'dynamodb',
    ['BatchGetItem', 'CreateTable', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'Scan', 'TransactWriteItems', 'UpdateItem'],
  ],
  [
    's3',
    [
      'CopyObject',
      'CreateBucket',
      'CreateMultipartUpload',
      'DeleteObjects',
      'GetObject',
      'HeadObject',
      'ListObjectsV2',
      'PutObject',
    ],
  ],
  ['sts', ['AssumeRole', 'GetCallerIdentity']],
  ['wire', ['query', 'json']],
];
const MESSAGE = 'The conditional request failed';
const KNOWN = 'Messages of nested attributes name the wrong path.';
/** Every so many cases one fails, is known to fail, is skipped, is unverified. */
const EVERY = { unexpected: 41, known: 17, skipped: 59, unverified: 31 };

function outcomeOf(index: number): Pick<CaseResult, 'outcome' | 'known' | 'reason'> {
  if (index % EVERY.unexpected === 3) return { outcome: 'failed' };
  if (index % EVERY.known === 5) return { outcome: 'failed', known: KNOWN };
  if (index % EVERY.skipped === 7) return { outcome: 'skipped', reason: 'needs the profile strict-auth of our emulator' };
  return { outcome: 'passed' };
}

function sourceOf(index: number): CaseResult['source'] {
  if (index % EVERY.unverified === 9) return { kind: 'unverified' };
  if (index % 3 === 0) {
    const url = 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/CommonErrors.html';
    return { kind: 'documented', date: '2026-11-21', url };
  }
  const test = `tests/aws/services/dynamodb/test_dynamodb.py::TestDynamoDB::test_number_${index}`;
  return { kind: 'recorded', date: `2026-0${1 + (index % 9)}-14`, by: "LocalStack's snapshots validated on AWS", test };
}

function exampleCase(index: number): CaseResult {
  const [service, operations] = OPERATIONS[index % OPERATIONS.length] as (typeof OPERATIONS)[number];
  const operation = operations[Math.floor(index / OPERATIONS.length) % operations.length] as string;
  const outcome = outcomeOf(index);
  const error = { code: 'ConditionalCheckFailedException', message: MESSAGE, fields: { Item: { id: { S: `a-${index}` } } } };
  const wrong = { ...error, message: `${MESSAGE} <b>here</b>` };
  const differences = [
    { path: 'error.message', expected: JSON.stringify(error.message), received: JSON.stringify(wrong.message) },
  ];
  return {
    id: `${service}/${operation}/case-number-${index}`,
    service,
    operation,
    title: index % 4 === 0 ? undefined : `Condition number ${index} on an item that is there fails and gives the old item back`,
    layer: (['core', 'complete', 'strict'] as const)[index % 3] as 'core',
    source: sourceOf(index),
    ...outcome,
    differences: outcome.outcome === 'failed' ? differences : [],
    request: JSON.stringify({ call: operation, input: { TableName: `table-${index}`, Key: { id: { S: 'a' } } } }, null, 2),
    expected: JSON.stringify({ status: 400, error }, null, 2),
    received: JSON.stringify(
      { status: 400, headers: { 'x-amzn-requestid': 'A1B2C3D4', 'content-type': 'application/x-amz-json-1.0' }, error: wrong },
      null,
      2,
    ),
    milliseconds: 3,
  };
}

/** Another target: the same cases, of which it fails more. */
function otherRun(cases: readonly CaseResult[], name: string, every: number): RunResult {
  const differences = [{ path: 'error.code', expected: '"ConditionalCheckFailedException"', received: '"InternalFailure"' }];
  const results = cases.map((one, index): CaseResult => {
    const fails = index % every === 0;
    const base = { ...one, known: undefined, reason: undefined, differences: [] };
    return fails ? { ...base, outcome: 'failed', differences, notImplemented: index % 2 === 0 } : { ...base, outcome: 'passed' };
  });
  return { format: 1, target: { name, version: '5.1.0' }, date: '2026-11-20T10:00:00.000Z', seconds: 30, cases: results };
}

export function exampleReport(count: number): Report {
  const cases = Array.from({ length: count }, (_, index) => exampleCase(index));
  const run: RunResult = {
    format: 1,
    target: { name: 'ruststack-ts', version: '0.3.0' },
    date: '2026-11-21T12:34:56.000Z',
    commit: 'abc1234',
    seconds: 12.3,
    cases,
  };
  const release = (version: string, date: string, passed: number, failed: number): Report['history'][number] => {
    return { version, date, services: { dynamodb: { passed, failed, total: passed + failed } } };
  };
  return {
    run,
    partial: false,
    others: [otherRun(cases, 'moto', 4), otherRun(cases, 'LocalStack', 7), otherRun(cases.slice(count / 2), 'DynamoDB Local', 9)],
    coverage: [
      {
        service: 'dynamodb',
        folders: ['dynamodb'],
        operations: {
          modelled: [...(OPERATIONS[0]?.[1] ?? []), 'DescribeLimits', 'ExportTableToPointInTime'].sort(),
          implemented: [...(OPERATIONS[0]?.[1] ?? []), 'DescribeLimits'].sort(),
          tested: [...(OPERATIONS[0]?.[1] ?? [])],
        },
        errors: {
          modelled: ['BackupInUseException', 'ConditionalCheckFailedException', 'ResourceInUseException'],
          recorded: [
            { code: 'ConditionalCheckFailedException', date: '2025-10-08' },
            { code: 'ValidationException', date: '2026-02-21' },
          ],
          tested: ['ConditionalCheckFailedException'],
        },
      },
      {
        service: 'ec2',
        folders: [],
        operations: { modelled: ['RunInstances', 'StopInstances'], implemented: [], tested: [] },
        errors: { modelled: [], recorded: [], tested: [] },
      },
    ],
    history: [
      release('0.1.0', '2026-06-01', 380, 90),
      release('0.2.0', '2026-08-15', 520, 40),
      release('0.2.1', '2026-09-30', 610, 32),
    ],
  };
}
