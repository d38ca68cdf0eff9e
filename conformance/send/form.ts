/** A browser's upload to S3: `multipart/form-data` whose policy is signed in place of the request. */
import { createHmac } from 'node:crypto';
import type { PostForm } from '../case.js';
import type { Destination } from './destination.js';

const BOUNDARY = 'conformance-form-boundary';
const LIFETIME_SECONDS = 60;

export const FORM_CONTENT_TYPE = `multipart/form-data; boundary=${BOUNDARY}`;

/** The signature of a policy, which is its own string to sign. `day` is YYYYMMDD. */
export function signPolicy(policy: string, secretAccessKey: string, day: string, region: string): string {
  let key: Buffer | string = `AWS4${secretAccessKey}`;
  for (const part of [day, region, 's3', 'aws4_request']) key = createHmac('sha256', key).update(part).digest();
  return createHmac('sha256', key).update(policy).digest('hex');
}

/** The fields by which the form is signed, and those of them that its policy has to allow. */
function signatureFields(version: 2 | 4, now: Date, { region, credentials }: Destination): Record<string, string> {
  const { accessKeyId, sessionToken } = credentials;
  const token: Record<string, string> = sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken };
  if (version === 2) return { AWSAccessKeyId: accessKeyId, ...token };
  const date = now.toISOString().replace(/[:-]|\.\d{3}/g, '');
  return {
    'x-amz-algorithm': 'AWS4-HMAC-SHA256',
    'x-amz-credential': `${accessKeyId}/${date.slice(0, 8)}/${region}/s3/aws4_request`,
    'x-amz-date': date,
    ...token,
  };
}

function signedFields(form: PostForm, destination: Destination): Record<string, string> {
  const { conditions, expires = LIFETIME_SECONDS, version = 4 } = form;
  if (conditions === undefined) return {};
  const now = new Date();
  const fields = signatureFields(version, now, destination);
  const expiration = new Date(now.getTime() + expires * 1000).toISOString();
  const { AWSAccessKeyId: _, ...allowed } = fields;
  const all = [...conditions, ...Object.entries(allowed).map(([name, value]) => ({ [name]: value }))];
  const policy = Buffer.from(JSON.stringify({ expiration, conditions: all })).toString('base64');
  const { secretAccessKey } = destination.credentials;
  if (version === 2) return { ...fields, policy, signature: createHmac('sha1', secretAccessKey).update(policy).digest('base64') };
  const day = (fields['x-amz-date'] as string).slice(0, 8);
  return { ...fields, policy, 'x-amz-signature': signPolicy(policy, secretAccessKey, day, destination.region) };
}

function part(disposition: string, content: string | Uint8Array, type?: string): Buffer {
  const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n${type ? `Content-Type: ${type}\r\n` : ''}\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(content as any), Buffer.from('\r\n')]);
}

/** The body: the case's fields, those of the signature, and the file last, since S3 reads nothing behind it. */
export function renderForm(form: PostForm, destination: Destination): Buffer {
  const fields: Record<string, string | null> = { ...form.fields, ...signedFields(form, destination), ...form.tamper };
  const parts = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [part(`name="${name}"`, value)]));
  if (form.file !== undefined) {
    const { content, name, type } = form.file;
    parts.push(part(name === undefined ? 'name="file"' : `name="file"; filename="${name}"`, content, type));
  }
  return Buffer.concat([...parts, Buffer.from(`--${BOUNDARY}--\r\n`)]);
}
