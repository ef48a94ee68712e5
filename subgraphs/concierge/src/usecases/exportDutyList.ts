import { csvText } from '@guanjia/kernel/csvText';
import { reportKinds } from '../domain/report.ts';
import { dutyStates } from '../domain/reportDuty.ts';
import type { DutyQuery } from '../domain/reportStore.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { mostExported, requireExportable } from './requireExportable.ts';

const head = ['月份', '类别', '项目代码', '项目名称', '责任人', '责任单位', '截止日期', '状态', '逾期天数'];

/** Who owes which report, as CSV; four statements however long it is. @throws EXPORT_TOO_LARGE beyond 5,000 lines */
export async function exportDutyList({ store }: Pick<ConciergeNeeds, 'store'>, query: DutyQuery): Promise<string> {
  const found = await store.reports.listDuties(query, { first: mostExported, after: null });
  const duties = requireExportable(found, ['region', 'unitId', 'personId', 'kind', 'state']);
  const facts = byKey(
    await store.projects.findFacts(
      each(duties.map(({ subject }) => (subject.kind === 'SERVICE' ? subject.projectId : null))),
    ),
    ({ projectId }) => projectId,
  );
  const people = byKey(
    await store.people.findPeople(
      each(duties.map(({ subject }) => (subject.kind === 'SERVICE' ? subject.personId : null))),
    ),
    ({ id }) => id,
  );
  const units = byKey(await store.people.findUnits(each(duties.map(({ unitId }) => unitId))), ({ id }) => id);
  const rows = duties.map(({ month, subject, unitId, dueOn, state, daysLate }) => {
    const project = subject.kind === 'SERVICE' ? facts.get(subject.projectId) : undefined;
    const person = subject.kind === 'SERVICE' ? people.get(subject.personId) : undefined;
    return [
      month,
      reportKinds[subject.kind].zh,
      project?.code ?? '',
      project?.name ?? '',
      person?.name ?? '',
      units.get(unitId)?.name ?? '',
      dueOn,
      dutyStates[state].zh,
      String(daysLate),
    ];
  });
  return csvText([head, ...rows]);
}

function each(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

function byKey<Kept>(found: readonly (Kept | null)[], keyOf: (kept: Kept) => string): ReadonlyMap<string, Kept> {
  return new Map(found.filter((kept) => kept !== null).map((kept) => [keyOf(kept), kept]));
}
