import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { announce } from './announce.ts';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { isStepOverdue, type Procedure, type ProcedureStep } from './procedure.ts';
import { procedureSteps } from './procedureSteps.ts';

/** Announces each step that is past its deadline, once; changes nothing otherwise. */
export function tellOverdueSteps(
  occasion: Occasion,
  { procedure, projectName }: { readonly procedure: Procedure; readonly projectName: string },
): Partial<Changes> {
  const today = calendarDateOf(occasion.at);
  const late = procedure.steps.filter((step) => !step.overdueTold && isStepOverdue(step, today));
  if (late.length === 0) return {};
  const steps = procedure.steps.map((step) => (late.includes(step) ? { ...step, overdueTold: true } : step));
  return {
    service: [{ kind: 'PROCEDURE', revision: revise(procedure, { steps }), entries: [] }],
    messages: late.flatMap((step) => overdueMessage(occasion, procedure.projectId, projectName, step)),
  };
}

function overdueMessage(occasion: Occasion, projectId: string, projectName: string, { kind, time }: ProcedureStep) {
  if (time === null) return [];
  const { en, zh, stage } = procedureSteps[kind];
  const message = announce(occasion, 'procedureStepOverdue', {
    projectId,
    entity: { typename: 'Project', id: projectId },
    visibility: 'INTERNAL',
    summary: {
      en: `${en}: overdue since ${time.deadline} for ${projectName}.`,
      zh: `${projectName}“${zh}”逾期（应于${time.deadline}前完成）`,
    },
    data: { step: kind, stage, deadline: { date: time.deadline, provisional: time.isProvisional } },
  });
  return [message];
}
