import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { type AskedEvidence, checkedEvidence } from '../domain/checkedReportContent.ts';
import { handInReport } from '../domain/handInReport.ts';
import type { Report } from '../domain/report.ts';
import { requireMonth } from '../domain/reportMonth.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';

/**
 * Hands in the month's evidence of the person's own unit (印证材料, S4).
 * @throws REPORTING_UNIT_NOT_MARKED, PROJECT_NOT_FOUND for an entry's project, and what `handInReport` refuses
 */
export async function handInEvidence(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId'>,
  principal: Principal,
  { month: asked, entries }: { readonly month: string; readonly entries: readonly AskedEvidence[] },
): Promise<Report> {
  const { people, projects, reports } = needs.store;
  const month = requireMonth(asked);
  const content = checkedEvidence(entries);
  const person = await people.findPersonBySubject(principal.subject);
  if (person === null || !(await reports.owesEvidence(person.unitId, month))) {
    throw new DomainError('REPORTING_UNIT_NOT_MARKED', { field: 'month', value: month });
  }
  const projectIds = [...new Set(content.entries.flatMap((entry) => entry.projectId ?? []))];
  const facts = await projects.findFacts(projectIds);
  const unknown = projectIds.find((_, index) => facts[index] === null);
  if (unknown !== undefined) throw new DomainError('PROJECT_NOT_FOUND', { field: 'entries.projectId', value: unknown });
  const subject = { kind: 'EVIDENCE', unitId: person.unitId } as const;
  const kept = await reports.findReportOf(subject, month);
  const { report, ...changes } = handInReport(occasionFor(needs, principal), kept, { subject, month, content });
  await needs.store.commit(changes);
  return report;
}
