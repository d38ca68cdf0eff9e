/**
 * What PutBucketLifecycleConfiguration refuses. Messages and codes are AWS's, as LocalStack recorded them (2026-02) or as users quote them
 * from AWS's answers (2016 to 2026); lines that say so are guesses. Order: the whole document against its schema, then ids and the
 * version of the form, then each rule; that order is a guess beyond its first step.
 */
import type { LifecycleRule, LifecycleRuleFilter, Tag } from '../../../../protocols/types/s3.js';
import { invalidArgument, invalidRequest, malformedXml } from '../errors.js';
import { KEY_BYTES_MAX, LIFECYCLE_ID_CHARS_MAX, LIFECYCLE_RULES_MAX, LIFECYCLE_SIZE_MAX } from '../limits.js';
import { isMidnight } from './dates.js';
import { predicatesOf } from './rules.js';
import { checkTransitions, TRANSITION_CLASSES } from './transitions.js';

export function checkRules(rules: readonly LifecycleRule[]): void {
  if (rules.length === 0 || rules.length > LIFECYCLE_RULES_MAX) throw malformedXml();
  for (const rule of rules) checkSchema(rule);
  checkIds(rules);
  checkVersions(rules);
  for (const rule of rules) checkRule(rule);
  if (rules[0]?.Filter === undefined) checkOverlaps(rules);
}

function count(...values: unknown[]): number {
  return values.filter((value) => value !== undefined).length;
}

function checkSchema(rule: LifecycleRule): void {
  const { Filter, Prefix, Expiration, AbortIncompleteMultipartUpload: abort, NoncurrentVersionExpiration: noncurrent } = rule;
  if ((rule.Status as string) !== 'Enabled' && (rule.Status as string) !== 'Disabled') throw malformedXml();
  // That both in one rule are refused so is a guess.
  if (count(Filter, Prefix) !== 1) throw malformedXml();
  if (Filter) checkFilterForm(Filter);
  if (Expiration && count(Expiration.Date, Expiration.Days, Expiration.ExpiredObjectDeleteMarker) !== 1) throw malformedXml();
  if (noncurrent && noncurrent.NoncurrentDays === undefined) throw malformedXml();
  if (abort && abort.DaysAfterInitiation === undefined) throw malformedXml();
  for (const { Date: date, Days, StorageClass } of rule.Transitions ?? []) {
    if (count(date, Days) !== 1 || !TRANSITION_CLASSES.has(StorageClass ?? '')) throw malformedXml();
  }
  for (const { NoncurrentDays, StorageClass } of rule.NoncurrentVersionTransitions ?? []) {
    if (NoncurrentDays === undefined || !TRANSITION_CLASSES.has(StorageClass ?? '')) throw malformedXml();
  }
}

function checkFilterForm({ Prefix, Tag, ObjectSizeGreaterThan, ObjectSizeLessThan, And }: LifecycleRuleFilter): void {
  if (count(Prefix, Tag, ObjectSizeGreaterThan, ObjectSizeLessThan, And) > 1) throw malformedXml();
  if (Tag) checkTag(Tag);
  if (!And) return;
  const { Tags = [] } = And;
  for (const tag of Tags) checkTag(tag);
  if (count(And.Prefix, And.ObjectSizeGreaterThan, And.ObjectSizeLessThan) + Tags.length < 2) throw malformedXml();
}

function checkTag({ Key }: Tag): void {
  if (!Key) throw malformedXml();
}

function checkIds(rules: readonly LifecycleRule[]): void {
  const ids = new Set<string>();
  for (const { ID } of rules) {
    if (!ID) continue;
    if (ID.length > LIFECYCLE_ID_CHARS_MAX) {
      throw invalidArgument(`ID length should not exceed allowed limit of ${LIFECYCLE_ID_CHARS_MAX}`, 'ID', ID);
    }
    if (ids.has(ID)) throw invalidArgument('Rule ID must be unique. Found same ID for more than one rule', 'ID', ID);
    ids.add(ID);
  }
}

/** The first rule says whether a configuration is of the older form, with prefixes beside the filter's place. */
function checkVersions(rules: readonly LifecycleRule[]): void {
  const isOld = rules[0]?.Filter === undefined;
  for (const { Filter, NoncurrentVersionExpiration, NoncurrentVersionTransitions = [] } of rules) {
    if (isOld && Filter) throw invalidRequest('Filter element can only be used in Lifecycle V2.');
    if (!isOld && !Filter) {
      throw invalidRequest('Base level prefix cannot be used in Lifecycle V2, prefixes are only supported in the Filter.');
    }
    const newer = [NoncurrentVersionExpiration, ...NoncurrentVersionTransitions];
    if (isOld && newer.some((action) => action?.NewerNoncurrentVersions !== undefined)) {
      throw invalidRequest('NewerNoncurrentVersions element can only be used in Lifecycle V2.');
    }
  }
}

