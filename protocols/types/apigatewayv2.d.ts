// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): ApiGatewayV2, 2018-11-29. Do not edit.
export interface Operations {
  CreateApi: { input: CreateApiRequest; output: CreateApiResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  CreateApiMapping: { input: CreateApiMappingRequest; output: CreateApiMappingResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  CreateAuthorizer: { input: CreateAuthorizerRequest; output: CreateAuthorizerResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  CreateDeployment: { input: CreateDeploymentRequest; output: CreateDeploymentResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  CreateDomainName: { input: CreateDomainNameRequest; output: CreateDomainNameResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" | "AccessDeniedException" };
  CreateIntegration: { input: CreateIntegrationRequest; output: CreateIntegrationResult; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  CreateIntegrationResponse: { input: CreateIntegrationResponseRequest; output: CreateIntegrationResponseResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  CreateModel: { input: CreateModelRequest; output: CreateModelResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  CreatePortal: { input: CreatePortalRequest; output: CreatePortalResponse; errors: "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  CreatePortalProduct: { input: CreatePortalProductRequest; output: CreatePortalProductResponse; errors: "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  CreateProductPage: { input: CreateProductPageRequest; output: CreateProductPageResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  CreateProductRestEndpointPage: { input: CreateProductRestEndpointPageRequest; output: CreateProductRestEndpointPageResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  CreateRoute: { input: CreateRouteRequest; output: CreateRouteResult; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  CreateRouteResponse: { input: CreateRouteResponseRequest; output: CreateRouteResponseResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  CreateRoutingRule: { input: CreateRoutingRuleRequest; output: CreateRoutingRuleResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  CreateStage: { input: CreateStageRequest; output: CreateStageResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  CreateVpcLink: { input: CreateVpcLinkRequest; output: CreateVpcLinkResponse; errors: "BadRequestException" | "TooManyRequestsException" };
  DeleteAccessLogSettings: { input: DeleteAccessLogSettingsRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" };
  DeleteApi: { input: DeleteApiRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" };
  DeleteApiMapping: { input: DeleteApiMappingRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  DeleteAuthorizer: { input: DeleteAuthorizerRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" };
  DeleteCorsConfiguration: { input: DeleteCorsConfigurationRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" };
  DeleteDeployment: { input: DeleteDeploymentRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" };
  DeleteDomainName: { input: DeleteDomainNameRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" };
  DeleteIntegration: { input: DeleteIntegrationRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" };
  DeleteIntegrationResponse: { input: DeleteIntegrationResponseRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" };
  DeleteModel: { input: DeleteModelRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" };
  DeletePortal: { input: DeletePortalRequest; output: {}; errors: "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  DeletePortalProduct: { input: DeletePortalProductRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  DeletePortalProductSharingPolicy: { input: DeletePortalProductSharingPolicyRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  DeleteProductPage: { input: DeleteProductPageRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  DeleteProductRestEndpointPage: { input: DeleteProductRestEndpointPageRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  DeleteRoute: { input: DeleteRouteRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" };
  DeleteRouteRequestParameter: { input: DeleteRouteRequestParameterRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" };
  DeleteRouteResponse: { input: DeleteRouteResponseRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" };
  DeleteRouteSettings: { input: DeleteRouteSettingsRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" };
  DeleteRoutingRule: { input: DeleteRoutingRuleRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  DeleteStage: { input: DeleteStageRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" };
  DeleteVpcLink: { input: DeleteVpcLinkRequest; output: DeleteVpcLinkResponse; errors: "NotFoundException" | "TooManyRequestsException" };
  DisablePortal: { input: DisablePortalRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" | "AccessDeniedException" };
  ExportApi: { input: ExportApiRequest; output: ExportApiResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetApi: { input: GetApiRequest; output: GetApiResponse; errors: "NotFoundException" | "TooManyRequestsException" };
  GetApiMapping: { input: GetApiMappingRequest; output: GetApiMappingResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetApiMappings: { input: GetApiMappingsRequest; output: GetApiMappingsResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetApis: { input: GetApisRequest; output: GetApisResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetAuthorizer: { input: GetAuthorizerRequest; output: GetAuthorizerResponse; errors: "NotFoundException" | "TooManyRequestsException" };
  GetAuthorizers: { input: GetAuthorizersRequest; output: GetAuthorizersResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetDeployment: { input: GetDeploymentRequest; output: GetDeploymentResponse; errors: "NotFoundException" | "TooManyRequestsException" };
  GetDeployments: { input: GetDeploymentsRequest; output: GetDeploymentsResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetDomainName: { input: GetDomainNameRequest; output: GetDomainNameResponse; errors: "NotFoundException" | "TooManyRequestsException" };
  GetDomainNames: { input: GetDomainNamesRequest; output: GetDomainNamesResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetIntegration: { input: GetIntegrationRequest; output: GetIntegrationResult; errors: "NotFoundException" | "TooManyRequestsException" };
  GetIntegrationResponse: { input: GetIntegrationResponseRequest; output: GetIntegrationResponseResponse; errors: "NotFoundException" | "TooManyRequestsException" };
  GetIntegrationResponses: { input: GetIntegrationResponsesRequest; output: GetIntegrationResponsesResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetIntegrations: { input: GetIntegrationsRequest; output: GetIntegrationsResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetModel: { input: GetModelRequest; output: GetModelResponse; errors: "NotFoundException" | "TooManyRequestsException" };
  GetModelTemplate: { input: GetModelTemplateRequest; output: GetModelTemplateResponse; errors: "NotFoundException" | "TooManyRequestsException" };
  GetModels: { input: GetModelsRequest; output: GetModelsResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetPortal: { input: GetPortalRequest; output: GetPortalResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  GetPortalProduct: { input: GetPortalProductRequest; output: GetPortalProductResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  GetPortalProductSharingPolicy: { input: GetPortalProductSharingPolicyRequest; output: GetPortalProductSharingPolicyResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  GetProductPage: { input: GetProductPageRequest; output: GetProductPageResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  GetProductRestEndpointPage: { input: GetProductRestEndpointPageRequest; output: GetProductRestEndpointPageResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  GetRoute: { input: GetRouteRequest; output: GetRouteResult; errors: "NotFoundException" | "TooManyRequestsException" };
  GetRouteResponse: { input: GetRouteResponseRequest; output: GetRouteResponseResponse; errors: "NotFoundException" | "TooManyRequestsException" };
  GetRouteResponses: { input: GetRouteResponsesRequest; output: GetRouteResponsesResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetRoutes: { input: GetRoutesRequest; output: GetRoutesResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetRoutingRule: { input: GetRoutingRuleRequest; output: GetRoutingRuleResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetStage: { input: GetStageRequest; output: GetStageResponse; errors: "NotFoundException" | "TooManyRequestsException" };
  GetStages: { input: GetStagesRequest; output: GetStagesResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  GetTags: { input: GetTagsRequest; output: GetTagsResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  GetVpcLink: { input: GetVpcLinkRequest; output: GetVpcLinkResponse; errors: "NotFoundException" | "TooManyRequestsException" };
  GetVpcLinks: { input: GetVpcLinksRequest; output: GetVpcLinksResponse; errors: "BadRequestException" | "TooManyRequestsException" };
  ImportApi: { input: ImportApiRequest; output: ImportApiResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  ListPortalProducts: { input: ListPortalProductsRequest; output: ListPortalProductsResponse; errors: "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  ListPortals: { input: ListPortalsRequest; output: ListPortalsResponse; errors: "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  ListProductPages: { input: ListProductPagesRequest; output: ListProductPagesResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  ListProductRestEndpointPages: { input: ListProductRestEndpointPagesRequest; output: ListProductRestEndpointPagesResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  ListRoutingRules: { input: ListRoutingRulesRequest; output: ListRoutingRulesResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
  PreviewPortal: { input: PreviewPortalRequest; output: PreviewPortalResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" | "AccessDeniedException" };
  PublishPortal: { input: PublishPortalRequest; output: PublishPortalResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" | "AccessDeniedException" };
  PutPortalProductSharingPolicy: { input: PutPortalProductSharingPolicyRequest; output: PutPortalProductSharingPolicyResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  PutRoutingRule: { input: PutRoutingRuleRequest; output: PutRoutingRuleResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  ReimportApi: { input: ReimportApiRequest; output: ReimportApiResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  ResetAuthorizersCache: { input: ResetAuthorizersCacheRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" };
  TagResource: { input: TagResourceRequest; output: TagResourceResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  UntagResource: { input: UntagResourceRequest; output: {}; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  UpdateApi: { input: UpdateApiRequest; output: UpdateApiResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  UpdateApiMapping: { input: UpdateApiMappingRequest; output: UpdateApiMappingResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  UpdateAuthorizer: { input: UpdateAuthorizerRequest; output: UpdateAuthorizerResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  UpdateDeployment: { input: UpdateDeploymentRequest; output: UpdateDeploymentResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  UpdateDomainName: { input: UpdateDomainNameRequest; output: UpdateDomainNameResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  UpdateIntegration: { input: UpdateIntegrationRequest; output: UpdateIntegrationResult; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  UpdateIntegrationResponse: { input: UpdateIntegrationResponseRequest; output: UpdateIntegrationResponseResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  UpdateModel: { input: UpdateModelRequest; output: UpdateModelResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  UpdatePortal: { input: UpdatePortalRequest; output: UpdatePortalResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" | "AccessDeniedException" };
  UpdatePortalProduct: { input: UpdatePortalProductRequest; output: UpdatePortalProductResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  UpdateProductPage: { input: UpdateProductPageRequest; output: UpdateProductPageResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  UpdateProductRestEndpointPage: { input: UpdateProductRestEndpointPageRequest; output: UpdateProductRestEndpointPageResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "AccessDeniedException" };
  UpdateRoute: { input: UpdateRouteRequest; output: UpdateRouteResult; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  UpdateRouteResponse: { input: UpdateRouteResponseRequest; output: UpdateRouteResponseResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  UpdateStage: { input: UpdateStageRequest; output: UpdateStageResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" | "ConflictException" };
  UpdateVpcLink: { input: UpdateVpcLinkRequest; output: UpdateVpcLinkResponse; errors: "NotFoundException" | "TooManyRequestsException" | "BadRequestException" };
}
export type OperationName = keyof Operations;
export interface ACMManaged {
  CertificateArn: string;
  DomainName: string;
}
export interface AccessDeniedException {
  Message?: string;
}
export interface AccessLogSettings {
  DestinationArn?: string;
  Format?: string;
}
export interface Api {
  ApiEndpoint?: string;
  ApiGatewayManaged?: boolean;
  ApiId?: string;
  ApiKeySelectionExpression?: string;
  CorsConfiguration?: Cors;
  CreatedDate?: Date;
  Description?: string;
  DisableSchemaValidation?: boolean;
  DisableExecuteApiEndpoint?: boolean;
  ImportInfo?: string[];
  IpAddressType?: IpAddressType;
  Name: string;
  ProtocolType: ProtocolType;
  RouteSelectionExpression: string;
  Tags?: { [key: string]: string };
  Version?: string;
  Warnings?: string[];
}
export interface ApiMapping {
  ApiId: string;
  ApiMappingId?: string;
  ApiMappingKey?: string;
  Stage: string;
}
export interface Authorization {
  CognitoConfig?: CognitoConfig;
  None?: None;
}
export type AuthorizationType = "NONE" | "AWS_IAM" | "CUSTOM" | "JWT";
export interface Authorizer {
  AuthorizerCredentialsArn?: string;
  AuthorizerId?: string;
  AuthorizerPayloadFormatVersion?: string;
  AuthorizerResultTtlInSeconds?: number;
  AuthorizerType?: AuthorizerType;
  AuthorizerUri?: string;
  EnableSimpleResponses?: boolean;
  IdentitySource?: string[];
  IdentityValidationExpression?: string;
  JwtConfiguration?: JWTConfiguration;
  Name: string;
}
export type AuthorizerType = "REQUEST" | "JWT";
export interface BadRequestException {
  Message?: string;
}
export interface CognitoConfig {
  AppClientId: string;
  UserPoolArn: string;
  UserPoolDomain: string;
}
export interface ConflictException {
  Message?: string;
}
export type ConnectionType = "INTERNET" | "VPC_LINK";
export type ContentHandlingStrategy = "CONVERT_TO_BINARY" | "CONVERT_TO_TEXT";
export interface Cors {
  AllowCredentials?: boolean;
  AllowHeaders?: string[];
  AllowMethods?: string[];
  AllowOrigins?: string[];
  ExposeHeaders?: string[];
  MaxAge?: number;
}
export interface CreateApiMappingRequest {
  ApiId: string;
  ApiMappingKey?: string;
  DomainName: string;
  Stage: string;
}
export interface CreateApiMappingResponse {
  ApiId?: string;
  ApiMappingId?: string;
  ApiMappingKey?: string;
  Stage?: string;
}
export interface CreateApiRequest {
  ApiKeySelectionExpression?: string;
  CorsConfiguration?: Cors;
  CredentialsArn?: string;
  Description?: string;
  DisableSchemaValidation?: boolean;
  DisableExecuteApiEndpoint?: boolean;
  IpAddressType?: IpAddressType;
  Name: string;
  ProtocolType: ProtocolType;
  RouteKey?: string;
  RouteSelectionExpression?: string;
  Tags?: { [key: string]: string };
  Target?: string;
  Version?: string;
}
export interface CreateApiResponse {
  ApiEndpoint?: string;
  ApiGatewayManaged?: boolean;
  ApiId?: string;
  ApiKeySelectionExpression?: string;
  CorsConfiguration?: Cors;
  CreatedDate?: Date;
  Description?: string;
  DisableSchemaValidation?: boolean;
  DisableExecuteApiEndpoint?: boolean;
  ImportInfo?: string[];
  IpAddressType?: IpAddressType;
  Name?: string;
  ProtocolType?: ProtocolType;
  RouteSelectionExpression?: string;
  Tags?: { [key: string]: string };
  Version?: string;
  Warnings?: string[];
}
export interface CreateAuthorizerRequest {
  ApiId: string;
  AuthorizerCredentialsArn?: string;
  AuthorizerPayloadFormatVersion?: string;
  AuthorizerResultTtlInSeconds?: number;
  AuthorizerType: AuthorizerType;
  AuthorizerUri?: string;
  EnableSimpleResponses?: boolean;
  IdentitySource: string[];
  IdentityValidationExpression?: string;
  JwtConfiguration?: JWTConfiguration;
  Name: string;
}
export interface CreateAuthorizerResponse {
  AuthorizerCredentialsArn?: string;
  AuthorizerId?: string;
  AuthorizerPayloadFormatVersion?: string;
  AuthorizerResultTtlInSeconds?: number;
  AuthorizerType?: AuthorizerType;
  AuthorizerUri?: string;
  EnableSimpleResponses?: boolean;
  IdentitySource?: string[];
  IdentityValidationExpression?: string;
  JwtConfiguration?: JWTConfiguration;
  Name?: string;
}
export interface CreateDeploymentRequest {
  ApiId: string;
  Description?: string;
  StageName?: string;
}
export interface CreateDeploymentResponse {
  AutoDeployed?: boolean;
  CreatedDate?: Date;
  DeploymentId?: string;
  DeploymentStatus?: DeploymentStatus;
  DeploymentStatusMessage?: string;
  Description?: string;
}
export interface CreateDomainNameRequest {
  DomainName: string;
  DomainNameConfigurations?: DomainNameConfiguration[];
  MutualTlsAuthentication?: MutualTlsAuthenticationInput;
  RoutingMode?: RoutingMode;
  Tags?: { [key: string]: string };
}
export interface CreateDomainNameResponse {
  ApiMappingSelectionExpression?: string;
  DomainName?: string;
  DomainNameArn?: string;
  DomainNameConfigurations?: DomainNameConfiguration[];
  MutualTlsAuthentication?: MutualTlsAuthentication;
  RoutingMode?: RoutingMode;
  Tags?: { [key: string]: string };
}
export interface CreateIntegrationRequest {
  ApiId: string;
  ConnectionId?: string;
  ConnectionType?: ConnectionType;
  ContentHandlingStrategy?: ContentHandlingStrategy;
  CredentialsArn?: string;
  Description?: string;
  IntegrationMethod?: string;
  IntegrationSubtype?: string;
  IntegrationType: IntegrationType;
  IntegrationUri?: string;
  PassthroughBehavior?: PassthroughBehavior;
  PayloadFormatVersion?: string;
  RequestParameters?: { [key: string]: string };
  RequestTemplates?: { [key: string]: string };
  ResponseParameters?: { [key: string]: { [key: string]: string } };
  TemplateSelectionExpression?: string;
  TimeoutInMillis?: number;
  TlsConfig?: TlsConfigInput;
}
export interface CreateIntegrationResponseRequest {
  ApiId: string;
  ContentHandlingStrategy?: ContentHandlingStrategy;
  IntegrationId: string;
  IntegrationResponseKey: string;
  ResponseParameters?: { [key: string]: string };
  ResponseTemplates?: { [key: string]: string };
  TemplateSelectionExpression?: string;
}
export interface CreateIntegrationResponseResponse {
  ContentHandlingStrategy?: ContentHandlingStrategy;
  IntegrationResponseId?: string;
  IntegrationResponseKey?: string;
  ResponseParameters?: { [key: string]: string };
  ResponseTemplates?: { [key: string]: string };
  TemplateSelectionExpression?: string;
}
export interface CreateIntegrationResult {
  ApiGatewayManaged?: boolean;
  ConnectionId?: string;
  ConnectionType?: ConnectionType;
  ContentHandlingStrategy?: ContentHandlingStrategy;
  CredentialsArn?: string;
  Description?: string;
  IntegrationId?: string;
  IntegrationMethod?: string;
  IntegrationResponseSelectionExpression?: string;
  IntegrationSubtype?: string;
  IntegrationType?: IntegrationType;
  IntegrationUri?: string;
  PassthroughBehavior?: PassthroughBehavior;
  PayloadFormatVersion?: string;
  RequestParameters?: { [key: string]: string };
  RequestTemplates?: { [key: string]: string };
  ResponseParameters?: { [key: string]: { [key: string]: string } };
  TemplateSelectionExpression?: string;
  TimeoutInMillis?: number;
  TlsConfig?: TlsConfig;
}
export interface CreateModelRequest {
  ApiId: string;
  ContentType?: string;
  Description?: string;
  Name: string;
  Schema: string;
}
export interface CreateModelResponse {
  ContentType?: string;
  Description?: string;
  ModelId?: string;
  Name?: string;
  Schema?: string;
}
export interface CreatePortalProductRequest {
  Description?: string;
  DisplayName: string;
  Tags?: { [key: string]: string };
}
export interface CreatePortalProductResponse {
  Description?: string;
  DisplayName?: string;
  DisplayOrder?: DisplayOrder;
  LastModified?: Date;
  PortalProductArn?: string;
  PortalProductId?: string;
  Tags?: { [key: string]: string };
}
export interface CreatePortalRequest {
  Authorization: Authorization;
  EndpointConfiguration: EndpointConfigurationRequest;
  IncludedPortalProductArns?: string[];
  LogoUri?: string;
  PortalContent: PortalContent;
  RumAppMonitorName?: string;
  Tags?: { [key: string]: string };
}
export interface CreatePortalResponse {
  Authorization?: Authorization;
  EndpointConfiguration?: EndpointConfigurationResponse;
  IncludedPortalProductArns?: string[];
  LastModified?: Date;
  LastPublished?: Date;
  LastPublishedDescription?: string;
  PortalArn?: string;
  PortalContent?: PortalContent;
  PortalId?: string;
  PublishStatus?: PublishStatus;
  RumAppMonitorName?: string;
  StatusException?: StatusException;
  Tags?: { [key: string]: string };
}
export interface CreateProductPageRequest {
  DisplayContent: DisplayContent;
  PortalProductId: string;
}
export interface CreateProductPageResponse {
  DisplayContent?: DisplayContent;
  LastModified?: Date;
  ProductPageArn?: string;
  ProductPageId?: string;
}
export interface CreateProductRestEndpointPageRequest {
  DisplayContent?: EndpointDisplayContent;
  PortalProductId: string;
  RestEndpointIdentifier: RestEndpointIdentifier;
  TryItState?: TryItState;
}
export interface CreateProductRestEndpointPageResponse {
  DisplayContent?: EndpointDisplayContentResponse;
  LastModified?: Date;
  ProductRestEndpointPageArn?: string;
  ProductRestEndpointPageId?: string;
  RestEndpointIdentifier?: RestEndpointIdentifier;
  Status?: Status;
  StatusException?: StatusException;
  TryItState?: TryItState;
}
export interface CreateRouteRequest {
  ApiId: string;
  ApiKeyRequired?: boolean;
  AuthorizationScopes?: string[];
  AuthorizationType?: AuthorizationType;
  AuthorizerId?: string;
  ModelSelectionExpression?: string;
  OperationName?: string;
  RequestModels?: { [key: string]: string };
  RequestParameters?: { [key: string]: ParameterConstraints };
  RouteKey: string;
  RouteResponseSelectionExpression?: string;
  Target?: string;
}
export interface CreateRouteResponseRequest {
  ApiId: string;
  ModelSelectionExpression?: string;
  ResponseModels?: { [key: string]: string };
  ResponseParameters?: { [key: string]: ParameterConstraints };
  RouteId: string;
  RouteResponseKey: string;
}
export interface CreateRouteResponseResponse {
  ModelSelectionExpression?: string;
  ResponseModels?: { [key: string]: string };
  ResponseParameters?: { [key: string]: ParameterConstraints };
  RouteResponseId?: string;
  RouteResponseKey?: string;
}
export interface CreateRouteResult {
  ApiGatewayManaged?: boolean;
  ApiKeyRequired?: boolean;
  AuthorizationScopes?: string[];
  AuthorizationType?: AuthorizationType;
  AuthorizerId?: string;
  ModelSelectionExpression?: string;
  OperationName?: string;
  RequestModels?: { [key: string]: string };
  RequestParameters?: { [key: string]: ParameterConstraints };
  RouteId?: string;
  RouteKey?: string;
  RouteResponseSelectionExpression?: string;
  Target?: string;
}
export interface CreateRoutingRuleRequest {
  Actions: RoutingRuleAction[];
  Conditions: RoutingRuleCondition[];
  DomainName: string;
  DomainNameId?: string;
  Priority: number;
}
export interface CreateRoutingRuleResponse {
  Actions?: RoutingRuleAction[];
  Conditions?: RoutingRuleCondition[];
  Priority?: number;
  RoutingRuleArn?: string;
  RoutingRuleId?: string;
}
export interface CreateStageRequest {
  AccessLogSettings?: AccessLogSettings;
  ApiId: string;
  AutoDeploy?: boolean;
  ClientCertificateId?: string;
  DefaultRouteSettings?: RouteSettings;
  DeploymentId?: string;
  Description?: string;
  RouteSettings?: { [key: string]: RouteSettings };
  StageName: string;
  StageVariables?: { [key: string]: string };
  Tags?: { [key: string]: string };
}
export interface CreateStageResponse {
  AccessLogSettings?: AccessLogSettings;
  ApiGatewayManaged?: boolean;
  AutoDeploy?: boolean;
  ClientCertificateId?: string;
  CreatedDate?: Date;
  DefaultRouteSettings?: RouteSettings;
  DeploymentId?: string;
  Description?: string;
  LastDeploymentStatusMessage?: string;
  LastUpdatedDate?: Date;
  RouteSettings?: { [key: string]: RouteSettings };
  StageName?: string;
  StageVariables?: { [key: string]: string };
  Tags?: { [key: string]: string };
}
export interface CreateVpcLinkRequest {
  Name: string;
  SecurityGroupIds?: string[];
  SubnetIds: string[];
  Tags?: { [key: string]: string };
}
export interface CreateVpcLinkResponse {
  CreatedDate?: Date;
  Name?: string;
  SecurityGroupIds?: string[];
  SubnetIds?: string[];
  Tags?: { [key: string]: string };
  VpcLinkId?: string;
  VpcLinkStatus?: VpcLinkStatus;
  VpcLinkStatusMessage?: string;
  VpcLinkVersion?: VpcLinkVersion;
}
export interface CustomColors {
  AccentColor: string;
  BackgroundColor: string;
  ErrorValidationColor: string;
  HeaderColor: string;
  NavigationColor: string;
  TextColor: string;
}
export interface DeleteAccessLogSettingsRequest {
  ApiId: string;
  StageName: string;
}
export interface DeleteApiMappingRequest {
  ApiMappingId: string;
  DomainName: string;
}
export interface DeleteApiRequest {
  ApiId: string;
}
export interface DeleteAuthorizerRequest {
  ApiId: string;
  AuthorizerId: string;
}
export interface DeleteCorsConfigurationRequest {
  ApiId: string;
}
export interface DeleteDeploymentRequest {
  ApiId: string;
  DeploymentId: string;
}
export interface DeleteDomainNameRequest {
  DomainName: string;
}
export interface DeleteIntegrationRequest {
  ApiId: string;
  IntegrationId: string;
}
export interface DeleteIntegrationResponseRequest {
  ApiId: string;
  IntegrationId: string;
  IntegrationResponseId: string;
}
export interface DeleteModelRequest {
  ApiId: string;
  ModelId: string;
}
export interface DeletePortalProductRequest {
  PortalProductId: string;
}
export interface DeletePortalProductSharingPolicyRequest {
  PortalProductId: string;
}
export interface DeletePortalRequest {
  PortalId: string;
}
export interface DeleteProductPageRequest {
  PortalProductId: string;
  ProductPageId: string;
}
export interface DeleteProductRestEndpointPageRequest {
  PortalProductId: string;
  ProductRestEndpointPageId: string;
}
export interface DeleteRouteRequest {
  ApiId: string;
  RouteId: string;
}
export interface DeleteRouteRequestParameterRequest {
  ApiId: string;
  RequestParameterKey: string;
  RouteId: string;
}
export interface DeleteRouteResponseRequest {
  ApiId: string;
  RouteId: string;
  RouteResponseId: string;
}
export interface DeleteRouteSettingsRequest {
  ApiId: string;
  RouteKey: string;
  StageName: string;
}
export interface DeleteRoutingRuleRequest {
  DomainName: string;
  DomainNameId?: string;
  RoutingRuleId: string;
}
export interface DeleteStageRequest {
  ApiId: string;
  StageName: string;
}
export interface DeleteVpcLinkRequest {
  VpcLinkId: string;
}
export interface DeleteVpcLinkResponse {}
export interface Deployment {
  AutoDeployed?: boolean;
  CreatedDate?: Date;
  DeploymentId?: string;
  DeploymentStatus?: DeploymentStatus;
  DeploymentStatusMessage?: string;
  Description?: string;
}
export type DeploymentStatus = "PENDING" | "FAILED" | "DEPLOYED";
export interface DisablePortalRequest {
  PortalId: string;
}
export interface DisplayContent {
  Body: string;
  Title: string;
}
export interface DisplayContentOverrides {
  Body?: string;
  Endpoint?: string;
  OperationName?: string;
}
export interface DisplayOrder {
  Contents?: Section[];
  OverviewPageArn?: string;
  ProductPageArns?: string[];
}
export interface DomainName {
  ApiMappingSelectionExpression?: string;
  DomainName: string;
  DomainNameArn?: string;
  DomainNameConfigurations?: DomainNameConfiguration[];
  MutualTlsAuthentication?: MutualTlsAuthentication;
  RoutingMode?: RoutingMode;
  Tags?: { [key: string]: string };
}
export interface DomainNameConfiguration {
  ApiGatewayDomainName?: string;
  CertificateArn?: string;
  CertificateName?: string;
  CertificateUploadDate?: Date;
  DomainNameStatus?: DomainNameStatus;
  DomainNameStatusMessage?: string;
  EndpointType?: EndpointType;
  HostedZoneId?: string;
  IpAddressType?: IpAddressType;
  SecurityPolicy?: SecurityPolicy;
  OwnershipVerificationCertificateArn?: string;
}
export type DomainNameStatus = "AVAILABLE" | "UPDATING" | "PENDING_CERTIFICATE_REIMPORT" | "PENDING_OWNERSHIP_VERIFICATION";
export interface EndpointConfigurationRequest {
  AcmManaged?: ACMManaged;
  None?: None;
}
export interface EndpointConfigurationResponse {
  CertificateArn?: string;
  DomainName?: string;
  PortalDefaultDomainName: string;
  PortalDomainHostedZoneId: string;
}
export interface EndpointDisplayContent {
  None?: None;
  Overrides?: DisplayContentOverrides;
}
export interface EndpointDisplayContentResponse {
  Body?: string;
  Endpoint: string;
  OperationName?: string;
}
export type EndpointType = "REGIONAL" | "EDGE";
export interface ExportApiRequest {
  ApiId: string;
  ExportVersion?: string;
  IncludeExtensions?: boolean;
  OutputType: string;
  Specification: string;
  StageName?: string;
}
export interface ExportApiResponse {
  body?: Uint8Array;
}
export interface GetApiMappingRequest {
  ApiMappingId: string;
  DomainName: string;
}
export interface GetApiMappingResponse {
  ApiId?: string;
  ApiMappingId?: string;
  ApiMappingKey?: string;
  Stage?: string;
}
export interface GetApiMappingsRequest {
  DomainName: string;
  MaxResults?: string;
  NextToken?: string;
}
export interface GetApiMappingsResponse {
  Items?: ApiMapping[];
  NextToken?: string;
}
export interface GetApiRequest {
  ApiId: string;
}
export interface GetApiResponse {
  ApiEndpoint?: string;
  ApiGatewayManaged?: boolean;
  ApiId?: string;
  ApiKeySelectionExpression?: string;
  CorsConfiguration?: Cors;
  CreatedDate?: Date;
  Description?: string;
  DisableSchemaValidation?: boolean;
  DisableExecuteApiEndpoint?: boolean;
  ImportInfo?: string[];
  IpAddressType?: IpAddressType;
  Name?: string;
  ProtocolType?: ProtocolType;
  RouteSelectionExpression?: string;
  Tags?: { [key: string]: string };
  Version?: string;
  Warnings?: string[];
}
export interface GetApisRequest {
  MaxResults?: string;
  NextToken?: string;
}
export interface GetApisResponse {
  Items?: Api[];
  NextToken?: string;
}
export interface GetAuthorizerRequest {
  ApiId: string;
  AuthorizerId: string;
}
export interface GetAuthorizerResponse {
  AuthorizerCredentialsArn?: string;
  AuthorizerId?: string;
  AuthorizerPayloadFormatVersion?: string;
  AuthorizerResultTtlInSeconds?: number;
  AuthorizerType?: AuthorizerType;
  AuthorizerUri?: string;
  EnableSimpleResponses?: boolean;
  IdentitySource?: string[];
  IdentityValidationExpression?: string;
  JwtConfiguration?: JWTConfiguration;
  Name?: string;
}
export interface GetAuthorizersRequest {
  ApiId: string;
  MaxResults?: string;
  NextToken?: string;
}
export interface GetAuthorizersResponse {
  Items?: Authorizer[];
  NextToken?: string;
}
export interface GetDeploymentRequest {
  ApiId: string;
  DeploymentId: string;
}
export interface GetDeploymentResponse {
  AutoDeployed?: boolean;
  CreatedDate?: Date;
  DeploymentId?: string;
  DeploymentStatus?: DeploymentStatus;
  DeploymentStatusMessage?: string;
  Description?: string;
}
export interface GetDeploymentsRequest {
  ApiId: string;
  MaxResults?: string;
  NextToken?: string;
}
export interface GetDeploymentsResponse {
  Items?: Deployment[];
  NextToken?: string;
}
export interface GetDomainNameRequest {
  DomainName: string;
}
export interface GetDomainNameResponse {
  ApiMappingSelectionExpression?: string;
  DomainName?: string;
  DomainNameArn?: string;
  DomainNameConfigurations?: DomainNameConfiguration[];
  MutualTlsAuthentication?: MutualTlsAuthentication;
  RoutingMode?: RoutingMode;
  Tags?: { [key: string]: string };
}
export interface GetDomainNamesRequest {
  MaxResults?: string;
  NextToken?: string;
}
export interface GetDomainNamesResponse {
  Items?: DomainName[];
  NextToken?: string;
}
export interface GetIntegrationRequest {
  ApiId: string;
  IntegrationId: string;
}
export interface GetIntegrationResponseRequest {
  ApiId: string;
  IntegrationId: string;
  IntegrationResponseId: string;
}
export interface GetIntegrationResponseResponse {
  ContentHandlingStrategy?: ContentHandlingStrategy;
  IntegrationResponseId?: string;
  IntegrationResponseKey?: string;
  ResponseParameters?: { [key: string]: string };
  ResponseTemplates?: { [key: string]: string };
  TemplateSelectionExpression?: string;
}
export interface GetIntegrationResponsesRequest {
  ApiId: string;
  IntegrationId: string;
  MaxResults?: string;
  NextToken?: string;
}
export interface GetIntegrationResponsesResponse {
  Items?: IntegrationResponse[];
  NextToken?: string;
}
export interface GetIntegrationResult {
  ApiGatewayManaged?: boolean;
  ConnectionId?: string;
  ConnectionType?: ConnectionType;
  ContentHandlingStrategy?: ContentHandlingStrategy;
  CredentialsArn?: string;
  Description?: string;
  IntegrationId?: string;
  IntegrationMethod?: string;
  IntegrationResponseSelectionExpression?: string;
  IntegrationSubtype?: string;
  IntegrationType?: IntegrationType;
  IntegrationUri?: string;
  PassthroughBehavior?: PassthroughBehavior;
  PayloadFormatVersion?: string;
  RequestParameters?: { [key: string]: string };
  RequestTemplates?: { [key: string]: string };
  ResponseParameters?: { [key: string]: { [key: string]: string } };
  TemplateSelectionExpression?: string;
  TimeoutInMillis?: number;
  TlsConfig?: TlsConfig;
}
export interface GetIntegrationsRequest {
  ApiId: string;
  MaxResults?: string;
  NextToken?: string;
}
export interface GetIntegrationsResponse {
  Items?: Integration[];
  NextToken?: string;
}
export interface GetModelRequest {
  ApiId: string;
  ModelId: string;
}
export interface GetModelResponse {
  ContentType?: string;
  Description?: string;
  ModelId?: string;
  Name?: string;
  Schema?: string;
}
export interface GetModelTemplateRequest {
  ApiId: string;
  ModelId: string;
}
export interface GetModelTemplateResponse {
  Value?: string;
}
export interface GetModelsRequest {
  ApiId: string;
  MaxResults?: string;
  NextToken?: string;
}
export interface GetModelsResponse {
  Items?: Model[];
  NextToken?: string;
}
export interface GetPortalProductRequest {
  PortalProductId: string;
  ResourceOwnerAccountId?: string;
}
export interface GetPortalProductResponse {
  Description?: string;
  DisplayName?: string;
  DisplayOrder?: DisplayOrder;
  LastModified?: Date;
  PortalProductArn?: string;
  PortalProductId?: string;
  Tags?: { [key: string]: string };
}
export interface GetPortalProductSharingPolicyRequest {
  PortalProductId: string;
}
export interface GetPortalProductSharingPolicyResponse {
  PolicyDocument?: string;
  PortalProductId?: string;
}
export interface GetPortalRequest {
  PortalId: string;
}
export interface GetPortalResponse {
  Authorization?: Authorization;
  EndpointConfiguration?: EndpointConfigurationResponse;
  IncludedPortalProductArns?: string[];
  LastModified?: Date;
  LastPublished?: Date;
  LastPublishedDescription?: string;
  PortalArn?: string;
  PortalContent?: PortalContent;
  PortalId?: string;
  Preview?: Preview;
  PublishStatus?: PublishStatus;
  RumAppMonitorName?: string;
  StatusException?: StatusException;
  Tags?: { [key: string]: string };
}
export interface GetProductPageRequest {
  PortalProductId: string;
  ProductPageId: string;
  ResourceOwnerAccountId?: string;
}
export interface GetProductPageResponse {
  DisplayContent?: DisplayContent;
  LastModified?: Date;
  ProductPageArn?: string;
  ProductPageId?: string;
}
export interface GetProductRestEndpointPageRequest {
  IncludeRawDisplayContent?: string;
  PortalProductId: string;
  ProductRestEndpointPageId: string;
  ResourceOwnerAccountId?: string;
}
export interface GetProductRestEndpointPageResponse {
  DisplayContent?: EndpointDisplayContentResponse;
  LastModified?: Date;
  ProductRestEndpointPageArn?: string;
  ProductRestEndpointPageId?: string;
  RawDisplayContent?: string;
  RestEndpointIdentifier?: RestEndpointIdentifier;
  Status?: Status;
  StatusException?: StatusException;
  TryItState?: TryItState;
}
export interface GetRouteRequest {
  ApiId: string;
  RouteId: string;
}
export interface GetRouteResponseRequest {
  ApiId: string;
  RouteId: string;
  RouteResponseId: string;
}
export interface GetRouteResponseResponse {
  ModelSelectionExpression?: string;
  ResponseModels?: { [key: string]: string };
  ResponseParameters?: { [key: string]: ParameterConstraints };
  RouteResponseId?: string;
  RouteResponseKey?: string;
}
export interface GetRouteResponsesRequest {
  ApiId: string;
  MaxResults?: string;
  NextToken?: string;
  RouteId: string;
}
export interface GetRouteResponsesResponse {
  Items?: RouteResponse[];
  NextToken?: string;
}
export interface GetRouteResult {
  ApiGatewayManaged?: boolean;
  ApiKeyRequired?: boolean;
  AuthorizationScopes?: string[];
  AuthorizationType?: AuthorizationType;
  AuthorizerId?: string;
  ModelSelectionExpression?: string;
  OperationName?: string;
  RequestModels?: { [key: string]: string };
  RequestParameters?: { [key: string]: ParameterConstraints };
  RouteId?: string;
  RouteKey?: string;
  RouteResponseSelectionExpression?: string;
  Target?: string;
}
export interface GetRoutesRequest {
  ApiId: string;
  MaxResults?: string;
  NextToken?: string;
}
export interface GetRoutesResponse {
  Items?: Route[];
  NextToken?: string;
}
export interface GetRoutingRuleRequest {
  DomainName: string;
  DomainNameId?: string;
  RoutingRuleId: string;
}
export interface GetRoutingRuleResponse {
  Actions?: RoutingRuleAction[];
  Conditions?: RoutingRuleCondition[];
  Priority?: number;
  RoutingRuleArn?: string;
  RoutingRuleId?: string;
}
export interface GetStageRequest {
  ApiId: string;
  StageName: string;
}
export interface GetStageResponse {
  AccessLogSettings?: AccessLogSettings;
  ApiGatewayManaged?: boolean;
  AutoDeploy?: boolean;
  ClientCertificateId?: string;
  CreatedDate?: Date;
  DefaultRouteSettings?: RouteSettings;
  DeploymentId?: string;
  Description?: string;
  LastDeploymentStatusMessage?: string;
  LastUpdatedDate?: Date;
  RouteSettings?: { [key: string]: RouteSettings };
  StageName?: string;
  StageVariables?: { [key: string]: string };
  Tags?: { [key: string]: string };
}
export interface GetStagesRequest {
  ApiId: string;
  MaxResults?: string;
  NextToken?: string;
}
export interface GetStagesResponse {
  Items?: Stage[];
  NextToken?: string;
}
export interface GetTagsRequest {
  ResourceArn: string;
}
export interface GetTagsResponse {
  Tags?: { [key: string]: string };
}
export interface GetVpcLinkRequest {
  VpcLinkId: string;
}
export interface GetVpcLinkResponse {
  CreatedDate?: Date;
  Name?: string;
  SecurityGroupIds?: string[];
  SubnetIds?: string[];
  Tags?: { [key: string]: string };
  VpcLinkId?: string;
  VpcLinkStatus?: VpcLinkStatus;
  VpcLinkStatusMessage?: string;
  VpcLinkVersion?: VpcLinkVersion;
}
export interface GetVpcLinksRequest {
  MaxResults?: string;
  NextToken?: string;
}
export interface GetVpcLinksResponse {
  Items?: VpcLink[];
  NextToken?: string;
}
export interface IdentifierParts {
  Method: string;
  Path: string;
  RestApiId: string;
  Stage: string;
}
export interface ImportApiRequest {
  Basepath?: string;
  Body: string;
  FailOnWarnings?: boolean;
}
export interface ImportApiResponse {
  ApiEndpoint?: string;
  ApiGatewayManaged?: boolean;
  ApiId?: string;
  ApiKeySelectionExpression?: string;
  CorsConfiguration?: Cors;
  CreatedDate?: Date;
  Description?: string;
  DisableSchemaValidation?: boolean;
  DisableExecuteApiEndpoint?: boolean;
  ImportInfo?: string[];
  IpAddressType?: IpAddressType;
  Name?: string;
  ProtocolType?: ProtocolType;
  RouteSelectionExpression?: string;
  Tags?: { [key: string]: string };
  Version?: string;
  Warnings?: string[];
}
export interface Integration {
  ApiGatewayManaged?: boolean;
  ConnectionId?: string;
  ConnectionType?: ConnectionType;
  ContentHandlingStrategy?: ContentHandlingStrategy;
  CredentialsArn?: string;
  Description?: string;
  IntegrationId?: string;
  IntegrationMethod?: string;
  IntegrationResponseSelectionExpression?: string;
  IntegrationSubtype?: string;
  IntegrationType?: IntegrationType;
  IntegrationUri?: string;
  PassthroughBehavior?: PassthroughBehavior;
  PayloadFormatVersion?: string;
  RequestParameters?: { [key: string]: string };
  RequestTemplates?: { [key: string]: string };
  ResponseParameters?: { [key: string]: { [key: string]: string } };
  TemplateSelectionExpression?: string;
  TimeoutInMillis?: number;
  TlsConfig?: TlsConfig;
}
export interface IntegrationResponse {
  ContentHandlingStrategy?: ContentHandlingStrategy;
  IntegrationResponseId?: string;
  IntegrationResponseKey: string;
  ResponseParameters?: { [key: string]: string };
  ResponseTemplates?: { [key: string]: string };
  TemplateSelectionExpression?: string;
}
export type IntegrationType = "AWS" | "HTTP" | "MOCK" | "HTTP_PROXY" | "AWS_PROXY";
export type IpAddressType = "ipv4" | "dualstack";
export interface JWTConfiguration {
  Audience?: string[];
  Issuer?: string;
}
export interface ListPortalProductsRequest {
  MaxResults?: string;
  NextToken?: string;
  ResourceOwner?: string;
}
export interface ListPortalProductsResponse {
  Items?: PortalProductSummary[];
  NextToken?: string;
}
export interface ListPortalsRequest {
  MaxResults?: string;
  NextToken?: string;
}
export interface ListPortalsResponse {
  Items?: PortalSummary[];
  NextToken?: string;
}
export interface ListProductPagesRequest {
  MaxResults?: string;
  NextToken?: string;
  PortalProductId: string;
  ResourceOwnerAccountId?: string;
}
export interface ListProductPagesResponse {
  Items?: ProductPageSummaryNoBody[];
  NextToken?: string;
}
export interface ListProductRestEndpointPagesRequest {
  MaxResults?: string;
  NextToken?: string;
  PortalProductId: string;
  ResourceOwnerAccountId?: string;
}
export interface ListProductRestEndpointPagesResponse {
  Items?: ProductRestEndpointPageSummaryNoBody[];
  NextToken?: string;
}
export interface ListRoutingRulesRequest {
  DomainName: string;
  DomainNameId?: string;
  MaxResults?: number;
  NextToken?: string;
}
export interface ListRoutingRulesResponse {
  NextToken?: string;
  RoutingRules?: RoutingRule[];
}
export type LoggingLevel = "ERROR" | "INFO" | "OFF";
export interface Model {
  ContentType?: string;
  Description?: string;
  ModelId?: string;
  Name: string;
  Schema?: string;
}
export interface MutualTlsAuthentication {
  TruststoreUri?: string;
  TruststoreVersion?: string;
  TruststoreWarnings?: string[];
}
export interface MutualTlsAuthenticationInput {
  TruststoreUri?: string;
  TruststoreVersion?: string;
}
export interface None {}
export interface NotFoundException {
  Message?: string;
  ResourceType?: string;
}
export interface ParameterConstraints {
  Required?: boolean;
}
export type PassthroughBehavior = "WHEN_NO_MATCH" | "NEVER" | "WHEN_NO_TEMPLATES";
export interface PortalContent {
  Description?: string;
  DisplayName: string;
  Theme: PortalTheme;
}
export interface PortalProductSummary {
  Description: string;
  DisplayName: string;
  LastModified: Date;
  PortalProductArn: string;
  PortalProductId: string;
  Tags?: { [key: string]: string };
}
export interface PortalSummary {
  Authorization: Authorization;
  EndpointConfiguration: EndpointConfigurationResponse;
  IncludedPortalProductArns: string[];
  LastModified: Date;
  LastPublished?: Date;
  LastPublishedDescription?: string;
  PortalArn: string;
  PortalContent: PortalContent;
  PortalId: string;
  Preview?: Preview;
  PublishStatus?: PublishStatus;
  RumAppMonitorName?: string;
  StatusException?: StatusException;
  Tags?: { [key: string]: string };
}
export interface PortalTheme {
  CustomColors: CustomColors;
  LogoLastUploaded?: Date;
}
export interface Preview {
  PreviewStatus: PreviewStatus;
  PreviewUrl?: string;
  StatusException?: StatusException;
}
export interface PreviewPortalRequest {
  PortalId: string;
}
export interface PreviewPortalResponse {}
export type PreviewStatus = "PREVIEW_IN_PROGRESS" | "PREVIEW_FAILED" | "PREVIEW_READY";
export interface ProductPageSummaryNoBody {
  LastModified: Date;
  PageTitle: string;
  ProductPageArn: string;
  ProductPageId: string;
}
export interface ProductRestEndpointPageSummaryNoBody {
  Endpoint: string;
  LastModified: Date;
  OperationName?: string;
  ProductRestEndpointPageArn: string;
  ProductRestEndpointPageId: string;
  RestEndpointIdentifier: RestEndpointIdentifier;
  Status: Status;
  StatusException?: StatusException;
  TryItState: TryItState;
}
export type ProtocolType = "WEBSOCKET" | "HTTP";
export interface PublishPortalRequest {
  Description?: string;
  PortalId: string;
}
export interface PublishPortalResponse {}
export type PublishStatus = "PUBLISHED" | "PUBLISH_IN_PROGRESS" | "PUBLISH_FAILED" | "DISABLE_IN_PROGRESS" | "DISABLE_FAILED" | "DISABLED";
export interface PutPortalProductSharingPolicyRequest {
  PolicyDocument: string;
  PortalProductId: string;
}
export interface PutPortalProductSharingPolicyResponse {}
export interface PutRoutingRuleRequest {
  Actions: RoutingRuleAction[];
  Conditions: RoutingRuleCondition[];
  DomainName: string;
  DomainNameId?: string;
  Priority: number;
  RoutingRuleId: string;
}
export interface PutRoutingRuleResponse {
  Actions?: RoutingRuleAction[];
  Conditions?: RoutingRuleCondition[];
  Priority?: number;
  RoutingRuleArn?: string;
  RoutingRuleId?: string;
}
export interface ReimportApiRequest {
  ApiId: string;
  Basepath?: string;
  Body: string;
  FailOnWarnings?: boolean;
}
export interface ReimportApiResponse {
  ApiEndpoint?: string;
  ApiGatewayManaged?: boolean;
  ApiId?: string;
  ApiKeySelectionExpression?: string;
  CorsConfiguration?: Cors;
  CreatedDate?: Date;
  Description?: string;
  DisableSchemaValidation?: boolean;
  DisableExecuteApiEndpoint?: boolean;
  ImportInfo?: string[];
  IpAddressType?: IpAddressType;
  Name?: string;
  ProtocolType?: ProtocolType;
  RouteSelectionExpression?: string;
  Tags?: { [key: string]: string };
  Version?: string;
  Warnings?: string[];
}
export interface ResetAuthorizersCacheRequest {
  ApiId: string;
  StageName: string;
}
export interface RestEndpointIdentifier {
  IdentifierParts?: IdentifierParts;
}
export interface Route {
  ApiGatewayManaged?: boolean;
  ApiKeyRequired?: boolean;
  AuthorizationScopes?: string[];
  AuthorizationType?: AuthorizationType;
  AuthorizerId?: string;
  ModelSelectionExpression?: string;
  OperationName?: string;
  RequestModels?: { [key: string]: string };
  RequestParameters?: { [key: string]: ParameterConstraints };
  RouteId?: string;
  RouteKey: string;
  RouteResponseSelectionExpression?: string;
  Target?: string;
}
export interface RouteResponse {
  ModelSelectionExpression?: string;
  ResponseModels?: { [key: string]: string };
  ResponseParameters?: { [key: string]: ParameterConstraints };
  RouteResponseId?: string;
  RouteResponseKey: string;
}
export interface RouteSettings {
  DataTraceEnabled?: boolean;
  DetailedMetricsEnabled?: boolean;
  LoggingLevel?: LoggingLevel;
  ThrottlingBurstLimit?: number;
  ThrottlingRateLimit?: number;
}
export type RoutingMode = "API_MAPPING_ONLY" | "ROUTING_RULE_ONLY" | "ROUTING_RULE_THEN_API_MAPPING";
export interface RoutingRule {
  Actions?: RoutingRuleAction[];
  Conditions?: RoutingRuleCondition[];
  Priority?: number;
  RoutingRuleArn?: string;
  RoutingRuleId?: string;
}
export interface RoutingRuleAction {
  InvokeApi: RoutingRuleActionInvokeApi;
}
export interface RoutingRuleActionInvokeApi {
  ApiId: string;
  Stage: string;
  StripBasePath?: boolean;
}
export interface RoutingRuleCondition {
  MatchBasePaths?: RoutingRuleMatchBasePaths;
  MatchHeaders?: RoutingRuleMatchHeaders;
}
export interface RoutingRuleMatchBasePaths {
  AnyOf: string[];
}
export interface RoutingRuleMatchHeaderValue {
  Header: string;
  ValueGlob: string;
}
export interface RoutingRuleMatchHeaders {
  AnyOf: RoutingRuleMatchHeaderValue[];
}
export interface Section {
  ProductRestEndpointPageArns: string[];
  SectionName: string;
}
export type SecurityPolicy = "TLS_1_0" | "TLS_1_2";
export interface Stage {
  AccessLogSettings?: AccessLogSettings;
  ApiGatewayManaged?: boolean;
  AutoDeploy?: boolean;
  ClientCertificateId?: string;
  CreatedDate?: Date;
  DefaultRouteSettings?: RouteSettings;
  DeploymentId?: string;
  Description?: string;
  LastDeploymentStatusMessage?: string;
  LastUpdatedDate?: Date;
  RouteSettings?: { [key: string]: RouteSettings };
  StageName: string;
  StageVariables?: { [key: string]: string };
  Tags?: { [key: string]: string };
}
export type Status = "AVAILABLE" | "IN_PROGRESS" | "FAILED";
export interface StatusException {
  Exception?: string;
  Message?: string;
}
export interface TagResourceRequest {
  ResourceArn: string;
  Tags?: { [key: string]: string };
}
export interface TagResourceResponse {}
export interface TlsConfig {
  ServerNameToVerify?: string;
}
export interface TlsConfigInput {
  ServerNameToVerify?: string;
}
export interface TooManyRequestsException {
  LimitType?: string;
  Message?: string;
}
export type TryItState = "ENABLED" | "DISABLED";
export interface UntagResourceRequest {
  ResourceArn: string;
  TagKeys: string[];
}
export interface UpdateApiMappingRequest {
  ApiId: string;
  ApiMappingId: string;
  ApiMappingKey?: string;
  DomainName: string;
  Stage?: string;
}
export interface UpdateApiMappingResponse {
  ApiId?: string;
  ApiMappingId?: string;
  ApiMappingKey?: string;
  Stage?: string;
}
export interface UpdateApiRequest {
  ApiId: string;
  ApiKeySelectionExpression?: string;
  CorsConfiguration?: Cors;
  CredentialsArn?: string;
  Description?: string;
  DisableSchemaValidation?: boolean;
  DisableExecuteApiEndpoint?: boolean;
  IpAddressType?: IpAddressType;
  Name?: string;
  RouteKey?: string;
  RouteSelectionExpression?: string;
  Target?: string;
  Version?: string;
}
export interface UpdateApiResponse {
  ApiEndpoint?: string;
  ApiGatewayManaged?: boolean;
  ApiId?: string;
  ApiKeySelectionExpression?: string;
  CorsConfiguration?: Cors;
  CreatedDate?: Date;
  Description?: string;
  DisableSchemaValidation?: boolean;
  DisableExecuteApiEndpoint?: boolean;
  ImportInfo?: string[];
  IpAddressType?: IpAddressType;
  Name?: string;
  ProtocolType?: ProtocolType;
  RouteSelectionExpression?: string;
  Tags?: { [key: string]: string };
  Version?: string;
  Warnings?: string[];
}
export interface UpdateAuthorizerRequest {
  ApiId: string;
  AuthorizerCredentialsArn?: string;
  AuthorizerId: string;
  AuthorizerPayloadFormatVersion?: string;
  AuthorizerResultTtlInSeconds?: number;
  AuthorizerType?: AuthorizerType;
  AuthorizerUri?: string;
  EnableSimpleResponses?: boolean;
  IdentitySource?: string[];
  IdentityValidationExpression?: string;
  JwtConfiguration?: JWTConfiguration;
  Name?: string;
}
export interface UpdateAuthorizerResponse {
  AuthorizerCredentialsArn?: string;
  AuthorizerId?: string;
  AuthorizerPayloadFormatVersion?: string;
  AuthorizerResultTtlInSeconds?: number;
  AuthorizerType?: AuthorizerType;
  AuthorizerUri?: string;
  EnableSimpleResponses?: boolean;
  IdentitySource?: string[];
  IdentityValidationExpression?: string;
  JwtConfiguration?: JWTConfiguration;
  Name?: string;
}
export interface UpdateDeploymentRequest {
  ApiId: string;
  DeploymentId: string;
  Description?: string;
}
export interface UpdateDeploymentResponse {
  AutoDeployed?: boolean;
  CreatedDate?: Date;
  DeploymentId?: string;
  DeploymentStatus?: DeploymentStatus;
  DeploymentStatusMessage?: string;
  Description?: string;
}
export interface UpdateDomainNameRequest {
  DomainName: string;
  DomainNameConfigurations?: DomainNameConfiguration[];
  MutualTlsAuthentication?: MutualTlsAuthenticationInput;
  RoutingMode?: RoutingMode;
}
export interface UpdateDomainNameResponse {
  ApiMappingSelectionExpression?: string;
  DomainName?: string;
  DomainNameArn?: string;
  DomainNameConfigurations?: DomainNameConfiguration[];
  MutualTlsAuthentication?: MutualTlsAuthentication;
  RoutingMode?: RoutingMode;
  Tags?: { [key: string]: string };
}
export interface UpdateIntegrationRequest {
  ApiId: string;
  ConnectionId?: string;
  ConnectionType?: ConnectionType;
  ContentHandlingStrategy?: ContentHandlingStrategy;
  CredentialsArn?: string;
  Description?: string;
  IntegrationId: string;
  IntegrationMethod?: string;
  IntegrationSubtype?: string;
  IntegrationType?: IntegrationType;
  IntegrationUri?: string;
  PassthroughBehavior?: PassthroughBehavior;
  PayloadFormatVersion?: string;
  RequestParameters?: { [key: string]: string };
  RequestTemplates?: { [key: string]: string };
  ResponseParameters?: { [key: string]: { [key: string]: string } };
  TemplateSelectionExpression?: string;
  TimeoutInMillis?: number;
  TlsConfig?: TlsConfigInput;
}
export interface UpdateIntegrationResponseRequest {
  ApiId: string;
  ContentHandlingStrategy?: ContentHandlingStrategy;
  IntegrationId: string;
  IntegrationResponseId: string;
  IntegrationResponseKey?: string;
  ResponseParameters?: { [key: string]: string };
  ResponseTemplates?: { [key: string]: string };
  TemplateSelectionExpression?: string;
}
export interface UpdateIntegrationResponseResponse {
  ContentHandlingStrategy?: ContentHandlingStrategy;
  IntegrationResponseId?: string;
  IntegrationResponseKey?: string;
  ResponseParameters?: { [key: string]: string };
  ResponseTemplates?: { [key: string]: string };
  TemplateSelectionExpression?: string;
}
export interface UpdateIntegrationResult {
  ApiGatewayManaged?: boolean;
  ConnectionId?: string;
  ConnectionType?: ConnectionType;
  ContentHandlingStrategy?: ContentHandlingStrategy;
  CredentialsArn?: string;
  Description?: string;
  IntegrationId?: string;
  IntegrationMethod?: string;
  IntegrationResponseSelectionExpression?: string;
  IntegrationSubtype?: string;
  IntegrationType?: IntegrationType;
  IntegrationUri?: string;
  PassthroughBehavior?: PassthroughBehavior;
  PayloadFormatVersion?: string;
  RequestParameters?: { [key: string]: string };
  RequestTemplates?: { [key: string]: string };
  ResponseParameters?: { [key: string]: { [key: string]: string } };
  TemplateSelectionExpression?: string;
  TimeoutInMillis?: number;
  TlsConfig?: TlsConfig;
}
export interface UpdateModelRequest {
  ApiId: string;
  ContentType?: string;
  Description?: string;
  ModelId: string;
  Name?: string;
  Schema?: string;
}
export interface UpdateModelResponse {
  ContentType?: string;
  Description?: string;
  ModelId?: string;
  Name?: string;
  Schema?: string;
}
export interface UpdatePortalProductRequest {
  Description?: string;
  DisplayName?: string;
  DisplayOrder?: DisplayOrder;
  PortalProductId: string;
}
export interface UpdatePortalProductResponse {
  Description?: string;
  DisplayName?: string;
  DisplayOrder?: DisplayOrder;
  LastModified?: Date;
  PortalProductArn?: string;
  PortalProductId?: string;
  Tags?: { [key: string]: string };
}
export interface UpdatePortalRequest {
  Authorization?: Authorization;
  EndpointConfiguration?: EndpointConfigurationRequest;
  IncludedPortalProductArns?: string[];
  LogoUri?: string;
  PortalContent?: PortalContent;
  PortalId: string;
  RumAppMonitorName?: string;
}
export interface UpdatePortalResponse {
  Authorization?: Authorization;
  EndpointConfiguration?: EndpointConfigurationResponse;
  IncludedPortalProductArns?: string[];
  LastModified?: Date;
  LastPublished?: Date;
  LastPublishedDescription?: string;
  PortalArn?: string;
  PortalContent?: PortalContent;
  PortalId?: string;
  Preview?: Preview;
  PublishStatus?: PublishStatus;
  RumAppMonitorName?: string;
  StatusException?: StatusException;
  Tags?: { [key: string]: string };
}
export interface UpdateProductPageRequest {
  DisplayContent?: DisplayContent;
  PortalProductId: string;
  ProductPageId: string;
}
export interface UpdateProductPageResponse {
  DisplayContent?: DisplayContent;
  LastModified?: Date;
  ProductPageArn?: string;
  ProductPageId?: string;
}
export interface UpdateProductRestEndpointPageRequest {
  DisplayContent?: EndpointDisplayContent;
  PortalProductId: string;
  ProductRestEndpointPageId: string;
  TryItState?: TryItState;
}
export interface UpdateProductRestEndpointPageResponse {
  DisplayContent?: EndpointDisplayContentResponse;
  LastModified?: Date;
  ProductRestEndpointPageArn?: string;
  ProductRestEndpointPageId?: string;
  RestEndpointIdentifier?: RestEndpointIdentifier;
  Status?: Status;
  StatusException?: StatusException;
  TryItState?: TryItState;
}
export interface UpdateRouteRequest {
  ApiId: string;
  ApiKeyRequired?: boolean;
  AuthorizationScopes?: string[];
  AuthorizationType?: AuthorizationType;
  AuthorizerId?: string;
  ModelSelectionExpression?: string;
  OperationName?: string;
  RequestModels?: { [key: string]: string };
  RequestParameters?: { [key: string]: ParameterConstraints };
  RouteId: string;
  RouteKey?: string;
  RouteResponseSelectionExpression?: string;
  Target?: string;
}
export interface UpdateRouteResponseRequest {
  ApiId: string;
  ModelSelectionExpression?: string;
  ResponseModels?: { [key: string]: string };
  ResponseParameters?: { [key: string]: ParameterConstraints };
  RouteId: string;
  RouteResponseId: string;
  RouteResponseKey?: string;
}
export interface UpdateRouteResponseResponse {
  ModelSelectionExpression?: string;
  ResponseModels?: { [key: string]: string };
  ResponseParameters?: { [key: string]: ParameterConstraints };
  RouteResponseId?: string;
  RouteResponseKey?: string;
}
export interface UpdateRouteResult {
  ApiGatewayManaged?: boolean;
  ApiKeyRequired?: boolean;
  AuthorizationScopes?: string[];
  AuthorizationType?: AuthorizationType;
  AuthorizerId?: string;
  ModelSelectionExpression?: string;
  OperationName?: string;
  RequestModels?: { [key: string]: string };
  RequestParameters?: { [key: string]: ParameterConstraints };
  RouteId?: string;
  RouteKey?: string;
  RouteResponseSelectionExpression?: string;
  Target?: string;
}
export interface UpdateStageRequest {
  AccessLogSettings?: AccessLogSettings;
  ApiId: string;
  AutoDeploy?: boolean;
  ClientCertificateId?: string;
  DefaultRouteSettings?: RouteSettings;
  DeploymentId?: string;
  Description?: string;
  RouteSettings?: { [key: string]: RouteSettings };
  StageName: string;
  StageVariables?: { [key: string]: string };
}
export interface UpdateStageResponse {
  AccessLogSettings?: AccessLogSettings;
  ApiGatewayManaged?: boolean;
  AutoDeploy?: boolean;
  ClientCertificateId?: string;
  CreatedDate?: Date;
  DefaultRouteSettings?: RouteSettings;
  DeploymentId?: string;
  Description?: string;
  LastDeploymentStatusMessage?: string;
  LastUpdatedDate?: Date;
  RouteSettings?: { [key: string]: RouteSettings };
  StageName?: string;
  StageVariables?: { [key: string]: string };
  Tags?: { [key: string]: string };
}
export interface UpdateVpcLinkRequest {
  Name?: string;
  VpcLinkId: string;
}
export interface UpdateVpcLinkResponse {
  CreatedDate?: Date;
  Name?: string;
  SecurityGroupIds?: string[];
  SubnetIds?: string[];
  Tags?: { [key: string]: string };
  VpcLinkId?: string;
  VpcLinkStatus?: VpcLinkStatus;
  VpcLinkStatusMessage?: string;
  VpcLinkVersion?: VpcLinkVersion;
}
export interface VpcLink {
  CreatedDate?: Date;
  Name: string;
  SecurityGroupIds: string[];
  SubnetIds: string[];
  Tags?: { [key: string]: string };
  VpcLinkId: string;
  VpcLinkStatus?: VpcLinkStatus;
  VpcLinkStatusMessage?: string;
  VpcLinkVersion?: VpcLinkVersion;
}
export type VpcLinkStatus = "PENDING" | "AVAILABLE" | "DELETING" | "FAILED" | "INACTIVE";
export type VpcLinkVersion = "V2";
