/** What the APIs of an environment answer, in AWS's words (those of its open-source Runtime Interface Emulator, read 2026-11). */
import type { ApiRequest } from './http.js';

const JSON_TYPE: readonly string[] = ['Content-Type', 'application/json'];

/** An answer that says what is wrong. */
export function refuse(request: ApiRequest, status: number, errorType: string, errorMessage: string): void {
  request.reply(status, JSON_TYPE, `${JSON.stringify({ errorMessage, errorType })}\n`);
}

export function accept(request: ApiRequest): void {
  request.reply(202, JSON_TYPE, '{"status":"OK"}\n');
}

export function refuseTransition(request: ApiRequest, from: string, to: string): void {
  const message = `State transition from ${from} to ${to} failed for runtime. Error: State transition is not allowed`;
  refuse(request, 403, 'InvalidStateTransition', message);
}

export function notFound(request: ApiRequest): void {
  request.reply(404, ['Content-Type', 'text/plain; charset=utf-8'], '404 page not found\n');
}
