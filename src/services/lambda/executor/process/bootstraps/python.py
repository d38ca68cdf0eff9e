"""The runtime client that runs Python functions in a local process: loads the handler as AWS does, with AWS's errors, and works off events.

It is the main program of a process of its own, on whatever version of Python the function wants (3.9 and later), so it uses nothing but the
standard library, and of that what starts quickly. What it does follows AWS's open-source client for Python (behaviour read 2026-11).
"""
import importlib
import io
import json
import logging
import os
import socket
import sys
import time
import traceback
import types

CONFIG_FD = 3
ENTRIES_VARIABLE = '_RUSTSTACK_ENTRIES'
POOL_VARIABLE = '_RUSTSTACK_POOLED'
HERE = os.path.abspath(__file__)


def become_environment():
    """Waits in the pool for what to run. The emulator ends before that: so does this process."""
    parts = []
    while True:
        part = os.read(CONFIG_FD, 65536)
        if not part:
            break
        parts.append(part)
    if not parts:
        os._exit(0)
    os.close(CONFIG_FD)
    config = json.loads(b''.join(parts))
    os.environ.clear()
    os.environ.update(config['variables'])
    os.chdir(config['folder'])
    time.tzset()


if POOL_VARIABLE in os.environ:
    become_environment()
ENTRY_TOKEN = os.environ.pop(ENTRIES_VARIABLE, None)
TASK_ROOT = os.environ.get('LAMBDA_TASK_ROOT', os.getcwd())
IS_JSON = os.environ.get('AWS_LAMBDA_LOG_FORMAT', '').upper() == 'JSON'
# The folder of this file is no place for the function to find modules in; its own and those of layers are.
sys.path[0:1] = [TASK_ROOT] + [part for part in os.environ.pop('_RUSTSTACK_PYTHONPATH', '').split(os.pathsep) if part]
REQUEST_ID = ''


def as_on_aws(text):
    return text.replace(TASK_ROOT, '/var/task')


def write_entry(text):
    """One entry of the log, whatever line ends it has."""
    if ENTRY_TOKEN is None:
        sys.stdout.write(text.replace('\n', '\r') + '\n')
        sys.stdout.flush()
        return
    flush()
    body = text.encode('utf-8', 'replace')
    frame = ('\x1e%s%08x' % (ENTRY_TOKEN, len(body))).encode() + body
    while frame:
        frame = frame[os.write(1, frame):]


def flush():
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError, AttributeError):
            # The function has closed it, or put something else there.
            pass


# Log

class TextFormatter(logging.Formatter):
    converter = time.gmtime

    def __init__(self):
        super().__init__('[%(levelname)s]\t%(asctime)s.%(msecs)03dZ\t%(aws_request_id)s\t%(message)s', '%Y-%m-%dT%H:%M:%S')


STANDARD_MEMBERS = frozenset(logging.LogRecord('', 0, '', 0, '', None, None).__dict__) | {'message', 'asctime', 'aws_request_id'}


class JsonFormatter(logging.Formatter):
    converter = time.gmtime

    def format(self, record):
        entry = {
            'timestamp': self.formatTime(record, '%Y-%m-%dT%H:%M:%SZ'),
            'level': record.levelname,
            'message': record.getMessage(),
            'logger': record.name,
        }
        if record.stack_info:
            entry['stackTrace'] = record.stack_info
        if record.exc_info:
            error = record.exc_info[1]
            entry['errorType'] = type(error).__name__
            entry['errorMessage'] = str(error)
            entry['stackTrace'] = [as_on_aws(line) for line in traceback.format_tb(record.exc_info[2])]
            entry['location'] = '%s:%s:%d' % (record.pathname, record.funcName, record.lineno)
        if REQUEST_ID:
            entry['requestId'] = REQUEST_ID
        for name, value in record.__dict__.items():
            if name not in STANDARD_MEMBERS and name not in entry:
                entry[name] = value
        return json.dumps(entry, ensure_ascii=False, default=str)


class EntryHandler(logging.Handler):
    def emit(self, record):
        write_entry(self.format(record))


class RequestIdFilter(logging.Filter):
    def filter(self, record):
        record.aws_request_id = REQUEST_ID
        return True


