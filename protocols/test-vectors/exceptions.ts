const ZONES = 'servers write times in UTC; reading other zones is for clients';
const AUTO_FILL = 'the case is about parameters that the client fills in by itself';
const COMPRESSED =
  "the case gives no body, only the header of a body that the client compressed; unpacking it is the edge's work";
const NO_HEADERS = "a server can't tell an empty map or list from one that was not sent";
const NOT_SENT = "an empty list or map that is not sent can't be told from none";

/** Cases that don't hold for a server, by direction and file, each with its reason. */
export const EXCEPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'input/rest-xml': {
    HttpPrefixHeadersAreNotPresent: NO_HEADERS,
    NullAndEmptyHeaders: NO_HEADERS,
    SDKAppliedContentEncoding_restXml: COMPRESSED,
    SDKAppendedGzipAfterProvidedEncoding_restXml: COMPRESSED,
    QueryIdempotencyTokenAutoFill: AUTO_FILL,
    RestXmlQueryPrecedence:
      "the client drops the map's entry that a parameter of its own overrules, so that the server never sees it",
  },
  'output/rest-xml': {
    RestXmlDateTimeWithNegativeOffset: ZONES,
    RestXmlDateTimeWithPositiveOffset: ZONES,
    InvalidGreetingError: 'the answer holds an element that the model lacks, for the client to pass over',
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
};
