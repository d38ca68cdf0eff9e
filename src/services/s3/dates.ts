/** S3 dates in whole seconds: bodies of answers write them with `.000`. */
export function secondOf(ms: number): Date {
  return new Date(ms - (ms % 1000));
}
