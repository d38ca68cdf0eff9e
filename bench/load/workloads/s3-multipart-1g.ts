import { BUCKET, range } from '../data.js';
import { s3 } from '../request.js';
import type { Stream } from '../stream.js';
import type { StreamWorkload } from '../workload.js';

const PARTS = 16;
const PART_BYTES = 64 * 1024 ** 2;
/** Parts on their way at the same time, as the SDKs' upload managers do it. */
const PARALLEL = 4;

const OBJECT = `/${BUCKET}/multipart`;

async function upload(stream: Stream): Promise<void> {
  const created = await stream.send(s3('POST', `${OBJECT}?uploads=`));
  // The bare server answers nothing of the kind, and takes any.
  const id = encodeURIComponent(/<UploadId>([^<]+)</.exec(created)?.[1] ?? 'none');
  const tags: string[] = [];
  const rest = range(PARTS).values();
  const worker = async (): Promise<void> => {
    for (const n of rest) tags[n] = await stream.put(`${OBJECT}?partNumber=${n + 1}&uploadId=${id}`, PART_BYTES);
  };
  await Promise.all(range(PARALLEL).map(worker));
  const parts = tags.map((tag, n) => `<Part><PartNumber>${n + 1}</PartNumber><ETag>${tag}</ETag></Part>`);
  await stream.send(
    s3('POST', `${OBJECT}?uploadId=${id}`, `<CompleteMultipartUpload>${parts.join('')}</CompleteMultipartUpload>`),
  );
}

export const s3Multipart: StreamWorkload = {
  kind: 'stream',
  name: 's3-multipart-1g',
  title: 'S3 multipart upload, 1 GiB in 16 parts',
  services: ['s3'],
  bytes: PARTS * PART_BYTES,
  answerBytes: 0,
  async setup(client) {
    await client.send(s3('PUT', `/${BUCKET}`));
  },
  transfer: upload,
};
