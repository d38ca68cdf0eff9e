/** Sessions of directory buckets: keys for five minutes, which requests signed for `s3express` come with. */
import type { Context } from '../../../runtime/context.js';
import type { Collection, StateReader } from '../../../runtime/state/index.js';

/** From the API reference of CreateSession. */
const SESSION_MS = 5 * 60_000;

/** Old keys that a new session sweeps away, so that they don't pile up. */
const SWEPT_MAX = 20;

export interface SessionRow {
  secret: string;
  token: string;
  account: string;
  region: string;
  bucket: string;
  /** Milliseconds since the epoch. */
  expires: number;
}

/** Access key id → session. */
const sessions: Collection<SessionRow> = {
  service: 's3',
  kind: 'sessions',
  encode: (row) => JSON.stringify(row),
  decode: (bytes) => JSON.parse(Buffer.from(bytes).toString()) as SessionRow,
};

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const SECRET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Opens a session; its key's id tells the account (`accountInAccessKey`). */
export function openSession(ctx: Context, bucket: string): SessionRow & { accessKeyId: string } {
  const accessKeyId = accessKeyIdOf(ctx);
  const now = ctx.clock.now();
  const row: SessionRow = {
    secret: ctx.ids.text(40, SECRET),
    token: ctx.ids.text(200, SECRET),
    account: ctx.account,
    region: ctx.region,
    bucket,
    expires: now + SESSION_MS,
  };
  ctx.state.global.transact((tx) => {
    for (const [key, old] of tx.range(sessions, { limit: SWEPT_MAX })) if (old.expires < now) tx.delete(sessions, key);
    tx.put(sessions, accessKeyId, row);
  });
  return { ...row, accessKeyId };
}

/** Bits 1 to 40 of the 48 behind the prefix are the account; the others are chance. */
function accessKeyIdOf(ctx: Context): string {
  const chance = ctx.ids.bytes(2);
  let bits = (Number(ctx.account) * 2 ** 7 + ((chance[0] as number) & 0x7f)) * 4 + ((chance[1] as number) & 3);
  let digits = '';
  for (let i = 0; i < 10; i++) {
    digits = (BASE32[bits % 32] as string) + digits;
    bits = Math.floor(bits / 32);
  }
  return `LSIA${digits}${ctx.ids.text(6, BASE32)}`;
}

/** The secret of a key that a session has, for those who check signatures; none once it has expired. */
export function secretOfSession(reader: StateReader, accessKeyId: string, now: number): string | undefined {
  const row = reader.get(sessions, accessKeyId);
  return row && row.expires > now ? row.secret : undefined;
}
