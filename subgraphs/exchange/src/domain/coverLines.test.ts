import { expect, it } from 'vitest';
import { coverLines } from './coverLines.ts';

it('lists what a sheet says, lists counted from one', () => {
  const cover = {
    matter: '供水',
    applicant: { name: '演示单位', phones: ['1', '2'] },
    urgent: true,
    area: 12.5,
    note: '',
    none: null,
    empty: {},
  };
  expect(coverLines(cover)).toEqual([
    { label: 'matter', value: '供水' },
    { label: 'applicant.name', value: '演示单位' },
    { label: 'applicant.phones.1', value: '1' },
    { label: 'applicant.phones.2', value: '2' },
    { label: 'urgent', value: 'true' },
    { label: 'area', value: '12.5' },
    { label: 'note', value: '—' },
    { label: 'none', value: '—' },
    { label: 'empty', value: '—' },
  ]);
});

it('keeps each value in one line of bounded length', () => {
  const [broken, long] = coverLines({ a: 'one\r\n two\u2028three', b: `${'长'.repeat(499)}😀${'长'.repeat(100)}` });
  expect(broken?.value).toBe('one two three');
  expect(long?.value).toBe(`${'长'.repeat(499)}…`);
});

it('says how much it has left out', () => {
  const lines = coverLines({ items: Array.from({ length: 250 }, (_, place) => place) });
  expect(lines).toHaveLength(201);
  expect(lines.at(-1)).toEqual({ label: '…', value: '+ 50' });
  expect(coverLines({})).toEqual([]);
});
