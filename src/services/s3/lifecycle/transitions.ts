/** Transitions between storage classes: which come after which, and what a rule may not say of them. */
import type { ServiceError } from '../../../../protocols/errors.js';
import type { LifecycleRule, TransitionDefaultMinimumObjectSize } from '../../../../protocols/types/s3.js';
import { invalidArgument, invalidRequest } from '../errors.js';
import { INFREQUENT_ACCESS_DAYS_MIN } from '../limits.js';
import { predicatesOf } from './rules.js';

/**
 * Warmest first; objects move down only. From the user guide: "Transitioning objects using Amazon S3 Lifecycle". Where REDUCED_REDUNDANCY
 * stands is a guess.
 */
const WATERFALL = [
  'STANDARD',
  'REDUCED_REDUNDANCY',
  'STANDARD_IA',
  'INTELLIGENT_TIERING',
  'ONEZONE_IA',
  'GLACIER_IR',
  'GLACIER',
  'DEEP_ARCHIVE',
];

const INFREQUENT_ACCESS = new Set(['STANDARD_IA', 'ONEZONE_IA']);

export const TRANSITION_CLASSES: ReadonlySet<string> = new Set(WATERFALL.slice(2));

export function isColder(storageClass: string, than: string): boolean {
  return WATERFALL.indexOf(storageClass) > WATERFALL.indexOf(than);
}

interface Step {
  storageClass: string;
  /** Days, or milliseconds of a date. */
  value: number;
}

/** Messages are those of AWS, as users and other stores' suites quote them (to 2026). The element order of filters in them is a guess. */
export function checkTransitions(rule: LifecycleRule): void {
  const { Transitions = [], NoncurrentVersionTransitions = [], Expiration, NoncurrentVersionExpiration } = rule;
  const filter = filterText(rule);
  const byDate = Transitions.filter((transition) => transition.Date !== undefined);
  if (byDate.length > 0 && byDate.length < Transitions.length) throw mixed('Transition', filter);
  const field = byDate.length > 0 ? 'Date' : 'Days';
  if (Transitions.length > 0 && Expiration?.[field === 'Date' ? 'Days' : 'Date'] !== undefined) {
    throw mixed('Expiration and Transition', filter);
  }
  const steps = Transitions.map(({ Date: date, Days = 0, StorageClass = '' }) => ({
    storageClass: StorageClass,
    value: date?.getTime() ?? Days,
  }));
  const end = field === 'Date' ? Expiration?.Date?.getTime() : Expiration?.Days;
  checkSteps(steps, { action: 'Transition', expiration: 'Expiration', field, filter, end });

  const noncurrent = NoncurrentVersionTransitions.map(({ NoncurrentDays = 0, StorageClass = '' }) => ({
    storageClass: StorageClass,
    value: NoncurrentDays,
  }));
  for (const { NewerNoncurrentVersions: newer } of NoncurrentVersionTransitions) {
    if (newer === undefined || newer > 0) continue;
    const message = "'NewerNoncurrentVersions' for NoncurrentVersionTransition action must be a positive integer";
    throw invalidArgument(message, 'NewerNoncurrentVersions', String(newer));
  }
  checkSteps(noncurrent, {
    action: 'NoncurrentVersionTransition',
    expiration: 'NoncurrentVersionExpiration',
    field: 'NoncurrentDays',
    filter,
    end: NoncurrentVersionExpiration?.NoncurrentDays,
  });
}

function mixed(actions: string, filter: string) {
  return invalidRequest(`Found mixed 'Date' and 'Days' based ${actions} actions in lifecycle rule for filter '${filter}'`);
}

interface Of {
  action: string;
  expiration: string;
  field: 'Date' | 'Days' | 'NoncurrentDays';
  filter: string;
  /** When the rule's expiration comes. */
  end: number | undefined;
}

