import type { OutboxMessage } from '@guanjia/kernel/messages';
import { announce } from './announce.ts';
import type { Occasion } from './occasion.ts';
import type { Report } from './report.ts';
import { daysPast } from './reportDuty.ts';
import type { ReportEventType } from './reportEventType.ts';

const words = {
  serviceReportHandedIn: { en: 'Service report handed in', zh: '报送服务情况' },
  serviceReportReturned: { en: 'Service report returned', zh: '退回服务情况报送' },
  serviceReportAccepted: { en: 'Service report accepted', zh: '采纳服务情况报送' },
} as const satisfies Partial<Record<ReportEventType, { readonly en: string; readonly zh: string }>>;

/** What is told of a service report in its project's log; evidence belongs to no project and is told in none. */
export function reportMessages(
  occasion: Occasion,
  { id, subject, month, dueOn, firstHandedInOn, lastVersionNo }: Report,
  { type, reason = null }: { readonly type: keyof typeof words; readonly reason?: string | null },
): OutboxMessage[] {
  if (subject.kind === 'EVIDENCE') return [];
  const { projectId, personId } = subject;
  const daysLate = daysPast(dueOn, firstHandedInOn);
  const late = daysLate === 0 ? { en: '', zh: '' } : { en: `, ${daysLate} days late`, zh: `，逾期${daysLate}日` };
  const why = reason === null ? '' : reason.length > 60 ? `${reason.slice(0, 60)}…` : reason;
  const message = announce(occasion, type, {
    projectId,
    entity: { typename: 'Report', id },
    visibility: 'INTERNAL',
    summary: {
      en: `${words[type].en}: ${month}${late.en}${why === '' ? '.' : `: ${why}`}`,
      zh: `${words[type].zh}：${month}${late.zh}${why === '' ? '' : `（${why}）`}`,
    },
    data: { reportId: id, personId, month, versionNo: lastVersionNo, dueOn, daysLate },
  });
  return [message];
}
