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
    AddLayerVersionPermission: () =>
      (require('./operations/add-layer-version-permission.js') as typeof import('./operations/add-layer-version-permission.js'))
        .addLayerVersionPermission,
    AddPermission: () =>
      (require('./operations/add-permission.js') as typeof import('./operations/add-permission.js')).addPermission,
    CheckpointDurableExecution: NOT_IMPLEMENTED,
    CreateAlias: () => (require('./operations/create-alias.js') as typeof import('./operations/create-alias.js')).createAlias,
    CreateCapacityProvider: NOT_IMPLEMENTED,
    CreateCodeSigningConfig: () =>
      (require('./operations/create-code-signing-config.js') as typeof import('./operations/create-code-signing-config.js'))
        .createCodeSigningConfig,
    CreateEventSourceMapping: () =>
      (require('./operations/create-event-source-mapping.js') as typeof import('./operations/create-event-source-mapping.js'))
        .createEventSourceMapping,
    CreateFunction: () =>
      (require('./operations/create-function.js') as typeof import('./operations/create-function.js')).createFunction,
    CreateFunctionUrlConfig: () =>
      (require('./operations/create-function-url-config.js') as typeof import('./operations/create-function-url-config.js'))
        .createFunctionUrlConfig,
    DeleteAlias: () => (require('./operations/delete-alias.js') as typeof import('./operations/delete-alias.js')).deleteAlias,
    DeleteCapacityProvider: NOT_IMPLEMENTED,
    DeleteCodeSigningConfig: () =>
      (require('./operations/delete-code-signing-config.js') as typeof import('./operations/delete-code-signing-config.js'))
        .deleteCodeSigningConfig,
    DeleteDurableExecution: NOT_IMPLEMENTED,
    DeleteEventSourceMapping: () =>
      (require('./operations/delete-event-source-mapping.js') as typeof import('./operations/delete-event-source-mapping.js'))
        .deleteEventSourceMapping,
    DeleteFunction: () =>
      (require('./operations/delete-function.js') as typeof import('./operations/delete-function.js')).deleteFunction,
    DeleteFunctionCodeSigningConfig: () =>
      (
        require('./operations/delete-function-code-signing-config.js') as typeof import('./operations/delete-function-code-signing-config.js')
      ).deleteFunctionCodeSigningConfig,
    DeleteFunctionConcurrency: () =>
      (require('./operations/delete-function-concurrency.js') as typeof import('./operations/delete-function-concurrency.js'))
        .deleteFunctionConcurrency,
    DeleteFunctionEventInvokeConfig: () =>
      (
        require('./operations/delete-function-event-invoke-config.js') as typeof import('./operations/delete-function-event-invoke-config.js')
      ).deleteFunctionEventInvokeConfig,
    DeleteFunctionUrlConfig: () =>
      (require('./operations/delete-function-url-config.js') as typeof import('./operations/delete-function-url-config.js'))
        .deleteFunctionUrlConfig,
    DeleteLayerVersion: () =>
      (require('./operations/delete-layer-version.js') as typeof import('./operations/delete-layer-version.js'))
        .deleteLayerVersion,
    DeleteProvisionedConcurrencyConfig: () =>
      (
        require('./operations/delete-provisioned-concurrency-config.js') as typeof import('./operations/delete-provisioned-concurrency-config.js')
      ).deleteProvisionedConcurrencyConfig,
    DeleteResourcePolicy: () =>
      (require('./operations/delete-resource-policy.js') as typeof import('./operations/delete-resource-policy.js'))
        .deleteResourcePolicy,
    GetAccountSettings: () =>
      (require('./operations/get-account-settings.js') as typeof import('./operations/get-account-settings.js'))
        .getAccountSettings,
    GetAlias: () => (require('./operations/get-alias.js') as typeof import('./operations/get-alias.js')).getAlias,
    GetCapacityProvider: NOT_IMPLEMENTED,
    GetCodeSigningConfig: () =>
      (require('./operations/get-code-signing-config.js') as typeof import('./operations/get-code-signing-config.js'))
        .getCodeSigningConfig,
    GetDurableExecution: NOT_IMPLEMENTED,
    GetDurableExecutionHistory: NOT_IMPLEMENTED,
    GetDurableExecutionState: NOT_IMPLEMENTED,
    GetEventSourceMapping: () =>
      (require('./operations/get-event-source-mapping.js') as typeof import('./operations/get-event-source-mapping.js'))
        .getEventSourceMapping,
    GetFunction: () => (require('./operations/get-function.js') as typeof import('./operations/get-function.js')).getFunction,
    GetFunctionCodeSigningConfig: () =>
      (
        require('./operations/get-function-code-signing-config.js') as typeof import('./operations/get-function-code-signing-config.js')
      ).getFunctionCodeSigningConfig,
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
    GetFunctionUrlConfig: () =>
      (require('./operations/get-function-url-config.js') as typeof import('./operations/get-function-url-config.js'))
        .getFunctionUrlConfig,
    GetLayerVersion: () =>
      (require('./operations/get-layer-version.js') as typeof import('./operations/get-layer-version.js')).getLayerVersion,
    GetLayerVersionByArn: () =>
      (require('./operations/get-layer-version-by-arn.js') as typeof import('./operations/get-layer-version-by-arn.js'))
        .getLayerVersionByArn,
    GetLayerVersionPolicy: () =>
      (require('./operations/get-layer-version-policy.js') as typeof import('./operations/get-layer-version-policy.js'))
        .getLayerVersionPolicy,
    GetPolicy: () => (require('./operations/get-policy.js') as typeof import('./operations/get-policy.js')).getPolicy,
    GetProvisionedConcurrencyConfig: () =>
      (
        require('./operations/get-provisioned-concurrency-config.js') as typeof import('./operations/get-provisioned-concurrency-config.js')
      ).getProvisionedConcurrencyConfig,
    GetResourcePolicy: () =>
      (require('./operations/get-resource-policy.js') as typeof import('./operations/get-resource-policy.js')).getResourcePolicy,
    GetRuntimeManagementConfig: () =>
      (require('./operations/get-runtime-management-config.js') as typeof import('./operations/get-runtime-management-config.js'))
        .getRuntimeManagementConfig,
    Invoke: NOT_IMPLEMENTED,
    InvokeAsync: NOT_IMPLEMENTED,
    InvokeWithResponseStream: NOT_IMPLEMENTED,
    ListAliases: () => (require('./operations/list-aliases.js') as typeof import('./operations/list-aliases.js')).listAliases,
    ListCapacityProviders: NOT_IMPLEMENTED,
    ListCodeSigningConfigs: () =>
      (require('./operations/list-code-signing-configs.js') as typeof import('./operations/list-code-signing-configs.js'))
        .listCodeSigningConfigs,
    ListDurableExecutionsByFunction: NOT_IMPLEMENTED,
    ListEventSourceMappings: () =>
      (require('./operations/list-event-source-mappings.js') as typeof import('./operations/list-event-source-mappings.js'))
        .listEventSourceMappings,
    ListFunctionEventInvokeConfigs: () =>
      (
        require('./operations/list-function-event-invoke-configs.js') as typeof import('./operations/list-function-event-invoke-configs.js')
      ).listFunctionEventInvokeConfigs,
    ListFunctionUrlConfigs: () =>
      (require('./operations/list-function-url-configs.js') as typeof import('./operations/list-function-url-configs.js'))
        .listFunctionUrlConfigs,
    ListFunctionVersionsByCapacityProvider: NOT_IMPLEMENTED,
    ListFunctions: () =>
      (require('./operations/list-functions.js') as typeof import('./operations/list-functions.js')).listFunctions,
    ListFunctionsByCodeSigningConfig: () =>
      (
        require('./operations/list-functions-by-code-signing-config.js') as typeof import('./operations/list-functions-by-code-signing-config.js')
      ).listFunctionsByCodeSigningConfig,
    ListLayerVersions: () =>
      (require('./operations/list-layer-versions.js') as typeof import('./operations/list-layer-versions.js')).listLayerVersions,
    ListLayers: () => (require('./operations/list-layers.js') as typeof import('./operations/list-layers.js')).listLayers,
    ListProvisionedConcurrencyConfigs: () =>
      (
        require('./operations/list-provisioned-concurrency-configs.js') as typeof import('./operations/list-provisioned-concurrency-configs.js')
      ).listProvisionedConcurrencyConfigs,
    ListTags: () => (require('./operations/list-tags.js') as typeof import('./operations/list-tags.js')).listTags,
    ListVersionsByFunction: () =>
      (require('./operations/list-versions-by-function.js') as typeof import('./operations/list-versions-by-function.js'))
        .listVersionsByFunction,
    PauseDurableExecution: NOT_IMPLEMENTED,
    PublishLayerVersion: () =>
      (require('./operations/publish-layer-version.js') as typeof import('./operations/publish-layer-version.js'))
        .publishLayerVersion,
    PublishVersion: () =>
      (require('./operations/publish-version.js') as typeof import('./operations/publish-version.js')).publishVersion,
    PutFunctionCodeSigningConfig: () =>
      (
        require('./operations/put-function-code-signing-config.js') as typeof import('./operations/put-function-code-signing-config.js')
      ).putFunctionCodeSigningConfig,
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
    PutResourcePolicy: () =>
      (require('./operations/put-resource-policy.js') as typeof import('./operations/put-resource-policy.js')).putResourcePolicy,
    PutRuntimeManagementConfig: () =>
      (require('./operations/put-runtime-management-config.js') as typeof import('./operations/put-runtime-management-config.js'))
        .putRuntimeManagementConfig,
    RemoveLayerVersionPermission: () =>
      (
        require('./operations/remove-layer-version-permission.js') as typeof import('./operations/remove-layer-version-permission.js')
      ).removeLayerVersionPermission,
    RemovePermission: () =>
      (require('./operations/remove-permission.js') as typeof import('./operations/remove-permission.js')).removePermission,
    ResumeDurableExecution: NOT_IMPLEMENTED,
    SendDurableExecutionCallbackFailure: NOT_IMPLEMENTED,
    SendDurableExecutionCallbackHeartbeat: NOT_IMPLEMENTED,
    SendDurableExecutionCallbackSuccess: NOT_IMPLEMENTED,
    StopDurableExecution: NOT_IMPLEMENTED,
    TagResource: () => (require('./operations/tag-resource.js') as typeof import('./operations/tag-resource.js')).tagResource,
    UntagResource: () =>
      (require('./operations/untag-resource.js') as typeof import('./operations/untag-resource.js')).untagResource,
    UpdateAlias: () => (require('./operations/update-alias.js') as typeof import('./operations/update-alias.js')).updateAlias,
    UpdateCapacityProvider: NOT_IMPLEMENTED,
    UpdateCodeSigningConfig: () =>
      (require('./operations/update-code-signing-config.js') as typeof import('./operations/update-code-signing-config.js'))
        .updateCodeSigningConfig,
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
    UpdateFunctionUrlConfig: () =>
      (require('./operations/update-function-url-config.js') as typeof import('./operations/update-function-url-config.js'))
        .updateFunctionUrlConfig,
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
  raw: (instance, tools) => (require('./raw.js') as typeof import('./raw.js')).createRaw(instance, tools),
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
    'Records and dead letters of asynchronous events go to S3 and to functions; those for SQS, SNS and EventBridge are told in the log until these services are built.',
    "Policies of functions are not asked when somebody invokes them; what is wrong with a payload is told in AWS's words for its first characters only.",
    'Event source mappings of SQS, Kinesis, MSK, self-managed Kafka, MQ and DocumentDB are configured and told; nothing is read from them. Reports of failed batches to SQS and SNS are told in the log.',
    'Durable executions, capacity providers with managed instances, custom runtimes and accelerators are not built.',
    'Roles, KMS keys, subnets, security groups and file systems are kept and told, and taken to be there; the id of a VPC is drawn from the subnet.',
    'Whether code is signed nobody looks; configurations of code signing are kept and told. The organization that a statement names is not asked for.',
    'A snapshot of one account, or of the service lambda alone, has no packages: they are objects of the service s3 in an account of its own.',
    'Scaling and runtime management configurations are kept and told: there is one version of each runtime.',
  ],
  differences: [
    'An invocation of a function that is Pending waits for it, up to 10 seconds, where AWS refuses it.',
    'A burst of invocations is queued for the few environments that the machine can start at once, and while waiting for those at work is shorter than a start.',
    'Provisioned environments serve invocations by the qualifier that they are configured for.',
    'Functions that run as local processes have the machine for themselves: /var/task, /opt and /tmp are folders that LAMBDA_TASK_ROOT, search paths and TMPDIR name, so that code that names /tmp or /opt by itself gets those of the machine; errors tell paths as on AWS.',
    "Local processes run as the emulator's user, with its processors, disk and network; who has more memory for himself than his function may is ended within some 50 ms, on Linux.",
    'In local processes the nearest version of Node.js or Python stands in for one that is not installed, which the log says; the AWS SDKs that AWS brings along are not there. Java needs a runtime interface client in the package, and Ruby and .NET need Docker.',
    'SnapStart takes no snapshots: environments start as others do.',
    'In Docker functions run as the user of their image and not as sbx_user1051, the size of /tmp is not limited, and a processor is not shared out by memory unless LAMBDA_DOCKER_FLAGS says --cpus.',
    'In Docker lines that a function writes in the last milliseconds of an invocation under load may come behind its END line.',
    'An event source mapping that is deleted is gone at once, and one can be changed in any state. One whose parallelization factor is changed goes on where its slowest lane was, so that records of the others come again.',
    'A function is Active and an update Successful with the next request, unless RUSTSTACK_LAMBDA_STATUS_DELAY_MS says how long that takes.',
    'Function URLs are http, at the port of the emulator, and at /_aws/lambda/url/<id>/ as well; a URL of type NONE asks for no permission unless ENFORCE_IAM=1, and one of type AWS_IAM lets in whoever signs.',
    'Who configures a destination, a dead-letter queue or an on-failure destination of a service that is not built is told by a header of the answer, x-ruststack-notice, and by a warning in the log.',
    'With uWebSockets.js the end of each piece of a streamed answer (InvokeWithResponseStream, URLs that stream) goes out with the next piece only, so that urllib3, and so boto3, gives each one piece late; RUSTSTACK_LISTENER=node gives it at once.',
    "Code may be a folder of this machine: a key of the bucket hot-reload (BUCKET_MARKER_LOCAL), LocalStack's way.",
    'A tag _custom_id_ on a function chooses the id of its URL, as in LocalStack.',
    'Runtimes that AWS has taken out of service are allowed with LAMBDA_RUNTIME_VALIDATION=0.',
  ],
};
