import { anonymous, type Principal } from '@guanjia/kernel/principal';
import { isRole, roles } from '@guanjia/kernel/roles';
import { describe, expect, it } from 'vitest';
import { accessScopeOf } from './accessScopeOf.ts';

const personOf = (subject: string, more: Partial<Principal> = {}): Principal => ({ ...anonymous, subject, ...more });

describe('accessScopeOf', () => {
  it.each(Object.keys(roles).filter(isRole))('tells persons apart, but for wall charts: %s', (role) => {
    const [one, other] = [personOf('a', { roles: [role] }), personOf('b', { roles: [role] })];
    expect(accessScopeOf(one) === accessScopeOf(other)).toBe(role === 'DASHBOARD');
    expect(accessScopeOf(one)).toBe(accessScopeOf(personOf('a', { roles: [role] })));
  });

  it('tells a wall chart from one that is a person as well, and from nobody', () => {
    const wall = personOf('a', { roles: ['DASHBOARD'] });
    for (const other of [personOf('a', { roles: ['DASHBOARD', 'SUPERVISOR'] }), personOf('a'), anonymous]) {
      expect(accessScopeOf(other)).not.toBe(accessScopeOf(wall));
    }
    expect(accessScopeOf(personOf('a'))).not.toBe(accessScopeOf(personOf('b')));
  });

  it('tells wall charts apart by whatever gives them a right', () => {
    const wall = personOf('a', { roles: ['DASHBOARD'], regions: ['370700', '370200'] });
    const same = personOf('b', { roles: ['DASHBOARD'], regions: ['370200', '370700'] });
    expect(accessScopeOf(same)).toBe(accessScopeOf(wall));
    for (const more of [{ regions: ['370700'] }, { tier: 'CITY' as const }, { agency: 'NATURAL_RESOURCES' as const }]) {
      expect(accessScopeOf({ ...wall, ...more })).not.toBe(accessScopeOf(wall));
    }
  });
});