function checkSteps(steps: readonly Step[], of: Of): void {
  const { action, field, filter, end } = of;
  if (new Set(steps.map(({ storageClass }) => storageClass)).size < steps.length) {
    throw invalidRequest(`'StorageClass' must be different for '${action}' actions in same 'Rule' with filter '${filter}'`);
  }
  const refuse = (message: string, { value }: Step) =>
    invalidArgument(message, field, field === 'Date' ? new Date(value).toISOString() : String(value));
  for (const step of steps) {
    if (field === 'Date') break;
    if (step.value < 0) throw refuse(`'${field}' in ${action} action must be nonnegative`, step);
    if (INFREQUENT_ACCESS.has(step.storageClass) && step.value < INFREQUENT_ACCESS_DAYS_MIN) {
      const wanted = `greater than or equal to ${INFREQUENT_ACCESS_DAYS_MIN} for storageClass '${step.storageClass}'`;
      throw refuse(`'${field}' in ${action} action must be ${wanted}`, step);
    }
  }
  checkOrder(steps, of, refuse);
  const last = steps.find(({ value }) => end !== undefined && end <= value);
  if (!last) return;
  // Of versions AWS was seen to tell no filter (2026).
  const where = field === 'NoncurrentDays' ? '' : ` for filter '${filter}'`;
  throw refuse(`'${field}' in the ${of.expiration} action${where} must be greater than '${field}' in the ${action} action`, {
    ...last,
    value: end ?? 0,
  });
}

/** Colder classes come later, and thirty days later where the warmer one is for infrequent access. */
function checkOrder(
  steps: readonly Step[],
  { action, field, filter }: Of,
  refuse: (message: string, step: Step) => ServiceError,
): void {
  const sorted = [...steps].sort((a, b) => WATERFALL.indexOf(a.storageClass) - WATERFALL.indexOf(b.storageClass));
  for (const [place, step] of sorted.entries()) {
    const before = sorted[place - 1];
    if (!before) continue;
    const named = (of: Step) =>
      `'${field}' in the '${action}' action for StorageClass '${of.storageClass}' for filter '${filter}'`;
    const least = field !== 'Date' && INFREQUENT_ACCESS.has(before.storageClass) ? INFREQUENT_ACCESS_DAYS_MIN : 0;
    if (step.value > before.value && step.value - before.value >= least) continue;
    const wanted = least > 0 ? `${least} days more than` : 'greater than';
    throw refuse(`${named(step)} must be ${wanted} ${named(before)}`, step);
  }
}

/** `(objectsizegreaterthan=3000 and prefix=doc/)`. */
function filterText(rule: LifecycleRule): string {
  const { prefix, tags, largerThan, smallerThan } = predicatesOf(rule);
  const parts = [
    ...(largerThan === undefined ? [] : [`objectsizegreaterthan=${largerThan}`]),
    ...(smallerThan === undefined ? [] : [`objectsizelessthan=${smallerThan}`]),
    ...(prefix === '' && (tags.length > 0 || largerThan !== undefined || smallerThan !== undefined) ? [] : [`prefix=${prefix}`]),
    ...tags.map(({ Key, Value = '' }) => `tag={key=${Key}, value=${Value}}`),
  ];
  return `(${parts.join(' and ')})`;
}

const SMALL_BYTES = 128 * 1024;
const TAKES_SMALL = new Set(['GLACIER', 'DEEP_ARCHIVE']);

/**
 * Objects below 128 KiB stay where they are, unless the rule's filter names sizes or the configuration leaves it to the class. From the
 * user guide: "Transitioning objects using Amazon S3 Lifecycle".
 */
export function isLargeEnough(
  rule: Pick<LifecycleRule, 'Prefix' | 'Filter'>,
  size: number,
  storageClass: string,
  minimumSize: TransitionDefaultMinimumObjectSize,
): boolean {
  if (size >= SMALL_BYTES) return true;
  const { largerThan, smallerThan } = predicatesOf(rule);
  if (largerThan !== undefined || smallerThan !== undefined) return true;
  return minimumSize === 'varies_by_storage_class' && TAKES_SMALL.has(storageClass);
}
