// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): DynamoDB Streams, 2012-08-10. Do not edit.
export interface Operations {
  DescribeStream: { input: DescribeStreamInput; output: DescribeStreamOutput; errors: "ResourceNotFoundException" | "InternalServerError" };
  GetRecords: { input: GetRecordsInput; output: GetRecordsOutput; errors: "ResourceNotFoundException" | "LimitExceededException" | "InternalServerError" | "ExpiredIteratorException" | "TrimmedDataAccessException" };
  GetShardIterator: { input: GetShardIteratorInput; output: GetShardIteratorOutput; errors: "ResourceNotFoundException" | "InternalServerError" | "TrimmedDataAccessException" };
  ListStreams: { input: ListStreamsInput; output: ListStreamsOutput; errors: "ResourceNotFoundException" | "InternalServerError" };
}
export type OperationName = keyof Operations;
export interface AttributeValue {
  S?: string;
  N?: string;
  B?: Uint8Array;
  SS?: string[];
  NS?: string[];
  BS?: Uint8Array[];
  M?: { [key: string]: AttributeValue };
  L?: AttributeValue[];
  NULL?: boolean;
  BOOL?: boolean;
}
export interface DescribeStreamInput {
  StreamArn: string;
  Limit?: number;
  ExclusiveStartShardId?: string;
  ShardFilter?: ShardFilter;
}
export interface DescribeStreamOutput {
  StreamDescription?: StreamDescription;
}
export interface ExpiredIteratorException {
  message?: string;
}
export interface GetRecordsInput {
  ShardIterator: string;
  Limit?: number;
}
export interface GetRecordsOutput {
  Records?: Record[];
  NextShardIterator?: string;
}
export interface GetShardIteratorInput {
  StreamArn: string;
  ShardId: string;
  ShardIteratorType: ShardIteratorType;
  SequenceNumber?: string;
  Timestamp?: Date;
}
export interface GetShardIteratorOutput {
  ShardIterator?: string;
}
export interface Identity {
  PrincipalId?: string;
  Type?: string;
}
export interface InternalServerError {
  message?: string;
}
export interface KeySchemaElement {
  AttributeName: string;
  KeyType: KeyType;
}
export type KeyType = "HASH" | "RANGE";
export interface LimitExceededException {
  message?: string;
}
export interface ListStreamsInput {
  TableName?: string;
  Limit?: number;
  ExclusiveStartStreamArn?: string;
}
export interface ListStreamsOutput {
  Streams?: Stream[];
  LastEvaluatedStreamArn?: string;
}
export type OperationType = "INSERT" | "MODIFY" | "REMOVE";
export interface Record {
  eventID?: string;
  eventName?: OperationType;
  eventVersion?: string;
  eventSource?: string;
  awsRegion?: string;
  dynamodb?: StreamRecord;
  userIdentity?: Identity;
}
export interface ResourceNotFoundException {
  message?: string;
}
export interface SequenceNumberRange {
  StartingSequenceNumber?: string;
  EndingSequenceNumber?: string;
}
export interface Shard {
  ShardId?: string;
  SequenceNumberRange?: SequenceNumberRange;
  ParentShardId?: string;
}
export interface ShardFilter {
  Type?: ShardFilterType;
  ShardId?: string;
}
export type ShardFilterType = "CHILD_SHARDS";
export type ShardIteratorType = "TRIM_HORIZON" | "LATEST" | "AT_SEQUENCE_NUMBER" | "AFTER_SEQUENCE_NUMBER" | "AT_TIMESTAMP";
export interface Stream {
  StreamArn?: string;
  TableName?: string;
  StreamLabel?: string;
}
export interface StreamDescription {
  StreamArn?: string;
  StreamLabel?: string;
  StreamStatus?: StreamStatus;
  StreamViewType?: StreamViewType;
  CreationRequestDateTime?: Date;
  TableName?: string;
  KeySchema?: KeySchemaElement[];
  Shards?: Shard[];
  LastEvaluatedShardId?: string;
}
export interface StreamRecord {
  ApproximateCreationDateTime?: Date;
  Keys?: { [key: string]: AttributeValue };
  NewImage?: { [key: string]: AttributeValue };
  OldImage?: { [key: string]: AttributeValue };
  SequenceNumber?: string;
  SizeBytes?: number;
  StreamViewType?: StreamViewType;
}
export type StreamStatus = "ENABLING" | "ENABLED" | "DISABLING" | "DISABLED";
export type StreamViewType = "NEW_IMAGE" | "OLD_IMAGE" | "NEW_AND_OLD_IMAGES" | "KEYS_ONLY";
export interface TrimmedDataAccessException {
  message?: string;
}
