/** How layers are named: by name or whole ARN, of this account or another. */
import type { Context } from '../../../runtime/context.js';
import { type StateReader, tupleKey } from '../../../runtime/state/index.js';
import { accessDenied, invalidParameter, noSuchResource } from '../errors.js';
import { LAYER_VERSIONS, type LayerVersionRow } from '../store.js';

export interface LayerRef {
  /** 12 digits. */
  readonly account: string;
  readonly region: string;
  readonly partition: string;
  readonly name: string;
}

const ARN =
  /^arn:(?<partition>[a-zA-Z0-9-]+):lambda:(?<region>[a-z0-9-]+):(?<account>\d{12}):layer:(?<name>[a-zA-Z0-9-_]+)(?::(?<version>\d+))?$/;

export function layerOf({ account, region, partition }: LayerRefBase, layerName: string): LayerRef {
  const parts = ARN.exec(layerName)?.groups;
  return { account, region, partition, name: layerName, ...(parts as Partial<LayerRef> | undefined) };
}

type LayerRefBase = Omit<LayerRef, 'name'>;

export function layerArn({ account, region, partition, name }: LayerRef, version?: number): string {
  return `arn:${partition}:lambda:${region}:${account}:layer:${name}${version === undefined ? '' : `:${version}`}`;
}

/** The layer and number that the ARN of a version names; the model's pattern has been checked, but lets AWS's own layers of old pass. */
export function layerVersionOfArn(arn: string): { layer: LayerRef; version: number } {
  const parts = ARN.exec(arn)?.groups;
  if (parts?.version === undefined) throw noSuchResource();
  const { account = '', region = '', partition = '', name = '', version } = parts;
  return { layer: { account, region, partition, name }, version: Number(version) };
}

/** The state that has the layer's rows. */
export function layerState(ctx: Context, { account, region }: LayerRef): Context['state'] {
  return account === ctx.account && region === ctx.region ? ctx.state : ctx.state.in(account, region);
}

export function layerVersionKey(name: string, version: number): string {
  return tupleKey(name, version);
}

/** Recorded 2026-01-12 (`test_layer_exceptions`). */
export function requireVersionNumber(version: number): void {
  if (version < 1) throw invalidParameter('Layer Version Cannot be less than 1');
}

/** Throws where there is none, or where the caller's account may not see it. */
export function layerVersion(ctx: Context, reader: StateReader, layer: LayerRef, version: number): LayerVersionRow {
  requireVersionNumber(version);
  const row = reader.get(LAYER_VERSIONS, layerVersionKey(layer.name, version));
  if (layer.account !== ctx.account && !(row && mayRead(row, ctx.account))) throw accessDenied();
  if (row === undefined) throw noSuchResource();
  return row;
}

/** Whether the layer version's policy lets another account have it. Organizations are not known, so that whoever is in one is let in. */
export function mayRead({ policy }: LayerVersionRow, account: string): boolean {
  return (policy?.statements ?? []).some(({ Principal }) => {
    if (Principal === '*') return true;
    const { AWS } = (Principal ?? {}) as { AWS?: string };
    return AWS?.split(':')[4] === account;
  });
}
