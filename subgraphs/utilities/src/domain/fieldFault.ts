import { parseCalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { FormField } from './formField.ts';

/** What is wrong with an answer, as what would be accepted instead; null when it is good. */
export function fieldFault(field: FormField, value: unknown): string | null {
  return isAcceptable(field, value) ? null : acceptedBy(field);
}

/** What a field accepts, in words for the one who fills it in. */
export function acceptedBy(field: FormField): string {
  switch (field.type) {
    case 'TEXT':
      return field.pattern === undefined
        ? `text of 1 to ${field.maxLength} characters`
        : `text of 1 to ${field.maxLength} characters that matches ${field.pattern}`;
    case 'NUMBER':
      return `a number from ${field.minimum} to ${field.maximum}${unitOf(field)}`;
    case 'INTEGER':
      return `a whole number from ${field.minimum} to ${field.maximum}${unitOf(field)}`;
    case 'BOOLEAN':
      return 'true or false';
    case 'DATE':
      return 'a day as YYYY-MM-DD';
    case 'CHOICE':
      return `one of ${field.options.map((option) => option.value).join(', ')}`;
  }
}

function isAcceptable(field: FormField, value: unknown): boolean {
  switch (field.type) {
    case 'TEXT':
      return typeof value === 'string' && isAcceptableText(field, value);
    case 'NUMBER':
      return typeof value === 'number' && value >= field.minimum && value <= field.maximum;
    case 'INTEGER':
      return Number.isInteger(value) && Number(value) >= field.minimum && Number(value) <= field.maximum;
    case 'BOOLEAN':
      return typeof value === 'boolean';
    case 'DATE':
      return typeof value === 'string' && isDay(value, field.key);
    case 'CHOICE':
      return field.options.some((option) => option.value === value);
  }
}

/** PostgreSQL keeps neither U+0000 nor half a surrogate pair. */
function isAcceptableText(field: FormField & { type: 'TEXT' }, text: string): boolean {
  if (text.trim() === '' || text.length > field.maxLength) return false;
  if (text.includes('\u0000') || !text.isWellFormed()) return false;
  return field.pattern === undefined || new RegExp(field.pattern, 'u').test(text);
}

function isDay(text: string, field: string): boolean {
  try {
    parseCalendarDate(text, field);
    return true;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

function unitOf(field: { readonly unit?: string | undefined }): string {
  return field.unit === undefined ? '' : ` (${field.unit})`;
}
