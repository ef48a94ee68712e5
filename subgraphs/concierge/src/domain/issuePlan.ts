import { DomainError } from '@guanjia/kernel/DomainError';
import { announce } from './announce.ts';
import type { Changes } from './changes.ts';
import type { EnterprisePlan } from './enterprisePlan.ts';
import type { Occasion } from './occasion.ts';
import { requireText } from './requireText.ts';

export type NewPlan = Omit<EnterprisePlan, 'issuedAt' | 'issuedBy'>;

const mostMeasures = 30;

/** Issues the plan of a project, in place of the one before. Refuses one without measures. */
export function issuePlan(occasion: Occasion, asked: NewPlan): Partial<Changes> & { plan: EnterprisePlan } {
  const { id, projectId, problemId, edition, title, measures } = asked;
  const plan: EnterprisePlan = {
    id,
    projectId,
    problemId,
    edition,
    title: requireText(title, 'title', 100),
    measures: requireMeasures(measures),
    issuedAt: occasion.at,
    issuedBy: occasion.actor,
  };
  const message = announce(occasion, 'enterprisePlanIssued', {
    projectId,
    entity: { typename: 'Project', id: projectId },
    visibility: 'PARTIES',
    summary: {
      en: `Plan for the project, edition ${edition}: ${plan.title}.`,
      zh: `出具一企一策方案（第${edition}版）：${plan.title}`,
    },
    data: { planId: id, problemId, edition, measures: plan.measures.length },
  });
  return { plan, plans: [plan], messages: [message] };
}

function requireMeasures(measures: readonly string[]): readonly string[] {
  const kept = measures.slice(0, mostMeasures + 1).map((measure) => requireText(measure, 'measures', 500));
  if (kept.length > 0 && kept.length <= mostMeasures) return kept;
  throw new DomainError('BAD_INPUT', {
    field: 'measures',
    value: measures.length,
    accepted: `1 to ${mostMeasures} measures`,
  });
}
