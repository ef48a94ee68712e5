import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { monthBefore, monthOf } from './domain/reportMonth.ts';
import { issueCityReport, writeCityReport } from './domain/writeCityReport.ts';
import { figuresNow } from './usecases/changeCityReport.ts';
import type { ConciergeNeeds } from './usecases/conciergeNeeds.ts';
import { unlessStale } from './usecases/unlessStale.ts';

const regionCode = '370700';
const someProject = '01930000-0000-7000-8000-000000000001';
const actor = { subject: 'demo.service-room', name: '演示服务室' };
const texts = {
  progress: '本月围绕重点项目开展全流程帮办服务，逐一对接项目单位，跟进审批进展（演示）。',
  experience: '对新入库项目实行首次上门、一次告知，减少材料反复补正（演示）。',
  publicity: [
    { title: '“项目管家”上门帮办（演示）', media: '演示日报', publishedOn: '', url: 'https://demo.invalid/news/1' },
  ],
} as const;

/**
 * Issues the demo's monthly report of 潍坊 for last month, once, as soon as the demo's projects have been announced: its figures are
 * counted from them. Safe to repeat.
 */
export async function seedDemoReport(needs: ConciergeNeeds): Promise<void> {
  const { reports, projects } = needs.store;
  const kept = await reports.listCityReports(
    { filter: { region: regionCode }, regions: null },
    { first: 1, after: null },
  );
  const [facts] = await projects.findFacts([someProject]);
  if (kept.length > 0 || !facts) return;
  const month = monthBefore(monthOf(calendarDateOf(needs.now())));
  const publicity = texts.publicity.map((piece) => ({ ...piece, publishedOn: `${month}-18` }));
  const occasion = { actor, at: needs.now(), nextId: needs.nextId };
  const draft = writeCityReport(occasion, null, { regionCode, month, texts: { ...texts, publicity } });
  const figures = await figuresNow(needs, { regionCode, month });
  const issued = issueCityReport(occasion, draft.cityReport, figures);
  await unlessStale(() => needs.store.commit({ reports: [...(draft.reports ?? []), ...(issued.reports ?? [])] }));
}