def set_up_logging():
    handler = EntryHandler()
    handler.setFormatter(JsonFormatter() if IS_JSON else TextFormatter())
    handler.addFilter(RequestIdFilter())
    root = logging.getLogger()
    root.addHandler(handler)
    logging.Formatter.converter = time.gmtime
    level = os.environ.get('AWS_LAMBDA_LOG_LEVEL', '').upper()
    level = {'TRACE': 'DEBUG', 'FATAL': 'CRITICAL'}.get(level, level)
    if IS_JSON and level in ('DEBUG', 'INFO', 'WARN', 'ERROR', 'CRITICAL'):
        root.setLevel(level)


# The Runtime API, over one connection

class Api:
    def __init__(self):
        host, port = os.environ['AWS_LAMBDA_RUNTIME_API'].split(':')
        self.host = host
        self.socket = socket.create_connection((host, int(port)))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.data = b''
        self.owed = 0

    def receive(self):
        try:
            part = self.socket.recv(262144)
        except OSError:
            part = b''
        if not part:
            # Without the emulator there is nothing to do.
            os._exit(1)
        return part

    def read(self):
        while True:
            end = self.data.find(b'\r\n\r\n')
            if end >= 0:
                break
            self.data += self.receive()
        headers = {}
        for line in self.data[:end].decode('latin-1').split('\r\n')[1:]:
            name, _, value = line.partition(':')
            headers[name.lower()] = value.strip()
        length = int(headers.get('content-length', '0'))
        parts = [self.data[end + 4:]]
        left = length - len(parts[0])
        while left > 0:
            part = self.receive()
            parts.append(part)
            left -= len(part)
        body = b''.join(parts)
        self.data = body[length:]
        return headers, body[:length]

    def next(self, posted=b''):
        """Sends what is due and asks for the next event, in one go."""
        request = b'GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\nHost: ' + self.host.encode() + b'\r\n\r\n'
        self.socket.sendall(posted + request)
        if posted:
            self.read()
        return self.read()

    def message(self, target, body, headers=''):
        head = 'POST /2018-06-01/runtime/%s HTTP/1.1\r\nHost: %s\r\nContent-Type: application/json\r\n%sContent-Length: %d\r\n\r\n'
        return (head % (target, self.host, headers, len(body))).encode('latin-1') + body

    def error_message(self, target, error):
        kind = ''.join(letter if ' ' <= letter <= '~' else '?' for letter in error['errorType'])
        body = json.dumps(error, ensure_ascii=False).encode('utf-8', 'replace')
        return self.message(target, body, 'Lambda-Runtime-Function-Error-Type: %s\r\n' % kind)

    def post(self, message):
        self.socket.sendall(message)
        self.read()


# Errors

class Fault(Exception):
    """An error of the runtime's own."""

    def __init__(self, kind, message, trace=None):
        super().__init__(message)
        self.kind = 'Runtime.' + kind
        self.trace = trace or []


def frames_of(error):
    """The lines of a traceback from the function's own code on."""
    entries = traceback.extract_tb(error.__traceback__)
    while entries and os.path.abspath(entries[0].filename) == HERE:
        entries = entries[1:]
    return [as_on_aws(line) for line in traceback.format_list(entries)]


def describe(error, request_id):
    if isinstance(error, Fault):
        answer = {'errorMessage': as_on_aws(str(error)), 'errorType': error.kind}
        answer['requestId'] = request_id
        answer['stackTrace'] = error.trace
        return answer
    return {
        'errorMessage': as_on_aws(str(error)),
        'errorType': type(error).__name__,
        'requestId': request_id,
        'stackTrace': frames_of(error),
    }


def log_error(answer):
    if IS_JSON:
        entry = {'timestamp': time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime()), 'log_level': 'ERROR'}
        entry.update(answer)
        write_entry(json.dumps(entry, ensure_ascii=False))
        return
    text = '[ERROR] %s: %s' % (answer['errorType'], answer['errorMessage'])
    if answer['stackTrace']:
        text += '\nTraceback (most recent call last):\n' + ''.join(answer['stackTrace'])
    write_entry(text.rstrip('\n'))


# Loading

