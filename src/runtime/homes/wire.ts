/** What goes between a thread and a home on the main thread, over a port of their own. */

export type ToHome =
  | { readonly id: number; readonly call: unknown; readonly streamed: boolean }
  /** A piece was taken. */
  | { readonly ack: number };

export type FromHome =
  | { readonly id: number; readonly piece: unknown }
  | { readonly id: number; readonly result: unknown }
  /** `error` is a `ServiceError`, or absent for a failure that is in the log. */
  | { readonly id: number; readonly error: unknown };

/** Pieces that may be under way to a thread that has not taken them. */
export const WINDOW = 8;

/** Bytes that fill their buffer are moved; others, such as small ones of Node's pool, are copied. */
export function movable(value: unknown): ArrayBuffer[] {
  const bytes = value instanceof Uint8Array ? value : (value as { payload?: unknown } | null | undefined)?.payload;
  if (!(bytes instanceof Uint8Array) || !(bytes.buffer instanceof ArrayBuffer)) return [];
  return bytes.byteLength === bytes.buffer.byteLength && bytes.byteLength > 0 ? [bytes.buffer] : [];
}
