import { DomainError } from '@guanjia/kernel/DomainError';

/** The year itself. @throws BAD_INPUT for one that no calendar of ours has */
export function checkedYear(year: number | null, field: string): number | null {
  if (year === null || (Number.isInteger(year) && year >= 2000 && year <= 2100)) return year;
  throw new DomainError('BAD_INPUT', { field, value: year, accepted: '2000 to 2100' });
}
