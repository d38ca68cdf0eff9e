import type { CreateFunctionUrlConfigRequest, CreateFunctionUrlConfigResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { conflict, invalidParameter } from '../errors.js';
import { arnOf } from '../names.js';
import { type FunctionRow, URL_IDS, URLS, type UrlRow } from '../store.js';
import { describeUrl, requireUrlTarget, urlKey, urlTarget } from '../urls/configs.js';

const ID_ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const ID_LENGTH = 32;
/** LocalStack's tag for a URL id of one's own choice. */
const ID_TAG = '_custom_id_';
const CUSTOM_ID = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;

/** Gives a function or an alias a URL. */
export function createFunctionUrlConfig(ctx: Context, input: CreateFunctionUrlConfigRequest): CreateFunctionUrlConfigResponse {
  const ref = urlTarget(ctx, input);
  const now = ctx.clock.now();
  const row = ctx.state.transact((tx) => {
    const owner = requireUrlTarget(tx, ref);
    if (tx.get(URLS, urlKey(ref)) !== undefined) {
      // The words are those of users' reports.
      throw conflict(
        `Failed to create function url config for [functionArn = ${arnOf(ref)}]. Error message:  FunctionUrlConfig exists for this Lambda function`,
      );
    }
    const id = customId(owner, ref.qualifier) ?? ctx.ids.text(ID_LENGTH, ID_ALPHABET);
    const ids = tx.in('*', '*');
    if (ids.get(URL_IDS, id) !== undefined) throw invalidParameter(`The URL id ${id} of the tag ${ID_TAG} is in use.`);
    const made: UrlRow = {
      name: ref.name,
      qualifier: ref.qualifier ?? '',
      id,
      auth: input.AuthType,
      ...(input.Cors && { cors: input.Cors }),
      mode: input.InvokeMode ?? 'BUFFERED',
      created: now,
      modified: now,
    };
    ids.put(URL_IDS, id, { account: ctx.account, region: ctx.region, name: made.name, qualifier: made.qualifier });
    tx.put(URLS, urlKey(ref), made);
    return made;
  });
  // Told only where it was asked for (recorded 2025-11-25).
  return { ...describeUrl(ctx, row), ...(input.InvokeMode && { InvokeMode: row.mode }) };
}

/** Of an alias, its name follows, as in LocalStack. */
function customId({ tags }: FunctionRow, alias: string | undefined): string | undefined {
  const given = tags[ID_TAG];
  if (given === undefined) return undefined;
  const id = alias === undefined ? given : `${given}-${alias}`;
  return CUSTOM_ID.test(id) ? id.toLowerCase() : undefined;
}
