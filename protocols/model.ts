/**
 * The compact model tables in memory. They keep botocore's vocabulary (shapes, members, locationName, …) without prose, so that
 * a table can be read beside the model that it was made from.
 */
export type ProtocolName = 'json' | 'query' | 'ec2' | 'rest-json' | 'rest-xml' | 'smithy-rpc-v2-cbor';

export interface ServiceModel {
  /** The name of the table, which is botocore's service folder: `s3`, `dynamodb`, `cognito-idp`. */
  readonly service: string;
  readonly metadata: ServiceMetadata;
  readonly operations: Readonly<Record<string, OperationModel>>;
  readonly shapes: Readonly<Record<string, Shape>>;
}

interface ServiceMetadata {
  readonly apiVersion: string;
  readonly endpointPrefix: string;
  readonly signingName?: string;
  readonly serviceId: string;
  /** In the order of the model's own preference; the first is the service's own. */
  readonly protocols: readonly ProtocolName[];
  readonly jsonVersion?: '1.0' | '1.1';
  readonly targetPrefix?: string;
  readonly xmlNamespace?: string;
  readonly awsQueryCompatible?: boolean;
  readonly signatureVersion: string;
  readonly globalEndpoint?: string;
  readonly wire?: WireTraits;
}

/** How a service's answers differ on the wire from its protocol's default: facts that botocore's model lacks. They come from patches. */
interface WireTraits {
  /** rest-xml: errors stand as `<Error>` alone, not inside `<ErrorResponse>`. */
  readonly noErrorWrapping?: boolean;
  /** The header that carries the request id; `x-amzn-requestid` unless given. */
  readonly requestIdHeader?: string;
  /** Answers carry `x-amz-id-2`, errors also `<HostId>`. */
  readonly hostId?: boolean;
  /** Answers carry `x-amz-id-2` of so many bytes, which errors do not repeat. */
  readonly extendedIdBytes?: number;
  /** The `Server` header of all answers, where the service names itself. */
  readonly server?: string;
  /**
   * Fractions of a second in ISO 8601 timestamps of XML bodies: milliseconds in all, in none, or whole seconds that show `.000`. Unless
   * given, they are written when there are any.
   */
  readonly fractionalSeconds?: FractionalSeconds;
  /** What stands before the root element of an XML answer. */
  readonly xmlDeclaration?: string;
  readonly xmlContentType?: string;
  /** aws-query: errors stand in one line, with an empty `<Detail/>` behind the message. */
  readonly errorDetail?: boolean;
  /**
   * Bodies are held against a schema: the root element must have the model's name, no element may be unknown, and whatever is wrong in one
   * makes it malformed as a whole.
   */
  readonly strictRoot?: boolean;
  /** Numbers in the query that are empty count as not sent. */
  readonly emptyNumbersAbsent?: boolean;
  /** Headers that count as not sent when they can't be read, by their name in the model. */
  readonly ignoredHeaders?: readonly string[];
  /** aws-json: answers carry a checksum of their body in `x-amz-crc32`. */
  readonly checksum?: boolean;
  /** aws-json: who asks in `application/json` is answered in it. */
  readonly answersPlainJson?: boolean;
  /** Which of its two JSON parsers words what is wrong with a body: `tokens`, or (absent) the one that names Java classes. */
  readonly jsonParser?: 'tokens';
  /** JSON and CBOR: what stands before the `#` in `__type` of the service's own errors. Absent: the bare code. */
  readonly errorNamespace?: string;
  readonly validation?: ValidationTraits;
  /** The errors for input that can't be read, by what is wrong with it. */
  readonly malformed?: Readonly<Partial<Record<MalformedKind, WireError>>>;
  /** The same for single members, by their name on the wire; they go before `malformed`. */
  readonly malformedMember?: Readonly<Record<string, WireError>>;
}

/** How a service tells violated constraints. */
interface ValidationTraits {
  /** The service has its own words for each: the model's constraints are not checked for it. */
  readonly off?: boolean;
  /** `ValidationException` unless given, in query protocols `ValidationError`. */
  readonly code?: string;
  /** What stands before the path of members that the body carries; `{operation}` is the operation with a small first letter. */
  readonly bodyPath?: string;
}

