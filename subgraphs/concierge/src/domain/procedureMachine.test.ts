import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import { DomainError } from '@guanjia/kernel/DomainError';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Changes } from './changes.ts';
import { completeStep } from './completeStep.ts';
import { endProcedure, resumeProcedure } from './endProcedure.ts';
import { openProcedure } from './openProcedure.ts';
import { completedAt, isStepOverdue, nextStep, type Procedure, procedureLight, stageOf, stepOf } from './procedure.ts';
import { type ProcedureStepKind, stepKinds, stepsBefore } from './procedureSteps.ts';
import type { ProjectSign, SignedStep } from './projectSign.ts';
import { signStep } from './signStep.ts';
import type { ProcedureRules } from './startClocks.ts';
import { tellOverdueSteps } from './tellOverdueSteps.ts';
import { undoStep } from './undoStep.ts';

const projectId = '01930000-0000-7000-8000-000000000001';
const days = {
  TAKE_ON: 3,
  EARLY_INTERVENTION: 5,
  TAILORED_PLAN: 10,
  ACCEPTANCE: 30,
  PARALLEL_SPEEDUP: 30,
  AFTER_APPROVAL: 60,
  REPORT: 'MONTH_END',
  RETURN_VISIT: 15,
} as const;
const rules: ProcedureRules = { calendar: chinaCalendar, days };
const monday = new Date('2026-03-09T01:00:00Z');

let count = 0;
const occasionOn = (day: number) => ({
  actor: { subject: 's', name: '甲' },
  at: new Date(monday.getTime() + day * 86_400_000),
  nextId: () => `id-${count++}`,
});
const signOf = (step: SignedStep, day: number): ProjectSign => ({
  projectId,
  step,
  eventId: `event-${count++}`,
  gseq: count,
  entityId: `entity-${count}`,
  at: occasionOn(day).at,
  by: { subject: 'a', name: '审批' },
  items: null,
});

function recordOf({ service = [] }: Partial<Changes>): Procedure | null {
  const [change] = service;
  return change?.kind === 'PROCEDURE' ? change.revision.record : null;
}

function opened(signs: readonly ProjectSign[] = []): Procedure {
  const procedure = recordOf(openProcedure(occasionOn(0), rules, { projectId, projectName: '项目' }, signs));
  if (procedure === null) throw new Error('not opened');
  return procedure;
}

const complete = (procedure: Procedure, kind: ProcedureStepKind, day = 0): Procedure =>
  completeStep(occasionOn(day), rules, { procedure, projectName: '项目' }, { kind, note: '已办', evidence: [] })
    .procedure;
const undo = (procedure: Procedure, kind: ProcedureStepKind, day = 0): Procedure =>
  undoStep(occasionOn(day), rules, { procedure, projectName: '项目' }, { kind, reason: '有误' }).procedure;

const refusal = (code: string) => expect.objectContaining({ code });

const kind = fc.constantFrom(...stepKinds);
const command = fc.oneof(
  fc.record({ act: fc.constant('complete' as const), kind, wait: fc.nat(20) }),
  fc.record({ act: fc.constant('undo' as const), kind, wait: fc.nat(20) }),
  fc.record({
    act: fc.constant('sign' as const),
    kind: fc.constantFrom('EARLY_INTERVENTION', 'TAILORED_PLAN', 'ACCEPTANCE', 'PARALLEL_SPEEDUP' as const),
    wait: fc.nat(20),
  }),
  fc.record({ act: fc.constant('tell' as const), kind, wait: fc.nat(20) }),
  fc.record({ act: fc.constantFrom('end' as const, 'resume' as const), kind, wait: fc.nat(20) }),
);

