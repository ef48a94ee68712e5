import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { AuditScope } from './auditReader.ts';

/** An auditor reads the whole trail, a supervisor that of the own regions; what has no region only auditors see (X2). */
export function auditScopeOf(principal: Principal): AuditScope {
  if (hasRole(principal, 'AUDITOR')) return { regions: null };
  return { regions: hasRole(principal, 'SUPERVISOR') ? principal.regions : [] };
}
