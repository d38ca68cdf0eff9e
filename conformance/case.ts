/**
 * What a case file may say. Cases are data: YAML under `cases/<service>/<Operation>.yaml`, one file an operation, read by `load.ts`. The tags
 * that values may carry (`!any`, `!matches`, …) are in `tags.ts`, what `${…}` stands for in `template.ts`; README.md shows all of it.
 */

/** Where the truth of an expectation comes from. `unverified` counts for nothing in the report. */
export interface Source {
  readonly kind: 'recorded' | 'documented' | 'unverified';
  /** ISO date: when AWS answered so, or when the page was read. */
  readonly date?: string;
  /** Who recorded it: a suite, a person's public issue, or our own recorder. */
  readonly by?: string;
  /** The recorded test's id, or the like, by which the truth can be found again. */
  readonly test?: string;
  readonly url?: string;
  readonly note?: string;
}

/** How a raw request is signed. What is not said is as the official SDK does it. */
export interface Signing {
  readonly service?: string;
  readonly region?: string;
  readonly accessKeyId?: string;
  readonly secretAccessKey?: string;
  readonly sessionToken?: string;
  /** Date of the signature; the present by default. */
  readonly date?: Date;
  /** Puts the signature into the query, valid for so many seconds. */
  readonly presign?: number;
  /** Signature version; 2 is for presigned URLs of S3 only, 4 is what is used otherwise. */
  readonly version?: 2 | 4;
  /** Value of X-Amz-Content-Sha256 in place of the body's digest, e.g. UNSIGNED-PAYLOAD. */
  readonly payload?: string;
  /** Headers sent but not signed. */
  readonly unsigned?: readonly string[];
  /** Applied after signing: headers set to another value, or taken away with null. */
  readonly tamper?: Readonly<Record<string, string | null>>;
  /** The same for parameters of the query, those of the signature included. */
  readonly tamperQuery?: Readonly<Record<string, string | null>>;
}

/** An upload to S3 by a browser's form. */
export interface PostForm {
  /** In this order, before those of the signature and the file. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Conditions of the policy, to which those for the signature's own fields are added; without them there is neither policy nor signature. */
  readonly conditions?: readonly unknown[];
  /** Seconds until the policy expires. */
  readonly expires?: number;
  /** Signature version, 4 by default. */
  readonly version?: 2 | 4;
  /** Applied after signing: fields set to another value, or taken away with null. */
  readonly tamper?: Readonly<Record<string, string | null>>;
  readonly file?: { readonly content: string | Uint8Array; readonly name?: string; readonly type?: string };
}

/** A request that no SDK would send, or whose bytes matter. */
export interface RawRequest {
  readonly method: string;
  /** As sent, query included. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
  /** In place of a body: a browser's form, signed by its policy rather than as a request. */
  readonly form?: PostForm;
  /** `false` sends it without any signature. */
  readonly sign?: Signing | false;
}

export interface Request {
  /** Operation and input for the official SDK … */
  readonly call?: string;
  readonly input?: Readonly<Record<string, unknown>>;
  /** Options of the SDK's client, such as region or requestChecksumCalculation. */
  readonly client?: Readonly<Record<string, unknown>>;
  /** Headers that the SDK's request gets besides its own, before it is signed. */
  readonly headers?: Readonly<Record<string, string>>;
  /** … or the request itself. */
  readonly http?: RawRequest;
  /** Another service than the file's. */
  readonly service?: string;
}

export interface ErrorExpectation {
  /** Absent where the answer has no body to name it, as to HEAD. */
  readonly code?: unknown;
  readonly message?: unknown;
  /** The whole `__type` or the query protocol's `Type`. */
  readonly type?: unknown;
  /** Further members of the error; those not named are not looked at. */
  readonly fields?: Readonly<Record<string, unknown>>;
}

export interface Expectation {
  readonly status?: number;
  /** The SDK's output, without `$metadata`: all of its members, unless tagged `!partial`. */
  readonly output?: unknown;
  /** Headers that matter, in lower case. */
  readonly headers?: Readonly<Record<string, unknown>>;
  /** The body as text. */
  readonly body?: unknown;
  readonly error?: ErrorExpectation;
}

export interface Step extends Request {
  readonly expect?: Expectation;
  /** Name of a variable → path into the output (`UploadId`, `Parts[0].ETag`), into `headers.…`, `error.…` or `body`. */
  readonly capture?: Readonly<Record<string, string>>;
  /** Repeats the request until the answer is as expected here, at most some seconds. */
  readonly until?: Expectation;
  /** Moves nothing on a server: the runner waits so many milliseconds. */
  readonly pauseMs?: number;
}

export interface Case {
  readonly id: string;
  readonly title?: string;
  /** core: what every program meets; complete: the rest of the documentation; strict: the letter of rare errors. */
  readonly layer?: 'core' | 'complete' | 'strict';
  readonly source: Source;
  /** A way in which the server has to be started; see `targets/`. */
  readonly profile?: string;
  /** Runs while no other case does, since it looks at all that the account has. */
  readonly alone?: boolean;
  /** Why it would cost money or quota on AWS, where it is refused. */
  readonly costly?: string;
  readonly setup?: readonly Step[];
  readonly request: Request;
  readonly expect: Expectation;
  /** What must hold afterwards, e.g. that bad input changed nothing. */
  readonly after?: readonly Step[];
}

export interface CaseFile {
  readonly service: string;
  readonly operation: string;
  readonly path: string;
  readonly cases: readonly Case[];
}

/** `cases/<service>/service.yaml`: all that the runner has to know of a service. */
export interface ServiceFile {
  readonly name: string;
  /** Package, client and options of the official SDK; absent where all requests are raw. `labelsHost`: it writes a label before every host name. */
  readonly sdk?: {
    readonly package: string;
    readonly client: string;
    readonly options?: Readonly<Record<string, unknown>>;
    readonly labelsHost?: boolean;
  };
  /** Name in the credential scope of raw requests. */
  readonly signingName?: string;
  /** First part of its host name on AWS, where that is not the signing name. */
  readonly endpointPrefix?: string;
  /** Name of the model under `protocols/models`, for the coverage. */
  readonly model?: string;
  /** Creating operation → what takes its doing away again. */
  readonly undo?: Readonly<Record<string, readonly UndoStep[]>>;
}

/** A step of a clean-up; `${input.…}` and `${output.…}` are those of the creating request. Errors are ignored: the thing may be gone. */
export interface UndoStep {
  readonly call: string;
  readonly input?: Readonly<Record<string, unknown>>;
  /** Lists first, and undoes with `${each.…}` for every element at `path`, until the list is empty. */
  readonly forEach?: { readonly call: string; readonly input?: Readonly<Record<string, unknown>>; readonly path: string };
}
