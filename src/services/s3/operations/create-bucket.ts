import type { CreateBucketOutput, CreateBucketRequest, Tag } from '../../../../protocols/types/s3.js';
import type { Context } from '../../../runtime/context.js';
import type { Transaction } from '../../../runtime/state/index.js';
import { aclOfHeaders } from '../acl.js';
import { bucketArn, isBucketName } from '../buckets.js';
import { BLOCK_ALL_PUBLIC_ACCESS, ENFORCED_OWNERSHIP, writeConfiguration } from '../configurations.js';
import { directoryBucketArn, placeOf } from '../directory/buckets.js';
import {
  bucketAclWithEnforcedOwnership,
  bucketAlreadyExists,
  bucketAlreadyOwnedByYou,
  illegalLocationConstraint,
  invalidArgument,
  invalidBucketName,
  invalidLocationConstraint,
  publicAclBlocked,
} from '../errors.js';
import { isPublicAcl } from '../public-access.js';
import { CLASSIC_REGION, EU, regionOfConstraint } from '../regions.js';
import { type BucketRow, type BucketTraits, buckets } from '../store.js';
import { checkTagSet } from '../tags.js';

const OWNERSHIPS = ['BucketOwnerEnforced', 'BucketOwnerPreferred', 'ObjectWriter'] as const;
type Ownership = (typeof OWNERSHIPS)[number];

/** Object Lock needs versioning, which is on from the start. */
const LOCKED: BucketTraits = { versioning: 'Enabled', objectLock: true };

/** Creates a bucket: its row in the global index of names, and the documents that AWS gives every new bucket. */
export function createBucket(ctx: Context, input: CreateBucketRequest): CreateBucketOutput {
  const name = input.Bucket;
  if (input.CreateBucketConfiguration?.Bucket?.Type === 'Directory') return createDirectoryBucket(ctx, input);
  if (!isBucketName(name)) throw invalidBucketName(name);
  const constraint = input.CreateBucketConfiguration?.LocationConstraint;
  const region = regionFor(ctx.region, constraint);
  const tags = input.CreateBucketConfiguration?.Tags;
  checkTagSet(tags, 'new bucket');
  const ownership = ownershipOf(input);
  const acl = aclOfHeaders(input, ctx.account);
  if (acl && ownership === ENFORCED_OWNERSHIP && input.ACL !== 'private') throw bucketAclWithEnforcedOwnership();
  // Every new bucket blocks public ACLs.
  if (isPublicAcl(acl?.Grants)) throw publicAclBlocked();

  ctx.state.global.transact((tx) => {
    const existing = tx.get(buckets, name);
    if (existing) return refuseUnlessRecreation(existing, ctx);
    tx.put(buckets, name, {
      name,
      account: ctx.account,
      region,
      created: ctx.clock.now(),
      ...(constraint === EU && { locationConstraint: 'EU' as const }),
      ...(input.ObjectLockEnabledForBucket && { traits: LOCKED }),
    });
    writeDefaults(tx, name, ownership, tags);
    if (acl) writeConfiguration(tx, name, 'acl', acl);
  });
  // us-east-1 answers a path, every other region a host name.
  const Location = ctx.region === CLASSIC_REGION ? `/${name}` : `http://${name}.s3.amazonaws.com/`;
  return { Location, BucketArn: bucketArn(ctx, name) };
}

/** Directory buckets have neither ACLs nor a choice of ownership, and are made again by nobody. */
function createDirectoryBucket(
  ctx: Context,
  { Bucket: name, CreateBucketConfiguration = {} }: CreateBucketRequest,
): CreateBucketOutput {
  const place = placeOf(name, CreateBucketConfiguration);
  checkTagSet(CreateBucketConfiguration.Tags, 'new bucket');
  const { account, region } = ctx;
  const row: BucketRow = { name, account, region, created: ctx.clock.now(), place };
  ctx.state.global.transact((tx) => {
    const existing = tx.get(buckets, name);
    if (existing) throw existing.account === account ? bucketAlreadyOwnedByYou(name) : bucketAlreadyExists(name);
    tx.put(buckets, name, row);
    writeDefaults(tx, name, ENFORCED_OWNERSHIP, CreateBucketConfiguration.Tags);
  });
  const Location = `https://${name}.s3express-${place.name}.${region}.amazonaws.com/`;
  return { Location, BucketArn: directoryBucketArn(ctx, row) };
}

/** Checks the location constraint against the region that the request was sent to; only us-east-1 creates buckets elsewhere. */
function regionFor(endpoint: string, constraint: string | undefined): string {
  if (endpoint === CLASSIC_REGION) {
    if (constraint === undefined || constraint === '') return CLASSIC_REGION;
    const region = regionOfConstraint(constraint);
    if (region === undefined) throw invalidLocationConstraint(constraint);
    return region;
  }
  if (constraint === undefined || constraint === '') throw illegalLocationConstraint('unspecified');
  if (regionOfConstraint(constraint) !== endpoint) throw illegalLocationConstraint(constraint);
  return endpoint;
}

/** A bucket that is created as private has its ACL on, so that clients that always send one (rclone) can write into what they created. */
function ownershipOf({ ObjectOwnership: chosen, ACL }: CreateBucketRequest): Ownership {
  if (chosen === undefined) return ACL === 'private' ? 'BucketOwnerPreferred' : ENFORCED_OWNERSHIP;
  const ownership = OWNERSHIPS.find((known) => known === chosen);
  // The message is a guess.
  if (!ownership) throw invalidArgument('Invalid x-amz-object-ownership header', 'x-amz-object-ownership', chosen);
  return ownership;
}

/** In us-east-1 an owner may create a bucket again, which changes nothing; that AWS then resets its ACL is left out. */
function refuseUnlessRecreation(existing: BucketRow, ctx: Context): void {
  if (existing.account !== ctx.account) throw bucketAlreadyExists(existing.name);
  if (ctx.region !== CLASSIC_REGION || existing.region !== CLASSIC_REGION) throw bucketAlreadyOwnedByYou(existing.name);
}

function writeDefaults(tx: Transaction, name: string, ownership: Ownership, tags: Tag[] | undefined): void {
  writeConfiguration(tx, name, 'ownership', { Rules: [{ ObjectOwnership: ownership }] });
  writeConfiguration(tx, name, 'publicAccess', BLOCK_ALL_PUBLIC_ACCESS);
  if (tags && tags.length > 0) writeConfiguration(tx, name, 'tagging', tags);
}
