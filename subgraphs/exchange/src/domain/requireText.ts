import { DomainError } from '@guanjia/kernel/DomainError';

const control = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/**
 * What a person has written, trimmed: one line of 1 to `longest` characters, nothing that the database cannot keep.
 * @throws BAD_INPUT naming the field
 */
export function requireText(text: string, field: string, longest: number): string {
  const given = text.trim();
  const isSound = given !== '' && given.length <= longest && given.isWellFormed() && !control.test(given);
  if (isSound) return given;
  throw new DomainError('BAD_INPUT', { field, accepted: `one line of 1 to ${longest} characters` });
}
