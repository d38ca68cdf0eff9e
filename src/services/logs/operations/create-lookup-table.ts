import { serviceError } from '../../../../protocols/errors.js';
import type { CreateLookupTableRequest, CreateLookupTableResponse } from '../../../../protocols/types/logs.js';
import type { Context } from '../../../runtime/context.js';
import { invalidParameter } from '../errors.js';
import { bodyOf, LOOKUP_TABLES, type TableRow, tableArn } from '../lookup-tables/store.js';
import { checkTags } from '../tags.js';

export function createLookupTable(ctx: Context, input: CreateLookupTableRequest): CreateLookupTableResponse {
  const { lookupTableName: name, description, kmsKeyId, tags } = input;
  if (tags) checkTags(tags);
  const body = bodyOf(ctx, input);
  // The words of both are a guess.
  if (body === undefined) throw invalidParameter('One of tableBody or queryId must be specified.');
  const row: TableRow = {
    name,
    arn: tableArn(ctx, name),
    ...(description !== undefined && { description }),
    body,
    ...(kmsKeyId !== undefined && { kms: kmsKeyId }),
    updated: ctx.clock.now(),
  };
  ctx.state.transact((tx) => {
    if (tx.get(LOOKUP_TABLES, name) !== undefined) {
      throw serviceError({ code: 'ResourceAlreadyExistsException', message: 'The specified lookup table already exists' });
    }
    tx.put(LOOKUP_TABLES, name, row);
  });
  return { lookupTableArn: row.arn, createdAt: row.updated };
}
