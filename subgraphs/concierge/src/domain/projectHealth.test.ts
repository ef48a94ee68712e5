import {
  blocksAtMost,
  type DepartmentHealth,
  departmentHealth,
  type HealthBlock,
  type HealthDeadline,
} from '@guanjia/kernel/departmentHealth';
import type { Light } from '@guanjia/kernel/light';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HealthParts, healthDepartments, projectHealth, projectStages } from './projectHealth.ts';
import { projectLight } from './projectLight.ts';

const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-03-${String(date).padStart(2, '0')}`);
const subject = { name: fc.string(), nameEn: fc.string(), reference: fc.uuid() };
const deadline: fc.Arbitrary<HealthDeadline> = fc.record({ date: day, provisional: fc.boolean(), ...subject });
const block: fc.Arbitrary<HealthBlock> = fc.record({
  kind: fc.constantFrom('LATE', 'RETURN', 'PROBLEM'),
  waitsFor: fc.constantFrom('OWNER', 'DEPARTMENT', 'SERVICE_TEAM'),
  since: day,
  ...subject,
});
const light = fc.constantFrom<Light[]>('GREEN', 'AMBER', 'RED');
const part: fc.Arbitrary<DepartmentHealth> = fc
  .record({
    done: fc.nat(40),
    open: fc.array(fc.record({ light, deadline: fc.option(deadline) }), { maxLength: 6 }),
    blocks: fc.array(block, { maxLength: 2 * blocksAtMost }),
    rest: fc.nat(10),
  })
  .map(({ done, open, blocks, rest }) => departmentHealth({ done, total: done + open.length + rest }, open, blocks));
const maybe = fc.option(part, { freq: 5 });
const parts: fc.Arbitrary<HealthParts> = fc.record({
  approval: maybe,
  utilities: maybe,
  acceptance: maybe,
  concierge: part,
  stage: fc.option(fc.constantFrom(...projectStages)),
  stewardship: fc.constantFrom('UNASSIGNED', 'MISSING', 'SERVING', 'COVERED', 'UNCOVERED', null),
  asOf: fc.constant(new Date('2026-03-09T02:00:00Z')),
});
const others = ['approval', 'utilities', 'acceptance'] as const;
const order: Record<Light, number> = { GREEN: 1, AMBER: 2, RED: 3 };
const worth = (shown: Light | null) => (shown === null ? 0 : order[shown]);

describe('projectHealth', () => {
  it('sums up what is known, and has the light of the project', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const health = projectHealth(given);
        const said = others.flatMap((name) => given[name] ?? []);
        expect(health.done).toBe(said.reduce((sum, { done }) => sum + done, 0));
        expect(health.total).toBe(said.reduce((sum, { total }) => sum + total, 0));
        expect(health.done).toBeLessThanOrEqual(health.total);
        expect(health.overdue).toBe([...said, given.concierge].reduce((sum, { overdue }) => sum + overdue, 0));
        expect(health.light).toBe(
          projectLight(
            others.map((name) => given[name]?.lights),
            given.concierge.lights,
          ),
        );
        expect(health.departments.map(({ department }) => department)).toEqual(healthDepartments);
        expect(health.complete).toBe(health.missing.length === 0);
        expect(health.missing).toEqual(
          health.departments.filter(({ known }) => !known).map(({ department }) => department),
        );
      }),
    );
  });

  it('says a percent from 0 to 100 that grows with what is done, and 100 only when nothing is left', () => {
    fc.assert(
      fc.property(parts, part, part, part, fc.nat(5), (given, approval, utilities, acceptance, more) => {
        const whole = { ...given, approval, utilities, acceptance };
        const { percent, done, total } = projectHealth(whole);
        expect(percent).not.toBeNull();
        expect(percent).toBeGreaterThanOrEqual(0);
        expect(percent).toBeLessThanOrEqual(100);
        const { concierge } = given;
        if (percent === 100) expect([done, concierge.done]).toEqual([total, concierge.total]);
        if (done === total && total > 0 && concierge.done === concierge.total) expect(percent).toBe(100);
        const further = { ...approval, done: Math.min(approval.total, approval.done + more) };
        expect(projectHealth({ ...whole, approval: further }).percent).toBeGreaterThanOrEqual(percent ?? 101);
      }),
    );
  });

  it('never looks better for a department that cannot say', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...others), fc.constantFrom(null, undefined), (given, name, nothing) => {
        const whole = projectHealth(given);
        const partial = projectHealth({ ...given, [name]: nothing });
        expect(partial.complete).toBe(false);
        expect(partial.missing).toContain(name.toUpperCase());
        expect([partial.light, partial.percent]).toEqual([null, null]);
        expect(partial.done).toBeLessThanOrEqual(whole.done);
        for (const { department, known, light: shown } of partial.departments) {
          const before = whole.departments.find((one) => one.department === department);
          expect(worth(shown)).toBeLessThanOrEqual(worth(before?.light ?? null));
          if (department === name.toUpperCase()) expect(known).toBe(false);
          else
            expect({ department, known, light: shown }).toMatchObject({ known: before?.known, light: before?.light });
        }
      }),
    );
  });

  it('takes each block and the next deadline from exactly one department', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const health = projectHealth(given);
        const said = new Map(
          [...others, 'concierge' as const].map((name) => [name.toUpperCase(), given[name] ?? null]),
        );
        const known = [...said.values()].filter((one) => one !== null);
        expect(health.blockedByCount).toBe(known.reduce((sum, { blockedByCount }) => sum + blockedByCount, 0));
        expect(health.blockedBy).toHaveLength(Math.min(blocksAtMost, health.blockedByCount));
        for (const { department, ...shown } of health.blockedBy) {
          expect(said.get(department)?.blockedBy).toContainEqual(shown);
        }
        const since = health.blockedBy.map((one) => one.since);
        expect(since).toEqual(since.toSorted());
        const days = known.flatMap(({ nextDeadline }) => nextDeadline?.date ?? []).toSorted();
        expect(health.nextDeadline?.date ?? null).toBe(days[0] ?? null);
        if (health.nextDeadline !== null) {
          const { department, ...shown } = health.nextDeadline;
          expect(said.get(department)?.nextDeadline).toEqual(shown);
        }
      }),
    );
  });

  it.each([
    [null, false, false],
    ['UNASSIGNED', false, false],
    ['SERVING', true, false],
    ['COVERED', true, false],
    ['MISSING', false, true],
    ['UNCOVERED', false, true],
  ] as const)(
    'with a stewardship that is %s has a steward: %s, alarm: %s',
    (stewardship, hasSteward, stewardMissing) => {
      const nothing = departmentHealth({ done: 0, total: 0 }, [], []);
      const given = { approval: nothing, utilities: nothing, acceptance: nothing, concierge: nothing, stage: null };
      expect(projectHealth({ ...given, stewardship, asOf: new Date() })).toMatchObject({
        hasSteward,
        stewardMissing,
        percent: 0,
        light: null,
        complete: true,
      });
    },
  );
});
