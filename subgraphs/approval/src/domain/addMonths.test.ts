import { expect, it } from 'vitest';
import { addMonths } from './addMonths.ts';

it.each([
  ['2025-09-26', 6, '2026-03-26'],
  ['2025-08-31', 6, '2026-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2025-12-31', 1, '2026-01-31'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2025-01-01', 1200, '2125-01-01'],
])('%s and %i months are %s', (date, months, expected) => {
  expect(addMonths(date, months)).toBe(expected);
});
