/**
 * Errors are plain data: they cross threads and come from native code, so nothing may rely on their class.
 * A codec makes one into its protocol's shape; nobody else writes an error to a client.
 */
export interface ServiceError {
  readonly $service: true;
  /** The code as the service's model names it, e.g. `NoSuchBucket` or `ResourceNotFoundException`. */
  readonly code: string;
  readonly message: string;
  /** HTTP status. */
  readonly status: number;
  readonly fault: 'client' | 'server';
  /** Further members of the error's shape, e.g. `BucketName`, by member name. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Extra response headers. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ServiceErrorInit {
  code: string;
  message: string;
  /** 400 unless given. */
  status?: number;
  fields?: Record<string, unknown>;
  headers?: Record<string, string>;
}

/** Makes an error to throw. `fault` follows from the status. */
export function serviceError(init: ServiceErrorInit): ServiceError {
  const status = init.status ?? 400;
  return {
    $service: true,
    code: init.code,
    message: init.message,
    status,
    fault: status >= 500 ? 'server' : 'client',
    ...(init.fields && { fields: init.fields }),
    ...(init.headers && { headers: init.headers }),
  };
}

export function isServiceError(value: unknown): value is ServiceError {
  return typeof value === 'object' && value !== null && (value as { $service?: unknown }).$service === true;
}
