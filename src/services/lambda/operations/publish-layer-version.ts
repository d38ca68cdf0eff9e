import type { PublishLayerVersionRequest, PublishLayerVersionResponse } from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { releasePackages, storePackage, type ZipRow } from '../code/packages.js';
import { accessDenied, invalidParameter } from '../errors.js';
import { wholeVersion } from '../layers/describe.js';
import { layerOf, layerVersionKey } from '../layers/names.js';
import { LAYER_VERSIONS, LAYERS, type LayerVersionRow } from '../store.js';

/** Publishes a version of a layer, which begins with the first. Numbers go on after versions are deleted, and after all of them are. */
export async function publishLayerVersion(ctx: Context, input: PublishLayerVersionRequest): Promise<PublishLayerVersionResponse> {
  const layer = layerOf(ctx, input.LayerName);
  if (layer.account !== ctx.account) throw accessDenied();
  const code = await storePackage(ctx, input.Content);
  // A layer is a part of other functions' folders, of which it could not be told when they have to change.
  if (code.kind !== 'zip')
    throw invalidParameter('Layers are zips; a folder of the hot-reload bucket can only be the code of a function.');
  try {
    return wholeVersion(ctx, layer, commit(ctx, input, layer.name, code));
  } catch (error) {
    await releasePackages(ctx, [code]);
    throw error;
  }
}

function commit(ctx: Context, input: PublishLayerVersionRequest, name: string, code: ZipRow): LayerVersionRow {
  const created = ctx.clock.now();
  return ctx.state.transact((tx) => {
    const version = (tx.get(LAYERS, name)?.lastVersion ?? 0) + 1;
    const row: LayerVersionRow = {
      name,
      version,
      description: input.Description ?? '',
      ...(input.CompatibleRuntimes && { runtimes: input.CompatibleRuntimes }),
      // AWS tells them in an order of its own.
      ...(input.CompatibleArchitectures && { architectures: [...input.CompatibleArchitectures].sort() }),
      ...(input.LicenseInfo !== undefined && { license: input.LicenseInfo }),
      code,
      created,
    };
    tx.put(LAYERS, name, { name, lastVersion: version });
    tx.put(LAYER_VERSIONS, layerVersionKey(name, version), row);
    return row;
  });
}
