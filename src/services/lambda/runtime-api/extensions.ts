/**
 * The Extensions API (`/2020-01-01/extension/…`): processes beside the runtime register, are told of invocations and of the end, and hold both up until
 * they ask for more. One of these lives as long as one launch. What AWS answers to mistakes is taken from its open-source emulator; texts that are not
 * there are guesses.
 */
import type { EnvironmentSpec, Invocation } from '../executor/contract.js';
import { accept, refuse } from './answers.js';
import type { ApiRequest } from './http.js';

export type ExtensionEvent = 'INVOKE' | 'SHUTDOWN';

/** An environment takes no more, external and internal together. */
const MAX_EXTENSIONS = 10;
const MAX_BODY_BYTES = 65_536;
const IDENTIFIER = 'lambda-extension-identifier';
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

export interface Extension {
  readonly name: string;
  readonly id: string;
  readonly isExternal: boolean;
  readonly events: ReadonlySet<ExtensionEvent>;
  waiting: ApiRequest | undefined;
  /** Asked for its next event since the last one. */
  isReady: boolean;
  failure: string | undefined;
}

export interface ExtensionListener {
  /** One of them waits for its next event, or is gone. */
  changed(): void;
  failed(errorType: string): void;
  registered(extension: Extension): void;
}

export class ExtensionsApi {
  readonly #spec: EnvironmentSpec;
  readonly #listener: ExtensionListener;
  readonly #uuid: () => string;
  readonly #byId = new Map<string, Extension>();
  /** External ones that were started and have not registered yet. */
  #expected = new Set<string>();
  #started = new Set<string>();
  #isOpen = false;
  #isClosed = false;
  #pending: (() => void)[] = [];

  constructor(spec: EnvironmentSpec, listener: ExtensionListener, uuid: () => string) {
    this.#spec = spec;
    this.#listener = listener;
    this.#uuid = uuid;
  }

  get count(): number {
    return this.#byId.size;
  }

