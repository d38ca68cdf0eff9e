import { BUCKET } from '../data.js';
import { s3 } from '../request.js';
import type { StreamWorkload } from '../workload.js';

const MIB = 1024 ** 2;

function put(name: string, title: string, bytes: number): StreamWorkload {
  return {
    kind: 'stream',
    name,
    title: `S3 PutObject, ${title}`,
    services: ['s3'],
    bytes,
    answerBytes: 0,
    async setup(client) {
      await client.send(s3('PUT', `/${BUCKET}`));
    },
    async transfer(stream) {
      await stream.put(`/${BUCKET}/large`, bytes);
    },
  };
}

export const s3PutLarge = put('s3-put-256m', '256 MiB', 256 * MIB);
export const s3PutHuge = put('s3-put-1g', '1 GiB', 1024 * MIB);