def load_handler(name):
    try:
        module_name, function_name = name.rsplit('.', 1)
    except ValueError as error:
        raise Fault('MalformedHandlerName', "Bad handler '%s': %s" % (name, error)) from None
    try:
        if module_name.split('.')[0] in sys.builtin_module_names:
            raise Fault('ImportModuleError', "Cannot use built-in module %s as a handler module" % module_name)
        module = importlib.import_module(module_name.replace('/', '.'))
    except ImportError as error:
        raise Fault('ImportModuleError', "Unable to import module '%s': %s" % (module_name, error)) from None
    except SyntaxError as error:
        trace = ['  File "%s" Line %s\n    %s\n' % (as_on_aws(error.filename or ''), error.lineno, (error.text or '').strip())]
        raise Fault('UserCodeSyntaxError', "Syntax error in module '%s': %s" % (module_name, as_on_aws(str(error))), trace) from None
    try:
        return getattr(module, function_name)
    except AttributeError:
        raise Fault('HandlerNotFound', "Handler '%s' missing on module '%s'" % (function_name, module_name)) from None


# Invocations

class ClientContext:
    def __init__(self, value):
        client = value.get('client')
        self.custom = value.get('custom')
        self.env = value.get('env')
        self.client = None if client is None else types.SimpleNamespace(
            **{name: client.get(name) for name in ('installation_id', 'app_title', 'app_version_name', 'app_version_code', 'app_package_name')}
        )


class LambdaContext:
    def __init__(self, headers):
        environ = os.environ
        self.aws_request_id = headers['lambda-runtime-aws-request-id']
        self.log_group_name = environ.get('AWS_LAMBDA_LOG_GROUP_NAME')
        self.log_stream_name = environ.get('AWS_LAMBDA_LOG_STREAM_NAME')
        self.function_name = environ.get('AWS_LAMBDA_FUNCTION_NAME')
        self.memory_limit_in_mb = environ.get('AWS_LAMBDA_FUNCTION_MEMORY_SIZE')
        self.function_version = environ.get('AWS_LAMBDA_FUNCTION_VERSION')
        self.invoked_function_arn = headers.get('lambda-runtime-invoked-function-arn')
        self.tenant_id = headers.get('lambda-runtime-aws-tenant-id')
        client = headers.get('lambda-runtime-client-context')
        self.client_context = None if client is None else ClientContext(json.loads(client))
        identity = json.loads(headers.get('lambda-runtime-cognito-identity', '{}'))
        self.identity = types.SimpleNamespace(
            cognito_identity_id=identity.get('cognitoIdentityId'), cognito_identity_pool_id=identity.get('cognitoIdentityPoolId')
        )
        self._epoch_deadline_time_in_ms = int(headers['lambda-runtime-deadline-ms'])

    def get_remaining_time_in_millis(self):
        return max(self._epoch_deadline_time_in_ms - int(time.time() * 1000), 0)

    def log(self, message):
        sys.stdout.write(str(message))


def default(value):
    # As AWS's client: decimals are numbers.
    import decimal
    if isinstance(value, decimal.Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    raise TypeError('Object of type %s is not JSON serializable' % type(value).__name__)


def run(handler, headers, body):
    """One event; what is to be sent for it."""
    global REQUEST_ID
    REQUEST_ID = headers['lambda-runtime-aws-request-id']
    trace = headers.get('lambda-runtime-trace-id')
    if trace is not None:
        os.environ['_X_AMZN_TRACE_ID'] = trace
    try:
        try:
            event = json.loads(body)
        except ValueError as error:
            raise Fault('UnmarshalError', 'Unable to unmarshal input: %s' % error) from None
        value = handler(event, LambdaContext(headers))
        try:
            answer = json.dumps(value, ensure_ascii=False, default=default, allow_nan=True).encode('utf-8', 'surrogatepass')
        except (TypeError, ValueError) as error:
            raise Fault('MarshalError', 'Unable to marshal response: %s' % error) from None
        message = API.message('invocation/%s/response' % REQUEST_ID, answer)
    except Exception as error:
        answer = describe(error, REQUEST_ID)
        log_error(answer)
        message = API.error_message('invocation/%s/error' % REQUEST_ID, answer)
    flush()
    return message


def main():
    global API
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(line_buffering=True, errors='replace')
    set_up_logging()
    API = Api()
    try:
        handler = load_handler(os.environ.get('_HANDLER', ''))
    except Exception as error:
        answer = describe(error, '')
        log_error(answer)
        API.post(API.error_message('init/error', answer))
        os._exit(1)
    headers, body = API.next()
    while True:
        headers, body = API.next(run(handler, headers, body))


main()
