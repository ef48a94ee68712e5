import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { isRole, roles } from '@guanjia/kernel/roles';
import type { Identity } from './Identity.ts';

const local: Principal = { ...anonymous, subject: 'local', name: 'local', roles: Object.keys(roles).filter(isRole) };

/** AUTH=off: every caller is one local principal with every role, whatever header it sends. Never in production. */
export function createLocalIdentity(): Identity {
  return { authenticate: async () => ({ principal: local, expiresAt: null }) };
}
