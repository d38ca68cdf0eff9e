/** Access points as their operations keep and tell them. */
import type { AccessPoint, PublicAccessBlockConfiguration } from '../../../../protocols/types/s3control.js';
import type { Context } from '../../../runtime/context.js';
import type { IdSource } from '../../../runtime/ids.js';
import type { StateReader } from '../../../runtime/state/index.js';
import { type AccessPointRow, accessPointArn, accessPointKey, accessPoints } from '../access/points.js';
import { noSuchAccessPoint } from '../errors.js';

const NAME = /^[a-z0-9][a-z0-9-]{1,48}[a-z0-9]$/;

/** Source: user guide, "Access points restrictions and limitations". */
export function isAccessPointName(name: string): boolean {
  return NAME.test(name) && !name.endsWith('-s3alias') && !name.startsWith('xn--');
}

/** Characters of an alias: the name's first ones, a dash, drawn ones, and `-s3alias`. Seen in AWS's answers, 2026-08. */
const ALIAS_NAME_CHARS = 20;
const ALIAS_DRAWN_CHARS = 34;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** AWS ends what it draws with the region's short name and a letter: `use1b`. */
export function newAlias(ids: IdSource, name: string, region: string): string {
  const [place = '', ...rest] = region.split('-');
  const end = `${place}${rest.map((part) => part[0] ?? '').join('')}a`;
  return `${name.slice(0, ALIAS_NAME_CHARS)}-${ids.text(ALIAS_DRAWN_CHARS - end.length, LETTERS)}${end}-s3alias`;
}

/** The caller's access point of that name in the request's region. */
export function accessPointOf(ctx: Context, reader: StateReader, name: string): AccessPointRow {
  const row = reader.get(accessPoints, accessPointKey(ctx.account, ctx.region, name));
  if (!row) throw noSuchAccessPoint();
  return row;
}

/** Changes an access point within a transaction of its own. */
export function changeAccessPoint(ctx: Context, name: string, change: (row: AccessPointRow) => AccessPointRow): void {
  ctx.state.global.transact((tx) => {
    const row = accessPointOf(ctx, tx, name);
    tx.put(accessPoints, accessPointKey(row.account, row.region, row.name), change(row));
  });
}

/** As lists tell it. */
export function listed(ctx: Context, row: AccessPointRow): AccessPoint {
  return {
    Name: row.name,
    NetworkOrigin: row.vpcId === undefined ? 'Internet' : 'VPC',
    ...(row.vpcId !== undefined && { VpcConfiguration: { VpcId: row.vpcId } }),
    Bucket: row.bucket,
    AccessPointArn: accessPointArn(ctx.partition, row),
    Alias: row.alias,
    BucketAccountId: row.bucketAccount,
  };
}

/** What is not named is off. */
export function fullBlock(given: PublicAccessBlockConfiguration): Required<PublicAccessBlockConfiguration> {
  return {
    BlockPublicAcls: given.BlockPublicAcls ?? false,
    IgnorePublicAcls: given.IgnorePublicAcls ?? false,
    BlockPublicPolicy: given.BlockPublicPolicy ?? false,
    RestrictPublicBuckets: given.RestrictPublicBuckets ?? false,
  };
}
