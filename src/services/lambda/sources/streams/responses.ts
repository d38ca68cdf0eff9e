/**
 * What a function's answer says of its batch where it reports failures of single records (`ReportBatchItemFailures`). The forms were recorded on
 * AWS on 2025-11-25 (LocalStack's validated snapshots, `test_dynamodb_report_batch_item_*`, `test_kinesis_report_batch_item_*`): what is
 * empty is a success, an identifier that is none of the batch's fails it whole.
 */

/** All went well, the whole batch failed, or all records from one on are to come again. */
export type Verdict = 'success' | 'failure' | { readonly from: number };

/** `sequences` are those of the batch, in order. */
export function verdictOf(payload: Uint8Array, sequences: readonly string[]): Verdict {
  const answer = parsed(payload);
  if (answer === BROKEN) return 'failure';
  const failures = failuresIn(answer);
  if (failures === undefined) return 'success';
  if (!Array.isArray(failures)) return 'failure';
  const places = failures.map((failure) => sequences.indexOf(identifierOf(failure)));
  if (places.length === 0) return 'success';
  if (places.includes(-1)) return 'failure';
  return { from: Math.min(...places) };
}

const BROKEN = Symbol('no JSON');

function parsed(payload: Uint8Array): unknown {
  if (payload.byteLength === 0) return null;
  try {
    return JSON.parse(Buffer.from(payload).toString());
  } catch {
    return BROKEN;
  }
}

function failuresIn(answer: unknown): unknown {
  if (answer === null || typeof answer !== 'object' || Array.isArray(answer)) return undefined;
  return (answer as { batchItemFailures?: unknown }).batchItemFailures ?? undefined;
}

/** Nothing that a sequence number could be, where there is none. */
function identifierOf(failure: unknown): string {
  const identifier =
    failure !== null && typeof failure === 'object' ? (failure as { itemIdentifier?: unknown }).itemIdentifier : '';
  return typeof identifier === 'string' ? identifier : '';
}
