const ZONES = 'servers write times in UTC; reading other zones is for clients';
const AUTO_FILL = 'the case is about parameters that the client fills in by itself';
const COMPRESSED =
  "the case gives no body, only the header of a body that the client compressed; unpacking it is the edge's work";
const NO_HEADERS = "a server can't tell an empty map or list from one that was not sent";
const NOT_SENT = "an empty list or map that is not sent can't be told from none";
const WHOLE_QUERY =
  'a server puts every parameter into a map that is bound to the query, as the rest-json cases have it; this case leaves out those with members of their own';
const LENIENT =
  'other spellings of the error code are for clients to understand; servers write the bare code into x-amzn-ErrorType';
const TYPE_IN_HEADER = 'servers of this protocol tell the type in the body; the header is for clients to understand, too';
const LENIENT_BODY = 'other spellings of the type are for clients to understand; servers write __type';
const TYPE_IN_UNION = 'the answer holds a __type in a union, for the client to pass over';
const UNKNOWN_MEMBER = 'the answer holds a member that the model lacks, for the client to pass over';
const EMPTY_BODY = 'the client sends {} for a payload that was not given';

/** Cases that don't hold for a server, by direction and file, each with its reason. */
export const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'input/rest-xml': {
    HttpPrefixHeadersAreNotPresent: NO_HEADERS,
    NullAndEmptyHeaders: NO_HEADERS,
    SDKAppliedContentEncoding_restXml: COMPRESSED,
    SDKAppendedGzipAfterProvidedEncoding_restXml: COMPRESSED,
    QueryIdempotencyTokenAutoFill: AUTO_FILL,
    AllQueryStringTypes: WHOLE_QUERY,
    RestXmlQueryStringEscaping: WHOLE_QUERY,
    RestXmlSupportsNaNFloatQueryValues: WHOLE_QUERY,
    RestXmlSupportsInfinityFloatQueryValues: WHOLE_QUERY,
    RestXmlSupportsNegativeInfinityFloatQueryValues: WHOLE_QUERY,
    RestXmlZeroAndFalseQueryValues: WHOLE_QUERY,
    RestXmlQueryParamsStringListMap: WHOLE_QUERY,
    RestXmlQueryPrecedence:
      "the client drops the map's entry that a parameter of its own overrules, so that the server never sees it",
  },
  'output/rest-xml': {
    RestXmlDateTimeWithNegativeOffset: ZONES,
    RestXmlDateTimeWithPositiveOffset: ZONES,
    InvalidGreetingError: 'the answer holds an element that the model lacks, for the client to pass over',
  },
  'input/rest-json': {
    RestJsonHostWithPath: 'the path comes from an endpoint that the client was configured with',
    RestJsonHttpPrefixHeadersAreNotPresent: NO_HEADERS,
    RestJsonNullAndEmptyHeaders: NO_HEADERS,
    RestJsonOmitsEmptyListQueryValues: NOT_SENT,
    SDKAppliedContentEncoding_restJson1: COMPRESSED,
    SDKAppendedGzipAfterProvidedEncoding_restJson1: COMPRESSED,
    RestJsonQueryIdempotencyTokenAutoFill: AUTO_FILL,
    RestJsonQueryParamsStringListMap: WHOLE_QUERY,
    RestJsonQueryPrecedence:
      'the client drops the entry of the map that a parameter of its own overrules, so that the server never sees it',
    RestJsonHttpWithEmptyStructurePayload: EMPTY_BODY,
    RestJsonHttpWithHeadersButNoPayload: EMPTY_BODY,
  },
  'output/rest-json': {
    RestJsonDateTimeWithNegativeOffset: ZONES,
    RestJsonDateTimeWithPositiveOffset: ZONES,
    RestJsonFooErrorUsingXAmznErrorTypeWithUri: LENIENT,
    RestJsonFooErrorUsingXAmznErrorTypeWithUriAndNamespace: LENIENT,
    RestJsonFooErrorUsingCode: LENIENT,
    RestJsonFooErrorUsingCodeAndNamespace: LENIENT,
    RestJsonFooErrorUsingCodeUriAndNamespace: LENIENT,
    RestJsonFooErrorWithDunderType: LENIENT,
    RestJsonFooErrorWithDunderTypeAndNamespace: LENIENT,
    RestJsonFooErrorWithDunderTypeUriAndNamespace: LENIENT,
    RestJsonDeserializeIgnoreType: 'the answer holds a __type in a union, for the client to pass over',
  },
  'input/query': {
    SDKAppliedContentEncoding_awsQuery: COMPRESSED,
    SDKAppendsGzipAndIgnoresHttpProvidedEncoding_awsQuery: COMPRESSED,
    QueryProtocolIdempotencyTokenAutoFill: AUTO_FILL,
    QueryEmptyQueryMaps: NOT_SENT,
  },
  'output/query': {
    AwsQueryDateTimeWithNegativeOffset: ZONES,
    AwsQueryDateTimeWithPositiveOffset: ZONES,
  },
  'input/ec2': {
    SDKAppliedContentEncoding_ec2Query: COMPRESSED,
    SDKAppendsGzipAndIgnoresHttpProvidedEncoding_ec2Query: COMPRESSED,
    Ec2ProtocolIdempotencyTokenAutoFill: AUTO_FILL,
    Ec2EmptyQueryLists: NOT_SENT,
  },
  'output/ec2': {
    Ec2QueryDateTimeWithNegativeOffset: ZONES,
    Ec2QueryDateTimeWithPositiveOffset: ZONES,
  },
  'input/json': {
    SDKAppliedContentEncoding_awsJson1_1: COMPRESSED,
    SDKAppendsGzipAndIgnoresHttpProvidedEncoding_awsJson1_1: COMPRESSED,
  },
  'output/json': {
    AwsJson11DateTimeWithNegativeOffset: ZONES,
    AwsJson11DateTimeWithPositiveOffset: ZONES,
    handles_unexpected_json_output: UNKNOWN_MEMBER,
    AwsJson11IntEnums: 'the answer of the case has a header that only requests have',
    AwsJson11FooErrorUsingXAmznErrorType: TYPE_IN_HEADER,
    AwsJson11FooErrorUsingXAmznErrorTypeWithUri: TYPE_IN_HEADER,
    AwsJson11FooErrorUsingXAmznErrorTypeWithUriAndNamespace: TYPE_IN_HEADER,
    AwsJson11FooErrorUsingCode: LENIENT_BODY,
    AwsJson11FooErrorUsingCodeAndNamespace: LENIENT_BODY,
    AwsJson11FooErrorUsingCodeUriAndNamespace: LENIENT_BODY,
    AwsJson11FooErrorWithDunderTypeUriAndNamespace: LENIENT_BODY,
    AwsJson11DeserializeIgnoreType: TYPE_IN_UNION,
  },
  'input/json_1_0': {
    SDKAppliedContentEncoding_awsJson1_0: COMPRESSED,
    SDKAppendsGzipAndIgnoresHttpProvidedEncoding_awsJson1_0: COMPRESSED,
  },
  'output/json_1_0': {
    AwsJson10HandlesUnexpectedJsonOutput: UNKNOWN_MEMBER,
    AwsJson10FooErrorUsingXAmznErrorType: TYPE_IN_HEADER,
    AwsJson10FooErrorUsingXAmznErrorTypeWithUri: TYPE_IN_HEADER,
    AwsJson10FooErrorUsingXAmznErrorTypeWithUriAndNamespace: TYPE_IN_HEADER,
    AwsJson10FooErrorUsingCode: LENIENT_BODY,
    AwsJson10FooErrorUsingCodeAndNamespace: LENIENT_BODY,
    AwsJson10FooErrorUsingCodeUriAndNamespace: LENIENT_BODY,
    AwsJson10FooErrorWithDunderTypeUriAndNamespace: LENIENT_BODY,
    AwsJson10DeserializeIgnoreType: TYPE_IN_UNION,
  },
  'output/smithy-rpc-v2-cbor': {
    RpcV2CborExtraFieldsInTheBodyShouldBeSkippedByClients: UNKNOWN_MEMBER,
    RpcV2CborPayloadWithUnsetUnion: 'the case tells a length of 0 beside a body that is none',
  },
};
