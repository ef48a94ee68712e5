import { DomainError } from '@guanjia/kernel/DomainError';

const phoneShape = /^\+?\d[\d-]{5,18}\d$/;

/** A telephone number without space around it. @throws BAD_INPUT */
export function requirePhone(phone: string, field: string): string {
  const trimmed = phone.trim();
  if (phoneShape.test(trimmed)) return trimmed;
  throw new DomainError('BAD_INPUT', { field, accepted: '7 to 20 digits, with hyphens between them' });
}
