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
const place = '370702';

it.each(Object.keys(roles).filter(isRole))('shows %s what is for it', (role) => {
  const principal = { ...anonymous, subject: 'x', roles: [role], regions: ['370700'] };
  const heard = (regionCode: string | null) =>
    all.filter((visibility) => isVisibleTo(principal, { visibility, regionCode, isOwn: role === 'OWNER' }));
  const expected = role in sees ? sees[role as keyof typeof sees] : all;
  expect(heard(place)).toEqual(expected);
  // elsewhere, and where nobody knows, an official hears what anybody does; an auditor hears all everywhere
  const elsewhere = role === 'OWNER' ? expected : role === 'SYSTEM' || role === 'AUDITOR' ? all : ['PUBLIC'];
  expect(heard('370600')).toEqual(elsewhere);
  expect(heard(null)).toEqual(elsewhere);
});
