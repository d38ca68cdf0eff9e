/** What function URLs answer where no function does. */
import { isServiceError, type ServiceError } from '../../../../protocols/errors.js';
import type { HttpAnswer } from '../events/request.js';

const JSON_TYPE = ['Content-Type', 'application/json'];

/** LocalStack's test of it ran on AWS (`test_lambda_url_non_existing_url`, 2025-11-24). */
export function unknownUrl(): HttpAnswer {
  return refusal('{"Message":null}');
}

/** Recorded 2025-11-24 (`test_lambda_permission_url_invocation`, `test_lambda_url_persists_after_alias_delete`). */
export function forbidden(): HttpAnswer {
  const Message =
    'Forbidden. For troubleshooting Function URL authorization issues, see: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html';
  return refusal(JSON.stringify({ Message }));
}

function refusal(body: string): HttpAnswer {
  return { status: 403, headers: [...JSON_TYPE, 'x-amzn-ErrorType', 'AccessDeniedException'], body: Buffer.from(body) };
}

/** The function failed, or said what is no answer (`test_lambda_url_invocation_exception`, run on AWS 2025-11-24). The type is a guess. */
export function badGateway(): HttpAnswer {
  return { status: 502, headers: ['Content-Type', 'text/plain'], body: Buffer.from('Internal Server Error') };
}

/** The words are a guess. */
export function tooLarge(): HttpAnswer {
  return { status: 413, headers: JSON_TYPE, body: Buffer.from('{"Message":"Request Entity Too Large"}') };
}

/** The function could not be run: throttled, in the wrong state. Its fields are those of Invoke, which is a guess. */
export function couldNotRun(error: unknown): HttpAnswer {
  if (!isServiceError(error)) return badGateway();
  const { code, message, status = 400, fields } = error as ServiceError;
  if (status === 404) return forbidden();
  const body = Buffer.from(JSON.stringify({ ...fields, Message: message }));
  return { status, headers: [...JSON_TYPE, 'x-amzn-ErrorType', code], body };
}
