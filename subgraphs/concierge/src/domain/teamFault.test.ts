import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from './person.ts';
import { type CrewPost, crewComposition, type Team } from './team.ts';
import { teamFaults } from './teamFault.ts';

const today = '2026-03-09';
const since = new Date('2026-01-01T00:00:00Z');
const posts: readonly CrewPost[] = ['CREW_LEADER', 'CREW_AGENT', 'CREW_AGENT', 'CREW_APPROVER', 'CREW_APPROVER'];
const conditions = ['FIT', 'LEFT', 'REVOKED', 'ELSEWHERE', 'AWAY', 'BACK'] as const;
type Condition = (typeof conditions)[number];

function member(index: number, condition: Condition): Person {
  const post = posts[index] ?? 'CREW_AGENT';
  const regions = [condition === 'ELSEWHERE' ? '370700' : '370211'];
  const scope = { kinds: [], stages: [], fields: [], regions };
  const revokedAt = condition === 'REVOKED' ? since : null;
  const absence = { id: 'a', firstDay: '2026-03-01', lastDay: '2026-03-20', reason: '', recordedAt: since };
  return {
    id: `p${index}`,
    subject: null,
    name: `人员${index}`,
    unitId: 'u',
    phone: null,
    holdings: [{ id: 'h', role: post, scope, grantedAt: since, revokedAt }],
    absences:
      condition === 'AWAY'
        ? [{ ...absence, backOn: null }]
        : condition === 'BACK'
          ? [{ ...absence, backOn: today }]
          : [],
    registeredAt: since,
    version: 1,
  };
}

function crewOf(all: readonly Condition[]): Team {
  return {
    id: 't',
    kind: 'CREW',
    name: '专班',
    field: null,
    agency: 'WATER',
    regionCode: '370211',
    crewNumber: 1,
    terms: posts.map((post, index) => ({
      id: `t${index}`,
      personId: `p${index}`,
      post,
      since,
      until: all[index] === 'LEFT' ? since : null,
      endReason: null,
      successorId: null,
    })),
    formedAt: since,
    disbandedAt: null,
    version: 1,
  };
}

const faultOf = {
  FIT: null,
  LEFT: 'POST_VACANT',
  REVOKED: 'ROLE_LOST',
  ELSEWHERE: 'ROLE_LOST',
  AWAY: 'AWAY',
  BACK: null,
};

describe('the composition of a crew (S3: 班长+代办员+审批员)', () => {
  it('is one leader, two agents and two approvers', () => {
    expect(crewComposition).toEqual({ CREW_LEADER: 1, CREW_AGENT: 2, CREW_APPROVER: 2 });
  });

  it('is whole exactly when all five are there, with their role, on duty; else each fault is told once', () => {
    const five = fc.array(fc.constantFrom(...conditions), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(five, (all) => {
        const people = new Map(all.map((condition, index) => [`p${index}`, member(index, condition)]));
        const faults = teamFaults(crewOf(all), people, today);
        const expected = all.map((condition) => faultOf[condition]).filter((kind) => kind !== null);
        expect(faults.map(({ kind }) => kind).toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('binds no sub-team', () => {
    expect(teamFaults({ ...crewOf([]), kind: 'SUB_TEAM', terms: [] }, new Map(), today)).toEqual([]);
  });
});
