/** The log: a line an event, to standard error, at the level that the configuration asks for. */
import type { LogLevel } from './config.js';

const RANK: Readonly<Record<LogLevel, number>> = { error: 0, warn: 1, info: 2, debug: 3 };

export interface Log {
  enabled(level: LogLevel): boolean;
  /** `fields` follow the message as one JSON object. */
  write(level: LogLevel, message: string, fields?: Readonly<Record<string, unknown>>): void;
}

export function createLog(level: LogLevel): Log {
  const rank = RANK[level];
  return {
    enabled: (asked) => RANK[asked] <= rank,
    write(asked, message, fields) {
      if (RANK[asked] > rank) return;
      const time = new Date().toISOString();
      const rest = fields ? ` ${JSON.stringify(fields)}` : '';
      process.stderr.write(`${time} ${asked.toUpperCase().padEnd(5)} ${message.replaceAll('\n', ' ')}${rest}\n`);
    },
  };
}

/** An unexpected failure, for the log only: clients never see it. */
export function describeFailure(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
