import { DomainError } from '@guanjia/kernel/DomainError';

/** The number from 1 in a cursor. @throws CURSOR_INVALID */
export function countIn(part: string | undefined): number {
  if (part !== undefined && /^[1-9]\d{0,8}$/.test(part)) return Number(part);
  throw new DomainError('CURSOR_INVALID', { field: 'after' });
}
