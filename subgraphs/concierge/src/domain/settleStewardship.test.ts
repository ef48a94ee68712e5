import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { newId } from '@guanjia/kernel/newId';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { absenceOn } from './absenceOn.ts';
import { appointSteward } from './appointSteward.ts';
import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { settleStewardship } from './settleStewardship.ts';
import type { Stewardship, StewardTerm } from './stewardship.ts';
import { unassigned } from './unassigned.ts';

const scope = { kinds: [], stages: [], fields: [], regions: ['370211'] };
const joined = new Date('2026-01-05T01:00:00Z');
const holding = { id: 'holding', role: 'STEWARD', scope, grantedAt: joined, revokedAt: null } as const;

function someone(id: string, daysAway: readonly number[]): Person {
  const absences = daysAway.map((day) => {
    const date = dayOf(day);
    return { id: `${id}${day}`, firstDay: date, lastDay: date, reason: '休假', recordedAt: joined, backOn: null };
  });
  return {
    id,
    subject: null,
    name: id,
    unitId: 'unit',
    phone: null,
    holdings: [holding],
    absences,
    registeredAt: joined,
    version: 1,
  };
}

function dayOf(day: number): string {
  return calendarDateOf(new Date(Date.UTC(2026, 2, day, 1)));
}

const onDay = (day: number): Occasion => ({
  actor: { subject: 'system', name: '系统' },
  at: new Date(Date.UTC(2026, 2, day, 1)),
  nextId: newId,
});
const daysAway = fc.uniqueArray(fc.integer({ min: 2, max: 14 }));

describe('who carries a project', () => {
  it('is on every day the steward on duty, else the backup on duty, else nobody; and terms never overlap', () => {
    fc.assert(
      fc.property(daysAway, daysAway, (stewardAway, backupAway) => {
        const steward = someone('steward', stewardAway);
        const backup = someone('backup', backupAway);
        const terms: StewardTerm[] = [];
        let stewardship: Stewardship = unassigned(newId(), joined);
        const keep = (changes: Partial<Changes>) => {
          for (const { termId, endedAt } of changes.endedTerms ?? []) {
            const index = terms.findIndex(({ id, endedAt: ended }) => id === termId && ended === null);
            const term = terms[index];
            expect(term).toBeDefined();
            if (term) terms[index] = { ...term, endedAt };
          }
          terms.push(...(changes.startedTerms ?? []));
          stewardship = changes.stewardships?.at(-1)?.record ?? stewardship;
          expect(terms.filter(({ endedAt }) => endedAt === null).length).toBeLessThanOrEqual(1);
        };
        const appointment = { projectName: '项目', byHand: true, reason: { en: 'x', zh: 'x' }, considered: [] };
        keep(appointSteward(onDay(1), { stewardship, steward, backup, ...appointment }).changes);
        for (let day = 2; day <= 15; day += 1) {
          keep(settleStewardship(onDay(day), { stewardship, projectName: '项目', steward, backup }));
          const again = settleStewardship(onDay(day), { stewardship, projectName: '项目', steward, backup });
          expect(again).toEqual({});
          const running = terms.find(({ endedAt }) => endedAt === null)?.personId ?? null;
          const onDuty = [steward, backup].find((person) => absenceOn(person, dayOf(day)) === null)?.id ?? null;
          expect(running).toBe(onDuty);
        }
        expect(stewardship.state.status).toBe('SERVING');
      }),
    );
  });

  it('is never the steward as his or her own backup', () => {
    const steward = someone('steward', [2]);
    const serving = appointSteward(onDay(1), {
      stewardship: unassigned(newId(), joined),
      projectName: '项目',
      steward,
      backup: steward,
      byHand: true,
      reason: { en: 'x', zh: 'x' },
      considered: [],
    }).changes.stewardships[0]?.record;
    const settled = settleStewardship(onDay(2), {
      stewardship: serving ?? unassigned(newId(), joined),
      projectName: '项目',
      steward,
      backup: steward,
    });
    expect(settled.stewardships?.[0]?.record.state.status).toBe('UNCOVERED');
  });
});
