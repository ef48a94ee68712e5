import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Application, Decision } from './application.ts';
import { requireText } from './requireText.ts';

/** What a simulated document's number begins with, and no other's (A11). */
export const simulatedPrefix = '模拟';

/**
 * What is said of the document that a decision issues. The number of a simulated one begins with 模拟, no other's does;
 * the validity ends no earlier than it begins. @throws BAD_INPUT
 */
export function documentOf(
  { effect }: Pick<Application, 'effect'>,
  { documentNo, validUntil = null }: { readonly documentNo: string | null; readonly validUntil?: CalendarDate | null },
  at: Date,
): Pick<Decision, 'documentNo' | 'validUntil'> {
  const number = documentNo === null ? null : requireText(documentNo, 'documentNo', 100);
  const isMarked = number?.startsWith(simulatedPrefix) ?? effect === 'SIMULATED';
  if (isMarked !== (effect === 'SIMULATED')) {
    const accepted = `a number that begins${isMarked ? ' not' : ''} with ${simulatedPrefix}`;
    throw new DomainError('BAD_INPUT', { field: 'documentNo', value: number, accepted });
  }
  if (validUntil !== null && validUntil < calendarDateOf(at)) {
    throw new DomainError('BAD_INPUT', { field: 'validUntil', value: validUntil, accepted: 'today or later' });
  }
  return { documentNo: number, validUntil };
}
