import { DomainError } from '@guanjia/kernel/DomainError';

/** Text that says something. @throws BAD_INPUT naming the field. */
export function requireText(text: string, field: string): void {
  if (text.trim() === '' || text.length > 2000) {
    throw new DomainError('BAD_INPUT', { field, value: text.slice(0, 100), accepted: 'text of 1 to 2000 characters' });
  }
}

/** 1 to 50 such texts. @throws BAD_INPUT naming the field. */
export function requireTexts(texts: readonly string[], field: string): void {
  if (texts.length === 0 || texts.length > 50) {
    throw new DomainError('BAD_INPUT', { field, value: texts.length, accepted: '1 to 50 entries' });
  }
  for (const [index, text] of texts.entries()) requireText(text, `${field}.${index}`);
}
