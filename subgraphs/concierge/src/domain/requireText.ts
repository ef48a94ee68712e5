import { DomainError } from '@guanjia/kernel/DomainError';

/** The text without space around it. @throws BAD_INPUT when nothing is left or it is longer than `longest` characters. */
export function requireText(text: string, field: string, longest: number): string {
  const trimmed = text.trim();
  if (trimmed.length > 0 && trimmed.length <= longest) return trimmed;
  throw new DomainError('BAD_INPUT', { field, value: text.slice(0, 100), accepted: `1 to ${longest} characters` });
}
