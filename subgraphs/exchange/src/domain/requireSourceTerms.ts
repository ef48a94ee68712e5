import { DomainError } from '@guanjia/kernel/DomainError';
import type { SourceTerms } from './eventSource.ts';
import { findUnstorable } from './findUnstorable.ts';

const longestName = 200;
const largestEventsPerMinute = 100_000;
const largestBytesPerDay = 1_000_000_000_000;

/** Refuses terms that cannot be kept or promised. `known` are the types that outside systems may post at all. @throws BAD_INPUT */
export function requireSourceTerms(terms: SourceTerms, known: readonly string[]): void {
  const { name, types, eventsPerMinute, bytesPerDay } = terms;
  if (name.trim() === '' || name.length > longestName || findUnstorable(name, 'name') !== null) {
    throw new DomainError('BAD_INPUT', { field: 'name', accepted: `1 to ${longestName} characters` });
  }
  if (types.length === 0) throw new DomainError('BAD_INPUT', { field: 'types', accepted: known });
  for (const [place, type] of types.entries()) {
    if (!known.includes(type)) {
      throw new DomainError('BAD_INPUT', { field: `types[${place}]`, value: type, accepted: known });
    }
  }
  requireCount('eventsPerMinute', eventsPerMinute, largestEventsPerMinute);
  requireCount('bytesPerDay', bytesPerDay, largestBytesPerDay);
}

function requireCount(field: string, value: number, largest: number): void {
  if (Number.isInteger(value) && value >= 1 && value <= largest) return;
  throw new DomainError('BAD_INPUT', { field, value, accepted: `a whole number, 1 to ${largest}` });
}
