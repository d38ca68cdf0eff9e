/** Reads single parameters from raw query strings and forms without parsing all of them. */

/** The decoded value of the first parameter of that name; undefined where it is absent. */
export function queryParameter(query: string, name: string): string | undefined {
  let at = query.startsWith(`${name}=`) ? 0 : query.indexOf(`&${name}=`);
  if (at < 0) return undefined;
  if (at > 0 || query.charCodeAt(0) === 38) at++;
  const start = at + name.length + 1;
  const end = query.indexOf('&', start);
  return decodeFormValue(end < 0 ? query.slice(start) : query.slice(start, end));
}

/** `+` is a blank, and what is not well-formed stays as it is. */
export function decodeFormValue(value: string): string {
  const spaced = value.includes('+') ? value.replaceAll('+', ' ') : value;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/**
 * The credential of a presigned URL of version 4, or the key of one of version 2; empty where a URL is presigned but lacks it, undefined where
 * it is not presigned.
 */
export function presignedCredential(query: string): string | undefined {
  if (query.includes('X-Amz-')) {
    const credential = queryParameter(query, 'X-Amz-Credential');
    if (credential !== undefined) return credential;
    return query.includes('X-Amz-Signature=') || query.includes('X-Amz-Algorithm=') ? '' : undefined;
  }
  if (!query.includes('Signature=') && !query.includes('AWSAccessKeyId=')) return undefined;
  return queryParameter(query, 'AWSAccessKeyId') ?? '';
}
