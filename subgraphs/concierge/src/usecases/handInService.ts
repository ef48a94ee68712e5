import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { checkedServiceText } from '../domain/checkedReportContent.ts';
import { handInReport } from '../domain/handInReport.ts';
import { mergeChanges } from '../domain/mergeChanges.ts';
import type { Report, ServiceText } from '../domain/report.ts';
import { requireMonth } from '../domain/reportMonth.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireFacts } from './requireFacts.ts';
import { shownStep } from './shownStep.ts';

/**
 * Hands in the month's report on a project (统计报送, S4): by whoever carried it on some day of the month, as steward or backup;
 * with it the procedure's 统计报送 is done (C5).
 * @throws REPORT_NOT_OWED, PROJECT_NOT_FOUND, and what `handInReport` refuses
 */
export async function handInService(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'calendar' | 'procedureDays'>,
  principal: Principal,
  {
    projectId,
    month: asked,
    input,
  }: { readonly projectId: string; readonly month: string; readonly input: ServiceText },
): Promise<Report> {
  const { people, reports } = needs.store;
  const month = requireMonth(asked);
  const content = checkedServiceText(input);
  await requireFacts(needs.store, projectId);
  const person = await people.findPersonBySubject(principal.subject);
  const subject = { kind: 'SERVICE', projectId, personId: person?.id ?? '' } as const;
  if (person === null || !(await reports.hasHeld(subject, month))) {
    throw new DomainError('REPORT_NOT_OWED', { field: 'projectId', value: projectId });
  }
  const kept = await reports.findReportOf(subject, month);
  const occasion = occasionFor(needs, principal);
  const { report, ...changes } = handInReport(occasion, kept, { subject, month, content });
  const step = await shownStep(needs, occasion, {
    projectId,
    kind: 'REPORT',
    note: `已报送${month}服务情况`,
    evidence: [{ kind: 'SERVICE_REPORT', reference: report.id }],
  });
  await needs.store.commit(mergeChanges([changes, step]));
  return report;
}
