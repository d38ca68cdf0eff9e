/** The environment variables of a function that do not depend on where its files are (recorded on AWS, 2026-01-12). */
import type { EnvironmentSpec, RuntimeAddress } from './contract.js';

/** What SDKs in a function sign with: keys of its own account. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/** A deployment of the X-Ray daemon would listen here; none does. */
const XRAY_HOST = '127.0.0.1';
const XRAY_PORT = '2000';

export function variablesOf(
  spec: EnvironmentSpec,
  address: RuntimeAddress,
  logStream: string,
  credentials: Credentials,
): Record<string, string> {
  const endpoint = new URL(spec.endpoint);
  const port = endpoint.port === '' ? (endpoint.protocol === 'https:' ? '443' : '80') : endpoint.port;
  return {
    // LocalStack's names for where SDKs find the emulator, and the one that the SDKs know themselves; a user's own wins.
    LOCALSTACK_HOSTNAME: endpoint.hostname,
    EDGE_PORT: port,
    AWS_ENDPOINT_URL: spec.endpoint,
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
    AWS_XRAY_CONTEXT_MISSING: 'LOG_ERROR',
    AWS_XRAY_DAEMON_ADDRESS: `${XRAY_HOST}:${XRAY_PORT}`,
    ...spec.variables,
    ...(spec.handler === undefined ? {} : { _HANDLER: spec.handler }),
    ...(spec.runtime === undefined || spec.runtime.startsWith('provided')
      ? {}
      : { AWS_EXECUTION_ENV: `AWS_Lambda_${spec.runtime}` }),
    ...(spec.logFormat === 'JSON'
      ? { AWS_LAMBDA_LOG_FORMAT: 'JSON', AWS_LAMBDA_LOG_LEVEL: spec.applicationLogLevel ?? 'INFO' }
      : {}),
    AWS_LAMBDA_RUNTIME_API: `${address.host}:${address.port}`,
    AWS_LAMBDA_FUNCTION_NAME: spec.functionName,
    AWS_LAMBDA_FUNCTION_VERSION: spec.version,
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(spec.memoryMb),
    AWS_LAMBDA_INITIALIZATION_TYPE: spec.initializationType,
    AWS_LAMBDA_LOG_GROUP_NAME: spec.logGroup,
    AWS_LAMBDA_LOG_STREAM_NAME: logStream,
    AWS_REGION: spec.region,
    AWS_DEFAULT_REGION: spec.region,
    AWS_ACCESS_KEY_ID: spec.variables.AWS_ACCESS_KEY_ID ?? credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: spec.variables.AWS_SECRET_ACCESS_KEY ?? credentials.secretAccessKey,
    AWS_SESSION_TOKEN: spec.variables.AWS_SESSION_TOKEN ?? credentials.sessionToken,
    _AWS_XRAY_DAEMON_ADDRESS: XRAY_HOST,
    _AWS_XRAY_DAEMON_PORT: XRAY_PORT,
  };
}
