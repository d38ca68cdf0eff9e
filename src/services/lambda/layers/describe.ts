/** Layer versions as answers tell them. */
import type {
  Architecture,
  GetLayerVersionResponse,
  LayerVersionsListItem,
  Runtime,
} from '../../../../protocols/types/lambda.js';
import type { Context } from '../../../runtime/context.js';
import { locationOf } from '../code/packages.js';
import type { LayerVersionRow } from '../store.js';
import { type LayerRef, layerArn } from './names.js';

/** With its content, as GetLayerVersion and PublishLayerVersion tell it. */
export function wholeVersion(ctx: Context, layer: LayerRef, row: LayerVersionRow): GetLayerVersionResponse {
  const { code } = row;
  return {
    Content: { Location: locationOf(ctx, code), CodeSha256: code.sha256, CodeSize: code.bytes },
    LayerArn: layerArn(layer),
    ...listedVersion(layer, row),
  };
}

/** Which runtimes and architectures it is for stands there only if it was said when it was published, be it that there are none (recorded 2026-01-12). */
export function listedVersion(layer: LayerRef, row: LayerVersionRow): LayerVersionsListItem {
  return {
    LayerVersionArn: layerArn(layer, row.version),
    Version: row.version,
    Description: row.description,
    CreatedDate: dateOf(row.created),
    ...(row.architectures && { CompatibleArchitectures: [...row.architectures] as Architecture[] }),
    ...(row.runtimes && { CompatibleRuntimes: [...row.runtimes] as Runtime[] }),
    ...(row.license !== undefined && { LicenseInfo: row.license }),
  };
}

/** Lambda's dates have a zone without a colon: `2026-11-22T10:00:00.000+0000`. */
function dateOf(time: number): string {
  return new Date(time).toISOString().replace('Z', '+0000');
}

/** What lists of layers may be narrowed to. */
export interface LayerFilter {
  readonly CompatibleRuntime?: string;
  readonly CompatibleArchitecture?: string;
}

/** A layer that says nothing of its runtimes fits all; that AWS thinks so too is a guess. */
export function fits({ runtimes, architectures }: LayerVersionRow, filter: LayerFilter): boolean {
  const has = (list: readonly string[] | undefined, wanted: string | undefined): boolean =>
    wanted === undefined || list === undefined || list.length === 0 || list.includes(wanted);
  return has(runtimes, filter.CompatibleRuntime) && has(architectures, filter.CompatibleArchitecture);
}
