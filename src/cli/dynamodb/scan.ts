/** Reads a whole table in parallel segments, page by page, each segment from where it was. */
import type { Endpoint } from './endpoint.js';
import type { Item } from './items.js';

/** How far a segment is: at its beginning, behind a key, at its end. */
export type SegmentState = { readonly at: 'begin' | 'end' } | { readonly at: 'key'; readonly key: object };

export const atBeginning = (segments: number): SegmentState[] => Array.from({ length: segments }, () => ({ at: 'begin' }));

interface Page {
  readonly Items: ReadonlyArray<Readonly<Record<string, unknown>>>;
  readonly LastEvaluatedKey?: object;
}

/**
 * `take` has each page of each segment, with the state behind it; the segment's next page is asked for when that is done. `states` are not changed
 * here: who takes a page says when it counts. Ends early where `signal` is aborted.
 */
export async function scanSegments(
  endpoint: Endpoint,
  input: object,
  states: readonly SegmentState[],
  signal: AbortSignal,
  take: (segment: number, items: readonly Item[], behind: SegmentState) => Promise<void>,
): Promise<void> {
  // One that fails keeps the others from going on.
  let failed = false;
  const ended = await Promise.allSettled(
    states.map(async (begin, Segment) => {
      let state = begin;
      while (state.at !== 'end' && !signal.aborted && !failed) {
        try {
          const { Items, LastEvaluatedKey } = await endpoint.call<Page>('Scan', {
            ...input,
            Segment,
            TotalSegments: states.length,
            ...(state.at === 'key' && { ExclusiveStartKey: state.key }),
          });
          state = LastEvaluatedKey === undefined ? { at: 'end' } : { at: 'key', key: LastEvaluatedKey };
          const items = Items.map((members) => ({ members, text: JSON.stringify(members) }));
          await take(Segment, items, state);
        } catch (error) {
          failed = true;
          throw error;
        }
      }
    }),
  ); // Only when none is under way any more, so that what the states say by then is all that was done.
  const failure = ended.find((result) => result.status === 'rejected');
  if (failure) throw failure.reason;
}
