// Made by protocols/generate from botocore 1.44.5 (Apache-2.0): KMS, 2014-11-01. Do not edit.
export interface Operations {
  CancelKeyDeletion: { input: CancelKeyDeletionRequest; output: CancelKeyDeletionResponse; errors: "NotFoundException" | "InvalidArnException" | "DependencyTimeoutException" | "KMSInternalException" | "KMSInvalidStateException" };
  ConnectCustomKeyStore: { input: ConnectCustomKeyStoreRequest; output: ConnectCustomKeyStoreResponse; errors: "CloudHsmClusterNotActiveException" | "CustomKeyStoreInvalidStateException" | "CustomKeyStoreNotFoundException" | "KMSInternalException" | "CloudHsmClusterInvalidConfigurationException" };
  CreateAlias: { input: CreateAliasRequest; output: {}; errors: "DependencyTimeoutException" | "AlreadyExistsException" | "NotFoundException" | "InvalidAliasNameException" | "KMSInternalException" | "LimitExceededException" | "KMSInvalidStateException" };
  CreateCustomKeyStore: { input: CreateCustomKeyStoreRequest; output: CreateCustomKeyStoreResponse; errors: "CloudHsmClusterInUseException" | "CustomKeyStoreNameInUseException" | "CloudHsmClusterNotFoundException" | "KMSInternalException" | "CloudHsmClusterNotActiveException" | "IncorrectTrustAnchorException" | "CloudHsmClusterInvalidConfigurationException" | "LimitExceededException" | "XksProxyUriInUseException" | "XksProxyUriEndpointInUseException" | "XksProxyUriUnreachableException" | "XksProxyIncorrectAuthenticationCredentialException" | "XksProxyVpcEndpointServiceInUseException" | "XksProxyVpcEndpointServiceNotFoundException" | "XksProxyVpcEndpointServiceInvalidConfigurationException" | "XksProxyInvalidResponseException" | "XksProxyInvalidConfigurationException" };
  CreateGrant: { input: CreateGrantRequest; output: CreateGrantResponse; errors: "NotFoundException" | "DisabledException" | "DependencyTimeoutException" | "InvalidArnException" | "KMSInternalException" | "InvalidGrantTokenException" | "LimitExceededException" | "KMSInvalidStateException" | "DryRunOperationException" };
  CreateKey: { input: CreateKeyRequest; output: CreateKeyResponse; errors: "MalformedPolicyDocumentException" | "DependencyTimeoutException" | "InvalidArnException" | "UnsupportedOperationException" | "KMSInternalException" | "LimitExceededException" | "TagException" | "CustomKeyStoreNotFoundException" | "CustomKeyStoreInvalidStateException" | "CloudHsmClusterInvalidConfigurationException" | "XksKeyInvalidConfigurationException" | "XksKeyAlreadyInUseException" | "XksKeyNotFoundException" };
  Decapsulate: { input: DecapsulateRequest; output: DecapsulateResponse; errors: "NotFoundException" | "DisabledException" | "KeyUnavailableException" | "DependencyTimeoutException" | "InvalidGrantTokenException" | "InvalidKeyUsageException" | "InvalidCiphertextException" | "KMSInternalException" | "KMSInvalidStateException" | "DryRunOperationException" };
  Decrypt: { input: DecryptRequest; output: DecryptResponse; errors: "NotFoundException" | "DisabledException" | "InvalidCiphertextException" | "KeyUnavailableException" | "IncorrectKeyException" | "InvalidKeyUsageException" | "DependencyTimeoutException" | "InvalidGrantTokenException" | "KMSInternalException" | "KMSInvalidStateException" | "DryRunOperationException" };
  DeleteAlias: { input: DeleteAliasRequest; output: {}; errors: "DependencyTimeoutException" | "NotFoundException" | "KMSInternalException" | "KMSInvalidStateException" };
  DeleteCustomKeyStore: { input: DeleteCustomKeyStoreRequest; output: DeleteCustomKeyStoreResponse; errors: "CustomKeyStoreHasCMKsException" | "CustomKeyStoreInvalidStateException" | "CustomKeyStoreNotFoundException" | "KMSInternalException" };
  DeleteImportedKeyMaterial: { input: DeleteImportedKeyMaterialRequest; output: DeleteImportedKeyMaterialResponse; errors: "InvalidArnException" | "UnsupportedOperationException" | "DependencyTimeoutException" | "NotFoundException" | "KMSInternalException" | "KMSInvalidStateException" };
  DeriveSharedSecret: { input: DeriveSharedSecretRequest; output: DeriveSharedSecretResponse; errors: "NotFoundException" | "DisabledException" | "KeyUnavailableException" | "DependencyTimeoutException" | "InvalidGrantTokenException" | "InvalidKeyUsageException" | "KMSInternalException" | "KMSInvalidStateException" | "DryRunOperationException" };
  DescribeCustomKeyStores: { input: DescribeCustomKeyStoresRequest; output: DescribeCustomKeyStoresResponse; errors: "CustomKeyStoreNotFoundException" | "InvalidMarkerException" | "KMSInternalException" };
  DescribeKey: { input: DescribeKeyRequest; output: DescribeKeyResponse; errors: "NotFoundException" | "InvalidArnException" | "DependencyTimeoutException" | "KMSInternalException" };
  DisableKey: { input: DisableKeyRequest; output: {}; errors: "NotFoundException" | "InvalidArnException" | "DependencyTimeoutException" | "KMSInternalException" | "KMSInvalidStateException" };
  DisableKeyRotation: { input: DisableKeyRotationRequest; output: {}; errors: "NotFoundException" | "DisabledException" | "InvalidArnException" | "DependencyTimeoutException" | "KMSInternalException" | "KMSInvalidStateException" | "UnsupportedOperationException" };
  DisconnectCustomKeyStore: { input: DisconnectCustomKeyStoreRequest; output: DisconnectCustomKeyStoreResponse; errors: "CustomKeyStoreInvalidStateException" | "CustomKeyStoreNotFoundException" | "KMSInternalException" };
  EnableKey: { input: EnableKeyRequest; output: {}; errors: "NotFoundException" | "InvalidArnException" | "DependencyTimeoutException" | "KMSInternalException" | "LimitExceededException" | "KMSInvalidStateException" };
  EnableKeyRotation: { input: EnableKeyRotationRequest; output: {}; errors: "NotFoundException" | "DisabledException" | "InvalidArnException" | "DependencyTimeoutException" | "KMSInternalException" | "KMSInvalidStateException" | "UnsupportedOperationException" };
  Encapsulate: { input: EncapsulateRequest; output: EncapsulateResponse; errors: "NotFoundException" | "DisabledException" | "KeyUnavailableException" | "DependencyTimeoutException" | "InvalidGrantTokenException" | "InvalidKeyUsageException" | "KMSInternalException" | "KMSInvalidStateException" | "DryRunOperationException" };
  Encrypt: { input: EncryptRequest; output: EncryptResponse; errors: "NotFoundException" | "DisabledException" | "KeyUnavailableException" | "DependencyTimeoutException" | "InvalidKeyUsageException" | "InvalidGrantTokenException" | "KMSInternalException" | "KMSInvalidStateException" | "DryRunOperationException" };
  GenerateDataKey: { input: GenerateDataKeyRequest; output: GenerateDataKeyResponse; errors: "NotFoundException" | "DisabledException" | "KeyUnavailableException" | "DependencyTimeoutException" | "InvalidKeyUsageException" | "InvalidGrantTokenException" | "KMSInternalException" | "KMSInvalidStateException" | "DryRunOperationException" };
  GenerateDataKeyPair: { input: GenerateDataKeyPairRequest; output: GenerateDataKeyPairResponse; errors: "NotFoundException" | "DisabledException" | "KeyUnavailableException" | "DependencyTimeoutException" | "InvalidKeyUsageException" | "InvalidGrantTokenException" | "KMSInternalException" | "KMSInvalidStateException" | "UnsupportedOperationException" | "DryRunOperationException" };
  GenerateDataKeyPairWithoutPlaintext: { input: GenerateDataKeyPairWithoutPlaintextRequest; output: GenerateDataKeyPairWithoutPlaintextResponse; errors: "NotFoundException" | "DisabledException" | "KeyUnavailableException" | "DependencyTimeoutException" | "InvalidKeyUsageException" | "InvalidGrantTokenException" | "KMSInternalException" | "KMSInvalidStateException" | "UnsupportedOperationException" | "DryRunOperationException" };
  GenerateDataKeyWithoutPlaintext: { input: GenerateDataKeyWithoutPlaintextRequest; output: GenerateDataKeyWithoutPlaintextResponse; errors: "NotFoundException" | "DisabledException" | "KeyUnavailableException" | "DependencyTimeoutException" | "InvalidKeyUsageException" | "InvalidGrantTokenException" | "KMSInternalException" | "KMSInvalidStateException" | "DryRunOperationException" };
  GenerateMac: { input: GenerateMacRequest; output: GenerateMacResponse; errors: "NotFoundException" | "DisabledException" | "KeyUnavailableException" | "InvalidKeyUsageException" | "InvalidGrantTokenException" | "KMSInternalException" | "KMSInvalidStateException" | "DryRunOperationException" };
  GenerateRandom: { input: GenerateRandomRequest; output: GenerateRandomResponse; errors: "DependencyTimeoutException" | "KMSInternalException" | "UnsupportedOperationException" | "CustomKeyStoreNotFoundException" | "CustomKeyStoreInvalidStateException" };
  GetKeyLastUsage: { input: GetKeyLastUsageRequest; output: GetKeyLastUsageResponse; errors: "NotFoundException" | "InvalidArnException" | "DependencyTimeoutException" | "KMSInternalException" };
  GetKeyPolicy: { input: GetKeyPolicyRequest; output: GetKeyPolicyResponse; errors: "NotFoundException" | "InvalidArnException" | "DependencyTimeoutException" | "KMSInternalException" | "KMSInvalidStateException" };
  GetKeyRotationStatus: { input: GetKeyRotationStatusRequest; output: GetKeyRotationStatusResponse; errors: "NotFoundException" | "InvalidArnException" | "DependencyTimeoutException" | "KMSInternalException" | "KMSInvalidStateException" | "UnsupportedOperationException" };
  GetParametersForImport: { input: GetParametersForImportRequest; output: GetParametersForImportResponse; errors: "InvalidArnException" | "UnsupportedOperationException" | "DependencyTimeoutException" | "NotFoundException" | "KMSInternalException" | "KMSInvalidStateException" };
  GetPublicKey: { input: GetPublicKeyRequest; output: GetPublicKeyResponse; errors: "NotFoundException" | "DisabledException" | "KeyUnavailableException" | "DependencyTimeoutException" | "UnsupportedOperationException" | "InvalidArnException" | "InvalidGrantTokenException" | "InvalidKeyUsageException" | "KMSInternalException" | "KMSInvalidStateException" };
  ImportKeyMaterial: { input: ImportKeyMaterialRequest; output: ImportKeyMaterialResponse; errors: "InvalidArnException" | "UnsupportedOperationException" | "DependencyTimeoutException" | "NotFoundException" | "KMSInternalException" | "KMSInvalidStateException" | "InvalidCiphertextException" | "IncorrectKeyMaterialException" | "ExpiredImportTokenException" | "InvalidImportTokenException" };
  ListAliases: { input: ListAliasesRequest; output: ListAliasesResponse; errors: "DependencyTimeoutException" | "InvalidMarkerException" | "KMSInternalException" | "InvalidArnException" | "NotFoundException" };
  ListGrants: { input: ListGrantsRequest; output: ListGrantsResponse; errors: "NotFoundException" | "DependencyTimeoutException" | "InvalidMarkerException" | "InvalidGrantIdException" | "InvalidArnException" | "KMSInternalException" | "KMSInvalidStateException" };
  ListKeyPolicies: { input: ListKeyPoliciesRequest; output: ListKeyPoliciesResponse; errors: "NotFoundException" | "InvalidArnException" | "DependencyTimeoutException" | "KMSInternalException" | "KMSInvalidStateException" };
  ListKeyRotations: { input: ListKeyRotationsRequest; output: ListKeyRotationsResponse; errors: "NotFoundException" | "InvalidArnException" | "InvalidMarkerException" | "KMSInternalException" | "KMSInvalidStateException" | "UnsupportedOperationException" };
  ListKeys: { input: ListKeysRequest; output: ListKeysResponse; errors: "DependencyTimeoutException" | "KMSInternalException" | "InvalidMarkerException" };
  ListResourceTags: { input: ListResourceTagsRequest; output: ListResourceTagsResponse; errors: "KMSInternalException" | "NotFoundException" | "InvalidArnException" | "InvalidMarkerException" };
  ListRetirableGrants: { input: ListRetirableGrantsRequest; output: ListGrantsResponse; errors: "DependencyTimeoutException" | "InvalidMarkerException" | "InvalidArnException" | "NotFoundException" | "KMSInternalException" };
  PutKeyPolicy: { input: PutKeyPolicyRequest; output: {}; errors: "NotFoundException" | "InvalidArnException" | "MalformedPolicyDocumentException" | "DependencyTimeoutException" | "UnsupportedOperationException" | "KMSInternalException" | "LimitExceededException" | "KMSInvalidStateException" };
  ReEncrypt: { input: ReEncryptRequest; output: ReEncryptResponse; errors: "NotFoundException" | "DisabledException" | "InvalidCiphertextException" | "KeyUnavailableException" | "IncorrectKeyException" | "DependencyTimeoutException" | "InvalidKeyUsageException" | "InvalidGrantTokenException" | "KMSInternalException" | "KMSInvalidStateException" | "DryRunOperationException" };
  ReplicateKey: { input: ReplicateKeyRequest; output: ReplicateKeyResponse; errors: "AlreadyExistsException" | "DisabledException" | "InvalidArnException" | "KMSInvalidStateException" | "KMSInternalException" | "LimitExceededException" | "MalformedPolicyDocumentException" | "NotFoundException" | "TagException" | "UnsupportedOperationException" };
  RetireGrant: { input: RetireGrantRequest; output: {}; errors: "InvalidArnException" | "InvalidGrantTokenException" | "InvalidGrantIdException" | "NotFoundException" | "DependencyTimeoutException" | "KMSInternalException" | "KMSInvalidStateException" | "DryRunOperationException" };
  RevokeGrant: { input: RevokeGrantRequest; output: {}; errors: "NotFoundException" | "DependencyTimeoutException" | "InvalidArnException" | "InvalidGrantIdException" | "KMSInternalException" | "KMSInvalidStateException" | "DryRunOperationException" };
  RotateKeyOnDemand: { input: RotateKeyOnDemandRequest; output: RotateKeyOnDemandResponse; errors: "NotFoundException" | "DisabledException" | "InvalidArnException" | "DependencyTimeoutException" | "KMSInternalException" | "KMSInvalidStateException" | "UnsupportedOperationException" | "LimitExceededException" | "ConflictException" };
  ScheduleKeyDeletion: { input: ScheduleKeyDeletionRequest; output: ScheduleKeyDeletionResponse; errors: "NotFoundException" | "InvalidArnException" | "DependencyTimeoutException" | "KMSInternalException" | "KMSInvalidStateException" };
  Sign: { input: SignRequest; output: SignResponse; errors: "NotFoundException" | "DisabledException" | "KeyUnavailableException" | "DependencyTimeoutException" | "InvalidKeyUsageException" | "InvalidGrantTokenException" | "KMSInternalException" | "KMSInvalidStateException" | "DryRunOperationException" };
  TagResource: { input: TagResourceRequest; output: {}; errors: "KMSInternalException" | "NotFoundException" | "InvalidArnException" | "KMSInvalidStateException" | "LimitExceededException" | "TagException" };
  UntagResource: { input: UntagResourceRequest; output: {}; errors: "KMSInternalException" | "NotFoundException" | "InvalidArnException" | "KMSInvalidStateException" | "TagException" };
  UpdateAlias: { input: UpdateAliasRequest; output: {}; errors: "DependencyTimeoutException" | "NotFoundException" | "KMSInternalException" | "LimitExceededException" | "KMSInvalidStateException" };
  UpdateCustomKeyStore: { input: UpdateCustomKeyStoreRequest; output: UpdateCustomKeyStoreResponse; errors: "CustomKeyStoreNotFoundException" | "CustomKeyStoreNameInUseException" | "CloudHsmClusterNotFoundException" | "CloudHsmClusterNotRelatedException" | "CustomKeyStoreInvalidStateException" | "KMSInternalException" | "CloudHsmClusterNotActiveException" | "CloudHsmClusterInvalidConfigurationException" | "XksProxyUriInUseException" | "XksProxyUriEndpointInUseException" | "XksProxyUriUnreachableException" | "XksProxyIncorrectAuthenticationCredentialException" | "XksProxyVpcEndpointServiceInUseException" | "XksProxyVpcEndpointServiceNotFoundException" | "XksProxyVpcEndpointServiceInvalidConfigurationException" | "XksProxyInvalidResponseException" | "XksProxyInvalidConfigurationException" };
  UpdateKeyDescription: { input: UpdateKeyDescriptionRequest; output: {}; errors: "NotFoundException" | "InvalidArnException" | "DependencyTimeoutException" | "KMSInternalException" | "KMSInvalidStateException" };
  UpdatePrimaryRegion: { input: UpdatePrimaryRegionRequest; output: {}; errors: "DisabledException" | "InvalidArnException" | "KMSInvalidStateException" | "KMSInternalException" | "NotFoundException" | "UnsupportedOperationException" };
  Verify: { input: VerifyRequest; output: VerifyResponse; errors: "NotFoundException" | "DisabledException" | "KeyUnavailableException" | "DependencyTimeoutException" | "InvalidKeyUsageException" | "InvalidGrantTokenException" | "KMSInternalException" | "KMSInvalidStateException" | "KMSInvalidSignatureException" | "DryRunOperationException" };
  VerifyMac: { input: VerifyMacRequest; output: VerifyMacResponse; errors: "NotFoundException" | "DisabledException" | "KeyUnavailableException" | "InvalidKeyUsageException" | "InvalidGrantTokenException" | "KMSInternalException" | "KMSInvalidMacException" | "KMSInvalidStateException" | "DryRunOperationException" };
}
export type OperationName = keyof Operations;
export type AlgorithmSpec = "RSAES_PKCS1_V1_5" | "RSAES_OAEP_SHA_1" | "RSAES_OAEP_SHA_256" | "RSA_AES_KEY_WRAP_SHA_1" | "RSA_AES_KEY_WRAP_SHA_256" | "SM2PKE";
export interface AliasListEntry {
  AliasName?: string;
  AliasArn?: string;
  TargetKeyId?: string;
  CreationDate?: Date;
  LastUpdatedDate?: Date;
}
export interface AlreadyExistsException {
  message?: string;
}
export interface CancelKeyDeletionRequest {
  KeyId: string;
}
export interface CancelKeyDeletionResponse {
  KeyId?: string;
}
export interface CloudHsmClusterInUseException {
  message?: string;
}
export interface CloudHsmClusterInvalidConfigurationException {
  message?: string;
}
export interface CloudHsmClusterNotActiveException {
  message?: string;
}
export interface CloudHsmClusterNotFoundException {
  message?: string;
}
export interface CloudHsmClusterNotRelatedException {
  message?: string;
}
export interface ConflictException {
  message?: string;
}
export interface ConnectCustomKeyStoreRequest {
  CustomKeyStoreId: string;
}
export interface ConnectCustomKeyStoreResponse {}
export type ConnectionErrorCodeType = "INVALID_CREDENTIALS" | "CLUSTER_NOT_FOUND" | "NETWORK_ERRORS" | "INTERNAL_ERROR" | "INSUFFICIENT_CLOUDHSM_HSMS" | "USER_LOCKED_OUT" | "USER_NOT_FOUND" | "USER_LOGGED_IN" | "SUBNET_NOT_FOUND" | "INSUFFICIENT_FREE_ADDRESSES_IN_SUBNET" | "XKS_PROXY_ACCESS_DENIED" | "XKS_PROXY_NOT_REACHABLE" | "XKS_VPC_ENDPOINT_SERVICE_NOT_FOUND" | "XKS_PROXY_INVALID_RESPONSE" | "XKS_PROXY_INVALID_CONFIGURATION" | "XKS_VPC_ENDPOINT_SERVICE_INVALID_CONFIGURATION" | "XKS_PROXY_TIMED_OUT" | "XKS_PROXY_INVALID_TLS_CONFIGURATION";
export type ConnectionStateType = "CONNECTED" | "CONNECTING" | "FAILED" | "DISCONNECTED" | "DISCONNECTING";
export interface CreateAliasRequest {
  AliasName: string;
  TargetKeyId: string;
}
export interface CreateCustomKeyStoreRequest {
  CustomKeyStoreName: string;
  CloudHsmClusterId?: string;
  TrustAnchorCertificate?: string;
  KeyStorePassword?: string;
  CustomKeyStoreType?: CustomKeyStoreType;
  XksProxyUriEndpoint?: string;
  XksProxyUriPath?: string;
  XksProxyVpcEndpointServiceName?: string;
  XksProxyVpcEndpointServiceOwner?: string;
  XksProxyAuthenticationCredential?: XksProxyAuthenticationCredentialType;
  XksProxyConnectivity?: XksProxyConnectivityType;
}
export interface CreateCustomKeyStoreResponse {
  CustomKeyStoreId?: string;
}
export interface CreateGrantRequest {
  KeyId: string;
  GranteePrincipal?: string;
  RetiringPrincipal?: string;
  Operations: GrantOperation[];
  Constraints?: GrantConstraints;
  GrantTokens?: string[];
  Name?: string;
  DryRun?: boolean;
  GranteeServicePrincipal?: string;
  RetiringServicePrincipal?: string;
}
export interface CreateGrantResponse {
  GrantToken?: string;
  GrantId?: string;
}
export interface CreateKeyRequest {
  Policy?: string;
  Description?: string;
  KeyUsage?: KeyUsageType;
  CustomerMasterKeySpec?: CustomerMasterKeySpec;
  KeySpec?: KeySpec;
  Origin?: OriginType;
  CustomKeyStoreId?: string;
  BypassPolicyLockoutSafetyCheck?: boolean;
  Tags?: Tag[];
  MultiRegion?: boolean;
  XksKeyId?: string;
}
export interface CreateKeyResponse {
  KeyMetadata?: KeyMetadata;
}
export interface CustomKeyStoreHasCMKsException {
  message?: string;
}
export interface CustomKeyStoreInvalidStateException {
  message?: string;
}
export interface CustomKeyStoreNameInUseException {
  message?: string;
}
export interface CustomKeyStoreNotFoundException {
  message?: string;
}
export type CustomKeyStoreType = "AWS_CLOUDHSM" | "EXTERNAL_KEY_STORE";
export interface CustomKeyStoresListEntry {
  CustomKeyStoreId?: string;
  CustomKeyStoreName?: string;
  CloudHsmClusterId?: string;
  TrustAnchorCertificate?: string;
  ConnectionState?: ConnectionStateType;
  ConnectionErrorCode?: ConnectionErrorCodeType;
  CreationDate?: Date;
  CustomKeyStoreType?: CustomKeyStoreType;
  XksProxyConfiguration?: XksProxyConfigurationType;
}
export type CustomerMasterKeySpec = "RSA_2048" | "RSA_3072" | "RSA_4096" | "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_SECG_P256K1" | "SYMMETRIC_DEFAULT" | "HMAC_224" | "HMAC_256" | "HMAC_384" | "HMAC_512" | "SM2";
export type DataKeyPairSpec = "RSA_2048" | "RSA_3072" | "RSA_4096" | "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_SECG_P256K1" | "SM2" | "ECC_NIST_EDWARDS25519" | "ML_KEM_512" | "ML_KEM_768" | "ML_KEM_1024";
export type DataKeySpec = "AES_256" | "AES_128";
export interface DecapsulateRequest {
  KeyId: string;
  SharedSecretCiphertextBlob: Uint8Array;
  EncapsulationAlgorithm: EncapsulationAlgorithmSpec;
  GrantTokens?: string[];
  DryRun?: boolean;
}
export interface DecapsulateResponse {
  KeyId?: string;
  SharedSecret?: Uint8Array;
  EncapsulationAlgorithm?: EncapsulationAlgorithmSpec;
}
export interface DecryptRequest {
  CiphertextBlob?: Uint8Array;
  EncryptionContext?: { [key: string]: string };
  GrantTokens?: string[];
  KeyId?: string;
  EncryptionAlgorithm?: EncryptionAlgorithmSpec;
  Recipient?: RecipientInfo;
  DryRun?: boolean;
  DryRunModifiers?: DryRunModifierType[];
}
export interface DecryptResponse {
  KeyId?: string;
  Plaintext?: Uint8Array;
  EncryptionAlgorithm?: EncryptionAlgorithmSpec;
  CiphertextForRecipient?: Uint8Array;
  KeyMaterialId?: string;
}
export interface DeleteAliasRequest {
  AliasName: string;
}
export interface DeleteCustomKeyStoreRequest {
  CustomKeyStoreId: string;
}
export interface DeleteCustomKeyStoreResponse {}
export interface DeleteImportedKeyMaterialRequest {
  KeyId: string;
  KeyMaterialId?: string;
}
export interface DeleteImportedKeyMaterialResponse {
  KeyId?: string;
  KeyMaterialId?: string;
}
export interface DependencyTimeoutException {
  message?: string;
}
export interface DeriveSharedSecretRequest {
  KeyId: string;
  KeyAgreementAlgorithm: KeyAgreementAlgorithmSpec;
  PublicKey: Uint8Array;
  GrantTokens?: string[];
  DryRun?: boolean;
  Recipient?: RecipientInfo;
}
export interface DeriveSharedSecretResponse {
  KeyId?: string;
  SharedSecret?: Uint8Array;
  CiphertextForRecipient?: Uint8Array;
  KeyAgreementAlgorithm?: KeyAgreementAlgorithmSpec;
  KeyOrigin?: OriginType;
}
export interface DescribeCustomKeyStoresRequest {
  CustomKeyStoreId?: string;
  CustomKeyStoreName?: string;
  Limit?: number;
  Marker?: string;
}
export interface DescribeCustomKeyStoresResponse {
  CustomKeyStores?: CustomKeyStoresListEntry[];
  NextMarker?: string;
  Truncated?: boolean;
}
export interface DescribeKeyRequest {
  KeyId: string;
  GrantTokens?: string[];
}
export interface DescribeKeyResponse {
  KeyMetadata?: KeyMetadata;
}
export interface DisableKeyRequest {
  KeyId: string;
}
export interface DisableKeyRotationRequest {
  KeyId: string;
}
export interface DisabledException {
  message?: string;
}
export interface DisconnectCustomKeyStoreRequest {
  CustomKeyStoreId: string;
}
export interface DisconnectCustomKeyStoreResponse {}
export type DryRunModifierType = "IGNORE_CIPHERTEXT";
export interface DryRunOperationException {
  message?: string;
}
export interface EnableKeyRequest {
  KeyId: string;
}
export interface EnableKeyRotationRequest {
  KeyId: string;
  RotationPeriodInDays?: number;
}
export interface EncapsulateRequest {
  KeyId: string;
  EncapsulationAlgorithm: EncapsulationAlgorithmSpec;
  GrantTokens?: string[];
  DryRun?: boolean;
}
export interface EncapsulateResponse {
  KeyId?: string;
  SharedSecret?: Uint8Array;
  SharedSecretCiphertextBlob?: Uint8Array;
  EncapsulationAlgorithm?: EncapsulationAlgorithmSpec;
}
export type EncapsulationAlgorithmSpec = "ML_KEM";
export interface EncryptRequest {
  KeyId: string;
  Plaintext: Uint8Array;
  EncryptionContext?: { [key: string]: string };
  GrantTokens?: string[];
  EncryptionAlgorithm?: EncryptionAlgorithmSpec;
  DryRun?: boolean;
}
export interface EncryptResponse {
  CiphertextBlob?: Uint8Array;
  KeyId?: string;
  EncryptionAlgorithm?: EncryptionAlgorithmSpec;
}
export type EncryptionAlgorithmSpec = "SYMMETRIC_DEFAULT" | "RSAES_OAEP_SHA_1" | "RSAES_OAEP_SHA_256" | "SM2PKE";
export type ExpirationModelType = "KEY_MATERIAL_EXPIRES" | "KEY_MATERIAL_DOES_NOT_EXPIRE";
export interface ExpiredImportTokenException {
  message?: string;
}
export interface GenerateDataKeyPairRequest {
  EncryptionContext?: { [key: string]: string };
  KeyId: string;
  KeyPairSpec: DataKeyPairSpec;
  GrantTokens?: string[];
  Recipient?: RecipientInfo;
  DryRun?: boolean;
}
export interface GenerateDataKeyPairResponse {
  PrivateKeyCiphertextBlob?: Uint8Array;
  PrivateKeyPlaintext?: Uint8Array;
  PublicKey?: Uint8Array;
  KeyId?: string;
  KeyPairSpec?: DataKeyPairSpec;
  CiphertextForRecipient?: Uint8Array;
  KeyMaterialId?: string;
}
export interface GenerateDataKeyPairWithoutPlaintextRequest {
  EncryptionContext?: { [key: string]: string };
  KeyId: string;
  KeyPairSpec: DataKeyPairSpec;
  GrantTokens?: string[];
  DryRun?: boolean;
}
export interface GenerateDataKeyPairWithoutPlaintextResponse {
  PrivateKeyCiphertextBlob?: Uint8Array;
  PublicKey?: Uint8Array;
  KeyId?: string;
  KeyPairSpec?: DataKeyPairSpec;
  KeyMaterialId?: string;
}
export interface GenerateDataKeyRequest {
  KeyId: string;
  EncryptionContext?: { [key: string]: string };
  NumberOfBytes?: number;
  KeySpec?: DataKeySpec;
  GrantTokens?: string[];
  Recipient?: RecipientInfo;
  DryRun?: boolean;
}
export interface GenerateDataKeyResponse {
  CiphertextBlob?: Uint8Array;
  Plaintext?: Uint8Array;
  KeyId?: string;
  CiphertextForRecipient?: Uint8Array;
  KeyMaterialId?: string;
}
export interface GenerateDataKeyWithoutPlaintextRequest {
  KeyId: string;
  EncryptionContext?: { [key: string]: string };
  KeySpec?: DataKeySpec;
  NumberOfBytes?: number;
  GrantTokens?: string[];
  DryRun?: boolean;
}
export interface GenerateDataKeyWithoutPlaintextResponse {
  CiphertextBlob?: Uint8Array;
  KeyId?: string;
  KeyMaterialId?: string;
}
export interface GenerateMacRequest {
  Message: Uint8Array;
  KeyId: string;
  MacAlgorithm: MacAlgorithmSpec;
  GrantTokens?: string[];
  DryRun?: boolean;
}
export interface GenerateMacResponse {
  Mac?: Uint8Array;
  MacAlgorithm?: MacAlgorithmSpec;
  KeyId?: string;
}
export interface GenerateRandomRequest {
  NumberOfBytes?: number;
  CustomKeyStoreId?: string;
  Recipient?: RecipientInfo;
}
export interface GenerateRandomResponse {
  Plaintext?: Uint8Array;
  CiphertextForRecipient?: Uint8Array;
}
export interface GetKeyLastUsageRequest {
  KeyId: string;
}
export interface GetKeyLastUsageResponse {
  KeyId?: string;
  KeyLastUsage?: KeyLastUsageData;
  TrackingStartDate?: Date;
  KeyCreationDate?: Date;
}
export interface GetKeyPolicyRequest {
  KeyId: string;
  PolicyName?: string;
}
export interface GetKeyPolicyResponse {
  Policy?: string;
  PolicyName?: string;
}
export interface GetKeyRotationStatusRequest {
  KeyId: string;
}
export interface GetKeyRotationStatusResponse {
  KeyRotationEnabled?: boolean;
  KeyId?: string;
  RotationPeriodInDays?: number;
  NextRotationDate?: Date;
  OnDemandRotationStartDate?: Date;
}
export interface GetParametersForImportRequest {
  KeyId: string;
  WrappingAlgorithm: AlgorithmSpec;
  WrappingKeySpec: WrappingKeySpec;
}
export interface GetParametersForImportResponse {
  KeyId?: string;
  ImportToken?: Uint8Array;
  PublicKey?: Uint8Array;
  ParametersValidTo?: Date;
}
export interface GetPublicKeyRequest {
  KeyId: string;
  GrantTokens?: string[];
}
export interface GetPublicKeyResponse {
  KeyId?: string;
  PublicKey?: Uint8Array;
  CustomerMasterKeySpec?: CustomerMasterKeySpec;
  KeySpec?: KeySpec;
  KeyUsage?: KeyUsageType;
  EncryptionAlgorithms?: EncryptionAlgorithmSpec[];
  SigningAlgorithms?: SigningAlgorithmSpec[];
  KeyAgreementAlgorithms?: KeyAgreementAlgorithmSpec[];
  EncapsulationAlgorithms?: EncapsulationAlgorithmSpec[];
}
export interface GrantConstraints {
  EncryptionContextSubset?: { [key: string]: string };
  EncryptionContextEquals?: { [key: string]: string };
  SourceArn?: string;
}
export interface GrantListEntry {
  KeyId?: string;
  GrantId?: string;
  Name?: string;
  CreationDate?: Date;
  GranteePrincipal?: string;
  RetiringPrincipal?: string;
  IssuingAccount?: string;
  Operations?: GrantOperation[];
  Constraints?: GrantConstraints;
  GranteeServicePrincipal?: string;
  RetiringServicePrincipal?: string;
}
export type GrantOperation = "Decrypt" | "Encrypt" | "GenerateDataKey" | "GenerateDataKeyWithoutPlaintext" | "ReEncryptFrom" | "ReEncryptTo" | "Sign" | "Verify" | "GetPublicKey" | "CreateGrant" | "RetireGrant" | "DescribeKey" | "GenerateDataKeyPair" | "GenerateDataKeyPairWithoutPlaintext" | "GenerateMac" | "VerifyMac" | "DeriveSharedSecret" | "Encapsulate" | "Decapsulate";
export interface ImportKeyMaterialRequest {
  KeyId: string;
  ImportToken: Uint8Array;
  EncryptedKeyMaterial: Uint8Array;
  ValidTo?: Date;
  ExpirationModel?: ExpirationModelType;
  ImportType?: ImportType;
  KeyMaterialDescription?: string;
  KeyMaterialId?: string;
}
export interface ImportKeyMaterialResponse {
  KeyId?: string;
  KeyMaterialId?: string;
}
export type ImportState = "IMPORTED" | "PENDING_IMPORT";
export type ImportType = "NEW_KEY_MATERIAL" | "EXISTING_KEY_MATERIAL";
export type IncludeKeyMaterial = "ALL_KEY_MATERIAL" | "ROTATIONS_ONLY";
export interface IncorrectKeyException {
  message?: string;
}
export interface IncorrectKeyMaterialException {
  message?: string;
}
export interface IncorrectTrustAnchorException {
  message?: string;
}
export interface InvalidAliasNameException {
  message?: string;
}
export interface InvalidArnException {
  message?: string;
}
export interface InvalidCiphertextException {
  message?: string;
}
export interface InvalidGrantIdException {
  message?: string;
}
export interface InvalidGrantTokenException {
  message?: string;
}
export interface InvalidImportTokenException {
  message?: string;
}
export interface InvalidKeyUsageException {
  message?: string;
}
export interface InvalidMarkerException {
  message?: string;
}
export interface KMSInternalException {
  message?: string;
}
export interface KMSInvalidMacException {
  message?: string;
}
export interface KMSInvalidSignatureException {
  message?: string;
}
export interface KMSInvalidStateException {
  message?: string;
}
export type KeyAgreementAlgorithmSpec = "ECDH";
export type KeyEncryptionMechanism = "RSAES_OAEP_SHA_256";
export interface KeyLastUsageData {
  Operation?: KeyLastUsageTrackingOperation;
  Timestamp?: Date;
  CloudTrailEventId?: string;
  KmsRequestId?: string;
}
export type KeyLastUsageTrackingOperation = "Decrypt" | "DeriveSharedSecret" | "Encrypt" | "GenerateDataKey" | "GenerateDataKeyPair" | "GenerateDataKeyPairWithoutPlaintext" | "GenerateDataKeyWithoutPlaintext" | "GenerateMac" | "ReEncrypt" | "Sign" | "Verify" | "VerifyMac" | "Encapsulate" | "Decapsulate";
export interface KeyListEntry {
  KeyId?: string;
  KeyArn?: string;
}
export type KeyManagerType = "AWS" | "CUSTOMER";
export type KeyMaterialState = "NON_CURRENT" | "CURRENT" | "PENDING_ROTATION" | "PENDING_MULTI_REGION_IMPORT_AND_ROTATION";
export interface KeyMetadata {
  AWSAccountId?: string;
  KeyId: string;
  Arn?: string;
  CreationDate?: Date;
  Enabled?: boolean;
  Description?: string;
  KeyUsage?: KeyUsageType;
  KeyState?: KeyState;
  DeletionDate?: Date;
  ValidTo?: Date;
  Origin?: OriginType;
  CustomKeyStoreId?: string;
  CloudHsmClusterId?: string;
  ExpirationModel?: ExpirationModelType;
  KeyManager?: KeyManagerType;
  CustomerMasterKeySpec?: CustomerMasterKeySpec;
  KeySpec?: KeySpec;
  EncryptionAlgorithms?: EncryptionAlgorithmSpec[];
  SigningAlgorithms?: SigningAlgorithmSpec[];
  KeyAgreementAlgorithms?: KeyAgreementAlgorithmSpec[];
  EncapsulationAlgorithms?: EncapsulationAlgorithmSpec[];
  MultiRegion?: boolean;
  MultiRegionConfiguration?: MultiRegionConfiguration;
  PendingDeletionWindowInDays?: number;
  MacAlgorithms?: MacAlgorithmSpec[];
  XksKeyConfiguration?: XksKeyConfigurationType;
  CurrentKeyMaterialId?: string;
}
export type KeySpec = "RSA_2048" | "RSA_3072" | "RSA_4096" | "ECC_NIST_P256" | "ECC_NIST_P384" | "ECC_NIST_P521" | "ECC_SECG_P256K1" | "SYMMETRIC_DEFAULT" | "HMAC_224" | "HMAC_256" | "HMAC_384" | "HMAC_512" | "SM2" | "ML_DSA_44" | "ML_DSA_65" | "ML_DSA_87" | "ECC_NIST_EDWARDS25519" | "ML_KEM_512" | "ML_KEM_768" | "ML_KEM_1024";
export type KeyState = "Creating" | "Enabled" | "Disabled" | "PendingDeletion" | "PendingImport" | "PendingReplicaDeletion" | "Unavailable" | "Updating";
export interface KeyUnavailableException {
  message?: string;
}
export type KeyUsageType = "SIGN_VERIFY" | "ENCRYPT_DECRYPT" | "GENERATE_VERIFY_MAC" | "KEY_AGREEMENT" | "ENCAPSULATE_DECAPSULATE";
export interface LimitExceededException {
  message?: string;
}
export interface ListAliasesRequest {
  KeyId?: string;
  Limit?: number;
  Marker?: string;
}
export interface ListAliasesResponse {
  Aliases?: AliasListEntry[];
  NextMarker?: string;
  Truncated?: boolean;
}
export interface ListGrantsRequest {
  Limit?: number;
  Marker?: string;
  KeyId: string;
  GrantId?: string;
  GranteePrincipal?: string;
  GranteeServicePrincipal?: string;
}
export interface ListGrantsResponse {
  Grants?: GrantListEntry[];
  NextMarker?: string;
  Truncated?: boolean;
}
export interface ListKeyPoliciesRequest {
  KeyId: string;
  Limit?: number;
  Marker?: string;
}
export interface ListKeyPoliciesResponse {
  PolicyNames?: string[];
  NextMarker?: string;
  Truncated?: boolean;
}
export interface ListKeyRotationsRequest {
  KeyId: string;
  IncludeKeyMaterial?: IncludeKeyMaterial;
  Limit?: number;
  Marker?: string;
}
export interface ListKeyRotationsResponse {
  Rotations?: RotationsListEntry[];
  NextMarker?: string;
  Truncated?: boolean;
}
export interface ListKeysRequest {
  Limit?: number;
  Marker?: string;
  ResourceOwners?: ResourceOwnerType[];
}
export interface ListKeysResponse {
  Keys?: KeyListEntry[];
  NextMarker?: string;
  Truncated?: boolean;
}
export interface ListResourceTagsRequest {
  KeyId: string;
  Limit?: number;
  Marker?: string;
}
export interface ListResourceTagsResponse {
  Tags?: Tag[];
  NextMarker?: string;
  Truncated?: boolean;
}
export interface ListRetirableGrantsRequest {
  Limit?: number;
  Marker?: string;
  RetiringPrincipal?: string;
  RetiringServicePrincipal?: string;
}
export type MacAlgorithmSpec = "HMAC_SHA_224" | "HMAC_SHA_256" | "HMAC_SHA_384" | "HMAC_SHA_512";
export interface MalformedPolicyDocumentException {
  message?: string;
}
export type MessageType = "RAW" | "DIGEST" | "EXTERNAL_MU";
export interface MultiRegionConfiguration {
  MultiRegionKeyType?: MultiRegionKeyType;
  PrimaryKey?: MultiRegionKey;
  ReplicaKeys?: MultiRegionKey[];
}
export interface MultiRegionKey {
  Arn?: string;
  Region?: string;
}
export type MultiRegionKeyType = "PRIMARY" | "REPLICA";
export interface NotFoundException {
  message?: string;
}
export type OriginType = "AWS_KMS" | "EXTERNAL" | "AWS_CLOUDHSM" | "EXTERNAL_KEY_STORE";
export interface PutKeyPolicyRequest {
  KeyId: string;
  PolicyName?: string;
  Policy: string;
  BypassPolicyLockoutSafetyCheck?: boolean;
}
export interface ReEncryptRequest {
  CiphertextBlob?: Uint8Array;
  SourceEncryptionContext?: { [key: string]: string };
  SourceKeyId?: string;
  DestinationKeyId: string;
  DestinationEncryptionContext?: { [key: string]: string };
  SourceEncryptionAlgorithm?: EncryptionAlgorithmSpec;
  DestinationEncryptionAlgorithm?: EncryptionAlgorithmSpec;
  GrantTokens?: string[];
  DryRun?: boolean;
  DryRunModifiers?: DryRunModifierType[];
}
export interface ReEncryptResponse {
  CiphertextBlob?: Uint8Array;
  SourceKeyId?: string;
  KeyId?: string;
  SourceEncryptionAlgorithm?: EncryptionAlgorithmSpec;
  DestinationEncryptionAlgorithm?: EncryptionAlgorithmSpec;
  SourceKeyMaterialId?: string;
  DestinationKeyMaterialId?: string;
}
export interface RecipientInfo {
  KeyEncryptionAlgorithm?: KeyEncryptionMechanism;
  AttestationDocument?: Uint8Array;
}
export interface ReplicateKeyRequest {
  KeyId: string;
  ReplicaRegion: string;
  Policy?: string;
  BypassPolicyLockoutSafetyCheck?: boolean;
  Description?: string;
  Tags?: Tag[];
}
export interface ReplicateKeyResponse {
  ReplicaKeyMetadata?: KeyMetadata;
  ReplicaPolicy?: string;
  ReplicaTags?: Tag[];
}
export type ResourceOwnerType = "SELF" | "OTHER_ACCOUNTS_VIA_RAM";
export interface RetireGrantRequest {
  GrantToken?: string;
  KeyId?: string;
  GrantId?: string;
  DryRun?: boolean;
}
export interface RevokeGrantRequest {
  KeyId: string;
  GrantId: string;
  DryRun?: boolean;
}
export interface RotateKeyOnDemandRequest {
  KeyId: string;
}
export interface RotateKeyOnDemandResponse {
  KeyId?: string;
}
export type RotationType = "AUTOMATIC" | "ON_DEMAND";
export interface RotationsListEntry {
  KeyId?: string;
  KeyMaterialId?: string;
  KeyMaterialDescription?: string;
  ImportState?: ImportState;
  KeyMaterialState?: KeyMaterialState;
  ExpirationModel?: ExpirationModelType;
  ValidTo?: Date;
  RotationDate?: Date;
  RotationType?: RotationType;
}
export interface ScheduleKeyDeletionRequest {
  KeyId: string;
  PendingWindowInDays?: number;
}
export interface ScheduleKeyDeletionResponse {
  KeyId?: string;
  DeletionDate?: Date;
  KeyState?: KeyState;
  PendingWindowInDays?: number;
}
export interface SignRequest {
  KeyId: string;
  Message: Uint8Array;
  MessageType?: MessageType;
  GrantTokens?: string[];
  SigningAlgorithm: SigningAlgorithmSpec;
  DryRun?: boolean;
}
export interface SignResponse {
  KeyId?: string;
  Signature?: Uint8Array;
  SigningAlgorithm?: SigningAlgorithmSpec;
}
export type SigningAlgorithmSpec = "RSASSA_PSS_SHA_256" | "RSASSA_PSS_SHA_384" | "RSASSA_PSS_SHA_512" | "RSASSA_PKCS1_V1_5_SHA_256" | "RSASSA_PKCS1_V1_5_SHA_384" | "RSASSA_PKCS1_V1_5_SHA_512" | "ECDSA_SHA_256" | "ECDSA_SHA_384" | "ECDSA_SHA_512" | "SM2DSA" | "ML_DSA_SHAKE_256" | "ED25519_SHA_512" | "ED25519_PH_SHA_512";
export interface Tag {
  TagKey: string;
  TagValue: string;
}
export interface TagException {
  message?: string;
}
export interface TagResourceRequest {
  KeyId: string;
  Tags: Tag[];
}
export interface UnsupportedOperationException {
  message?: string;
}
export interface UntagResourceRequest {
  KeyId: string;
  TagKeys: string[];
}
export interface UpdateAliasRequest {
  AliasName: string;
  TargetKeyId: string;
}
export interface UpdateCustomKeyStoreRequest {
  CustomKeyStoreId: string;
  NewCustomKeyStoreName?: string;
  KeyStorePassword?: string;
  CloudHsmClusterId?: string;
  XksProxyUriEndpoint?: string;
  XksProxyUriPath?: string;
  XksProxyVpcEndpointServiceName?: string;
  XksProxyVpcEndpointServiceOwner?: string;
  XksProxyAuthenticationCredential?: XksProxyAuthenticationCredentialType;
  XksProxyConnectivity?: XksProxyConnectivityType;
}
export interface UpdateCustomKeyStoreResponse {}
export interface UpdateKeyDescriptionRequest {
  KeyId: string;
  Description: string;
}
export interface UpdatePrimaryRegionRequest {
  KeyId: string;
  PrimaryRegion: string;
}
export interface VerifyMacRequest {
  Message: Uint8Array;
  KeyId: string;
  MacAlgorithm: MacAlgorithmSpec;
  Mac: Uint8Array;
  GrantTokens?: string[];
  DryRun?: boolean;
}
export interface VerifyMacResponse {
  KeyId?: string;
  MacValid?: boolean;
  MacAlgorithm?: MacAlgorithmSpec;
}
export interface VerifyRequest {
  KeyId: string;
  Message: Uint8Array;
  MessageType?: MessageType;
  Signature: Uint8Array;
  SigningAlgorithm: SigningAlgorithmSpec;
  GrantTokens?: string[];
  DryRun?: boolean;
}
export interface VerifyResponse {
  KeyId?: string;
  SignatureValid?: boolean;
  SigningAlgorithm?: SigningAlgorithmSpec;
}
export type WrappingKeySpec = "RSA_2048" | "RSA_3072" | "RSA_4096" | "SM2";
export interface XksKeyAlreadyInUseException {
  message?: string;
}
export interface XksKeyConfigurationType {
  Id?: string;
}
export interface XksKeyInvalidConfigurationException {
  message?: string;
}
export interface XksKeyNotFoundException {
  message?: string;
}
export interface XksProxyAuthenticationCredentialType {
  AccessKeyId: string;
  RawSecretAccessKey: string;
}
export interface XksProxyConfigurationType {
  Connectivity?: XksProxyConnectivityType;
  AccessKeyId?: string;
  UriEndpoint?: string;
  UriPath?: string;
  VpcEndpointServiceName?: string;
  VpcEndpointServiceOwner?: string;
}
export type XksProxyConnectivityType = "PUBLIC_ENDPOINT" | "VPC_ENDPOINT_SERVICE";
export interface XksProxyIncorrectAuthenticationCredentialException {
  message?: string;
}
export interface XksProxyInvalidConfigurationException {
  message?: string;
}
export interface XksProxyInvalidResponseException {
  message?: string;
}
export interface XksProxyUriEndpointInUseException {
  message?: string;
}
export interface XksProxyUriInUseException {
  message?: string;
}
export interface XksProxyUriUnreachableException {
  message?: string;
}
export interface XksProxyVpcEndpointServiceInUseException {
  message?: string;
}
export interface XksProxyVpcEndpointServiceInvalidConfigurationException {
  message?: string;
}
export interface XksProxyVpcEndpointServiceNotFoundException {
  message?: string;
}
