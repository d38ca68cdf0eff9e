/** What is refused by the size of its request, before anything is read of it. */
import type { HttpRequest } from '../../../protocols/http.js';
import type { OperationModel } from '../../../protocols/model.js';
import { entityTooLarge } from './errors.js';
import { MAX_CODE_REQUEST } from './limits.js';

/** Operations whose requests carry code. */
const WITH_CODE = new Set(['CreateFunction', 'UpdateFunctionCode', 'PublishLayerVersion']);

/** Recorded 2025-11-25 for CreateFunction; that others have the same limit is a guess. */
export function admit({ name }: OperationModel, { body }: HttpRequest): void {
  if (!WITH_CODE.has(name) || !(body instanceof Uint8Array) || body.byteLength <= MAX_CODE_REQUEST) return;
  throw entityTooLarge(`Request must be smaller than ${MAX_CODE_REQUEST} bytes for the ${name} operation`);
}
