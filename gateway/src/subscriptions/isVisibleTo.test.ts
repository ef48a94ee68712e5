import { anonymous } from '@guanjia/kernel/principal';
import { isRole, roles } from '@guanjia/kernel/roles';
import { expect, it } from 'vitest';
import { isVisibleTo } from './isVisibleTo.ts';

const all = ['PUBLIC', 'PARTIES', 'INTERNAL'] as const;
const sees = {
  OWNER: ['PUBLIC', 'PARTIES'],
  PROVIDER: ['PUBLIC'],
  DASHBOARD: ['PUBLIC'],
} as const;

it.each(Object.keys(roles).filter(isRole))('shows %s what is for it', (role) => {
  const principal = { ...anonymous, subject: 'x', roles: [role] };
  const expected = role in sees ? sees[role as keyof typeof sees] : all;
  expect(all.filter((visibility) => isVisibleTo(principal, visibility))).toEqual(expected);
});
