/** boto3 over moves of the clock: URLs of both versions, which it signs by the machine's time, and forms. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { start } from '../../index.js';
import { pythonPrograms } from '../harness/clients.js';
import { succeed } from '../harness/program.js';

/** Prints, for each kind of signature, how URLs and forms were answered: before a move, after it, and when they were made after it. */
const PROGRAM = `
import json, sys, urllib.request, urllib.error, uuid
import boto3
from botocore.config import Config

endpoint = sys.argv[1]

def status(request):
    try:
        return urllib.request.urlopen(request).status
    except urllib.error.HTTPError as error:
        return error.code

def advance(by):
    body = json.dumps({'action': 'advance', 'by': by}).encode()
    urllib.request.urlopen(urllib.request.Request(endpoint + '/_ruststack/time', data=body)).read()

def submit(form):
    boundary = uuid.uuid4().hex
    parts = list(form['fields'].items()) + [('file', 'content')]
    body = ''.join(f'--{boundary}\\r\\nContent-Disposition: form-data; name="{name}"\\r\\n\\r\\n{value}\\r\\n' for name, value in parts)
    headers = {'Content-Type': f'multipart/form-data; boundary={boundary}'}
    return status(urllib.request.Request(form['url'], data=f'{body}--{boundary}--\\r\\n'.encode(), headers=headers))

plain = boto3.client('s3', endpoint_url=endpoint)
plain.create_bucket(Bucket='bucket')
plain.put_object(Bucket='bucket', Key='key', Body=b'content')

for version in ('s3', 's3v4'):
    s3 = boto3.client('s3', endpoint_url=endpoint, config=Config(signature_version=version, s3={'addressing_style': 'path'}))
    make = lambda: s3.generate_presigned_url('get_object', Params={'Bucket': 'bucket', 'Key': 'key'}, ExpiresIn=900)
    form = lambda: s3.generate_presigned_post('bucket', 'form', ExpiresIn=900)
    url, old_form = make(), form()
    answers = [status(url), submit(old_form)]
    advance('14m')
    answers += [status(url), submit(old_form)]
    advance('2m')
    answers += [status(url), submit(old_form), status(make()), submit(form())]
    print(version, 'X-Amz-Signature' in url, *answers)
`;

test('boto3: URLs and forms grow old with the clock, of either version', async () => {
  const programs = await pythonPrograms();
  const folder = mkdtempSync(path.join(tmpdir(), 'ruststack-time-'));
  const emulator = await start({ port: 0, logLevel: 'error' });
  try {
    const file = path.join(folder, 'program.py');
    writeFileSync(file, PROGRAM);
    const env = { ...process.env, AWS_ACCESS_KEY_ID: 'test', AWS_SECRET_ACCESS_KEY: 'test', AWS_DEFAULT_REGION: 'us-east-1' };
    const printed = await succeed(path.join(programs, 'python'), [file, emulator.endpoint], { env });
    const answers = '200 204 200 204 403 403 200 204';
    assert.equal(printed, `s3 False ${answers}\ns3v4 True ${answers}\n`);
  } finally {
    await emulator.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
