/**
 * AWS Security Token Service. The first service written in TypeScript, and the pattern of those to come: this manifest, one file an
 * operation, errors and limits beside them.
 */

import type { OperationName } from '../../../protocols/types/sts.js';
import { NOT_IMPLEMENTED, type ServiceDefinition } from '../../runtime/service.js';

export const sts: ServiceDefinition<OperationName> = {
  name: 'sts',
  operations: {
    AssumeRole: NOT_IMPLEMENTED,
    AssumeRoleWithSAML: NOT_IMPLEMENTED,
    AssumeRoleWithWebIdentity: NOT_IMPLEMENTED,
    AssumeRoot: NOT_IMPLEMENTED,
    DecodeAuthorizationMessage: NOT_IMPLEMENTED,
    GetAccessKeyInfo: NOT_IMPLEMENTED,
    GetCallerIdentity: () =>
      (require('./operations/get-caller-identity.js') as typeof import('./operations/get-caller-identity.js')).getCallerIdentity,
    GetDelegatedAccessToken: NOT_IMPLEMENTED,
    GetFederationToken: NOT_IMPLEMENTED,
    GetSessionToken: NOT_IMPLEMENTED,
    GetWebIdentityToken: NOT_IMPLEMENTED,
  },
  inline: new Set(['GetCallerIdentity']),
  gaps: ['Every caller is the root user of its account until IAM users and roles exist.'],
};
