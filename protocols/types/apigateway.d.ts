// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): API Gateway, 2015-07-09. Do not edit.
export interface Operations {
  CreateApiKey: { input: CreateApiKeyRequest; output: ApiKey; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  CreateAuthorizer: { input: CreateAuthorizerRequest; output: Authorizer; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  CreateBasePathMapping: { input: CreateBasePathMappingRequest; output: BasePathMapping; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  CreateDeployment: { input: CreateDeploymentRequest; output: Deployment; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" | "ServiceUnavailableException" };
  CreateDocumentationPart: { input: CreateDocumentationPartRequest; output: DocumentationPart; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  CreateDocumentationVersion: { input: CreateDocumentationVersionRequest; output: DocumentationVersion; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  CreateDomainName: { input: CreateDomainNameRequest; output: DomainName; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "UnauthorizedException" | "TooManyRequestsException" };
  CreateDomainNameAccessAssociation: { input: CreateDomainNameAccessAssociationRequest; output: DomainNameAccessAssociation; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "UnauthorizedException" | "TooManyRequestsException" };
  CreateModel: { input: CreateModelRequest; output: Model; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  CreateRequestValidator: { input: CreateRequestValidatorRequest; output: RequestValidator; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  CreateResource: { input: CreateResourceRequest; output: Resource; errors: "UnauthorizedException" | "NotFoundException" | "ConflictException" | "LimitExceededException" | "BadRequestException" | "TooManyRequestsException" };
  CreateRestApi: { input: CreateRestApiRequest; output: RestApi; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "UnauthorizedException" | "TooManyRequestsException" };
  CreateStage: { input: CreateStageRequest; output: Stage; errors: "UnauthorizedException" | "BadRequestException" | "NotFoundException" | "ConflictException" | "LimitExceededException" | "TooManyRequestsException" };
  CreateUsagePlan: { input: CreateUsagePlanRequest; output: UsagePlan; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  CreateUsagePlanKey: { input: CreateUsagePlanKeyRequest; output: UsagePlanKey; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  CreateVpcLink: { input: CreateVpcLinkRequest; output: VpcLink; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "UnauthorizedException" | "TooManyRequestsException" };
  DeleteApiKey: { input: DeleteApiKeyRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  DeleteAuthorizer: { input: DeleteAuthorizerRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  DeleteBasePathMapping: { input: DeleteBasePathMappingRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  DeleteClientCertificate: { input: DeleteClientCertificateRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  DeleteDeployment: { input: DeleteDeploymentRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  DeleteDocumentationPart: { input: DeleteDocumentationPartRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  DeleteDocumentationVersion: { input: DeleteDocumentationVersionRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  DeleteDomainName: { input: DeleteDomainNameRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  DeleteDomainNameAccessAssociation: { input: DeleteDomainNameAccessAssociationRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  DeleteGatewayResponse: { input: DeleteGatewayResponseRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  DeleteIntegration: { input: DeleteIntegrationRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  DeleteIntegrationResponse: { input: DeleteIntegrationResponseRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  DeleteMethod: { input: DeleteMethodRequest; output: {}; errors: "UnauthorizedException" | "NotFoundException" | "TooManyRequestsException" | "ConflictException" };
  DeleteMethodResponse: { input: DeleteMethodResponseRequest; output: {}; errors: "UnauthorizedException" | "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  DeleteModel: { input: DeleteModelRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  DeleteRequestValidator: { input: DeleteRequestValidatorRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  DeleteResource: { input: DeleteResourceRequest; output: {}; errors: "UnauthorizedException" | "NotFoundException" | "BadRequestException" | "ConflictException" | "TooManyRequestsException" };
  DeleteRestApi: { input: DeleteRestApiRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  DeleteStage: { input: DeleteStageRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  DeleteUsagePlan: { input: DeleteUsagePlanRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  DeleteUsagePlanKey: { input: DeleteUsagePlanKeyRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  DeleteVpcLink: { input: DeleteVpcLinkRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  FlushStageAuthorizersCache: { input: FlushStageAuthorizersCacheRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  FlushStageCache: { input: FlushStageCacheRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GenerateClientCertificate: { input: GenerateClientCertificateRequest; output: ClientCertificate; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetAccount: { input: GetAccountRequest; output: Account; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetApiKey: { input: GetApiKeyRequest; output: ApiKey; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetApiKeys: { input: GetApiKeysRequest; output: ApiKeys; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetAuthorizer: { input: GetAuthorizerRequest; output: Authorizer; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetAuthorizers: { input: GetAuthorizersRequest; output: Authorizers; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetBasePathMapping: { input: GetBasePathMappingRequest; output: BasePathMapping; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetBasePathMappings: { input: GetBasePathMappingsRequest; output: BasePathMappings; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetClientCertificate: { input: GetClientCertificateRequest; output: ClientCertificate; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetClientCertificates: { input: GetClientCertificatesRequest; output: ClientCertificates; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetDeployment: { input: GetDeploymentRequest; output: Deployment; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" | "ServiceUnavailableException" };
  GetDeployments: { input: GetDeploymentsRequest; output: Deployments; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" | "ServiceUnavailableException" };
  GetDocumentationPart: { input: GetDocumentationPartRequest; output: DocumentationPart; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetDocumentationParts: { input: GetDocumentationPartsRequest; output: DocumentationParts; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetDocumentationVersion: { input: GetDocumentationVersionRequest; output: DocumentationVersion; errors: "UnauthorizedException" | "NotFoundException" | "TooManyRequestsException" };
  GetDocumentationVersions: { input: GetDocumentationVersionsRequest; output: DocumentationVersions; errors: "BadRequestException" | "UnauthorizedException" | "NotFoundException" | "TooManyRequestsException" };
  GetDomainName: { input: GetDomainNameRequest; output: DomainName; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetDomainNameAccessAssociations: { input: GetDomainNameAccessAssociationsRequest; output: DomainNameAccessAssociations; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetDomainNames: { input: GetDomainNamesRequest; output: DomainNames; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetExport: { input: GetExportRequest; output: ExportResponse; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetGatewayResponse: { input: GetGatewayResponseRequest; output: GatewayResponse; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetGatewayResponses: { input: GetGatewayResponsesRequest; output: GatewayResponses; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetIntegration: { input: GetIntegrationRequest; output: Integration; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetIntegrationResponse: { input: GetIntegrationResponseRequest; output: IntegrationResponse; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetMethod: { input: GetMethodRequest; output: Method; errors: "UnauthorizedException" | "NotFoundException" | "TooManyRequestsException" };
  GetMethodResponse: { input: GetMethodResponseRequest; output: MethodResponse; errors: "UnauthorizedException" | "NotFoundException" | "TooManyRequestsException" };
  GetModel: { input: GetModelRequest; output: Model; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetModelTemplate: { input: GetModelTemplateRequest; output: Template; errors: "UnauthorizedException" | "NotFoundException" | "BadRequestException" | "TooManyRequestsException" };
  GetModels: { input: GetModelsRequest; output: Models; errors: "BadRequestException" | "UnauthorizedException" | "NotFoundException" | "TooManyRequestsException" };
  GetRequestValidator: { input: GetRequestValidatorRequest; output: RequestValidator; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetRequestValidators: { input: GetRequestValidatorsRequest; output: RequestValidators; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetResource: { input: GetResourceRequest; output: Resource; errors: "UnauthorizedException" | "NotFoundException" | "TooManyRequestsException" };
  GetResources: { input: GetResourcesRequest; output: Resources; errors: "BadRequestException" | "UnauthorizedException" | "NotFoundException" | "TooManyRequestsException" };
  GetRestApi: { input: GetRestApiRequest; output: RestApi; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetRestApis: { input: GetRestApisRequest; output: RestApis; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetSdk: { input: GetSdkRequest; output: SdkResponse; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetSdkType: { input: GetSdkTypeRequest; output: SdkType; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetSdkTypes: { input: GetSdkTypesRequest; output: SdkTypes; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetStage: { input: GetStageRequest; output: Stage; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetStages: { input: GetStagesRequest; output: Stages; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetTags: { input: GetTagsRequest; output: Tags; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetUsage: { input: GetUsageRequest; output: Usage; errors: "BadRequestException" | "UnauthorizedException" | "NotFoundException" | "TooManyRequestsException" };
  GetUsagePlan: { input: GetUsagePlanRequest; output: UsagePlan; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetUsagePlanKey: { input: GetUsagePlanKeyRequest; output: UsagePlanKey; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetUsagePlanKeys: { input: GetUsagePlanKeysRequest; output: UsagePlanKeys; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetUsagePlans: { input: GetUsagePlansRequest; output: UsagePlans; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetVpcLink: { input: GetVpcLinkRequest; output: VpcLink; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  GetVpcLinks: { input: GetVpcLinksRequest; output: VpcLinks; errors: "BadRequestException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  ImportApiKeys: { input: ImportApiKeysRequest; output: ApiKeyIds; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  ImportDocumentationParts: { input: ImportDocumentationPartsRequest; output: DocumentationPartIds; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  ImportRestApi: { input: ImportRestApiRequest; output: RestApi; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  PutGatewayResponse: { input: PutGatewayResponseRequest; output: GatewayResponse; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  PutIntegration: { input: PutIntegrationRequest; output: Integration; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  PutIntegrationResponse: { input: PutIntegrationResponseRequest; output: IntegrationResponse; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  PutMethod: { input: PutMethodRequest; output: Method; errors: "BadRequestException" | "UnauthorizedException" | "NotFoundException" | "ConflictException" | "LimitExceededException" | "TooManyRequestsException" };
  PutMethodResponse: { input: PutMethodResponseRequest; output: MethodResponse; errors: "UnauthorizedException" | "NotFoundException" | "ConflictException" | "LimitExceededException" | "BadRequestException" | "TooManyRequestsException" };
  PutRestApi: { input: PutRestApiRequest; output: RestApi; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  RejectDomainNameAccessAssociation: { input: RejectDomainNameAccessAssociationRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  TagResource: { input: TagResourceRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  TestInvokeAuthorizer: { input: TestInvokeAuthorizerRequest; output: TestInvokeAuthorizerResponse; errors: "BadRequestException" | "UnauthorizedException" | "NotFoundException" | "TooManyRequestsException" };
  TestInvokeMethod: { input: TestInvokeMethodRequest; output: TestInvokeMethodResponse; errors: "BadRequestException" | "UnauthorizedException" | "NotFoundException" | "TooManyRequestsException" };
  UntagResource: { input: UntagResourceRequest; output: {}; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  UpdateAccount: { input: UpdateAccountRequest; output: Account; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  UpdateApiKey: { input: UpdateApiKeyRequest; output: ApiKey; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  UpdateAuthorizer: { input: UpdateAuthorizerRequest; output: Authorizer; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  UpdateBasePathMapping: { input: UpdateBasePathMappingRequest; output: BasePathMapping; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  UpdateClientCertificate: { input: UpdateClientCertificateRequest; output: ClientCertificate; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  UpdateDeployment: { input: UpdateDeploymentRequest; output: Deployment; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" | "ServiceUnavailableException" };
  UpdateDocumentationPart: { input: UpdateDocumentationPartRequest; output: DocumentationPart; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  UpdateDocumentationVersion: { input: UpdateDocumentationVersionRequest; output: DocumentationVersion; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  UpdateDomainName: { input: UpdateDomainNameRequest; output: DomainName; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  UpdateGatewayResponse: { input: UpdateGatewayResponseRequest; output: GatewayResponse; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  UpdateIntegration: { input: UpdateIntegrationRequest; output: Integration; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  UpdateIntegrationResponse: { input: UpdateIntegrationResponseRequest; output: IntegrationResponse; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  UpdateMethod: { input: UpdateMethodRequest; output: Method; errors: "UnauthorizedException" | "NotFoundException" | "BadRequestException" | "ConflictException" | "TooManyRequestsException" };
  UpdateMethodResponse: { input: UpdateMethodResponseRequest; output: MethodResponse; errors: "UnauthorizedException" | "NotFoundException" | "ConflictException" | "LimitExceededException" | "BadRequestException" | "TooManyRequestsException" };
  UpdateModel: { input: UpdateModelRequest; output: Model; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  UpdateRequestValidator: { input: UpdateRequestValidatorRequest; output: RequestValidator; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  UpdateResource: { input: UpdateResourceRequest; output: Resource; errors: "UnauthorizedException" | "NotFoundException" | "ConflictException" | "BadRequestException" | "TooManyRequestsException" };
  UpdateRestApi: { input: UpdateRestApiRequest; output: RestApi; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  UpdateStage: { input: UpdateStageRequest; output: Stage; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  UpdateUsage: { input: UpdateUsageRequest; output: Usage; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  UpdateUsagePlan: { input: UpdateUsagePlanRequest; output: UsagePlan; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
  UpdateVpcLink: { input: UpdateVpcLinkRequest; output: VpcLink; errors: "BadRequestException" | "ConflictException" | "LimitExceededException" | "NotFoundException" | "UnauthorizedException" | "TooManyRequestsException" };
}
export type OperationName = keyof Operations;
export type AccessAssociationSourceType = "VPCE";
export interface AccessLogSettings {
  format?: string;
  destinationArn?: string;
}
export interface Account {
  cloudwatchRoleArn?: string;
  throttleSettings?: ThrottleSettings;
  features?: string[];
  apiKeyVersion?: string;
}
export interface ApiKey {
  id?: string;
  value?: string;
  name?: string;
  customerId?: string;
  description?: string;
  enabled?: boolean;
  createdDate?: Date;
  lastUpdatedDate?: Date;
  stageKeys?: string[];
  tags?: { [key: string]: string };
}
export interface ApiKeyIds {
  ids?: string[];
  warnings?: string[];
}
export type ApiKeySourceType = "HEADER" | "AUTHORIZER";
export interface ApiKeys {
  warnings?: string[];
  position?: string;
  items?: ApiKey[];
}
export type ApiKeysFormat = "csv";
export interface ApiStage {
  apiId?: string;
  stage?: string;
  throttle?: { [key: string]: ThrottleSettings };
}
export type ApiStatus = "UPDATING" | "AVAILABLE" | "PENDING" | "FAILED";
export interface Authorizer {
  id?: string;
  name?: string;
  type?: AuthorizerType;
  providerARNs?: string[];
  authType?: string;
  authorizerUri?: string;
  authorizerCredentials?: string;
  identitySource?: string;
  identityValidationExpression?: string;
  authorizerResultTtlInSeconds?: number;
  jwtConfiguration?: JwtConfiguration;
}
export type AuthorizerType = "TOKEN" | "REQUEST" | "COGNITO_USER_POOLS" | "JWT";
export interface Authorizers {
  position?: string;
  items?: Authorizer[];
}
export interface BadRequestException {
  message?: string;
}
export interface BasePathMapping {
  basePath?: string;
  restApiId?: string;
  stage?: string;
}
export interface BasePathMappings {
  position?: string;
  items?: BasePathMapping[];
}
export type CacheClusterSize = "0.5" | "1.6" | "6.1" | "13.5" | "28.4" | "58.2" | "118" | "237";
export type CacheClusterStatus = "CREATE_IN_PROGRESS" | "AVAILABLE" | "DELETE_IN_PROGRESS" | "NOT_AVAILABLE" | "FLUSH_IN_PROGRESS";
export interface CanarySettings {
  percentTraffic?: number;
  deploymentId?: string;
  stageVariableOverrides?: { [key: string]: string };
  useStageCache?: boolean;
}
export interface ClientCertificate {
  clientCertificateId?: string;
  description?: string;
  pemEncodedCertificate?: string;
  createdDate?: Date;
  expirationDate?: Date;
  tags?: { [key: string]: string };
}
export interface ClientCertificates {
  position?: string;
  items?: ClientCertificate[];
}
export interface ConflictException {
  message?: string;
}
export type ConnectionType = "INTERNET" | "VPC_LINK";
export type ContentHandlingStrategy = "CONVERT_TO_BINARY" | "CONVERT_TO_TEXT";
export interface CreateApiKeyRequest {
  name?: string;
  description?: string;
  enabled?: boolean;
  generateDistinctId?: boolean;
  value?: string;
  stageKeys?: StageKey[];
  customerId?: string;
  tags?: { [key: string]: string };
}
export interface CreateAuthorizerRequest {
  restApiId: string;
  name: string;
  type: AuthorizerType;
  providerARNs?: string[];
  authType?: string;
  authorizerUri?: string;
  authorizerCredentials?: string;
  identitySource?: string;
  identityValidationExpression?: string;
  authorizerResultTtlInSeconds?: number;
  jwtConfiguration?: JwtConfigurationInput;
}
export interface CreateBasePathMappingRequest {
  domainName: string;
  domainNameId?: string;
  basePath?: string;
  restApiId: string;
  stage?: string;
}
export interface CreateDeploymentRequest {
  restApiId: string;
  stageName?: string;
  stageDescription?: string;
  description?: string;
  cacheClusterEnabled?: boolean;
  cacheClusterSize?: CacheClusterSize;
  variables?: { [key: string]: string };
  canarySettings?: DeploymentCanarySettings;
  tracingEnabled?: boolean;
}
export interface CreateDocumentationPartRequest {
  restApiId: string;
  location: DocumentationPartLocation;
  properties: string;
}
export interface CreateDocumentationVersionRequest {
  restApiId: string;
  documentationVersion: string;
  stageName?: string;
  description?: string;
}
export interface CreateDomainNameAccessAssociationRequest {
  domainNameArn: string;
  accessAssociationSourceType: AccessAssociationSourceType;
  accessAssociationSource: string;
  tags?: { [key: string]: string };
}
export interface CreateDomainNameRequest {
  domainName: string;
  certificateName?: string;
  certificateBody?: string;
  certificatePrivateKey?: string;
  certificateChain?: string;
  certificateArn?: string;
  regionalCertificateName?: string;
  regionalCertificateArn?: string;
  endpointConfiguration?: EndpointConfiguration;
  tags?: { [key: string]: string };
  securityPolicy?: SecurityPolicy;
  endpointAccessMode?: EndpointAccessMode;
  mutualTlsAuthentication?: MutualTlsAuthenticationInput;
  ownershipVerificationCertificateArn?: string;
  policy?: string;
  routingMode?: RoutingMode;
}
export interface CreateModelRequest {
  restApiId: string;
  name: string;
  description?: string;
  schema?: string;
  contentType: string;
}
export interface CreateRequestValidatorRequest {
  restApiId: string;
  name?: string;
  validateRequestBody?: boolean;
  validateRequestParameters?: boolean;
}
export interface CreateResourceRequest {
  restApiId: string;
  parentId: string;
  pathPart: string;
}
export interface CreateRestApiRequest {
  name: string;
  description?: string;
  version?: string;
  cloneFrom?: string;
  binaryMediaTypes?: string[];
  minimumCompressionSize?: number;
  apiKeySource?: ApiKeySourceType;
  endpointConfiguration?: EndpointConfiguration;
  policy?: string;
  tags?: { [key: string]: string };
  disableExecuteApiEndpoint?: boolean;
  securityPolicy?: SecurityPolicy;
  endpointAccessMode?: EndpointAccessMode;
}
export interface CreateStageRequest {
  restApiId: string;
  stageName: string;
  deploymentId: string;
  description?: string;
  cacheClusterEnabled?: boolean;
  cacheClusterSize?: CacheClusterSize;
  variables?: { [key: string]: string };
  documentationVersion?: string;
  canarySettings?: CanarySettings;
  tracingEnabled?: boolean;
  tags?: { [key: string]: string };
}
export interface CreateUsagePlanKeyRequest {
  usagePlanId: string;
  keyId: string;
  keyType: string;
}
export interface CreateUsagePlanRequest {
  name: string;
  description?: string;
  apiStages?: ApiStage[];
  throttle?: ThrottleSettings;
  quota?: QuotaSettings;
  tags?: { [key: string]: string };
}
export interface CreateVpcLinkRequest {
  name: string;
  description?: string;
  targetArns: string[];
  tags?: { [key: string]: string };
}
export interface DeleteApiKeyRequest {
  apiKey: string;
}
export interface DeleteAuthorizerRequest {
  restApiId: string;
  authorizerId: string;
}
export interface DeleteBasePathMappingRequest {
  domainName: string;
  domainNameId?: string;
  basePath: string;
}
export interface DeleteClientCertificateRequest {
  clientCertificateId: string;
}
export interface DeleteDeploymentRequest {
  restApiId: string;
  deploymentId: string;
}
export interface DeleteDocumentationPartRequest {
  restApiId: string;
  documentationPartId: string;
}
export interface DeleteDocumentationVersionRequest {
  restApiId: string;
  documentationVersion: string;
}
export interface DeleteDomainNameAccessAssociationRequest {
  domainNameAccessAssociationArn: string;
}
export interface DeleteDomainNameRequest {
  domainName: string;
  domainNameId?: string;
}
export interface DeleteGatewayResponseRequest {
  restApiId: string;
  responseType: GatewayResponseType;
}
export interface DeleteIntegrationRequest {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
}
export interface DeleteIntegrationResponseRequest {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  statusCode: string;
}
export interface DeleteMethodRequest {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
}
export interface DeleteMethodResponseRequest {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  statusCode: string;
}
export interface DeleteModelRequest {
  restApiId: string;
  modelName: string;
}
export interface DeleteRequestValidatorRequest {
  restApiId: string;
  requestValidatorId: string;
}
export interface DeleteResourceRequest {
  restApiId: string;
  resourceId: string;
}
export interface DeleteRestApiRequest {
  restApiId: string;
}
export interface DeleteStageRequest {
  restApiId: string;
  stageName: string;
}
export interface DeleteUsagePlanKeyRequest {
  usagePlanId: string;
  keyId: string;
}
export interface DeleteUsagePlanRequest {
  usagePlanId: string;
}
export interface DeleteVpcLinkRequest {
  vpcLinkId: string;
}
export interface Deployment {
  id?: string;
  description?: string;
  createdDate?: Date;
  apiSummary?: { [key: string]: { [key: string]: MethodSnapshot } };
}
export interface DeploymentCanarySettings {
  percentTraffic?: number;
  stageVariableOverrides?: { [key: string]: string };
  useStageCache?: boolean;
}
export interface Deployments {
  position?: string;
  items?: Deployment[];
}
export interface DocumentationPart {
  id?: string;
  location?: DocumentationPartLocation;
  properties?: string;
}
export interface DocumentationPartIds {
  ids?: string[];
  warnings?: string[];
}
export interface DocumentationPartLocation {
  type: DocumentationPartType;
  path?: string;
  method?: string;
  statusCode?: string;
  name?: string;
}
export type DocumentationPartType = "API" | "AUTHORIZER" | "MODEL" | "RESOURCE" | "METHOD" | "PATH_PARAMETER" | "QUERY_PARAMETER" | "REQUEST_HEADER" | "REQUEST_BODY" | "RESPONSE" | "RESPONSE_HEADER" | "RESPONSE_BODY";
export interface DocumentationParts {
  position?: string;
  items?: DocumentationPart[];
}
export interface DocumentationVersion {
  version?: string;
  createdDate?: Date;
  description?: string;
}
export interface DocumentationVersions {
  position?: string;
  items?: DocumentationVersion[];
}
export interface DomainName {
  domainName?: string;
  domainNameId?: string;
  domainNameArn?: string;
  certificateName?: string;
  certificateArn?: string;
  certificateUploadDate?: Date;
  regionalDomainName?: string;
  regionalHostedZoneId?: string;
  regionalCertificateName?: string;
  regionalCertificateArn?: string;
  distributionDomainName?: string;
  distributionHostedZoneId?: string;
  endpointConfiguration?: EndpointConfiguration;
  domainNameStatus?: DomainNameStatus;
  domainNameStatusMessage?: string;
  securityPolicy?: SecurityPolicy;
  endpointAccessMode?: EndpointAccessMode;
  tags?: { [key: string]: string };
  mutualTlsAuthentication?: MutualTlsAuthentication;
  ownershipVerificationCertificateArn?: string;
  managementPolicy?: string;
  policy?: string;
  routingMode?: RoutingMode;
}
export interface DomainNameAccessAssociation {
  domainNameAccessAssociationArn?: string;
  domainNameArn?: string;
  accessAssociationSourceType?: AccessAssociationSourceType;
  accessAssociationSource?: string;
  tags?: { [key: string]: string };
}
export interface DomainNameAccessAssociations {
  position?: string;
  items?: DomainNameAccessAssociation[];
}
export type DomainNameStatus = "AVAILABLE" | "UPDATING" | "PENDING" | "PENDING_CERTIFICATE_REIMPORT" | "PENDING_OWNERSHIP_VERIFICATION" | "FAILED";
export interface DomainNames {
  position?: string;
  items?: DomainName[];
}
export type EndpointAccessMode = "BASIC" | "STRICT";
export interface EndpointConfiguration {
  types?: EndpointType[];
  ipAddressType?: IpAddressType;
  vpcEndpointIds?: string[];
}
export type EndpointType = "REGIONAL" | "EDGE" | "PRIVATE";
export interface ExportResponse {
  contentType?: string;
  contentDisposition?: string;
  body?: Uint8Array;
}
export interface FlushStageAuthorizersCacheRequest {
  restApiId: string;
  stageName: string;
}
export interface FlushStageCacheRequest {
  restApiId: string;
  stageName: string;
}
export interface GatewayResponse {
  responseType?: GatewayResponseType;
  statusCode?: string;
  responseParameters?: { [key: string]: string };
  responseTemplates?: { [key: string]: string };
  defaultResponse?: boolean;
}
export type GatewayResponseType = "DEFAULT_4XX" | "DEFAULT_5XX" | "RESOURCE_NOT_FOUND" | "UNAUTHORIZED" | "INVALID_API_KEY" | "ACCESS_DENIED" | "AUTHORIZER_FAILURE" | "AUTHORIZER_CONFIGURATION_ERROR" | "INVALID_SIGNATURE" | "EXPIRED_TOKEN" | "MISSING_AUTHENTICATION_TOKEN" | "INTEGRATION_FAILURE" | "INTEGRATION_TIMEOUT" | "API_CONFIGURATION_ERROR" | "UNSUPPORTED_MEDIA_TYPE" | "BAD_REQUEST_PARAMETERS" | "BAD_REQUEST_BODY" | "REQUEST_TOO_LARGE" | "THROTTLED" | "QUOTA_EXCEEDED" | "WAF_FILTERED";
export interface GatewayResponses {
  position?: string;
  items?: GatewayResponse[];
}
export interface GenerateClientCertificateRequest {
  description?: string;
  tags?: { [key: string]: string };
}
export interface GetAccountRequest {}
export interface GetApiKeyRequest {
  apiKey: string;
  includeValue?: boolean;
}
export interface GetApiKeysRequest {
  position?: string;
  limit?: number;
  nameQuery?: string;
  customerId?: string;
  includeValues?: boolean;
}
export interface GetAuthorizerRequest {
  restApiId: string;
  authorizerId: string;
}
export interface GetAuthorizersRequest {
  restApiId: string;
  position?: string;
  limit?: number;
}
export interface GetBasePathMappingRequest {
  domainName: string;
  domainNameId?: string;
  basePath: string;
}
export interface GetBasePathMappingsRequest {
  domainName: string;
  domainNameId?: string;
  position?: string;
  limit?: number;
}
export interface GetClientCertificateRequest {
  clientCertificateId: string;
}
export interface GetClientCertificatesRequest {
  position?: string;
  limit?: number;
}
export interface GetDeploymentRequest {
  restApiId: string;
  deploymentId: string;
  embed?: string[];
}
export interface GetDeploymentsRequest {
  restApiId: string;
  position?: string;
  limit?: number;
}
export interface GetDocumentationPartRequest {
  restApiId: string;
  documentationPartId: string;
}
export interface GetDocumentationPartsRequest {
  restApiId: string;
  type?: DocumentationPartType;
  nameQuery?: string;
  path?: string;
  position?: string;
  limit?: number;
  locationStatus?: LocationStatusType;
}
export interface GetDocumentationVersionRequest {
  restApiId: string;
  documentationVersion: string;
}
export interface GetDocumentationVersionsRequest {
  restApiId: string;
  position?: string;
  limit?: number;
}
export interface GetDomainNameAccessAssociationsRequest {
  position?: string;
  limit?: number;
  resourceOwner?: ResourceOwner;
}
export interface GetDomainNameRequest {
  domainName: string;
  domainNameId?: string;
}
export interface GetDomainNamesRequest {
  position?: string;
  limit?: number;
  resourceOwner?: ResourceOwner;
}
export interface GetExportRequest {
  restApiId: string;
  stageName: string;
  exportType: string;
  parameters?: { [key: string]: string };
  accepts?: string;
}
export interface GetGatewayResponseRequest {
  restApiId: string;
  responseType: GatewayResponseType;
}
export interface GetGatewayResponsesRequest {
  restApiId: string;
  position?: string;
  limit?: number;
}
export interface GetIntegrationRequest {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
}
export interface GetIntegrationResponseRequest {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  statusCode: string;
}
export interface GetMethodRequest {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
}
export interface GetMethodResponseRequest {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  statusCode: string;
}
export interface GetModelRequest {
  restApiId: string;
  modelName: string;
  flatten?: boolean;
}
export interface GetModelTemplateRequest {
  restApiId: string;
  modelName: string;
}
export interface GetModelsRequest {
  restApiId: string;
  position?: string;
  limit?: number;
}
export interface GetRequestValidatorRequest {
  restApiId: string;
  requestValidatorId: string;
}
export interface GetRequestValidatorsRequest {
  restApiId: string;
  position?: string;
  limit?: number;
}
export interface GetResourceRequest {
  restApiId: string;
  resourceId: string;
  embed?: string[];
}
export interface GetResourcesRequest {
  restApiId: string;
  position?: string;
  limit?: number;
  embed?: string[];
}
export interface GetRestApiRequest {
  restApiId: string;
}
export interface GetRestApisRequest {
  position?: string;
  limit?: number;
}
export interface GetSdkRequest {
  restApiId: string;
  stageName: string;
  sdkType: string;
  parameters?: { [key: string]: string };
}
export interface GetSdkTypeRequest {
  id: string;
}
export interface GetSdkTypesRequest {
  position?: string;
  limit?: number;
}
export interface GetStageRequest {
  restApiId: string;
  stageName: string;
}
export interface GetStagesRequest {
  restApiId: string;
  deploymentId?: string;
}
export interface GetTagsRequest {
  resourceArn: string;
  position?: string;
  limit?: number;
}
export interface GetUsagePlanKeyRequest {
  usagePlanId: string;
  keyId: string;
}
export interface GetUsagePlanKeysRequest {
  usagePlanId: string;
  position?: string;
  limit?: number;
  nameQuery?: string;
}
export interface GetUsagePlanRequest {
  usagePlanId: string;
}
export interface GetUsagePlansRequest {
  position?: string;
  keyId?: string;
  limit?: number;
}
export interface GetUsageRequest {
  usagePlanId: string;
  keyId?: string;
  startDate: string;
  endDate: string;
  position?: string;
  limit?: number;
}
export interface GetVpcLinkRequest {
  vpcLinkId: string;
}
export interface GetVpcLinksRequest {
  position?: string;
  limit?: number;
}
export interface ImportApiKeysRequest {
  body: Uint8Array;
  format: ApiKeysFormat;
  failOnWarnings?: boolean;
}
export interface ImportDocumentationPartsRequest {
  restApiId: string;
  mode?: PutMode;
  failOnWarnings?: boolean;
  body: Uint8Array;
}
export interface ImportRestApiRequest {
  failOnWarnings?: boolean;
  parameters?: { [key: string]: string };
  body: Uint8Array;
}
export interface Integration {
  type?: IntegrationType;
  httpMethod?: string;
  uri?: string;
  connectionType?: ConnectionType;
  connectionId?: string;
  credentials?: string;
  requestParameters?: { [key: string]: string };
  requestTemplates?: { [key: string]: string };
  passthroughBehavior?: string;
  contentHandling?: ContentHandlingStrategy;
  timeoutInMillis?: number;
  cacheNamespace?: string;
  cacheKeyParameters?: string[];
  integrationResponses?: { [key: string]: IntegrationResponse };
  tlsConfig?: TlsConfig;
  responseTransferMode?: ResponseTransferMode;
  integrationTarget?: string;
}
export interface IntegrationResponse {
  statusCode?: string;
  selectionPattern?: string;
  responseParameters?: { [key: string]: string };
  responseTemplates?: { [key: string]: string };
  contentHandling?: ContentHandlingStrategy;
}
export type IntegrationType = "HTTP" | "MOCK" | "AWS_PROXY" | "HTTP_PROXY" | "AWS";
export type IpAddressType = "ipv4" | "dualstack";
export interface JwtAdditionalClaim {
  claimName: string;
  format: JwtClaimFormat;
  required?: boolean;
  expectedValues?: string[];
}
export type JwtClaimFormat = "SINGLE_STRING";
export interface JwtConfiguration {
  issuers?: JwtIssuer[];
  defaultAlgorithms?: JwtSigningAlgorithm[];
}
export interface JwtConfigurationInput {
  issuers: JwtIssuerInput[];
  defaultAlgorithms: JwtSigningAlgorithm[];
}
export interface JwtIssuer {
  issuer?: string;
  audiences?: string[];
  additionalClaims?: JwtAdditionalClaim[];
  jwksUri?: string;
}
export interface JwtIssuerInput {
  issuer: string;
  audiences: string[];
  additionalClaims?: JwtAdditionalClaim[];
}
export type JwtSigningAlgorithm = "RS256" | "RS384" | "RS512" | "ES256" | "ES384" | "ES512";
export interface LimitExceededException {
  retryAfterSeconds?: string;
  message?: string;
}
export type LocationStatusType = "DOCUMENTED" | "UNDOCUMENTED";
export interface Method {
  httpMethod?: string;
  authorizationType?: string;
  authorizerId?: string;
  apiKeyRequired?: boolean;
  requestValidatorId?: string;
  operationName?: string;
  requestParameters?: { [key: string]: boolean };
  requestModels?: { [key: string]: string };
  methodResponses?: { [key: string]: MethodResponse };
  methodIntegration?: Integration;
  authorizationScopes?: string[];
}
export interface MethodResponse {
  statusCode?: string;
  responseParameters?: { [key: string]: boolean };
  responseModels?: { [key: string]: string };
}
export interface MethodSetting {
  metricsEnabled?: boolean;
  loggingLevel?: string;
  dataTraceEnabled?: boolean;
  throttlingBurstLimit?: number;
  throttlingRateLimit?: number;
  cachingEnabled?: boolean;
  cacheTtlInSeconds?: number;
  cacheDataEncrypted?: boolean;
  requireAuthorizationForCacheControl?: boolean;
  unauthorizedCacheControlHeaderStrategy?: UnauthorizedCacheControlHeaderStrategy;
}
export interface MethodSnapshot {
  authorizationType?: string;
  apiKeyRequired?: boolean;
}
export interface Model {
  id?: string;
  name?: string;
  description?: string;
  schema?: string;
  contentType?: string;
}
export interface Models {
  position?: string;
  items?: Model[];
}
export interface MutualTlsAuthentication {
  truststoreUri?: string;
  truststoreVersion?: string;
  truststoreWarnings?: string[];
}
export interface MutualTlsAuthenticationInput {
  truststoreUri?: string;
  truststoreVersion?: string;
}
export interface NotFoundException {
  message?: string;
}
export type Op = "add" | "remove" | "move" | "test" | "replace" | "copy";
export interface PatchOperation {
  op?: Op;
  path?: string;
  value?: string;
  from?: string;
}
export interface PutGatewayResponseRequest {
  restApiId: string;
  responseType: GatewayResponseType;
  statusCode?: string;
  responseParameters?: { [key: string]: string };
  responseTemplates?: { [key: string]: string };
}
export interface PutIntegrationRequest {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  type: IntegrationType;
  integrationHttpMethod?: string;
  uri?: string;
  connectionType?: ConnectionType;
  connectionId?: string;
  credentials?: string;
  requestParameters?: { [key: string]: string };
  requestTemplates?: { [key: string]: string };
  passthroughBehavior?: string;
  cacheNamespace?: string;
  cacheKeyParameters?: string[];
  contentHandling?: ContentHandlingStrategy;
  timeoutInMillis?: number;
  tlsConfig?: TlsConfig;
  responseTransferMode?: ResponseTransferMode;
  integrationTarget?: string;
}
export interface PutIntegrationResponseRequest {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  statusCode: string;
  selectionPattern?: string;
  responseParameters?: { [key: string]: string };
  responseTemplates?: { [key: string]: string };
  contentHandling?: ContentHandlingStrategy;
}
export interface PutMethodRequest {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  authorizationType: string;
  authorizerId?: string;
  apiKeyRequired?: boolean;
  operationName?: string;
  requestParameters?: { [key: string]: boolean };
  requestModels?: { [key: string]: string };
  requestValidatorId?: string;
  authorizationScopes?: string[];
}
export interface PutMethodResponseRequest {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  statusCode: string;
  responseParameters?: { [key: string]: boolean };
  responseModels?: { [key: string]: string };
}
export type PutMode = "merge" | "overwrite";
export interface PutRestApiRequest {
  restApiId: string;
  mode?: PutMode;
  failOnWarnings?: boolean;
  parameters?: { [key: string]: string };
  body: Uint8Array;
}
export type QuotaPeriodType = "DAY" | "WEEK" | "MONTH";
export interface QuotaSettings {
  limit?: number;
  offset?: number;
  period?: QuotaPeriodType;
}
export interface RejectDomainNameAccessAssociationRequest {
  domainNameAccessAssociationArn: string;
  domainNameArn: string;
}
export interface RequestValidator {
  id?: string;
  name?: string;
  validateRequestBody?: boolean;
  validateRequestParameters?: boolean;
}
export interface RequestValidators {
  position?: string;
  items?: RequestValidator[];
}
export interface Resource {
  id?: string;
  parentId?: string;
  pathPart?: string;
  path?: string;
  resourceMethods?: { [key: string]: Method };
}
export type ResourceOwner = "SELF" | "OTHER_ACCOUNTS";
export interface Resources {
  position?: string;
  items?: Resource[];
}
export type ResponseTransferMode = "BUFFERED" | "STREAM";
export interface RestApi {
  id?: string;
  name?: string;
  description?: string;
  createdDate?: Date;
  version?: string;
  warnings?: string[];
  binaryMediaTypes?: string[];
  minimumCompressionSize?: number;
  apiKeySource?: ApiKeySourceType;
  endpointConfiguration?: EndpointConfiguration;
  policy?: string;
  tags?: { [key: string]: string };
  disableExecuteApiEndpoint?: boolean;
  rootResourceId?: string;
  securityPolicy?: SecurityPolicy;
  endpointAccessMode?: EndpointAccessMode;
  apiStatus?: ApiStatus;
  apiStatusMessage?: string;
}
export interface RestApis {
  position?: string;
  items?: RestApi[];
}
export type RoutingMode = "BASE_PATH_MAPPING_ONLY" | "ROUTING_RULE_ONLY" | "ROUTING_RULE_THEN_BASE_PATH_MAPPING";
export interface SdkConfigurationProperty {
  name?: string;
  friendlyName?: string;
  description?: string;
  required?: boolean;
  defaultValue?: string;
}
export interface SdkResponse {
  contentType?: string;
  contentDisposition?: string;
  body?: Uint8Array;
}
export interface SdkType {
  id?: string;
  friendlyName?: string;
  description?: string;
  configurationProperties?: SdkConfigurationProperty[];
}
export interface SdkTypes {
  position?: string;
  items?: SdkType[];
}
export type SecurityPolicy = "TLS_1_0" | "TLS_1_2" | "SecurityPolicy_TLS13_1_3_2025_09" | "SecurityPolicy_TLS13_1_3_FIPS_2025_09" | "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09" | "SecurityPolicy_TLS13_1_2_FIPS_PQ_2025_09" | "SecurityPolicy_TLS13_1_2_FIPS_PFS_PQ_2025_09" | "SecurityPolicy_TLS13_1_2_Ext2_PQ_2025_09" | "SecurityPolicy_TLS13_1_2_Ext2_FIPS_PQ_2025_09" | "SecurityPolicy_TLS13_1_2_PQ_2025_09" | "SecurityPolicy_TLS13_1_2_2021_06" | "SecurityPolicy_TLS13_2025_EDGE" | "SecurityPolicy_TLS12_PFS_2025_EDGE" | "SecurityPolicy_TLS12_2018_EDGE";
export interface ServiceUnavailableException {
  retryAfterSeconds?: string;
  message?: string;
}
export interface Stage {
  deploymentId?: string;
  clientCertificateId?: string;
  stageName?: string;
  description?: string;
  cacheClusterEnabled?: boolean;
  cacheClusterSize?: CacheClusterSize;
  cacheClusterStatus?: CacheClusterStatus;
  methodSettings?: { [key: string]: MethodSetting };
  variables?: { [key: string]: string };
  documentationVersion?: string;
  accessLogSettings?: AccessLogSettings;
  canarySettings?: CanarySettings;
  tracingEnabled?: boolean;
  webAclArn?: string;
  tags?: { [key: string]: string };
  createdDate?: Date;
  lastUpdatedDate?: Date;
}
export interface StageKey {
  restApiId?: string;
  stageName?: string;
}
export interface Stages {
  item?: Stage[];
}
export interface TagResourceRequest {
  resourceArn: string;
  tags: { [key: string]: string };
}
export interface Tags {
  tags?: { [key: string]: string };
}
export interface Template {
  value?: string;
}
export interface TestInvokeAuthorizerRequest {
  restApiId: string;
  authorizerId: string;
  headers?: { [key: string]: string };
  multiValueHeaders?: { [key: string]: string[] };
  pathWithQueryString?: string;
  body?: string;
  stageVariables?: { [key: string]: string };
  additionalContext?: { [key: string]: string };
}
export interface TestInvokeAuthorizerResponse {
  clientStatus?: number;
  log?: string;
  latency?: number;
  principalId?: string;
  policy?: string;
  authorization?: { [key: string]: string[] };
  claims?: { [key: string]: string };
}
export interface TestInvokeMethodRequest {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  pathWithQueryString?: string;
  body?: string;
  headers?: { [key: string]: string };
  multiValueHeaders?: { [key: string]: string[] };
  clientCertificateId?: string;
  stageVariables?: { [key: string]: string };
}
export interface TestInvokeMethodResponse {
  status?: number;
  body?: string;
  headers?: { [key: string]: string };
  multiValueHeaders?: { [key: string]: string[] };
  log?: string;
  latency?: number;
}
export interface ThrottleSettings {
  burstLimit?: number;
  rateLimit?: number;
}
export interface TlsConfig {
  insecureSkipVerification?: boolean;
}
export interface TooManyRequestsException {
  retryAfterSeconds?: string;
  message?: string;
}
export type UnauthorizedCacheControlHeaderStrategy = "FAIL_WITH_403" | "SUCCEED_WITH_RESPONSE_HEADER" | "SUCCEED_WITHOUT_RESPONSE_HEADER";
export interface UnauthorizedException {
  message?: string;
}
export interface UntagResourceRequest {
  resourceArn: string;
  tagKeys: string[];
}
export interface UpdateAccountRequest {
  patchOperations?: PatchOperation[];
}
export interface UpdateApiKeyRequest {
  apiKey: string;
  patchOperations?: PatchOperation[];
}
export interface UpdateAuthorizerRequest {
  restApiId: string;
  authorizerId: string;
  patchOperations?: PatchOperation[];
}
export interface UpdateBasePathMappingRequest {
  domainName: string;
  domainNameId?: string;
  basePath: string;
  patchOperations?: PatchOperation[];
}
export interface UpdateClientCertificateRequest {
  clientCertificateId: string;
  patchOperations?: PatchOperation[];
}
export interface UpdateDeploymentRequest {
  restApiId: string;
  deploymentId: string;
  patchOperations?: PatchOperation[];
}
export interface UpdateDocumentationPartRequest {
  restApiId: string;
  documentationPartId: string;
  patchOperations?: PatchOperation[];
}
export interface UpdateDocumentationVersionRequest {
  restApiId: string;
  documentationVersion: string;
  patchOperations?: PatchOperation[];
}
export interface UpdateDomainNameRequest {
  domainName: string;
  domainNameId?: string;
  patchOperations?: PatchOperation[];
}
export interface UpdateGatewayResponseRequest {
  restApiId: string;
  responseType: GatewayResponseType;
  patchOperations?: PatchOperation[];
}
export interface UpdateIntegrationRequest {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  patchOperations?: PatchOperation[];
}
export interface UpdateIntegrationResponseRequest {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  statusCode: string;
  patchOperations?: PatchOperation[];
}
export interface UpdateMethodRequest {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  patchOperations?: PatchOperation[];
}
export interface UpdateMethodResponseRequest {
  restApiId: string;
  resourceId: string;
  httpMethod: string;
  statusCode: string;
  patchOperations?: PatchOperation[];
}
export interface UpdateModelRequest {
  restApiId: string;
  modelName: string;
  patchOperations?: PatchOperation[];
}
export interface UpdateRequestValidatorRequest {
  restApiId: string;
  requestValidatorId: string;
  patchOperations?: PatchOperation[];
}
export interface UpdateResourceRequest {
  restApiId: string;
  resourceId: string;
  patchOperations?: PatchOperation[];
}
export interface UpdateRestApiRequest {
  restApiId: string;
  patchOperations?: PatchOperation[];
}
export interface UpdateStageRequest {
  restApiId: string;
  stageName: string;
  patchOperations?: PatchOperation[];
}
export interface UpdateUsagePlanRequest {
  usagePlanId: string;
  patchOperations?: PatchOperation[];
}
export interface UpdateUsageRequest {
  usagePlanId: string;
  keyId: string;
  patchOperations?: PatchOperation[];
}
export interface UpdateVpcLinkRequest {
  vpcLinkId: string;
  patchOperations?: PatchOperation[];
}
export interface Usage {
  usagePlanId?: string;
  startDate?: string;
  endDate?: string;
  position?: string;
  items?: { [key: string]: number[][] };
}
export interface UsagePlan {
  id?: string;
  name?: string;
  description?: string;
  apiStages?: ApiStage[];
  throttle?: ThrottleSettings;
  quota?: QuotaSettings;
  productCode?: string;
  tags?: { [key: string]: string };
}
export interface UsagePlanKey {
  id?: string;
  type?: string;
  value?: string;
  name?: string;
}
export interface UsagePlanKeys {
  position?: string;
  items?: UsagePlanKey[];
}
export interface UsagePlans {
  position?: string;
  items?: UsagePlan[];
}
export interface VpcLink {
  id?: string;
  name?: string;
  description?: string;
  targetArns?: string[];
  status?: VpcLinkStatus;
  statusMessage?: string;
  tags?: { [key: string]: string };
}
export type VpcLinkStatus = "AVAILABLE" | "PENDING" | "DELETING" | "FAILED";
export interface VpcLinks {
  position?: string;
  items?: VpcLink[];
}
