import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { BusBooking } from '../domain/busBooking.ts';

/**
 * The telephone of whoever expects the bus, by the rule of all telephone numbers: for officials and stewards on duty, the
 * crew among them, and for the owner, who sees no booking but its own; null for anybody else.
 */
export function readContactPhone(principal: Principal, { contactPhone }: BusBooking): string | null {
  const mayRead = hasRole(
    principal,
    'SERVICE_ROOM',
    'SUPERVISOR',
    'STEWARD',
    'CHIEF_LIAISON',
    'APPROVER',
    'WINDOW_CLERK',
    'OWNER',
    'SYSTEM',
  );
  return mayRead ? contactPhone : null;
}
