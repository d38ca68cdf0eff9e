/**
 * Lifecycle rules as a bucket keeps them, and which objects they are about. Native code (`native/crates/s3/src/lifecycle.rs`) reads the
 * same document for the headers of objects.
 */
import type { LifecycleRule, TransitionDefaultMinimumObjectSize } from '../../../../protocols/types/s3.js';
import type { StateReader } from '../../../runtime/state/index.js';
import { readConfiguration } from '../configurations.js';
import { objectTags } from '../tags.js';

/** The API's rules, checked, each with an id; dates are milliseconds since the epoch. */
export type StoredRule = Omit<LifecycleRule, 'Expiration' | 'Transitions'> & {
  Expiration?: Dated<NonNullable<LifecycleRule['Expiration']>>;
  Transitions?: Dated<NonNullable<LifecycleRule['Transitions']>[number]>[];
};

type Dated<T> = Omit<T, 'Date'> & { Date?: number };

export interface LifecycleDocument {
  rules: StoredRule[];
  minimumSize: TransitionDefaultMinimumObjectSize;
}

export function lifecycleOf(reader: StateReader, bucket: string): LifecycleDocument | undefined {
  return readConfiguration(reader, bucket, 'lifecycle');
}

/** What an object must be for a rule to be about it. */
interface Predicates {
  prefix: string;
  tags: readonly { Key: string; Value?: string }[];
  /** Bytes, both excluded. */
  largerThan?: number | undefined;
  smallerThan?: number | undefined;
}

export function predicatesOf({ Prefix, Filter }: Pick<LifecycleRule, 'Prefix' | 'Filter'>): Predicates {
  const of = Filter?.And ?? Filter;
  const tags = Filter?.And?.Tags ?? (Filter?.Tag ? [Filter.Tag] : []);
  return {
    prefix: Prefix ?? of?.Prefix ?? '',
    tags,
    largerThan: of?.ObjectSizeGreaterThan,
    smallerThan: of?.ObjectSizeLessThan,
  };
}

export interface Subject {
  readonly size: number;
  /** The form of the x-amz-tagging header. */
  readonly tagging?: string;
}

/** Whether a rule that is enabled is about an object. */
export function isAbout(rule: StoredRule, key: string, subject: Subject): boolean {
  if (rule.Status !== 'Enabled') return false;
  const { prefix, tags, largerThan, smallerThan } = predicatesOf(rule);
  if (!key.startsWith(prefix)) return false;
  if (largerThan !== undefined && subject.size <= largerThan) return false;
  if (smallerThan !== undefined && subject.size >= smallerThan) return false;
  if (tags.length === 0) return true;
  const own = new Map(objectTags(subject.tagging).map(({ Key, Value }) => [Key, Value]));
  // A filter may leave a tag's value out, which stands for an empty one (user guide, "Elements to describe lifecycle actions").
  return tags.every(({ Key, Value }) => own.get(Key) === (Value ?? ''));
}
