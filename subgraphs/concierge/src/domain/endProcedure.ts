import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Procedure, ProcedureEntry } from './procedure.ts';
import { procedureSteps } from './procedureSteps.ts';
import { type ProcedureRules, startClocks } from './startClocks.ts';

/**
 * Ends the procedure of a project that is finished (C12): each step that is not done is said to be so, and no clock runs any
 * more. What comes later, the return visit above all, still marks its step. Safe to repeat.
 */
export function endProcedure(
  occasion: Occasion,
  { procedure, projectName }: { readonly procedure: Procedure; readonly projectName: string },
): Partial<Changes> {
  if (procedure.endedAt !== null) return {};
  const { projectId, steps } = procedure;
  const endedAt = occasion.at;
  const open = steps.filter(({ done }) => done === null).map(({ kind }) => kind);
  const entries = open.map((step): ProcedureEntry => {
    const { nextId, at, actor } = occasion;
    return { id: nextId(), projectId, step, action: 'NOT_DONE', text: '项目办结时未完成', evidence: [], at, actor };
  });
  const stopped = steps.map((step) => (step.done === null ? { ...step, time: null, overdueTold: false } : step));
  const message = announce(occasion, 'procedureEnded', {
    projectId,
    entity: { typename: 'Project', id: projectId },
    visibility: 'PARTIES',
    summary: {
      en: `${projectName} is finished; not done: ${open.map((kind) => procedureSteps[kind].en).join(', ')}.`,
      zh: `${projectName}办结时服务流程未完成：${open.map((kind) => procedureSteps[kind].zh).join('、')}`,
    },
    data: { stepsNotDone: open },
  });
  return {
    service: [{ kind: 'PROCEDURE', revision: revise(procedure, { steps: stopped, endedAt }), entries }],
    messages: open.length === 0 ? [] : [message],
  };
}

/** Lets the procedure of a project that is taken up again go on: what can be done now has its whole time from today. Safe to repeat. */
export function resumeProcedure(occasion: Occasion, rules: ProcedureRules, procedure: Procedure): Partial<Changes> {
  if (procedure.endedAt === null) return {};
  const resumed = { ...procedure, endedAt: null };
  const steps = startClocks(resumed, rules, calendarDateOf(occasion.at));
  return { service: [{ kind: 'PROCEDURE', revision: revise(procedure, { steps, endedAt: null }), entries: [] }] };
}
