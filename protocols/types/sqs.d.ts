// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): SQS, 2012-11-05. Do not edit.
export interface Operations {
  AddPermission: { input: AddPermissionRequest; output: {}; errors: "OverLimit" | "RequestThrottled" | "QueueDoesNotExist" | "InvalidAddress" | "InvalidSecurity" | "UnsupportedOperation" };
  CancelMessageMoveTask: { input: CancelMessageMoveTaskRequest; output: CancelMessageMoveTaskResult; errors: "ResourceNotFoundException" | "RequestThrottled" | "InvalidAddress" | "InvalidSecurity" | "UnsupportedOperation" };
  ChangeMessageVisibility: { input: ChangeMessageVisibilityRequest; output: {}; errors: "MessageNotInflight" | "ReceiptHandleIsInvalid" | "RequestThrottled" | "QueueDoesNotExist" | "UnsupportedOperation" | "InvalidAddress" | "InvalidSecurity" };
  ChangeMessageVisibilityBatch: { input: ChangeMessageVisibilityBatchRequest; output: ChangeMessageVisibilityBatchResult; errors: "TooManyEntriesInBatchRequest" | "EmptyBatchRequest" | "BatchEntryIdsNotDistinct" | "InvalidBatchEntryId" | "RequestThrottled" | "QueueDoesNotExist" | "UnsupportedOperation" | "InvalidAddress" | "InvalidSecurity" };
  CreateQueue: { input: CreateQueueRequest; output: CreateQueueResult; errors: "QueueDeletedRecently" | "QueueNameExists" | "RequestThrottled" | "InvalidAddress" | "InvalidAttributeName" | "InvalidAttributeValue" | "UnsupportedOperation" | "InvalidSecurity" };
  DeleteMessage: { input: DeleteMessageRequest; output: {}; errors: "InvalidIdFormat" | "ReceiptHandleIsInvalid" | "RequestThrottled" | "QueueDoesNotExist" | "UnsupportedOperation" | "InvalidSecurity" | "InvalidAddress" };
  DeleteMessageBatch: { input: DeleteMessageBatchRequest; output: DeleteMessageBatchResult; errors: "TooManyEntriesInBatchRequest" | "EmptyBatchRequest" | "BatchEntryIdsNotDistinct" | "InvalidBatchEntryId" | "RequestThrottled" | "QueueDoesNotExist" | "UnsupportedOperation" | "InvalidAddress" | "InvalidSecurity" };
  DeleteQueue: { input: DeleteQueueRequest; output: {}; errors: "RequestThrottled" | "QueueDoesNotExist" | "InvalidAddress" | "UnsupportedOperation" | "InvalidSecurity" };
  GetQueueAttributes: { input: GetQueueAttributesRequest; output: GetQueueAttributesResult; errors: "InvalidAttributeName" | "RequestThrottled" | "QueueDoesNotExist" | "UnsupportedOperation" | "InvalidSecurity" | "InvalidAddress" };
  GetQueueUrl: { input: GetQueueUrlRequest; output: GetQueueUrlResult; errors: "RequestThrottled" | "QueueDoesNotExist" | "InvalidAddress" | "InvalidSecurity" | "UnsupportedOperation" };
  ListDeadLetterSourceQueues: { input: ListDeadLetterSourceQueuesRequest; output: ListDeadLetterSourceQueuesResult; errors: "QueueDoesNotExist" | "RequestThrottled" | "InvalidSecurity" | "InvalidAddress" | "UnsupportedOperation" };
  ListMessageMoveTasks: { input: ListMessageMoveTasksRequest; output: ListMessageMoveTasksResult; errors: "ResourceNotFoundException" | "RequestThrottled" | "InvalidAddress" | "InvalidSecurity" | "UnsupportedOperation" };
  ListQueueTags: { input: ListQueueTagsRequest; output: ListQueueTagsResult; errors: "RequestThrottled" | "QueueDoesNotExist" | "UnsupportedOperation" | "InvalidAddress" | "InvalidSecurity" };
  ListQueues: { input: ListQueuesRequest; output: ListQueuesResult; errors: "RequestThrottled" | "InvalidSecurity" | "InvalidAddress" | "UnsupportedOperation" };
  PurgeQueue: { input: PurgeQueueRequest; output: {}; errors: "QueueDoesNotExist" | "PurgeQueueInProgress" | "RequestThrottled" | "InvalidAddress" | "InvalidSecurity" | "UnsupportedOperation" };
  ReceiveMessage: { input: ReceiveMessageRequest; output: ReceiveMessageResult; errors: "UnsupportedOperation" | "OverLimit" | "RequestThrottled" | "QueueDoesNotExist" | "InvalidSecurity" | "KmsDisabled" | "KmsInvalidState" | "KmsNotFound" | "KmsOptInRequired" | "KmsThrottled" | "KmsAccessDenied" | "KmsInvalidKeyUsage" | "InvalidAddress" };
  RemovePermission: { input: RemovePermissionRequest; output: {}; errors: "InvalidAddress" | "RequestThrottled" | "QueueDoesNotExist" | "InvalidSecurity" | "UnsupportedOperation" };
  SendMessage: { input: SendMessageRequest; output: SendMessageResult; errors: "InvalidMessageContents" | "UnsupportedOperation" | "RequestThrottled" | "QueueDoesNotExist" | "InvalidSecurity" | "KmsDisabled" | "KmsInvalidState" | "KmsNotFound" | "KmsOptInRequired" | "KmsThrottled" | "KmsAccessDenied" | "KmsInvalidKeyUsage" | "InvalidAddress" };
  SendMessageBatch: { input: SendMessageBatchRequest; output: SendMessageBatchResult; errors: "TooManyEntriesInBatchRequest" | "EmptyBatchRequest" | "BatchEntryIdsNotDistinct" | "BatchRequestTooLong" | "InvalidBatchEntryId" | "UnsupportedOperation" | "RequestThrottled" | "QueueDoesNotExist" | "InvalidSecurity" | "KmsDisabled" | "KmsInvalidState" | "KmsNotFound" | "KmsOptInRequired" | "KmsThrottled" | "KmsAccessDenied" | "KmsInvalidKeyUsage" | "InvalidAddress" };
  SetQueueAttributes: { input: SetQueueAttributesRequest; output: {}; errors: "InvalidAttributeName" | "InvalidAttributeValue" | "RequestThrottled" | "QueueDoesNotExist" | "UnsupportedOperation" | "OverLimit" | "InvalidAddress" | "InvalidSecurity" };
  StartMessageMoveTask: { input: StartMessageMoveTaskRequest; output: StartMessageMoveTaskResult; errors: "ResourceNotFoundException" | "RequestThrottled" | "InvalidAddress" | "InvalidSecurity" | "UnsupportedOperation" };
  TagQueue: { input: TagQueueRequest; output: {}; errors: "InvalidAddress" | "RequestThrottled" | "QueueDoesNotExist" | "InvalidSecurity" | "UnsupportedOperation" };
  UntagQueue: { input: UntagQueueRequest; output: {}; errors: "InvalidAddress" | "RequestThrottled" | "QueueDoesNotExist" | "InvalidSecurity" | "UnsupportedOperation" };
}
export type OperationName = keyof Operations;
export interface AddPermissionRequest {
  QueueUrl: string;
  Label: string;
  AWSAccountIds: string[];
  Actions: string[];
}
export interface BatchEntryIdsNotDistinct {
  message?: string;
}
export interface BatchRequestTooLong {
  message?: string;
}
export interface BatchResultErrorEntry {
  Id: string;
  SenderFault: boolean;
  Code: string;
  Message?: string;
}
export interface CancelMessageMoveTaskRequest {
  TaskHandle: string;
}
export interface CancelMessageMoveTaskResult {
  ApproximateNumberOfMessagesMoved?: number;
}
export interface ChangeMessageVisibilityBatchRequest {
  QueueUrl: string;
  Entries: ChangeMessageVisibilityBatchRequestEntry[];
}
export interface ChangeMessageVisibilityBatchRequestEntry {
  Id: string;
  ReceiptHandle: string;
  VisibilityTimeout?: number;
}
export interface ChangeMessageVisibilityBatchResult {
  Successful: ChangeMessageVisibilityBatchResultEntry[];
  Failed: BatchResultErrorEntry[];
}
export interface ChangeMessageVisibilityBatchResultEntry {
  Id: string;
}
export interface ChangeMessageVisibilityRequest {
  QueueUrl: string;
  ReceiptHandle: string;
  VisibilityTimeout: number;
}
export interface CreateQueueRequest {
  QueueName: string;
  Attributes?: { [key: string]: string };
  tags?: { [key: string]: string };
}
export interface CreateQueueResult {
  QueueUrl?: string;
}
export interface DeleteMessageBatchRequest {
  QueueUrl: string;
  Entries: DeleteMessageBatchRequestEntry[];
}
export interface DeleteMessageBatchRequestEntry {
  Id: string;
  ReceiptHandle: string;
}
export interface DeleteMessageBatchResult {
  Successful: DeleteMessageBatchResultEntry[];
  Failed: BatchResultErrorEntry[];
}
export interface DeleteMessageBatchResultEntry {
  Id: string;
}
export interface DeleteMessageRequest {
  QueueUrl: string;
  ReceiptHandle: string;
}
export interface DeleteQueueRequest {
  QueueUrl: string;
}
export interface EmptyBatchRequest {
  message?: string;
}
export interface GetQueueAttributesRequest {
  QueueUrl: string;
  AttributeNames?: QueueAttributeName[];
}
export interface GetQueueAttributesResult {
  Attributes?: { [key: string]: string };
}
export interface GetQueueUrlRequest {
  QueueName: string;
  QueueOwnerAWSAccountId?: string;
}
export interface GetQueueUrlResult {
  QueueUrl?: string;
}
export interface InvalidAddress {
  message?: string;
}
export interface InvalidAttributeName {
  message?: string;
}
export interface InvalidAttributeValue {
  message?: string;
}
export interface InvalidBatchEntryId {
  message?: string;
}
export interface InvalidIdFormat {}
export interface InvalidMessageContents {
  message?: string;
}
export interface InvalidSecurity {
  message?: string;
}
export interface KmsAccessDenied {
  message?: string;
}
export interface KmsDisabled {
  message?: string;
}
export interface KmsInvalidKeyUsage {
  message?: string;
}
export interface KmsInvalidState {
  message?: string;
}
export interface KmsNotFound {
  message?: string;
}
export interface KmsOptInRequired {
  message?: string;
}
export interface KmsThrottled {
  message?: string;
}
export interface ListDeadLetterSourceQueuesRequest {
  QueueUrl: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListDeadLetterSourceQueuesResult {
  queueUrls: string[];
  NextToken?: string;
}
export interface ListMessageMoveTasksRequest {
  SourceArn: string;
  MaxResults?: number;
}
export interface ListMessageMoveTasksResult {
  Results?: ListMessageMoveTasksResultEntry[];
}
export interface ListMessageMoveTasksResultEntry {
  TaskHandle?: string;
  Status?: string;
  SourceArn?: string;
  DestinationArn?: string;
  MaxNumberOfMessagesPerSecond?: number;
  ApproximateNumberOfMessagesMoved?: number;
  ApproximateNumberOfMessagesToMove?: number;
  FailureReason?: string;
  StartedTimestamp?: number;
}
export interface ListQueueTagsRequest {
  QueueUrl: string;
}
export interface ListQueueTagsResult {
  Tags?: { [key: string]: string };
}
export interface ListQueuesRequest {
  QueueNamePrefix?: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListQueuesResult {
  QueueUrls?: string[];
  NextToken?: string;
}
export interface Message {
  MessageId?: string;
  ReceiptHandle?: string;
  MD5OfBody?: string;
  Body?: string;
  Attributes?: { [key: string]: string };
  MD5OfMessageAttributes?: string;
  MessageAttributes?: { [key: string]: MessageAttributeValue };
}
export interface MessageAttributeValue {
  StringValue?: string;
  BinaryValue?: Uint8Array;
  StringListValues?: string[];
  BinaryListValues?: Uint8Array[];
  DataType: string;
}
export interface MessageNotInflight {}
export type MessageSystemAttributeName = "All" | "SenderId" | "SentTimestamp" | "ApproximateReceiveCount" | "ApproximateFirstReceiveTimestamp" | "SequenceNumber" | "MessageDeduplicationId" | "MessageGroupId" | "AWSTraceHeader" | "DeadLetterQueueSourceArn";
export type MessageSystemAttributeNameForSends = "AWSTraceHeader";
export interface MessageSystemAttributeValue {
  StringValue?: string;
  BinaryValue?: Uint8Array;
  StringListValues?: string[];
  BinaryListValues?: Uint8Array[];
  DataType: string;
}
export interface OverLimit {
  message?: string;
}
export interface PurgeQueueInProgress {
  message?: string;
}
export interface PurgeQueueRequest {
  QueueUrl: string;
}
export type QueueAttributeName = "All" | "Policy" | "VisibilityTimeout" | "MaximumMessageSize" | "MessageRetentionPeriod" | "ApproximateNumberOfMessages" | "ApproximateNumberOfMessagesNotVisible" | "CreatedTimestamp" | "LastModifiedTimestamp" | "QueueArn" | "ApproximateNumberOfMessagesDelayed" | "DelaySeconds" | "ReceiveMessageWaitTimeSeconds" | "RedrivePolicy" | "FifoQueue" | "ContentBasedDeduplication" | "KmsMasterKeyId" | "KmsDataKeyReusePeriodSeconds" | "DeduplicationScope" | "FifoThroughputLimit" | "RedriveAllowPolicy" | "SqsManagedSseEnabled";
export interface QueueDeletedRecently {
  message?: string;
}
export interface QueueDoesNotExist {
  message?: string;
}
export interface QueueNameExists {
  message?: string;
}
export interface ReceiptHandleIsInvalid {
  message?: string;
}
export interface ReceiveMessageRequest {
  QueueUrl: string;
  AttributeNames?: QueueAttributeName[];
  MessageSystemAttributeNames?: MessageSystemAttributeName[];
  MessageAttributeNames?: string[];
  MaxNumberOfMessages?: number;
  VisibilityTimeout?: number;
  WaitTimeSeconds?: number;
  ReceiveRequestAttemptId?: string;
}
export interface ReceiveMessageResult {
  Messages?: Message[];
}
export interface RemovePermissionRequest {
  QueueUrl: string;
  Label: string;
}
export interface RequestThrottled {
  message?: string;
}
export interface ResourceNotFoundException {
  message?: string;
}
export interface SendMessageBatchRequest {
  QueueUrl: string;
  Entries: SendMessageBatchRequestEntry[];
}
export interface SendMessageBatchRequestEntry {
  Id: string;
  MessageBody: string;
  DelaySeconds?: number;
  MessageAttributes?: { [key: string]: MessageAttributeValue };
  MessageSystemAttributes?: { [key: string]: MessageSystemAttributeValue };
  MessageDeduplicationId?: string;
  MessageGroupId?: string;
}
export interface SendMessageBatchResult {
  Successful: SendMessageBatchResultEntry[];
  Failed: BatchResultErrorEntry[];
}
export interface SendMessageBatchResultEntry {
  Id: string;
  MessageId: string;
  MD5OfMessageBody: string;
  MD5OfMessageAttributes?: string;
  MD5OfMessageSystemAttributes?: string;
  SequenceNumber?: string;
}
export interface SendMessageRequest {
  QueueUrl: string;
  MessageBody: string;
  DelaySeconds?: number;
  MessageAttributes?: { [key: string]: MessageAttributeValue };
  MessageSystemAttributes?: { [key: string]: MessageSystemAttributeValue };
  MessageDeduplicationId?: string;
  MessageGroupId?: string;
}
export interface SendMessageResult {
  MD5OfMessageBody?: string;
  MD5OfMessageAttributes?: string;
  MD5OfMessageSystemAttributes?: string;
  MessageId?: string;
  SequenceNumber?: string;
}
export interface SetQueueAttributesRequest {
  QueueUrl: string;
  Attributes: { [key: string]: string };
}
export interface StartMessageMoveTaskRequest {
  SourceArn: string;
  DestinationArn?: string;
  MaxNumberOfMessagesPerSecond?: number;
}
export interface StartMessageMoveTaskResult {
  TaskHandle?: string;
}
export interface TagQueueRequest {
  QueueUrl: string;
  Tags: { [key: string]: string };
}
export interface TooManyEntriesInBatchRequest {
  message?: string;
}
export interface UnsupportedOperation {
  message?: string;
}
export interface UntagQueueRequest {
  QueueUrl: string;
  TagKeys: string[];
}
