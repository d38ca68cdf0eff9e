/** The package carries no types; these are of what is used of it. */
declare module 'autocannon' {
  namespace autocannon {
  interface Options {
    url: string;
    connections: number;
    duration: number;
    timeout: number;
    overallRate?: number;
    requests: ReadonlyArray<{ method: string; path: string; headers: Readonly<Record<string, string>>; body?: string }>;
  }
  interface Result {
    /** Milliseconds. */
    latency: { p50: number; p90: number; p99: number; p99_9: number };
    requests: { total: number };
    /** Seconds. */
    duration: number;
    non2xx: number;
    errors: number;
  }
  interface Instance {
    on(event: 'response', run: (client: unknown, status: number, bytes: number, ms: number) => void): void;
  }
  }
  function autocannon(
    options: autocannon.Options,
    done: (error: Error | null, result: autocannon.Result) => void,
  ): autocannon.Instance;
  export = autocannon;
}
