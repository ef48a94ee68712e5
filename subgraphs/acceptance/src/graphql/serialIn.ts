import { DomainError } from '@guanjia/kernel/DomainError';

/** The serial in a part of a cursor. @throws CURSOR_INVALID when it is none */
export function serialIn(part: string | undefined): number {
  const serial = Number(part);
  if (Number.isInteger(serial) && serial > 0 && serial < 2 ** 31) return serial;
  throw new DomainError('CURSOR_INVALID', { field: 'after' });
}
