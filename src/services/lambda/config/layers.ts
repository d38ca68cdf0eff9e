/** A function's layers: versions of layers that are there, of this region, each layer once. */
import type { Layer } from '../../../../protocols/types/lambda.js';
import { type StateReader, tupleKey } from '../../../runtime/state/index.js';
import { invalidParameter } from '../errors.js';
import { MAX_LAYERS } from '../limits.js';
import { type CodeRow, LAYER_VERSIONS } from '../store.js';

/** State that can be read of other accounts, too: a transaction is one. */
export interface WideReader {
  in(account: string, region: string): StateReader;
}

interface Layers {
  readonly told: Layer[];
  readonly codes: CodeRow[];
}

const VERSION_ARN =
  /^arn:[a-zA-Z0-9-]+:lambda:(?<region>[a-z0-9-]+):(?<account>\d{12}):layer:(?<name>[a-zA-Z0-9-_]+):(?<version>\d+)$/;

/** `here` is the function's region. The words are those of LocalStack's validated tests of 2023; the order of the checks is, too. */
export function layersOf(reader: WideReader, here: string, arns: readonly string[]): Layers {
  if (arns.length > MAX_LAYERS) throw invalidParameter('Cannot reference more than 5 layers.');
  const seen = new Map<string, string>();
  const layers: Layers = { told: [], codes: [] };
  for (const arn of arns) {
    const code = codeOf(reader, here, arn);
    const layer = arn.slice(0, arn.lastIndexOf(':'));
    const other = seen.get(layer);
    if (other !== undefined) {
      throw invalidParameter(
        `Two different versions of the same layer are not allowed to be referenced in the same function. ${other} and ${arn} are versions of the same layer.`,
      );
    }
    seen.set(layer, arn);
    layers.told.push({ Arn: arn, CodeSize: code.bytes });
    layers.codes.push(code);
  }
  return layers;
}

function codeOf(reader: WideReader, here: string, arn: string): CodeRow & { readonly kind: 'zip' } {
  const { region = '', account = '', name = '', version } = VERSION_ARN.exec(arn)?.groups ?? {};
  if (region !== here) {
    throw invalidParameter(`Layers are not in the same region as the function. Layers are expected to be in region ${here}.`);
  }
  const row = reader.in(account, region).get(LAYER_VERSIONS, tupleKey(name, Number(version)));
  if (row === undefined) throw invalidParameter(`Layer version ${arn} does not exist.`);
  return row.code;
}
