/**
 * AWS Lambda. Functions, versions, aliases and all that is configured of them are rows (`store.ts`) that the operations in `operations/` read
 * and write on the shard. What lives (environments: processes or containers that speak the Runtime API) is on the main thread (`invoke/`),
 * made by an executor (`executor/`) for one version of a function; it can be lost at any moment without a loss of state.
 */
import type { OperationName } from '../../../protocols/types/lambda.js';
import { NOT_IMPLEMENTED, type ServiceDefinition } from '../../runtime/service.js';

export const lambda: ServiceDefinition<OperationName> = {
  name: 'lambda',
  operations: {
    AddLayerVersionPermission: NOT_IMPLEMENTED,
    AddPermission: NOT_IMPLEMENTED,
    CheckpointDurableExecution: NOT_IMPLEMENTED,
    CreateAlias: () => (require('./operations/create-alias.js') as typeof import('./operations/create-alias.js')).createAlias,
    CreateCapacityProvider: NOT_IMPLEMENTED,
    CreateCodeSigningConfig: NOT_IMPLEMENTED,
    CreateEventSourceMapping: () =>
      (require('./operations/create-event-source-mapping.js') as typeof import('./operations/create-event-source-mapping.js'))
        .createEventSourceMapping,
    CreateFunction: () =>
      (require('./operations/create-function.js') as typeof import('./operations/create-function.js')).createFunction,
    CreateFunctionUrlConfig: NOT_IMPLEMENTED,
    DeleteAlias: () => (require('./operations/delete-alias.js') as typeof import('./operations/delete-alias.js')).deleteAlias,
    DeleteCapacityProvider: NOT_IMPLEMENTED,
    DeleteCodeSigningConfig: NOT_IMPLEMENTED,
    DeleteDurableExecution: NOT_IMPLEMENTED,
    DeleteEventSourceMapping: () =>
      (require('./operations/delete-event-source-mapping.js') as typeof import('./operations/delete-event-source-mapping.js'))
        .deleteEventSourceMapping,
    DeleteFunction: () =>
      (require('./operations/delete-function.js') as typeof import('./operations/delete-function.js')).deleteFunction,
    DeleteFunctionCodeSigningConfig: NOT_IMPLEMENTED,
    DeleteFunctionConcurrency: () =>
      (require('./operations/delete-function-concurrency.js') as typeof import('./operations/delete-function-concurrency.js'))
        .deleteFunctionConcurrency,
    DeleteFunctionEventInvokeConfig: () =>
      (
        require('./operations/delete-function-event-invoke-config.js') as typeof import('./operations/delete-function-event-invoke-config.js')
      ).deleteFunctionEventInvokeConfig,
    DeleteFunctionUrlConfig: NOT_IMPLEMENTED,
    DeleteLayerVersion: NOT_IMPLEMENTED,
    DeleteProvisionedConcurrencyConfig: () =>
      (
        require('./operations/delete-provisioned-concurrency-config.js') as typeof import('./operations/delete-provisioned-concurrency-config.js')
      ).deleteProvisionedConcurrencyConfig,
    DeleteResourcePolicy: NOT_IMPLEMENTED,
    GetAccountSettings: () =>
      (require('./operations/get-account-settings.js') as typeof import('./operations/get-account-settings.js'))
        .getAccountSettings,
    GetAlias: () => (require('./operations/get-alias.js') as typeof import('./operations/get-alias.js')).getAlias,
    GetCapacityProvider: NOT_IMPLEMENTED,
    GetCodeSigningConfig: NOT_IMPLEMENTED,
    GetDurableExecution: NOT_IMPLEMENTED,
    GetDurableExecutionHistory: NOT_IMPLEMENTED,
    GetDurableExecutionState: NOT_IMPLEMENTED,
    GetEventSourceMapping: () =>
      (require('./operations/get-event-source-mapping.js') as typeof import('./operations/get-event-source-mapping.js'))
        .getEventSourceMapping,
    GetFunction: () => (require('./operations/get-function.js') as typeof import('./operations/get-function.js')).getFunction,
    GetFunctionCodeSigningConfig: NOT_IMPLEMENTED,
    GetFunctionConcurrency: () =>
      (require('./operations/get-function-concurrency.js') as typeof import('./operations/get-function-concurrency.js'))
        .getFunctionConcurrency,
    GetFunctionConfiguration: () =>
      (require('./operations/get-function-configuration.js') as typeof import('./operations/get-function-configuration.js'))
        .getFunctionConfiguration,
    GetFunctionEventInvokeConfig: () =>
      (
        require('./operations/get-function-event-invoke-config.js') as typeof import('./operations/get-function-event-invoke-config.js')
      ).getFunctionEventInvokeConfig,
    GetFunctionRecursionConfig: () =>
      (require('./operations/get-function-recursion-config.js') as typeof import('./operations/get-function-recursion-config.js'))
        .getFunctionRecursionConfig,
    GetFunctionScalingConfig: () =>
      (require('./operations/get-function-scaling-config.js') as typeof import('./operations/get-function-scaling-config.js'))
        .getFunctionScalingConfig,
    GetFunctionUrlConfig: NOT_IMPLEMENTED,
    GetLayerVersion: NOT_IMPLEMENTED,
    GetLayerVersionByArn: NOT_IMPLEMENTED,
    GetLayerVersionPolicy: NOT_IMPLEMENTED,
    GetPolicy: NOT_IMPLEMENTED,
    GetProvisionedConcurrencyConfig: () =>
      (
        require('./operations/get-provisioned-concurrency-config.js') as typeof import('./operations/get-provisioned-concurrency-config.js')
      ).getProvisionedConcurrencyConfig,
    GetResourcePolicy: NOT_IMPLEMENTED,
    GetRuntimeManagementConfig: () =>
      (require('./operations/get-runtime-management-config.js') as typeof import('./operations/get-runtime-management-config.js'))
        .getRuntimeManagementConfig,
    Invoke: NOT_IMPLEMENTED,
    InvokeAsync: NOT_IMPLEMENTED,
    InvokeWithResponseStream: NOT_IMPLEMENTED,
    ListAliases: () => (require('./operations/list-aliases.js') as typeof import('./operations/list-aliases.js')).listAliases,
    ListCapacityProviders: NOT_IMPLEMENTED,
    ListCodeSigningConfigs: NOT_IMPLEMENTED,
    ListDurableExecutionsByFunction: NOT_IMPLEMENTED,
    ListEventSourceMappings: () =>
      (require('./operations/list-event-source-mappings.js') as typeof import('./operations/list-event-source-mappings.js'))
        .listEventSourceMappings,
    ListFunctionEventInvokeConfigs: () =>
      (
        require('./operations/list-function-event-invoke-configs.js') as typeof import('./operations/list-function-event-invoke-configs.js')
      ).listFunctionEventInvokeConfigs,
    ListFunctionUrlConfigs: NOT_IMPLEMENTED,
    ListFunctionVersionsByCapacityProvider: NOT_IMPLEMENTED,
    ListFunctions: () =>
      (require('./operations/list-functions.js') as typeof import('./operations/list-functions.js')).listFunctions,
    ListFunctionsByCodeSigningConfig: NOT_IMPLEMENTED,
    ListLayerVersions: NOT_IMPLEMENTED,
    ListLayers: NOT_IMPLEMENTED,
    ListProvisionedConcurrencyConfigs: () =>
      (
        require('./operations/list-provisioned-concurrency-configs.js') as typeof import('./operations/list-provisioned-concurrency-configs.js')
      ).listProvisionedConcurrencyConfigs,
    ListTags: NOT_IMPLEMENTED,
    ListVersionsByFunction: () =>
      (require('./operations/list-versions-by-function.js') as typeof import('./operations/list-versions-by-function.js'))
        .listVersionsByFunction,
    PauseDurableExecution: NOT_IMPLEMENTED,
    PublishLayerVersion: NOT_IMPLEMENTED,
    PublishVersion: () =>
      (require('./operations/publish-version.js') as typeof import('./operations/publish-version.js')).publishVersion,
    PutFunctionCodeSigningConfig: NOT_IMPLEMENTED,
    PutFunctionConcurrency: () =>
      (require('./operations/put-function-concurrency.js') as typeof import('./operations/put-function-concurrency.js'))
        .putFunctionConcurrency,
    PutFunctionEventInvokeConfig: () =>
      (
        require('./operations/put-function-event-invoke-config.js') as typeof import('./operations/put-function-event-invoke-config.js')
      ).putFunctionEventInvokeConfig,
    PutFunctionRecursionConfig: () =>
      (require('./operations/put-function-recursion-config.js') as typeof import('./operations/put-function-recursion-config.js'))
        .putFunctionRecursionConfig,
    PutFunctionScalingConfig: () =>
      (require('./operations/put-function-scaling-config.js') as typeof import('./operations/put-function-scaling-config.js'))
        .putFunctionScalingConfig,
    PutProvisionedConcurrencyConfig: () =>
      (
        require('./operations/put-provisioned-concurrency-config.js') as typeof import('./operations/put-provisioned-concurrency-config.js')
      ).putProvisionedConcurrencyConfig,
    PutResourcePolicy: NOT_IMPLEMENTED,
    PutRuntimeManagementConfig: () =>
      (require('./operations/put-runtime-management-config.js') as typeof import('./operations/put-runtime-management-config.js'))
        .putRuntimeManagementConfig,
    RemoveLayerVersionPermission: NOT_IMPLEMENTED,
    RemovePermission: NOT_IMPLEMENTED,
    ResumeDurableExecution: NOT_IMPLEMENTED,
    SendDurableExecutionCallbackFailure: NOT_IMPLEMENTED,
    SendDurableExecutionCallbackHeartbeat: NOT_IMPLEMENTED,
    SendDurableExecutionCallbackSuccess: NOT_IMPLEMENTED,
    StopDurableExecution: NOT_IMPLEMENTED,
    TagResource: NOT_IMPLEMENTED,
    UntagResource: NOT_IMPLEMENTED,
    UpdateAlias: () => (require('./operations/update-alias.js') as typeof import('./operations/update-alias.js')).updateAlias,
    UpdateCapacityProvider: NOT_IMPLEMENTED,
    UpdateCodeSigningConfig: NOT_IMPLEMENTED,
    UpdateEventSourceMapping: () =>
      (require('./operations/update-event-source-mapping.js') as typeof import('./operations/update-event-source-mapping.js'))
        .updateEventSourceMapping,
    UpdateFunctionCode: () =>
      (require('./operations/update-function-code.js') as typeof import('./operations/update-function-code.js'))
        .updateFunctionCode,
    UpdateFunctionConfiguration: () =>
      (require('./operations/update-function-configuration.js') as typeof import('./operations/update-function-configuration.js'))
        .updateFunctionConfiguration,
    UpdateFunctionEventInvokeConfig: () =>
      (
        require('./operations/update-function-event-invoke-config.js') as typeof import('./operations/update-function-event-invoke-config.js')
      ).updateFunctionEventInvokeConfig,
    UpdateFunctionUrlConfig: NOT_IMPLEMENTED,
  },
  inline: new Set([]),
  admit: (operation, request) => (require('./admit.js') as typeof import('./admit.js')).admit(operation, request),
  timers: {
    event: () => (require('./invoke/async/queue.js') as typeof import('./invoke/async/queue.js')).eventDue,
    look: () => (require('./invoke/look.js') as typeof import('./invoke/look.js')).look,
    settle: () => (require('./config/states.js') as typeof import('./config/states.js')).settle,
    'sources-changed': () => (require('./sources/changed.js') as typeof import('./sources/changed.js')).sourcesChanged,
  },
  rows: [
    { kind: 'url-ids', owner: { by: 'row' } },
    { kind: 'source-places', owner: { by: 'row' } },
  ],
  describe: () => (require('./describe.js') as typeof import('./describe.js')).describeMap,
  native: new Set(['Invoke', 'InvokeAsync', 'InvokeWithResponseStream']),
  raw: (instance, tools) => (require('./invoke/raw.js') as typeof import('./invoke/raw.js')).createRawService(instance, tools),
  nativeCall: (instance) =>
    (require('./invoke/native-call.js') as typeof import('./invoke/native-call.js')).createNativeCall(instance),
  home: (host, tools) => (require('./invoke/index.js') as typeof import('./invoke/index.js')).createHome(host, tools),
  actions: {
    runtimes: (instance) => instance.homes.of('lambda').run({ do: 'runtimes' }),
    environments: (instance) => instance.homes.of('lambda').run({ do: 'environments' }),
  },
  subscribers: {
    deliver: () => (require('./invoke/async/destinations.js') as typeof import('./invoke/async/destinations.js')).deliver,
  },
  gaps: [
    'Durable executions, capacity providers with managed instances, custom runtimes and accelerators are not built.',
    'Roles, KMS keys, subnets, security groups and file systems are kept and told, and taken to be there; the id of a VPC is drawn from the subnet.',
    'Scaling and runtime management configurations are kept and told: there is one version of each runtime.',
  ],
  differences: [
    'A function is Active and an update Successful with the next request, unless RUSTSTACK_LAMBDA_STATUS_DELAY_MS says how long that takes.',
    'Runtimes that AWS has taken out of service are allowed with LAMBDA_RUNTIME_VALIDATION=0.',
  ],
};
