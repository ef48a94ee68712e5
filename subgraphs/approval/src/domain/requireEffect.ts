import { DomainError } from '@guanjia/kernel/DomainError';
import type { Application } from './application.ts';
import type { ApprovalEffect } from './approvalEffect.ts';

/** @throws EFFECT_NOT_FITTING when what is asked is for applications that are worth something else */
export function requireEffect({ effect }: Pick<Application, 'effect'>, accepted: ApprovalEffect): void {
  if (effect !== accepted)
    throw new DomainError('EFFECT_NOT_FITTING', { field: 'applicationId', value: effect, accepted });
}
