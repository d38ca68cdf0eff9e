/** Invoke for other services: what a client would send over a connection, in memory. */
import type { Identity } from '../../../runtime/identity.js';
import type { Instance } from '../../../runtime/instance.js';
import type { NativeCall } from '../../../runtime/service.js';
import { dryRun, enqueue, type InvokeCall, invokerOf } from './calls.js';
import { maxPayloadBytes } from './limits.js';
import { checkPayload, readClientContext } from './payload.js';

export function createNativeCall(instance: Instance): NativeCall {
  const invoke = invokerOf(instance);
  const maxPayload = maxPayloadBytes(instance.config);
  return async (identity, input) => {
    const type = identity.operation === 'InvokeAsync' ? 'Event' : (input.InvocationType ?? 'RequestResponse');
    const payload = bytesOf(input.Payload ?? input.InvokeArgs);
    checkPayload(payload, type === 'Event', maxPayload);
    const call = callOf(identity, input, payload);
    if (type === 'Event') {
      await enqueue(instance, call);
      return { StatusCode: 202, Status: 202 };
    }
    if (type === 'DryRun') {
      await dryRun(instance, call);
      return { StatusCode: 204 };
    }
    const answer = await invoke(call);
    return {
      StatusCode: 200,
      ExecutedVersion: answer.executedVersion,
      Payload: answer.payload,
      ...(answer.error && { FunctionError: 'Unhandled' }),
      ...(input.LogType === 'Tail' && { LogResult: Buffer.from(answer.logTail).toString('base64') }),
    };
  };
}

function callOf({ account, region, requestId }: Identity, input: Record<string, unknown>, payload: Uint8Array): InvokeCall {
  return {
    account,
    region,
    requestId,
    functionName: input.FunctionName as string,
    qualifier: input.Qualifier as string | undefined,
    payload,
    clientContext: readClientContext(input.ClientContext as string | undefined),
  };
}

/** A copy where the caller might go on using the memory. */
function bytesOf(value: unknown): Uint8Array {
  if (value === undefined || value === null) return new Uint8Array(0);
  return typeof value === 'string' ? Buffer.from(value) : Uint8Array.from(value as Uint8Array);
}
