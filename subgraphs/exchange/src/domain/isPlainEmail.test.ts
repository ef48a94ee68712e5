import { expect, it } from 'vitest';
import { isPlainEmail } from './isPlainEmail.ts';

it.each(['water@example.test', 'a.b+c@x-y.example.test', `${'a'.repeat(64)}@example.test`])('takes %s', (address) => {
  expect(isPlainEmail(address)).toBe(true);
});

it.each([
  '',
  'water',
  '@example.test',
  'water@localhost',
  'water@example.test, other@example.test',
  'water@example.test\r\nBcc: other@example.test',
  'water@example.test\n',
  '演示 <water@example.test>',
  'water(comment)@example.test',
  '"a b"@example.test',
  'a@b@example.test',
  '.a@example.test',
  'a..b@example.test',
  'water@-example.test',
  'water@example..test',
  `${'a'.repeat(65)}@example.test`,
  `a@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(63)}.test`,
])('refuses %j', (address) => {
  expect(isPlainEmail(address)).toBe(false);
});
