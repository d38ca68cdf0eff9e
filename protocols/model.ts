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

export interface ServiceMetadata {
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
  readonly box?: boolean;
}