export type FractionalSeconds = 'always' | 'never' | 'zero';

/** What can be wrong with a piece of a request. `empty`: a required body is missing; without words for it, validation tells it. */
export type MalformedKind =
  | 'body'
  | 'empty'
  | 'root'
  | 'structure'
  | 'list'
  | 'number'
  | 'boolean'
  | 'timestamp'
  | 'blob'
  | 'uri';

/** An error in a table. `{name}` and `{value}` in the message and in fields stand for the member's wire name and the text that came. */
export interface WireError {
  readonly code: string;
  readonly message: string;
  /** 400 unless given. */
  readonly status?: number;
  readonly fields?: Readonly<Record<string, string>>;
}

export interface OperationModel {
  readonly name: string;
  readonly http: { readonly method: string; readonly requestUri: string; readonly responseCode?: number };
  readonly input?: ShapeRef;
  readonly output?: ShapeRef;
  readonly errors?: readonly string[];
  readonly endpoint?: { readonly hostPrefix?: string };
  readonly idempotent?: boolean;
  readonly httpChecksum?: Readonly<Record<string, unknown>>;
  readonly httpChecksumRequired?: boolean;
  readonly unsignedPayload?: boolean;
  /** May be called without a signature. */
  readonly authtype?: 'none';
  /** Superseded by another operation, which answers requests that fit both. */
  readonly deprecated?: boolean;
}

/** A use of a shape: the traits that stand at the member override those of the shape. */
export interface ShapeRef {
  readonly shape: string;
  readonly location?: 'uri' | 'querystring' | 'header' | 'headers' | 'statusCode';
  readonly locationName?: string;
  readonly queryName?: string;
  readonly xmlNamespace?: { readonly uri: string; readonly prefix?: string };
  readonly resultWrapper?: string;
  readonly flattened?: boolean;
  readonly xmlAttribute?: boolean;
  readonly streaming?: boolean;
  readonly idempotencyToken?: boolean;
  readonly jsonvalue?: boolean;
  readonly hostLabel?: boolean;
  readonly timestampFormat?: TimestampFormat;
  readonly eventpayload?: boolean;
  readonly eventheader?: boolean;
  readonly contextParam?: { readonly name: string };
}

export type TimestampFormat = 'iso8601' | 'rfc822' | 'unixTimestamp';

export interface Shape {
  readonly type:
    | 'structure'
    | 'list'
    | 'map'
    | 'string'
    | 'character'
    | 'blob'
    | 'boolean'
    | 'byte'
    | 'short'
    | 'integer'
    | 'long'
    | 'float'
    | 'double'
    | 'timestamp'
    | 'bigdecimal'
    | 'biginteger';
  readonly members?: Readonly<Record<string, ShapeRef>>;
  readonly required?: readonly string[];
  readonly payload?: string;
  readonly union?: boolean;
  readonly document?: boolean;
  readonly eventstream?: boolean;
  readonly event?: boolean;
  readonly exception?: boolean;
  readonly fault?: boolean;
  readonly error?: { readonly code?: string; readonly httpStatusCode?: number; readonly senderFault?: boolean };
  readonly member?: ShapeRef;
  readonly key?: ShapeRef;
  readonly value?: ShapeRef;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  /** Admits the same texts as `pattern`, which would take too long to check. From patches. */
  readonly patternCheck?: string;
  /** Where one in a list or map is wrong, the words say as well that it must not be null. From patches. */
  readonly namesNull?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly flattened?: boolean;
  readonly streaming?: boolean;
  readonly locationName?: string;
  readonly xmlNamespace?: { readonly uri: string; readonly prefix?: string };
  readonly xmlOrder?: readonly string[];
  readonly timestampFormat?: TimestampFormat;
  readonly sensitive?: boolean;
  readonly wrapper?: boolean;
  /** The one member whose text is the whole content of the root element (S3's GetBucketLocation). From patches. */
  readonly xmlText?: string;
  readonly box?: boolean;
}
