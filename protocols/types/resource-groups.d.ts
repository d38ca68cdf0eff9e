// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Resource Groups, 2017-11-27. Do not edit.
export interface Operations {
  CancelTagSyncTask: { input: CancelTagSyncTaskInput; output: {}; errors: "UnauthorizedException" | "BadRequestException" | "ForbiddenException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  CreateGroup: { input: CreateGroupInput; output: CreateGroupOutput; errors: "BadRequestException" | "ForbiddenException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  DeleteGroup: { input: DeleteGroupInput; output: DeleteGroupOutput; errors: "BadRequestException" | "ForbiddenException" | "NotFoundException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  GetAccountSettings: { input: {}; output: GetAccountSettingsOutput; errors: "BadRequestException" | "ForbiddenException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  GetGroup: { input: GetGroupInput; output: GetGroupOutput; errors: "BadRequestException" | "ForbiddenException" | "NotFoundException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  GetGroupConfiguration: { input: GetGroupConfigurationInput; output: GetGroupConfigurationOutput; errors: "BadRequestException" | "ForbiddenException" | "NotFoundException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  GetGroupQuery: { input: GetGroupQueryInput; output: GetGroupQueryOutput; errors: "BadRequestException" | "ForbiddenException" | "NotFoundException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  GetTagSyncTask: { input: GetTagSyncTaskInput; output: GetTagSyncTaskOutput; errors: "UnauthorizedException" | "BadRequestException" | "ForbiddenException" | "NotFoundException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  GetTags: { input: GetTagsInput; output: GetTagsOutput; errors: "BadRequestException" | "ForbiddenException" | "NotFoundException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  GroupResources: { input: GroupResourcesInput; output: GroupResourcesOutput; errors: "BadRequestException" | "ForbiddenException" | "NotFoundException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  ListGroupResources: { input: ListGroupResourcesInput; output: ListGroupResourcesOutput; errors: "UnauthorizedException" | "BadRequestException" | "ForbiddenException" | "NotFoundException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  ListGroupingStatuses: { input: ListGroupingStatusesInput; output: ListGroupingStatusesOutput; errors: "BadRequestException" | "ForbiddenException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  ListGroups: { input: ListGroupsInput; output: ListGroupsOutput; errors: "BadRequestException" | "ForbiddenException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  ListTagSyncTasks: { input: ListTagSyncTasksInput; output: ListTagSyncTasksOutput; errors: "UnauthorizedException" | "BadRequestException" | "ForbiddenException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  PutGroupConfiguration: { input: PutGroupConfigurationInput; output: PutGroupConfigurationOutput; errors: "BadRequestException" | "ForbiddenException" | "NotFoundException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  SearchResources: { input: SearchResourcesInput; output: SearchResourcesOutput; errors: "UnauthorizedException" | "BadRequestException" | "ForbiddenException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  StartTagSyncTask: { input: StartTagSyncTaskInput; output: StartTagSyncTaskOutput; errors: "UnauthorizedException" | "BadRequestException" | "ForbiddenException" | "NotFoundException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  Tag: { input: TagInput; output: TagOutput; errors: "BadRequestException" | "ForbiddenException" | "NotFoundException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  UngroupResources: { input: UngroupResourcesInput; output: UngroupResourcesOutput; errors: "BadRequestException" | "ForbiddenException" | "NotFoundException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  Untag: { input: UntagInput; output: UntagOutput; errors: "BadRequestException" | "ForbiddenException" | "NotFoundException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  UpdateAccountSettings: { input: UpdateAccountSettingsInput; output: UpdateAccountSettingsOutput; errors: "BadRequestException" | "ForbiddenException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  UpdateGroup: { input: UpdateGroupInput; output: UpdateGroupOutput; errors: "BadRequestException" | "ForbiddenException" | "NotFoundException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
  UpdateGroupQuery: { input: UpdateGroupQueryInput; output: UpdateGroupQueryOutput; errors: "BadRequestException" | "ForbiddenException" | "NotFoundException" | "MethodNotAllowedException" | "TooManyRequestsException" | "InternalServerErrorException" };
}
export type OperationName = keyof Operations;
export interface AccountSettings {
  GroupLifecycleEventsDesiredStatus?: GroupLifecycleEventsDesiredStatus;
  GroupLifecycleEventsStatus?: GroupLifecycleEventsStatus;
  GroupLifecycleEventsStatusMessage?: string;
}
export interface BadRequestException {
  Message?: string;
}
export interface CancelTagSyncTaskInput {
  TaskArn: string;
}
export interface CreateGroupInput {
  Name: string;
  Description?: string;
  ResourceQuery?: ResourceQuery;
  Tags?: { [key: string]: string };
  Configuration?: GroupConfigurationItem[];
  Criticality?: number;
  Owner?: string;
  DisplayName?: string;
}
export interface CreateGroupOutput {
  Group?: Group;
  ResourceQuery?: ResourceQuery;
  Tags?: { [key: string]: string };
  GroupConfiguration?: GroupConfiguration;
}
export interface DeleteGroupInput {
  GroupName?: string;
  Group?: string;
}
export interface DeleteGroupOutput {
  Group?: Group;
}
export interface FailedResource {
  ResourceArn?: string;
  ErrorMessage?: string;
  ErrorCode?: string;
}
export interface ForbiddenException {
  Message?: string;
}
export interface GetAccountSettingsOutput {
  AccountSettings?: AccountSettings;
}
export interface GetGroupConfigurationInput {
  Group?: string;
}
export interface GetGroupConfigurationOutput {
  GroupConfiguration?: GroupConfiguration;
}
export interface GetGroupInput {
  GroupName?: string;
  Group?: string;
}
export interface GetGroupOutput {
  Group?: Group;
}
export interface GetGroupQueryInput {
  GroupName?: string;
  Group?: string;
}
export interface GetGroupQueryOutput {
  GroupQuery?: GroupQuery;
}
export interface GetTagSyncTaskInput {
  TaskArn: string;
}
export interface GetTagSyncTaskOutput {
  GroupArn?: string;
  GroupName?: string;
  TaskArn?: string;
  TagKey?: string;
  TagValue?: string;
  ResourceQuery?: ResourceQuery;
  RoleArn?: string;
  Status?: TagSyncTaskStatus;
  ErrorMessage?: string;
  CreatedAt?: Date;
}
export interface GetTagsInput {
  Arn: string;
}
export interface GetTagsOutput {
  Arn?: string;
  Tags?: { [key: string]: string };
}
export interface Group {
  GroupArn: string;
  Name: string;
  Description?: string;
  Criticality?: number;
  Owner?: string;
  DisplayName?: string;
  ApplicationTag?: { [key: string]: string };
}
export interface GroupConfiguration {
  Configuration?: GroupConfigurationItem[];
  ProposedConfiguration?: GroupConfigurationItem[];
  Status?: GroupConfigurationStatus;
  FailureReason?: string;
}
export interface GroupConfigurationItem {
  Type: string;
  Parameters?: GroupConfigurationParameter[];
}
export interface GroupConfigurationParameter {
  Name: string;
  Values?: string[];
}
export type GroupConfigurationStatus = "UPDATING" | "UPDATE_COMPLETE" | "UPDATE_FAILED";
export interface GroupFilter {
  Name: GroupFilterName;
  Values: string[];
}
export type GroupFilterName = "resource-type" | "configuration-type" | "owner" | "display-name" | "criticality";
export interface GroupIdentifier {
  GroupName?: string;
  GroupArn?: string;
  Description?: string;
  Criticality?: number;
  Owner?: string;
  DisplayName?: string;
}
export type GroupLifecycleEventsDesiredStatus = "ACTIVE" | "INACTIVE";
export type GroupLifecycleEventsStatus = "ACTIVE" | "INACTIVE" | "IN_PROGRESS" | "ERROR";
export interface GroupQuery {
  GroupName: string;
  ResourceQuery: ResourceQuery;
}
export interface GroupResourcesInput {
  Group: string;
  ResourceArns: string[];
}
export interface GroupResourcesOutput {
  Succeeded?: string[];
  Failed?: FailedResource[];
  Pending?: PendingResource[];
}
export type GroupingStatus = "SUCCESS" | "FAILED" | "IN_PROGRESS" | "SKIPPED";
export interface GroupingStatusesItem {
  ResourceArn?: string;
  Action?: GroupingType;
  Status?: GroupingStatus;
  ErrorMessage?: string;
  ErrorCode?: string;
  UpdatedAt?: Date;
}
export type GroupingType = "GROUP" | "UNGROUP";
export interface InternalServerErrorException {
  Message?: string;
}
export interface ListGroupResourcesInput {
  GroupName?: string;
  Group?: string;
  Filters?: ResourceFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface ListGroupResourcesItem {
  Identifier?: ResourceIdentifier;
  Status?: ResourceStatus;
}
export interface ListGroupResourcesOutput {
  Resources?: ListGroupResourcesItem[];
  ResourceIdentifiers?: ResourceIdentifier[];
  NextToken?: string;
  QueryErrors?: QueryError[];
}
export interface ListGroupingStatusesFilter {
  Name: ListGroupingStatusesFilterName;
  Values: string[];
}
export type ListGroupingStatusesFilterName = "status" | "resource-arn";
export interface ListGroupingStatusesInput {
  Group: string;
  MaxResults?: number;
  Filters?: ListGroupingStatusesFilter[];
  NextToken?: string;
}
export interface ListGroupingStatusesOutput {
  Group?: string;
  GroupingStatuses?: GroupingStatusesItem[];
  NextToken?: string;
}
export interface ListGroupsInput {
  Filters?: GroupFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface ListGroupsOutput {
  GroupIdentifiers?: GroupIdentifier[];
  Groups?: Group[];
  NextToken?: string;
}
export interface ListTagSyncTasksFilter {
  GroupArn?: string;
  GroupName?: string;
}
export interface ListTagSyncTasksInput {
  Filters?: ListTagSyncTasksFilter[];
  MaxResults?: number;
  NextToken?: string;
}
export interface ListTagSyncTasksOutput {
  TagSyncTasks?: TagSyncTaskItem[];
  NextToken?: string;
}
export interface MethodNotAllowedException {
  Message?: string;
}
export interface NotFoundException {
  Message?: string;
}
export interface PendingResource {
  ResourceArn?: string;
}
export interface PutGroupConfigurationInput {
  Group?: string;
  Configuration?: GroupConfigurationItem[];
}
export interface PutGroupConfigurationOutput {}
export interface QueryError {
  ErrorCode?: QueryErrorCode;
  Message?: string;
}
export type QueryErrorCode = "CLOUDFORMATION_STACK_INACTIVE" | "CLOUDFORMATION_STACK_NOT_EXISTING" | "CLOUDFORMATION_STACK_UNASSUMABLE_ROLE" | "RESOURCE_TYPE_NOT_SUPPORTED";
export type QueryType = "TAG_FILTERS_1_0" | "CLOUDFORMATION_STACK_1_0";
export interface ResourceFilter {
  Name: ResourceFilterName;
  Values: string[];
}
export type ResourceFilterName = "resource-type";
export interface ResourceIdentifier {
  ResourceArn?: string;
  ResourceType?: string;
}
export interface ResourceQuery {
  Type: QueryType;
  Query: string;
}
export interface ResourceStatus {
  Name?: ResourceStatusValue;
}
export type ResourceStatusValue = "PENDING";
export interface SearchResourcesInput {
  ResourceQuery: ResourceQuery;
  MaxResults?: number;
  NextToken?: string;
}
export interface SearchResourcesOutput {
  ResourceIdentifiers?: ResourceIdentifier[];
  NextToken?: string;
  QueryErrors?: QueryError[];
}
export interface StartTagSyncTaskInput {
  Group: string;
  TagKey?: string;
  TagValue?: string;
  ResourceQuery?: ResourceQuery;
  RoleArn: string;
}
export interface StartTagSyncTaskOutput {
  GroupArn?: string;
  GroupName?: string;
  TaskArn?: string;
  TagKey?: string;
  TagValue?: string;
  ResourceQuery?: ResourceQuery;
  RoleArn?: string;
}
export interface TagInput {
  Arn: string;
  Tags: { [key: string]: string };
}
export interface TagOutput {
  Arn?: string;
  Tags?: { [key: string]: string };
}
export interface TagSyncTaskItem {
  GroupArn?: string;
  GroupName?: string;
  TaskArn?: string;
  TagKey?: string;
  TagValue?: string;
  ResourceQuery?: ResourceQuery;
  RoleArn?: string;
  Status?: TagSyncTaskStatus;
  ErrorMessage?: string;
  CreatedAt?: Date;
}
export type TagSyncTaskStatus = "ACTIVE" | "ERROR";
export interface TooManyRequestsException {
  Message?: string;
}
export interface UnauthorizedException {
  Message?: string;
}
export interface UngroupResourcesInput {
  Group: string;
  ResourceArns: string[];
}
export interface UngroupResourcesOutput {
  Succeeded?: string[];
  Failed?: FailedResource[];
  Pending?: PendingResource[];
}
export interface UntagInput {
  Arn: string;
  Keys: string[];
}
export interface UntagOutput {
  Arn?: string;
  Keys?: string[];
}
export interface UpdateAccountSettingsInput {
  GroupLifecycleEventsDesiredStatus?: GroupLifecycleEventsDesiredStatus;
}
export interface UpdateAccountSettingsOutput {
  AccountSettings?: AccountSettings;
}
export interface UpdateGroupInput {
  GroupName?: string;
  Group?: string;
  Description?: string;
  Criticality?: number;
  Owner?: string;
  DisplayName?: string;
}
export interface UpdateGroupOutput {
  Group?: Group;
}
export interface UpdateGroupQueryInput {
  GroupName?: string;
  Group?: string;
  ResourceQuery: ResourceQuery;
}
export interface UpdateGroupQueryOutput {
  GroupQuery?: GroupQuery;
}
