import { DomainError } from '@guanjia/kernel/DomainError';

const charactersAtMost = 500;

/** @throws BAD_INPUT for what is empty, too long or cannot be stored; null is good */
export function requireText(text: string | null, field: string): void {
  if (text === null) return;
  if (text.trim() !== '' && text.length <= charactersAtMost && !text.includes('\u0000')) return;
  throw new DomainError('BAD_INPUT', { field, accepted: `1 to ${charactersAtMost} characters, none of them U+0000` });
}