function checkRule(rule: LifecycleRule): void {
  checkPredicates(rule);
  const { Expiration, NoncurrentVersionExpiration: noncurrent, AbortIncompleteMultipartUpload: abort } = rule;
  if (!Expiration && !noncurrent && !abort && !rule.Transitions?.length && !rule.NoncurrentVersionTransitions?.length) {
    throw invalidRequest('At least one action needs to be specified in a rule');
  }
  requirePositive(Expiration?.Days, 'Days', 'Expiration');
  requireMidnight(Expiration?.Date);
  requirePositive(noncurrent?.NoncurrentDays, 'NoncurrentDays', 'NoncurrentVersionExpiration');
  requirePositive(noncurrent?.NewerNoncurrentVersions, 'NewerNoncurrentVersions', 'NoncurrentVersionExpiration');
  requirePositive(abort?.DaysAfterInitiation, 'DaysAfterInitiation', 'AbortIncompleteMultipartUpload');
  if (Expiration?.ExpiredObjectDeleteMarker !== undefined) refuseNarrowFilter(rule, 'ExpiredObjectDeleteMarker');
  if (abort) refuseNarrowFilter(rule, 'AbortIncompleteMultipartUpload');
  for (const { Date: date } of rule.Transitions ?? []) requireMidnight(date);
  checkTransitions(rule);
}

/** The message about long prefixes is that of other stores that follow AWS. */
function checkPredicates(rule: LifecycleRule): void {
  const { prefix, tags, largerThan, smallerThan } = predicatesOf(rule);
  if (Buffer.byteLength(prefix) > KEY_BYTES_MAX) throw invalidRequest(`The maximum size of a prefix is ${KEY_BYTES_MAX}.`);
  requireSize(largerThan, 'ObjectSizeGreaterThan', 0);
  requireSize(smallerThan, 'ObjectSizeLessThan', 1);
  if (largerThan !== undefined && smallerThan !== undefined && smallerThan <= largerThan) {
    throw invalidRequest("'ObjectSizeLessThan' has to be a value greater than 'ObjectSizeGreaterThan'.");
  }
  if (new Set(tags.map(({ Key }) => Key)).size < tags.length) throw invalidRequest('Duplicate Tag Keys are not allowed.');
}

/** Of `ObjectSizeGreaterThan` by analogy, a guess. */
function requireSize(value: number | undefined, name: string, least: number): void {
  if (value === undefined || (value >= least && value <= LIFECYCLE_SIZE_MAX)) return;
  throw invalidRequest(`'${name}' should be between ${least} and ${LIFECYCLE_SIZE_MAX}.`);
}

function requirePositive(value: number | undefined, name: string, action: string): void {
  if (value === undefined || value > 0) return;
  throw invalidArgument(`'${name}' for ${action} action must be a positive integer`, name, String(value));
}

function requireMidnight(date: Date | undefined): void {
  if (date === undefined || isMidnight(date.getTime())) return;
  throw invalidArgument("'Date' must be at midnight GMT", 'Date', date.toISOString());
}

/** Actions on what has neither tags nor a size. */
function refuseNarrowFilter(rule: LifecycleRule, action: string): void {
  const { tags, largerThan, smallerThan } = predicatesOf(rule);
  if (tags.length > 0) throw invalidRequest(`${action} cannot be specified with Tags.`);
  if (largerThan !== undefined || smallerThan !== undefined) {
    throw invalidRequest(`${action} cannot be specified with Object Size.`);
  }
}

const ACTIONS = [
  'AbortIncompleteMultipartUpload',
  'Expiration',
  'NoncurrentVersionExpiration',
  'NoncurrentVersionTransitions',
  'Transitions',
] as const satisfies ReadonlyArray<keyof LifecycleRule>;

/** In the older form no two rules of one kind may be about the same keys. Which of several pairs is told is a guess. */
function checkOverlaps(rules: readonly LifecycleRule[]): void {
  for (const action of ACTIONS) {
    const prefixes = rules.filter((rule) => rule[action] !== undefined).map(({ Prefix = '' }) => Prefix);
    for (const [place, first] of prefixes.entries()) {
      const second = prefixes.slice(place + 1).find((prefix) => prefix.startsWith(first) || first.startsWith(prefix));
      if (second === undefined) continue;
      const kind = action.replace(/s$/, '');
      throw invalidRequest(`Found overlapping prefixes '${first}' and '${second}' for same action type '${kind}'`);
    }
  }
}
