/** Tags: of functions, code signing configurations and event source mappings, by their ARNs. */
import type { Context } from '../../../runtime/context.js';
import type { StateReader, Transaction } from '../../../runtime/state/index.js';
import { requireConfig } from '../code-signing/configs.js';
import { accessDenied, invalidParameter, notFound } from '../errors.js';
import { MAX_TAGS } from '../limits.js';
import { functionOf, resolveFunction } from '../names.js';
import { CODE_SIGNING, FUNCTIONS, SOURCES } from '../store.js';

export type Tags = Readonly<Record<string, string>>;

/** A resource with tags, which is there. */
export interface Tagged {
  readonly tags: Tags;
  /** To be called within the transaction that found it. */
  write(tx: Transaction, tags: Tags): void;
}

/** Recorded 2025-11-25 (`test_tag_limits`). */
export function checkTags(tags: Tags): void {
  if (Object.keys(tags).length > MAX_TAGS) throw invalidParameter('Number of tags exceeds resource tag limit.');
}

/** Finds what an ARN names, or throws what AWS says of one that is not there (recorded 2025-11-25, `TestLambdaTag`). */
export function findTagged(ctx: Context, reader: StateReader, arn: string): Tagged {
  const [, , , , , kind] = arn.split(':');
  switch (kind) {
    case 'function':
      return taggedFunction(ctx, reader, arn);
    case 'code-signing-config':
      return taggedConfig(ctx, reader, arn);
    case 'event-source-mapping':
      return taggedSource(reader, arn);
    case 'capacity-provider':
      throw notFound(`Capacity provider not found: ${arn}`);
    default:
      // Layers can't be tagged, though the pattern of their ARNs is let pass; the words are a guess.
      throw invalidParameter(`The resource ${arn} can't be tagged.`);
  }
}

function taggedFunction(ctx: Context, reader: StateReader, arn: string): Tagged {
  const ref = resolveFunction(ctx, arn);
  if (ref.qualifier !== undefined) {
    throw invalidParameter('Tags on function aliases and versions are not supported. Please specify a function ARN.');
  }
  if (ref.account !== ctx.account) throw accessDenied();
  const row = functionOf(reader, ref);
  return { tags: row.tags, write: (tx, tags) => tx.put(FUNCTIONS, row.name, { ...row, tags }) };
}

function taggedConfig(ctx: Context, reader: StateReader, arn: string): Tagged {
  const row = requireConfig(ctx, reader, arn);
  return { tags: row.tags, write: (tx, tags) => tx.put(CODE_SIGNING, row.id, { ...row, tags }) };
}

function taggedSource(reader: StateReader, arn: string): Tagged {
  const uuid = arn.slice(arn.lastIndexOf(':') + 1);
  const row = reader.get(SOURCES, uuid);
  // The words are a guess, after those of functions and capacity providers.
  if (row === undefined) throw notFound(`Event source mapping not found: ${arn}`);
  return { tags: row.tags, write: (tx, tags) => tx.put(SOURCES, uuid, { ...row, tags }) };
}