describe('the machine of a procedure (C5)', () => {
  it('keeps its order, its clocks and its word under any sequence of commands, signs and rounds of the clock', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        let procedure = opened();
        let day = 0;
        for (const asked of commands) {
          day += asked.wait;
          const before = procedure;
          const today = occasionOn(day).at.toISOString().slice(0, 10);
          let changes: Partial<Changes> = {};
          const project = { procedure, projectName: '项目' };
          try {
            if (asked.act === 'complete') {
              const step = { kind: asked.kind, note: '已办', evidence: [] };
              changes = completeStep(occasionOn(day), rules, project, step);
            } else if (asked.act === 'undo') {
              changes = undoStep(occasionOn(day), rules, project, { kind: asked.kind, reason: '有误' });
            } else if (asked.act === 'sign') {
              changes = signStep(occasionOn(day), rules, project, signOf(asked.kind, day));
            } else if (asked.act === 'end') changes = endProcedure(occasionOn(day), project);
            else if (asked.act === 'resume') changes = resumeProcedure(occasionOn(day), rules, procedure);
            else changes = tellOverdueSteps(occasionOn(day), project);
          } catch (cause) {
            expect(cause).toBeInstanceOf(DomainError);
          }
          procedure = recordOf(changes) ?? before;
          if (procedure === before) continue;
          // every change is a new version, and is told: a resumption by its agreement, an end by what it leaves
          expect(procedure.version).toBe(before.version + 1);
          const isSilent = asked.act === 'resume' || (asked.act === 'end' && nextStep(before) === null);
          expect(changes.messages?.length ?? 0).toBe(isSilent ? 0 : Math.max(1, changes.messages?.length ?? 0));
          expect(procedure.endedAt !== null).toBe(
            asked.act === 'end' || (asked.act !== 'resume' && before.endedAt !== null),
          );
          expect(procedure.steps.map((step) => step.kind)).toEqual(stepKinds);
          for (const step of procedure.steps) {
            const current = procedure;
            const follows = stepsBefore(step.kind).every((other) => stepOf(current, other).done !== null);
            // what a person recorded stands on what was done before
            if (step.done !== null && !step.done.bySign) expect(follows).toBe(true);
            // a clock runs for what can be done now, and for nothing else
            if (step.done === null) expect(step.time !== null).toBe(follows && procedure.endedAt === null);
            // a deadline that runs is not moved by anything but the undoing of the step before
            const former = stepOf(before, step.kind);
            if (former.time !== null && step.time !== null) expect(step.time).toEqual(former.time);
            if (step.overdueTold && !former.overdueTold) expect(isStepOverdue(step, today)).toBe(true);
          }
          if (asked.act === 'end')
            expect(endProcedure(occasionOn(day), { procedure, projectName: '项目' })).toEqual({});
          if (asked.act === 'tell') {
            expect(tellOverdueSteps(occasionOn(day), { procedure, projectName: '项目' })).toEqual({});
          }
          const isCompleted = stageOf(procedure) === 'COMPLETED';
          expect(nextStep(procedure) === null).toBe(isCompleted);
          expect(completedAt(procedure) !== null).toBe(isCompleted);
          if (isCompleted) expect(procedureLight(procedure, today)).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });

  it('goes 承接 → 办理 with its five steps → 统计报送 → 回访', () => {
    let procedure = opened();
    const stages = [];
    for (const step of stepKinds) {
      stages.push(stageOf(procedure));
      procedure = complete(procedure, step);
    }
    expect(stages).toEqual(['TAKE_ON', ...Array(5).fill('HANDLE'), 'REPORT', 'RETURN_VISIT']);
    expect(stageOf(procedure)).toBe('COMPLETED');
  });

  it.each(stepKinds.slice(1))('refuses %s before the step it stands on', (step) => {
    expect(() => complete(opened(), step)).toThrow(refusal('PROCEDURE_STEP_TOO_EARLY'));
  });

  it('reports wait for nothing but the taking on, and are due at the end of the month (S4)', () => {
    const procedure = complete(opened(), 'TAKE_ON');
    expect(stepOf(procedure, 'REPORT').time).toMatchObject({ deadline: '2026-03-31', amberFrom: '2026-03-27' });
    expect(stageOf(complete(procedure, 'REPORT'))).toBe('HANDLE');
  });

  it('takes what the graph has shown before it was opened, and stops no clock for it', () => {
    const procedure = opened([signOf('TAILORED_PLAN', -3)]);
    expect(stepOf(procedure, 'TAILORED_PLAN').done).toMatchObject({ bySign: true, note: '已规划办理路线图' });
    expect(nextStep(procedure)?.kind).toBe('TAKE_ON');
    expect(stepOf(procedure, 'ACCEPTANCE').time).not.toBeNull();
    expect(signStep(occasionOn(0), rules, { procedure, projectName: '项目' }, signOf('TAILORED_PLAN', 1))).toEqual({});
  });

  it('is undone from the end, and gives no new time', () => {
    const taken = complete(opened(), 'TAKE_ON');
    const begun = complete(taken, 'EARLY_INTERVENTION', 1);
    expect(() => undo(begun, 'TAKE_ON')).toThrow(refusal('PROCEDURE_STEP_BUILT_ON'));
    const back = undo(begun, 'EARLY_INTERVENTION', 30);
    expect(stepOf(back, 'EARLY_INTERVENTION').time).toEqual(stepOf(taken, 'EARLY_INTERVENTION').time);
    expect(stepOf(back, 'TAILORED_PLAN').time).toBeNull();
    expect(procedureLight(back, '2026-04-10')).toBe('RED');
  });
});
