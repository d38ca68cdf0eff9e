// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): Transcribe, 2017-10-26. Do not edit.
export interface Operations {
  CreateCallAnalyticsCategory: { input: CreateCallAnalyticsCategoryRequest; output: CreateCallAnalyticsCategoryResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" | "ConflictException" };
  CreateLanguageModel: { input: CreateLanguageModelRequest; output: CreateLanguageModelResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" | "ConflictException" };
  CreateMedicalVocabulary: { input: CreateMedicalVocabularyRequest; output: CreateMedicalVocabularyResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" | "ConflictException" };
  CreateVocabulary: { input: CreateVocabularyRequest; output: CreateVocabularyResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" | "ConflictException" };
  CreateVocabularyFilter: { input: CreateVocabularyFilterRequest; output: CreateVocabularyFilterResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" | "ConflictException" };
  DeleteCallAnalyticsCategory: { input: DeleteCallAnalyticsCategoryRequest; output: DeleteCallAnalyticsCategoryResponse; errors: "NotFoundException" | "LimitExceededException" | "BadRequestException" | "InternalFailureException" };
  DeleteCallAnalyticsJob: { input: DeleteCallAnalyticsJobRequest; output: DeleteCallAnalyticsJobResponse; errors: "LimitExceededException" | "BadRequestException" | "InternalFailureException" };
  DeleteLanguageModel: { input: DeleteLanguageModelRequest; output: {}; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" };
  DeleteMedicalScribeJob: { input: DeleteMedicalScribeJobRequest; output: {}; errors: "LimitExceededException" | "BadRequestException" | "InternalFailureException" };
  DeleteMedicalTranscriptionJob: { input: DeleteMedicalTranscriptionJobRequest; output: {}; errors: "LimitExceededException" | "BadRequestException" | "InternalFailureException" };
  DeleteMedicalVocabulary: { input: DeleteMedicalVocabularyRequest; output: {}; errors: "NotFoundException" | "LimitExceededException" | "BadRequestException" | "InternalFailureException" };
  DeleteTranscriptionJob: { input: DeleteTranscriptionJobRequest; output: {}; errors: "LimitExceededException" | "BadRequestException" | "InternalFailureException" };
  DeleteVocabulary: { input: DeleteVocabularyRequest; output: {}; errors: "NotFoundException" | "LimitExceededException" | "BadRequestException" | "InternalFailureException" };
  DeleteVocabularyFilter: { input: DeleteVocabularyFilterRequest; output: {}; errors: "NotFoundException" | "LimitExceededException" | "BadRequestException" | "InternalFailureException" };
  DescribeLanguageModel: { input: DescribeLanguageModelRequest; output: DescribeLanguageModelResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" | "NotFoundException" };
  GetCallAnalyticsCategory: { input: GetCallAnalyticsCategoryRequest; output: GetCallAnalyticsCategoryResponse; errors: "NotFoundException" | "LimitExceededException" | "InternalFailureException" | "BadRequestException" };
  GetCallAnalyticsJob: { input: GetCallAnalyticsJobRequest; output: GetCallAnalyticsJobResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" | "NotFoundException" };
  GetMedicalScribeJob: { input: GetMedicalScribeJobRequest; output: GetMedicalScribeJobResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" | "NotFoundException" };
  GetMedicalTranscriptionJob: { input: GetMedicalTranscriptionJobRequest; output: GetMedicalTranscriptionJobResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" | "NotFoundException" };
  GetMedicalVocabulary: { input: GetMedicalVocabularyRequest; output: GetMedicalVocabularyResponse; errors: "NotFoundException" | "LimitExceededException" | "InternalFailureException" | "BadRequestException" };
  GetTranscriptionJob: { input: GetTranscriptionJobRequest; output: GetTranscriptionJobResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" | "NotFoundException" };
  GetVocabulary: { input: GetVocabularyRequest; output: GetVocabularyResponse; errors: "NotFoundException" | "LimitExceededException" | "InternalFailureException" | "BadRequestException" };
  GetVocabularyFilter: { input: GetVocabularyFilterRequest; output: GetVocabularyFilterResponse; errors: "NotFoundException" | "LimitExceededException" | "InternalFailureException" | "BadRequestException" };
  ListCallAnalyticsCategories: { input: ListCallAnalyticsCategoriesRequest; output: ListCallAnalyticsCategoriesResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" };
  ListCallAnalyticsJobs: { input: ListCallAnalyticsJobsRequest; output: ListCallAnalyticsJobsResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" };
  ListLanguageModels: { input: ListLanguageModelsRequest; output: ListLanguageModelsResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" };
  ListMedicalScribeJobs: { input: ListMedicalScribeJobsRequest; output: ListMedicalScribeJobsResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" };
  ListMedicalTranscriptionJobs: { input: ListMedicalTranscriptionJobsRequest; output: ListMedicalTranscriptionJobsResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" };
  ListMedicalVocabularies: { input: ListMedicalVocabulariesRequest; output: ListMedicalVocabulariesResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" };
  ListTagsForResource: { input: ListTagsForResourceRequest; output: ListTagsForResourceResponse; errors: "BadRequestException" | "NotFoundException" | "LimitExceededException" | "InternalFailureException" };
  ListTranscriptionJobs: { input: ListTranscriptionJobsRequest; output: ListTranscriptionJobsResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" };
  ListVocabularies: { input: ListVocabulariesRequest; output: ListVocabulariesResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" };
  ListVocabularyFilters: { input: ListVocabularyFiltersRequest; output: ListVocabularyFiltersResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" };
  StartCallAnalyticsJob: { input: StartCallAnalyticsJobRequest; output: StartCallAnalyticsJobResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" | "ConflictException" };
  StartMedicalScribeJob: { input: StartMedicalScribeJobRequest; output: StartMedicalScribeJobResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" | "ConflictException" };
  StartMedicalTranscriptionJob: { input: StartMedicalTranscriptionJobRequest; output: StartMedicalTranscriptionJobResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" | "ConflictException" };
  StartTranscriptionJob: { input: StartTranscriptionJobRequest; output: StartTranscriptionJobResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" | "ConflictException" };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse; errors: "BadRequestException" | "ConflictException" | "NotFoundException" | "LimitExceededException" | "InternalFailureException" };
  UntagResource: { input: UntagResourceRequest; output: UntagResourceResponse; errors: "LimitExceededException" | "BadRequestException" | "ConflictException" | "NotFoundException" | "InternalFailureException" };
  UpdateCallAnalyticsCategory: { input: UpdateCallAnalyticsCategoryRequest; output: UpdateCallAnalyticsCategoryResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" | "NotFoundException" | "ConflictException" };
  UpdateLanguageModel: { input: UpdateLanguageModelRequest; output: UpdateLanguageModelResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" | "NotFoundException" | "ConflictException" };
  UpdateMedicalVocabulary: { input: UpdateMedicalVocabularyRequest; output: UpdateMedicalVocabularyResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" | "NotFoundException" | "ConflictException" };
  UpdateVocabulary: { input: UpdateVocabularyRequest; output: UpdateVocabularyResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" | "NotFoundException" | "ConflictException" };
  UpdateVocabularyFilter: { input: UpdateVocabularyFilterRequest; output: UpdateVocabularyFilterResponse; errors: "BadRequestException" | "LimitExceededException" | "InternalFailureException" | "NotFoundException" | "ConflictException" };
}
export type OperationName = keyof Operations;
export interface AbsoluteTimeRange {
  StartTime?: number;
  EndTime?: number;
  First?: number;
  Last?: number;
}
export interface BadRequestException {
  Message?: string;
}
export type BaseModelName = "NarrowBand" | "WideBand";
export type CLMLanguageCode = "en-US" | "hi-IN" | "es-US" | "en-GB" | "en-AU" | "de-DE" | "ja-JP";
export type CallAnalyticsFeature = "GENERATIVE_SUMMARIZATION";
export interface CallAnalyticsJob {
  CallAnalyticsJobName?: string;
  CallAnalyticsJobStatus?: CallAnalyticsJobStatus;
  CallAnalyticsJobDetails?: CallAnalyticsJobDetails;
  LanguageCode?: LanguageCode;
  MediaSampleRateHertz?: number;
  MediaFormat?: MediaFormat;
  Media?: Media;
  Transcript?: Transcript;
  StartTime?: Date;
  CreationTime?: Date;
  CompletionTime?: Date;
  FailureReason?: string;
  DataAccessRoleArn?: string;
  IdentifiedLanguageScore?: number;
  Settings?: CallAnalyticsJobSettings;
  ChannelDefinitions?: ChannelDefinition[];
  Tags?: Tag[];
}
export interface CallAnalyticsJobDetails {
  Skipped?: CallAnalyticsSkippedFeature[];
}
export interface CallAnalyticsJobSettings {
  VocabularyName?: string;
  VocabularyFilterName?: string;
  VocabularyFilterMethod?: VocabularyFilterMethod;
  LanguageModelName?: string;
  ContentRedaction?: ContentRedaction;
  LanguageOptions?: LanguageCode[];
  LanguageIdSettings?: { [key: string]: LanguageIdSettings };
  Summarization?: Summarization;
}
export type CallAnalyticsJobStatus = "QUEUED" | "IN_PROGRESS" | "FAILED" | "COMPLETED";
export interface CallAnalyticsJobSummary {
  CallAnalyticsJobName?: string;
  CreationTime?: Date;
  StartTime?: Date;
  CompletionTime?: Date;
  LanguageCode?: LanguageCode;
  CallAnalyticsJobStatus?: CallAnalyticsJobStatus;
  CallAnalyticsJobDetails?: CallAnalyticsJobDetails;
  FailureReason?: string;
}
export interface CallAnalyticsSkippedFeature {
  Feature?: CallAnalyticsFeature;
  ReasonCode?: CallAnalyticsSkippedReasonCode;
  Message?: string;
}
export type CallAnalyticsSkippedReasonCode = "INSUFFICIENT_CONVERSATION_CONTENT" | "FAILED_SAFETY_GUIDELINES";
export interface CategoryProperties {
  CategoryName?: string;
  Rules?: Rule[];
  CreateTime?: Date;
  LastUpdateTime?: Date;
  Tags?: Tag[];
  InputType?: InputType;
}
export interface ChannelDefinition {
  ChannelId?: number;
  ParticipantRole?: ParticipantRole;
}
export interface ClinicalNoteGenerationSettings {
  NoteTemplate?: MedicalScribeNoteTemplate;
}
export interface ConflictException {
  Message?: string;
}
export interface ContentRedaction {
  RedactionType: RedactionType;
  RedactionOutput: RedactionOutput;
  PiiEntityTypes?: PiiEntityType[];
}
export interface CreateCallAnalyticsCategoryRequest {
  CategoryName: string;
  Rules: Rule[];
  Tags?: Tag[];
  InputType?: InputType;
}
export interface CreateCallAnalyticsCategoryResponse {
  CategoryProperties?: CategoryProperties;
}
export interface CreateLanguageModelRequest {
  LanguageCode: CLMLanguageCode;
  BaseModelName: BaseModelName;
  ModelName: string;
  InputDataConfig: InputDataConfig;
  EncryptionConfiguration?: EncryptionConfiguration;
  Tags?: Tag[];
}
export interface CreateLanguageModelResponse {
  LanguageCode?: CLMLanguageCode;
  BaseModelName?: BaseModelName;
  ModelName?: string;
  InputDataConfig?: InputDataConfig;
  ModelStatus?: ModelStatus;
}
export interface CreateMedicalVocabularyRequest {
  VocabularyName: string;
  LanguageCode: LanguageCode;
  VocabularyFileUri: string;
  Tags?: Tag[];
}
export interface CreateMedicalVocabularyResponse {
  VocabularyName?: string;
  LanguageCode?: LanguageCode;
  VocabularyState?: VocabularyState;
  LastModifiedTime?: Date;
  FailureReason?: string;
}
export interface CreateVocabularyFilterRequest {
  VocabularyFilterName: string;
  LanguageCode: LanguageCode;
  Words?: string[];
  VocabularyFilterFileUri?: string;
  Tags?: Tag[];
  DataAccessRoleArn?: string;
  EncryptionConfiguration?: EncryptionConfiguration;
}
export interface CreateVocabularyFilterResponse {
  VocabularyFilterName?: string;
  LanguageCode?: LanguageCode;
  LastModifiedTime?: Date;
}
export interface CreateVocabularyRequest {
  VocabularyName: string;
  LanguageCode: LanguageCode;
  Phrases?: string[];
  VocabularyFileUri?: string;
  Tags?: Tag[];
  DataAccessRoleArn?: string;
  EncryptionConfiguration?: EncryptionConfiguration;
}
export interface CreateVocabularyResponse {
  VocabularyName?: string;
  LanguageCode?: LanguageCode;
  VocabularyState?: VocabularyState;
  LastModifiedTime?: Date;
  FailureReason?: string;
}
export interface DeleteCallAnalyticsCategoryRequest {
  CategoryName: string;
}
export interface DeleteCallAnalyticsCategoryResponse {}
export interface DeleteCallAnalyticsJobRequest {
  CallAnalyticsJobName: string;
}
export interface DeleteCallAnalyticsJobResponse {}
export interface DeleteLanguageModelRequest {
  ModelName: string;
}
export interface DeleteMedicalScribeJobRequest {
  MedicalScribeJobName: string;
}
export interface DeleteMedicalTranscriptionJobRequest {
  MedicalTranscriptionJobName: string;
}
export interface DeleteMedicalVocabularyRequest {
  VocabularyName: string;
}
export interface DeleteTranscriptionJobRequest {
  TranscriptionJobName: string;
}
export interface DeleteVocabularyFilterRequest {
  VocabularyFilterName: string;
}
export interface DeleteVocabularyRequest {
  VocabularyName: string;
}
export interface DescribeLanguageModelRequest {
  ModelName: string;
}
export interface DescribeLanguageModelResponse {
  LanguageModel?: LanguageModel;
}
export interface EncryptionConfiguration {
  KMSEncryptionContext?: { [key: string]: string };
  KMSKey: string;
}
export interface GetCallAnalyticsCategoryRequest {
  CategoryName: string;
}
export interface GetCallAnalyticsCategoryResponse {
  CategoryProperties?: CategoryProperties;
}
export interface GetCallAnalyticsJobRequest {
  CallAnalyticsJobName: string;
}
export interface GetCallAnalyticsJobResponse {
  CallAnalyticsJob?: CallAnalyticsJob;
}
export interface GetMedicalScribeJobRequest {
  MedicalScribeJobName: string;
}
export interface GetMedicalScribeJobResponse {
  MedicalScribeJob?: MedicalScribeJob;
}
export interface GetMedicalTranscriptionJobRequest {
  MedicalTranscriptionJobName: string;
}
export interface GetMedicalTranscriptionJobResponse {
  MedicalTranscriptionJob?: MedicalTranscriptionJob;
}
export interface GetMedicalVocabularyRequest {
  VocabularyName: string;
}
export interface GetMedicalVocabularyResponse {
  VocabularyName?: string;
  LanguageCode?: LanguageCode;
  VocabularyState?: VocabularyState;
  LastModifiedTime?: Date;
  FailureReason?: string;
  DownloadUri?: string;
}
export interface GetTranscriptionJobRequest {
  TranscriptionJobName: string;
}
export interface GetTranscriptionJobResponse {
  TranscriptionJob?: TranscriptionJob;
}
export interface GetVocabularyFilterRequest {
  VocabularyFilterName: string;
}
export interface GetVocabularyFilterResponse {
  VocabularyFilterName?: string;
  LanguageCode?: LanguageCode;
  LastModifiedTime?: Date;
  DownloadUri?: string;
  DataAccessRoleArn?: string;
  EncryptionConfiguration?: EncryptionConfiguration;
}
export interface GetVocabularyRequest {
  VocabularyName: string;
}
export interface GetVocabularyResponse {
  VocabularyName?: string;
  LanguageCode?: LanguageCode;
  VocabularyState?: VocabularyState;
  LastModifiedTime?: Date;
  FailureReason?: string;
  DownloadUri?: string;
  DataAccessRoleArn?: string;
  EncryptionConfiguration?: EncryptionConfiguration;
}
export interface InputDataConfig {
  S3Uri: string;
  TuningDataS3Uri?: string;
  DataAccessRoleArn: string;
}
export type InputType = "REAL_TIME" | "POST_CALL";
export interface InternalFailureException {
  Message?: string;
}
export interface InterruptionFilter {
  Threshold?: number;
  ParticipantRole?: ParticipantRole;
  AbsoluteTimeRange?: AbsoluteTimeRange;
  RelativeTimeRange?: RelativeTimeRange;
  Negate?: boolean;
}
export interface JobExecutionSettings {
  AllowDeferredExecution?: boolean;
  DataAccessRoleArn?: string;
}
export type LanguageCode = "af-ZA" | "ar-AE" | "ar-SA" | "am-ET" | "cy-GB" | "da-DK" | "de-CH" | "de-DE" | "en-AB" | "en-AU" | "en-GB" | "en-IE" | "en-IN" | "en-US" | "en-WL" | "es-ES" | "es-MX" | "es-US" | "fa-AF" | "fa-IR" | "fr-CA" | "fr-FR" | "ga-IE" | "gd-GB" | "he-IL" | "hi-IN" | "ht-HT" | "id-ID" | "it-IT" | "ja-JP" | "jv-ID" | "km-KH" | "ko-KR" | "my-MM" | "ms-MY" | "nl-NL" | "pt-BR" | "pt-PT" | "ru-RU" | "ta-IN" | "te-IN" | "tr-TR" | "zh-CN" | "zh-TW" | "th-TH" | "en-ZA" | "en-NZ" | "vi-VN" | "sv-SE" | "ab-GE" | "ast-ES" | "az-AZ" | "ba-RU" | "be-BY" | "bg-BG" | "bn-IN" | "bs-BA" | "ca-ES" | "ckb-IQ" | "ckb-IR" | "cs-CZ" | "cy-WL" | "el-GR" | "et-EE" | "et-ET" | "eu-ES" | "fi-FI" | "gl-ES" | "gu-IN" | "ha-NG" | "hr-HR" | "hu-HU" | "hy-AM" | "is-IS" | "ka-GE" | "kab-DZ" | "kk-KZ" | "kn-IN" | "ky-KG" | "lg-IN" | "lt-LT" | "lv-LV" | "mhr-RU" | "mi-NZ" | "mk-MK" | "ml-IN" | "mn-MN" | "mr-IN" | "mt-MT" | "no-NO" | "ne-NP" | "or-IN" | "pa-IN" | "pl-PL" | "ps-AF" | "ro-RO" | "rw-RW" | "si-LK" | "sk-SK" | "sl-SI" | "so-SO" | "sq-AL" | "sr-RS" | "su-ID" | "sw-BI" | "sw-KE" | "sw-RW" | "sw-TZ" | "sw-UG" | "tl-PH" | "tt-RU" | "ug-CN" | "uk-UA" | "uz-UZ" | "wo-SN" | "zh-HK" | "zu-ZA";
export interface LanguageCodeItem {
  LanguageCode?: LanguageCode;
  DurationInSeconds?: number;
}
export interface LanguageIdSettings {
  VocabularyName?: string;
  VocabularyFilterName?: string;
  LanguageModelName?: string;
}
export interface LanguageModel {
  ModelName?: string;
  CreateTime?: Date;
  LastModifiedTime?: Date;
  LanguageCode?: CLMLanguageCode;
  BaseModelName?: BaseModelName;
  ModelStatus?: ModelStatus;
  UpgradeAvailability?: boolean;
  FailureReason?: string;
  InputDataConfig?: InputDataConfig;
  EncryptionConfiguration?: EncryptionConfiguration;
}
export interface LimitExceededException {
  Message?: string;
}
export interface ListCallAnalyticsCategoriesRequest {
  NextToken?: string;
  MaxResults?: number;
}
export interface ListCallAnalyticsCategoriesResponse {
  NextToken?: string;
  Categories?: CategoryProperties[];
}
export interface ListCallAnalyticsJobsRequest {
  Status?: CallAnalyticsJobStatus;
  JobNameContains?: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListCallAnalyticsJobsResponse {
  Status?: CallAnalyticsJobStatus;
  NextToken?: string;
  CallAnalyticsJobSummaries?: CallAnalyticsJobSummary[];
}
export interface ListLanguageModelsRequest {
  StatusEquals?: ModelStatus;
  NameContains?: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListLanguageModelsResponse {
  NextToken?: string;
  Models?: LanguageModel[];
}
export interface ListMedicalScribeJobsRequest {
  Status?: MedicalScribeJobStatus;
  JobNameContains?: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListMedicalScribeJobsResponse {
  Status?: MedicalScribeJobStatus;
  NextToken?: string;
  MedicalScribeJobSummaries?: MedicalScribeJobSummary[];
}
export interface ListMedicalTranscriptionJobsRequest {
  Status?: TranscriptionJobStatus;
  JobNameContains?: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListMedicalTranscriptionJobsResponse {
  Status?: TranscriptionJobStatus;
  NextToken?: string;
  MedicalTranscriptionJobSummaries?: MedicalTranscriptionJobSummary[];
}
export interface ListMedicalVocabulariesRequest {
  NextToken?: string;
  MaxResults?: number;
  StateEquals?: VocabularyState;
  NameContains?: string;
}
export interface ListMedicalVocabulariesResponse {
  Status?: VocabularyState;
  NextToken?: string;
  Vocabularies?: VocabularyInfo[];
}
export interface ListTagsForResourceRequest {
  ResourceArn: string;
}
export interface ListTagsForResourceResponse {
  ResourceArn?: string;
  Tags?: Tag[];
}
export interface ListTranscriptionJobsRequest {
  Status?: TranscriptionJobStatus;
  JobNameContains?: string;
  NextToken?: string;
  MaxResults?: number;
}
export interface ListTranscriptionJobsResponse {
  Status?: TranscriptionJobStatus;
  NextToken?: string;
  TranscriptionJobSummaries?: TranscriptionJobSummary[];
}
export interface ListVocabulariesRequest {
  NextToken?: string;
  MaxResults?: number;
  StateEquals?: VocabularyState;
  NameContains?: string;
}
export interface ListVocabulariesResponse {
  Status?: VocabularyState;
  NextToken?: string;
  Vocabularies?: VocabularyInfo[];
}
export interface ListVocabularyFiltersRequest {
  NextToken?: string;
  MaxResults?: number;
  NameContains?: string;
}
export interface ListVocabularyFiltersResponse {
  NextToken?: string;
  VocabularyFilters?: VocabularyFilterInfo[];
}
export interface Media {
  MediaFileUri?: string;
  RedactedMediaFileUri?: string;
}
export type MediaFormat = "mp3" | "mp4" | "wav" | "flac" | "ogg" | "amr" | "webm" | "m4a";
export type MedicalContentIdentificationType = "PHI";
export interface MedicalScribeChannelDefinition {
  ChannelId: number;
  ParticipantRole: MedicalScribeParticipantRole;
}
export interface MedicalScribeContext {
  PatientContext?: MedicalScribePatientContext;
}
export interface MedicalScribeJob {
  MedicalScribeJobName?: string;
  MedicalScribeJobStatus?: MedicalScribeJobStatus;
  LanguageCode?: MedicalScribeLanguageCode;
  Media?: Media;
  MedicalScribeOutput?: MedicalScribeOutput;
  StartTime?: Date;
  CreationTime?: Date;
  CompletionTime?: Date;
  FailureReason?: string;
  Settings?: MedicalScribeSettings;
  DataAccessRoleArn?: string;
  ChannelDefinitions?: MedicalScribeChannelDefinition[];
  MedicalScribeContextProvided?: boolean;
  Tags?: Tag[];
}
export type MedicalScribeJobStatus = "QUEUED" | "IN_PROGRESS" | "FAILED" | "COMPLETED";
export interface MedicalScribeJobSummary {
  MedicalScribeJobName?: string;
  CreationTime?: Date;
  StartTime?: Date;
  CompletionTime?: Date;
  LanguageCode?: MedicalScribeLanguageCode;
  MedicalScribeJobStatus?: MedicalScribeJobStatus;
  FailureReason?: string;
}
export type MedicalScribeLanguageCode = "en-US";
export type MedicalScribeNoteTemplate = "HISTORY_AND_PHYSICAL" | "GIRPP" | "BIRP" | "SIRP" | "DAP" | "BEHAVIORAL_SOAP" | "PHYSICAL_SOAP";
export interface MedicalScribeOutput {
  TranscriptFileUri: string;
  ClinicalDocumentUri: string;
}
export type MedicalScribeParticipantRole = "PATIENT" | "CLINICIAN";
export interface MedicalScribePatientContext {
  Pronouns?: Pronouns;
}
export interface MedicalScribeSettings {
  ShowSpeakerLabels?: boolean;
  MaxSpeakerLabels?: number;
  ChannelIdentification?: boolean;
  VocabularyName?: string;
  VocabularyFilterName?: string;
  VocabularyFilterMethod?: VocabularyFilterMethod;
  ClinicalNoteGenerationSettings?: ClinicalNoteGenerationSettings;
}
export interface MedicalTranscript {
  TranscriptFileUri?: string;
}
export interface MedicalTranscriptionJob {
  MedicalTranscriptionJobName?: string;
  TranscriptionJobStatus?: TranscriptionJobStatus;
  LanguageCode?: LanguageCode;
  MediaSampleRateHertz?: number;
  MediaFormat?: MediaFormat;
  Media?: Media;
  Transcript?: MedicalTranscript;
  StartTime?: Date;
  CreationTime?: Date;
  CompletionTime?: Date;
  FailureReason?: string;
  Settings?: MedicalTranscriptionSetting;
  ContentIdentificationType?: MedicalContentIdentificationType;
  Specialty?: Specialty;
  Type?: Type;
  Tags?: Tag[];
}
export interface MedicalTranscriptionJobSummary {
  MedicalTranscriptionJobName?: string;
  CreationTime?: Date;
  StartTime?: Date;
  CompletionTime?: Date;
  LanguageCode?: LanguageCode;
  TranscriptionJobStatus?: TranscriptionJobStatus;
  FailureReason?: string;
  OutputLocationType?: OutputLocationType;
  Specialty?: Specialty;
  ContentIdentificationType?: MedicalContentIdentificationType;
  Type?: Type;
}
export interface MedicalTranscriptionSetting {
  ShowSpeakerLabels?: boolean;
  MaxSpeakerLabels?: number;
  ChannelIdentification?: boolean;
  ShowAlternatives?: boolean;
  MaxAlternatives?: number;
  VocabularyName?: string;
}
export interface ModelSettings {
  LanguageModelName?: string;
}
export type ModelStatus = "IN_PROGRESS" | "FAILED" | "COMPLETED";
export interface NonTalkTimeFilter {
  Threshold?: number;
  AbsoluteTimeRange?: AbsoluteTimeRange;
  RelativeTimeRange?: RelativeTimeRange;
  Negate?: boolean;
}
export interface NotFoundException {
  Message?: string;
}
export type OutputLocationType = "CUSTOMER_BUCKET" | "SERVICE_BUCKET";
export type ParticipantRole = "AGENT" | "CUSTOMER";
export type PiiEntityType = "BANK_ACCOUNT_NUMBER" | "BANK_ROUTING" | "CREDIT_DEBIT_NUMBER" | "CREDIT_DEBIT_CVV" | "CREDIT_DEBIT_EXPIRY" | "PIN" | "EMAIL" | "ADDRESS" | "NAME" | "PHONE" | "SSN" | "DATE_TIME" | "PASSPORT_NUMBER" | "DRIVER_ID" | "URL" | "AGE" | "USERNAME" | "PASSWORD" | "AWS_ACCESS_KEY" | "AWS_SECRET_KEY" | "IP_ADDRESS" | "MAC_ADDRESS" | "LICENSE_PLATE" | "VEHICLE_IDENTIFICATION_NUMBER" | "US_INDIVIDUAL_TAX_IDENTIFICATION_NUMBER" | "CA_HEALTH_NUMBER" | "CA_SOCIAL_INSURANCE_NUMBER" | "INTERNATIONAL_BANK_ACCOUNT_NUMBER" | "SWIFT_CODE" | "ALL";
export type Pronouns = "HE_HIM" | "SHE_HER" | "THEY_THEM";
export type RedactionOutput = "redacted" | "redacted_and_unredacted";
export type RedactionType = "PII";
export interface RelativeTimeRange {
  StartPercentage?: number;
  EndPercentage?: number;
  First?: number;
  Last?: number;
}
export interface Rule {
  NonTalkTimeFilter?: NonTalkTimeFilter;
  InterruptionFilter?: InterruptionFilter;
  TranscriptFilter?: TranscriptFilter;
  SentimentFilter?: SentimentFilter;
}
export interface SentimentFilter {
  Sentiments: SentimentValue[];
  AbsoluteTimeRange?: AbsoluteTimeRange;
  RelativeTimeRange?: RelativeTimeRange;
  ParticipantRole?: ParticipantRole;
  Negate?: boolean;
}
export type SentimentValue = "POSITIVE" | "NEGATIVE" | "NEUTRAL" | "MIXED";
export interface Settings {
  VocabularyName?: string;
  ShowSpeakerLabels?: boolean;
  MaxSpeakerLabels?: number;
  ChannelIdentification?: boolean;
  ShowAlternatives?: boolean;
  MaxAlternatives?: number;
  VocabularyFilterName?: string;
  VocabularyFilterMethod?: VocabularyFilterMethod;
}
export type Specialty = "PRIMARYCARE";
export interface StartCallAnalyticsJobRequest {
  CallAnalyticsJobName: string;
  Media: Media;
  OutputLocation?: string;
  OutputEncryptionKMSKeyId?: string;
  DataAccessRoleArn?: string;
  Settings?: CallAnalyticsJobSettings;
  Tags?: Tag[];
  ChannelDefinitions?: ChannelDefinition[];
}
export interface StartCallAnalyticsJobResponse {
  CallAnalyticsJob?: CallAnalyticsJob;
}
export interface StartMedicalScribeJobRequest {
  MedicalScribeJobName: string;
  Media: Media;
  OutputBucketName: string;
  OutputEncryptionKMSKeyId?: string;
  KMSEncryptionContext?: { [key: string]: string };
  DataAccessRoleArn: string;
  Settings: MedicalScribeSettings;
  ChannelDefinitions?: MedicalScribeChannelDefinition[];
  Tags?: Tag[];
  MedicalScribeContext?: MedicalScribeContext;
}
export interface StartMedicalScribeJobResponse {
  MedicalScribeJob?: MedicalScribeJob;
}
export interface StartMedicalTranscriptionJobRequest {
  MedicalTranscriptionJobName: string;
  LanguageCode: LanguageCode;
  MediaSampleRateHertz?: number;
  MediaFormat?: MediaFormat;
  Media: Media;
  OutputBucketName: string;
  OutputKey?: string;
  OutputEncryptionKMSKeyId?: string;
  KMSEncryptionContext?: { [key: string]: string };
  Settings?: MedicalTranscriptionSetting;
  ContentIdentificationType?: MedicalContentIdentificationType;
  Specialty: Specialty;
  Type: Type;
  Tags?: Tag[];
}
export interface StartMedicalTranscriptionJobResponse {
  MedicalTranscriptionJob?: MedicalTranscriptionJob;
}
export interface StartTranscriptionJobRequest {
  TranscriptionJobName: string;
  LanguageCode?: LanguageCode;
  MediaSampleRateHertz?: number;
  MediaFormat?: MediaFormat;
  Media: Media;
  OutputBucketName?: string;
  OutputKey?: string;
  OutputEncryptionKMSKeyId?: string;
  KMSEncryptionContext?: { [key: string]: string };
  Settings?: Settings;
  ModelSettings?: ModelSettings;
  JobExecutionSettings?: JobExecutionSettings;
  ContentRedaction?: ContentRedaction;
  IdentifyLanguage?: boolean;
  IdentifyMultipleLanguages?: boolean;
  LanguageOptions?: LanguageCode[];
  Subtitles?: Subtitles;
  Tags?: Tag[];
  LanguageIdSettings?: { [key: string]: LanguageIdSettings };
  ToxicityDetection?: ToxicityDetectionSettings[];
}
export interface StartTranscriptionJobResponse {
  TranscriptionJob?: TranscriptionJob;
}
export type SubtitleFormat = "vtt" | "srt";
export interface Subtitles {
  Formats?: SubtitleFormat[];
  OutputStartIndex?: number;
}
export interface SubtitlesOutput {
  Formats?: SubtitleFormat[];
  SubtitleFileUris?: string[];
  OutputStartIndex?: number;
}
export interface Summarization {
  GenerateAbstractiveSummary: boolean;
}
export interface Tag {
  Key: string;
  Value: string;
}
export interface TagResourceRequest {
  ResourceArn: string;
  Tags: Tag[];
}
export interface TagResourceResponse {}
export type ToxicityCategory = "ALL";
export interface ToxicityDetectionSettings {
  ToxicityCategories: ToxicityCategory[];
}
export interface Transcript {
  TranscriptFileUri?: string;
  RedactedTranscriptFileUri?: string;
}
export interface TranscriptFilter {
  TranscriptFilterType: TranscriptFilterType;
  AbsoluteTimeRange?: AbsoluteTimeRange;
  RelativeTimeRange?: RelativeTimeRange;
  ParticipantRole?: ParticipantRole;
  Negate?: boolean;
  Targets: string[];
}
export type TranscriptFilterType = "EXACT";
export interface TranscriptionJob {
  TranscriptionJobName?: string;
  TranscriptionJobStatus?: TranscriptionJobStatus;
  LanguageCode?: LanguageCode;
  MediaSampleRateHertz?: number;
  MediaFormat?: MediaFormat;
  Media?: Media;
  Transcript?: Transcript;
  StartTime?: Date;
  CreationTime?: Date;
  CompletionTime?: Date;
  FailureReason?: string;
  Settings?: Settings;
  ModelSettings?: ModelSettings;
  JobExecutionSettings?: JobExecutionSettings;
  ContentRedaction?: ContentRedaction;
  IdentifyLanguage?: boolean;
  IdentifyMultipleLanguages?: boolean;
  LanguageOptions?: LanguageCode[];
  IdentifiedLanguageScore?: number;
  LanguageCodes?: LanguageCodeItem[];
  Tags?: Tag[];
  Subtitles?: SubtitlesOutput;
  LanguageIdSettings?: { [key: string]: LanguageIdSettings };
  ToxicityDetection?: ToxicityDetectionSettings[];
}
export type TranscriptionJobStatus = "QUEUED" | "IN_PROGRESS" | "FAILED" | "COMPLETED";
export interface TranscriptionJobSummary {
  TranscriptionJobName?: string;
  CreationTime?: Date;
  StartTime?: Date;
  CompletionTime?: Date;
  LanguageCode?: LanguageCode;
  TranscriptionJobStatus?: TranscriptionJobStatus;
  FailureReason?: string;
  OutputLocationType?: OutputLocationType;
  ContentRedaction?: ContentRedaction;
  ModelSettings?: ModelSettings;
  IdentifyLanguage?: boolean;
  IdentifyMultipleLanguages?: boolean;
  IdentifiedLanguageScore?: number;
  LanguageCodes?: LanguageCodeItem[];
  ToxicityDetection?: ToxicityDetectionSettings[];
}
export type Type = "CONVERSATION" | "DICTATION";
export interface UntagResourceRequest {
  ResourceArn: string;
  TagKeys: string[];
}
export interface UntagResourceResponse {}
export interface UpdateCallAnalyticsCategoryRequest {
  CategoryName: string;
  Rules: Rule[];
  InputType?: InputType;
}
export interface UpdateCallAnalyticsCategoryResponse {
  CategoryProperties?: CategoryProperties;
}
export interface UpdateLanguageModelRequest {
  ModelName: string;
  DataAccessRoleArn?: string;
  EncryptionConfiguration?: EncryptionConfiguration;
}
export interface UpdateLanguageModelResponse {
  ModelName?: string;
  ModelStatus?: ModelStatus;
  LastModifiedTime?: Date;
}
export interface UpdateMedicalVocabularyRequest {
  VocabularyName: string;
  LanguageCode: LanguageCode;
  VocabularyFileUri: string;
}
export interface UpdateMedicalVocabularyResponse {
  VocabularyName?: string;
  LanguageCode?: LanguageCode;
  LastModifiedTime?: Date;
  VocabularyState?: VocabularyState;
}
export interface UpdateVocabularyFilterRequest {
  VocabularyFilterName: string;
  Words?: string[];
  VocabularyFilterFileUri?: string;
  DataAccessRoleArn?: string;
  EncryptionConfiguration?: EncryptionConfiguration;
}
export interface UpdateVocabularyFilterResponse {
  VocabularyFilterName?: string;
  LanguageCode?: LanguageCode;
  LastModifiedTime?: Date;
}
export interface UpdateVocabularyRequest {
  VocabularyName: string;
  LanguageCode: LanguageCode;
  Phrases?: string[];
  VocabularyFileUri?: string;
  DataAccessRoleArn?: string;
  EncryptionConfiguration?: EncryptionConfiguration;
}
export interface UpdateVocabularyResponse {
  VocabularyName?: string;
  LanguageCode?: LanguageCode;
  LastModifiedTime?: Date;
  VocabularyState?: VocabularyState;
}
export interface VocabularyFilterInfo {
  VocabularyFilterName?: string;
  LanguageCode?: LanguageCode;
  LastModifiedTime?: Date;
}
export type VocabularyFilterMethod = "remove" | "mask" | "tag";
export interface VocabularyInfo {
  VocabularyName?: string;
  LanguageCode?: LanguageCode;
  LastModifiedTime?: Date;
  VocabularyState?: VocabularyState;
}
export type VocabularyState = "PENDING" | "READY" | "FAILED";
