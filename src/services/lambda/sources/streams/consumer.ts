/** Reads a log for a mapping: as many lanes as the parallelisation factor says, each with the records of its keys in their order. */
import { tupleKey } from '../../../../runtime/state/index.js';
import { SOURCE_POSITIONS, type SourcePositionRow } from '../../store.js';
import type { Consumer, Mapping, SourceTools, StreamSource } from '../source.js';
import { Lane } from './lane.js';

/** `undefined` where there is no such log. */
export function startStreamConsumer(mapping: Mapping, source: StreamSource, tools: SourceTools): Consumer | undefined {
  const positions = lanePositions(mapping, source, tools);
  if (positions === undefined) return undefined;
  const ending = new AbortController();
  const lanes = positions.map(
    (row, number) => new Lane({ mapping, source, tools, number, count: positions.length, row, ending }),
  );
  const runs = lanes.map((lane) => lane.run());
  void source.follow(() => {
    for (const lane of lanes) lane.wake();
  }, ending.signal);
  return {
    async close() {
      ending.abort();
      await Promise.all(runs);
    },
  };
}

/**
 * Where each lane begins. If their number has changed, all begin where the last of the former ones was, so that nothing is left out; what others had
 * read already comes again.
 */
function lanePositions(mapping: Mapping, source: StreamSource, tools: SourceTools): readonly SourcePositionRow[] | undefined {
  const { account, region, row } = mapping;
  const state = tools.host.instance.state(account, region);
  const count = row.config.ParallelizationFactor ?? 1;
  const kept = state.range(SOURCE_POSITIONS, { prefix: tupleKey(row.uuid) }).map(([, position]) => position);
  if (kept.length === count) return kept;
  const position = kept.length === 0 ? source.start() : kept.map((lane) => lane.position).reduce(earlier);
  if (position === undefined) return undefined;
  const lanes = Array.from({ length: count }, (): SourcePositionRow => ({ position }));
  state.transact((tx) => {
    for (const [key] of tx.range(SOURCE_POSITIONS, { prefix: tupleKey(row.uuid) })) tx.delete(SOURCE_POSITIONS, key);
    for (const [number, lane] of lanes.entries()) tx.put(SOURCE_POSITIONS, tupleKey(row.uuid, number), lane);
  });
  return lanes;
}

const OLDEST = 'TRIM_HORIZON';

function earlier(one: string, other: string): string {
  if (one === OLDEST || other === OLDEST) return OLDEST;
  return BigInt(one) < BigInt(other) ? one : other;
}