  get isReady(): boolean {
    if (this.#expected.size > 0) return false;
    for (const extension of this.#byId.values()) if (!extension.isReady) return false;
    return true;
  }

  all(): IterableIterator<Extension> {
    return this.#byId.values();
  }

  /** The launcher has told which ones it started; until then registrations wait, since they say by their name what they are. */
  expect(names: readonly string[]): void {
    this.#isOpen = true;
    this.#started = new Set(names);
    this.#expected = new Set(names);
    const pending = this.#pending;
    this.#pending = [];
    for (const run of pending) run();
  }

  /** Registrations are taken during the start only. */
  closeRegistration(): void {
    this.#isClosed = true;
  }

  invoke(invocation: Invocation, deadlineMs: number): void {
    if (this.#byId.size === 0) return;
    this.#tell('INVOKE', {
      eventType: 'INVOKE',
      deadlineMs,
      requestId: invocation.requestId,
      invokedFunctionArn: invocation.invokedArn,
      tracing: { type: 'X-Amzn-Trace-Id', value: invocation.traceId },
    });
  }

  /** Tells the end; whoever has no interest in it is left as it is. */
  shutdown(shutdownReason: 'spindown' | 'timeout' | 'failure', deadlineMs: number): void {
    this.#tell('SHUTDOWN', { eventType: 'SHUTDOWN', shutdownReason, deadlineMs });
  }

  #tell(event: ExtensionEvent, body: Readonly<Record<string, unknown>>): void {
    for (const extension of this.#byId.values()) {
      if (!extension.events.has(event)) continue;
      const request = extension.waiting;
      extension.waiting = undefined;
      extension.isReady = false;
      const headers = ['Content-Type', 'application/json', 'Lambda-Extension-Event-Identifier', this.#uuid()];
      request?.reply(200, headers, JSON.stringify(body));
    }
  }

  /** Takes a request below `/2020-01-01/extension/`; false if there is no such. */
  take(request: ApiRequest, path: string): boolean {
    if (request.method === 'POST' && path === 'register') {
      request.body(MAX_BODY_BYTES).then(
        (body) => this.#whenExpected(() => this.#register(request, body)),
        () => {},
      );
    } else if (request.method === 'GET' && path === 'event/next') this.#next(request);
    else if (request.method === 'POST' && (path === 'init/error' || path === 'exit/error')) this.#error(request, path);
    else return false;
    return true;
  }

  #whenExpected(run: () => void): void {
    if (this.#isOpen) run();
    else this.#pending.push(run);
  }

  #register(request: ApiRequest, body: Uint8Array | undefined): void {
    const name = request.header('lambda-extension-name') ?? '';
    if (name === '') {
      refuse(request, 403, 'Extension.InvalidExtensionName', 'Empty extension name');
      return;
    }
    const isExternal = this.#started.has(name);
    const events = readEvents(body);
    if (events === undefined) {
      refuse(request, 400, 'InvalidRequestFormat', 'Invalid request format');
      return;
    }
    const wrong = events.find((event) => event !== 'INVOKE' && (event !== 'SHUTDOWN' || !isExternal));
    if (wrong !== undefined) {
      refuse(request, 403, 'Extension.InvalidEventType', `${wrong}: event type is not supported`);
      return;
    }
    if (this.#isClosed) {
      refuse(request, 403, 'Extension.RegistrationClosed', 'Extension registration closed already');
      return;
    }
    if ([...this.#byId.values()].some((extension) => extension.name === name)) {
      refuse(request, 403, 'Extension.AlreadyRegistered', 'Extension with this name already registered');
      return;
    }
    if (this.#byId.size >= MAX_EXTENSIONS) {
      refuse(request, 403, 'Extension.TooManyExtensions', `Extension limit (${MAX_EXTENSIONS}) reached`);
      return;
    }
    const extension: Extension = {
      name,
      id: this.#uuid(),
      isExternal,
      events: new Set(events as ExtensionEvent[]),
      waiting: undefined,
      isReady: false,
      failure: undefined,
    };
    this.#byId.set(extension.id, extension);
    this.#expected.delete(name);
    const { functionName, version, handler = '', account } = this.#spec;
    const wantsAccount = request.header('lambda-extension-accept-feature')?.includes('accountId') === true;
    const answer = { functionName, functionVersion: version, handler, ...(wantsAccount ? { accountId: account } : {}) };
    this.#listener.registered(extension);
    request.reply(200, ['Content-Type', 'application/json', 'Lambda-Extension-Identifier', extension.id], JSON.stringify(answer));
  }

  /** The extension whose identifier a request carries; refuses it if there is none. */
  identify(request: ApiRequest): Extension | undefined {
    const id = request.header(IDENTIFIER);
    if (id === undefined || id === '') {
      refuse(request, 403, 'Extension.MissingExtensionIdentifier', 'Missing Lambda-Extension-Identifier header');
      return undefined;
    }
    if (!UUID.test(id)) {
      refuse(request, 403, 'Extension.InvalidExtensionIdentifier', 'Invalid Lambda-Extension-Identifier');
      return undefined;
    }
    const extension = this.#byId.get(id);
    if (extension === undefined) refuse(request, 403, 'Extension.UnknownExtensionIdentifier', `Unknown extension ${id}`);
    return extension;
  }

  #next(request: ApiRequest): void {
    const extension = this.identify(request);
    if (extension === undefined) return;
    extension.waiting = request;
    extension.isReady = true;
    request.onClosed = () => {
      if (extension.waiting !== request) return;
      extension.waiting = undefined;
      this.#listener.changed();
    };
    this.#listener.changed();
  }

  #error(request: ApiRequest, path: string): void {
    const extension = this.identify(request);
    if (extension === undefined) return;
    const type = request.header('lambda-extension-function-error-type');
    if (type === undefined || type === '') {
      refuse(request, 403, 'Extension.MissingHeader', 'Lambda-Extension-Function-Error-Type not found');
      return;
    }
    request.body(MAX_BODY_BYTES).then(
      () => {
        extension.failure = type;
        accept(request);
        this.#listener.failed(path === 'init/error' ? 'Extension.InitError' : 'Extension.ExitError');
      },
      () => {},
    );
  }
}

function readEvents(body: Uint8Array | undefined): readonly string[] | undefined {
  try {
    const { events = [] } = JSON.parse(Buffer.from(body ?? []).toString()) as { events?: unknown };
    return Array.isArray(events) && events.every((event) => typeof event === 'string') ? events : undefined;
  } catch {
    return undefined;
  }
}
