/** A browser's form: `multipart/form-data` as RFC 7578 has it, with S3's rule that nothing behind the file counts. */

export interface PostForm {
  /** By lower-case name, in the order that they came. The first of a name counts. */
  readonly fields: ReadonlyMap<string, string>;
  readonly file: { readonly content: Buffer; readonly name: string | undefined } | undefined;
}

export function boundaryOf(contentType: string | undefined): string | undefined {
  if (contentType === undefined || !/^multipart\/form-data\s*;/i.test(contentType)) return undefined;
  const match = /;\s*boundary=(?:"([^"]+)"|([^;\s]+))/i.exec(contentType);
  return match?.[1] ?? match?.[2];
}

/** `undefined` where the body is none of that boundary. */
export function readForm(body: Buffer, boundary: string): PostForm | undefined {
  const delimiter = Buffer.from(`\r\n--${boundary}`, 'latin1');
  const fields = new Map<string, string>();
  // The first delimiter has no line end before it.
  if (body.indexOf(delimiter.subarray(2)) !== 0) return undefined;
  let at = delimiter.length - 2;
  while (body.toString('latin1', at, at + 2) === '\r\n') {
    const blank = body.indexOf('\r\n\r\n', at);
    const end = blank < 0 ? -1 : body.indexOf(delimiter, blank + 2);
    if (end < 0) return undefined;
    const head = body.toString('utf8', at, blank);
    const content = body.subarray(Math.min(blank + 4, end), end);
    const name = parameter(head, 'name')?.toLowerCase() ?? '';
    if (name === 'file') return { fields, file: { content, name: parameter(head, 'filename') } };
    if (!fields.has(name)) fields.set(name, content.toString());
    at = end + delimiter.length;
  }
  return { fields, file: undefined };
}

/** Of the Content-Disposition header; browsers escape quotes as `%22`, so that none stands in a value. */
function parameter(head: string, name: string): string | undefined {
  const line = head.split('\r\n').find((one) => /^content-disposition:/i.test(one)) ?? '';
  const match = new RegExp(`;\\s*${name}=(?:"([^"]*)"|([^;\\s]+))`, 'i').exec(line);
  return match?.[1] ?? match?.[2];
}
