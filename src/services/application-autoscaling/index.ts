/**
 * Application Auto Scaling: targets, policies and scheduled actions for the resources of other services. They are kept and told; of what they
 * do, one thing is done: a DynamoDB table or index whose capacity lies outside of a new target's bounds is brought into them.
 */
import type { OperationName } from '../../../protocols/types/application-autoscaling.js';
import { NOT_IMPLEMENTED, type ServiceDefinition } from '../../runtime/service.js';

export const applicationAutoscaling: ServiceDefinition<OperationName> = {
  name: 'application-autoscaling',
  operations: {
    DeleteScalingPolicy: () =>
      (require('./operations/delete-scaling-policy.js') as typeof import('./operations/delete-scaling-policy.js'))
        .deleteScalingPolicy,
    DeleteScheduledAction: () =>
      (require('./operations/delete-scheduled-action.js') as typeof import('./operations/delete-scheduled-action.js'))
        .deleteScheduledAction,
    DeregisterScalableTarget: () =>
      (require('./operations/deregister-scalable-target.js') as typeof import('./operations/deregister-scalable-target.js'))
        .deregisterScalableTarget,
    DescribeScalableTargets: () =>
      (require('./operations/describe-scalable-targets.js') as typeof import('./operations/describe-scalable-targets.js'))
        .describeScalableTargets,
    DescribeScalingActivities: () =>
      (require('./operations/describe-scaling-activities.js') as typeof import('./operations/describe-scaling-activities.js'))
        .describeScalingActivities,
    DescribeScalingPolicies: () =>
      (require('./operations/describe-scaling-policies.js') as typeof import('./operations/describe-scaling-policies.js'))
        .describeScalingPolicies,
    DescribeScheduledActions: () =>
      (require('./operations/describe-scheduled-actions.js') as typeof import('./operations/describe-scheduled-actions.js'))
        .describeScheduledActions,
    GetPredictiveScalingForecast: NOT_IMPLEMENTED,
    ListTagsForResource: () =>
      (require('./operations/list-tags-for-resource.js') as typeof import('./operations/list-tags-for-resource.js'))
        .listTagsForResource,
    PutScalingPolicy: () =>
      (require('./operations/put-scaling-policy.js') as typeof import('./operations/put-scaling-policy.js')).putScalingPolicy,
    PutScheduledAction: () =>
      (require('./operations/put-scheduled-action.js') as typeof import('./operations/put-scheduled-action.js'))
        .putScheduledAction,
    RegisterScalableTarget: () =>
      (require('./operations/register-scalable-target.js') as typeof import('./operations/register-scalable-target.js'))
        .registerScalableTarget,
    TagResource: () => (require('./operations/tag-resource.js') as typeof import('./operations/tag-resource.js')).tagResource,
    UntagResource: () =>
      (require('./operations/untag-resource.js') as typeof import('./operations/untag-resource.js')).untagResource,
  },
  inline: new Set(),
  gaps: [
    'Nothing is scaled by its load or by schedule: there are no metrics and alarms yet. The alarms that a policy tells do not exist.',
    'Resources of other services than DynamoDB are taken to be there.',
    'Predictive scaling is not built.',
  ],
};
