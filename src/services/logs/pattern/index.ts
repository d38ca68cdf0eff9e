/** The filter pattern language: which messages a pattern matches. */

/** Compiles a pattern. */
export function compilePattern(pattern: string): (message: string) => boolean {
  const term = pattern.trim();
  return (message) => message.includes(term);
}
