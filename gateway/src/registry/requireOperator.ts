import { DomainError } from '@guanjia/kernel/DomainError';
import type { RegistryCaller } from './RegistryCaller.ts';

/** @throws FORBIDDEN for everybody else; `field` says what was asked for */
export function requireOperator({ isOperator }: RegistryCaller, field: string): void {
  if (!isOperator) throw new DomainError('FORBIDDEN', { field, accepted: ['SUPERVISOR'] });
}
