import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { DemoStage } from './demoStage.ts';
import { decideReport } from './domain/decideReport.ts';
import { handInReport } from './domain/handInReport.ts';
import { markReportingUnit } from './domain/markReportingUnit.ts';
import type { Occasion } from './domain/occasion.ts';
import type { Person } from './domain/person.ts';
import type { Report } from './domain/report.ts';
import { firstDayOf, monthBefore, monthOf, monthSpan, type ReportMonth } from './domain/reportMonth.ts';
import type { StaffingAct } from './staffingActs.ts';

const dayMs = 86_400_000;
const minuteMs = 60_000;
const street = '01930001-0001-7000-8000-000000000007';
const streetSteward = '01930001-0002-7000-8000-000000000064';
/** Projects of the demo whose reports of a month are missing, late and returned. */
interface Unlike {
  readonly missing: readonly string[];
  readonly late: readonly string[];
  readonly returned: readonly string[];
}

const lastMonth: Unlike = {
  missing: ['01930000-0000-7000-8000-000000000001'],
  late: ['01930000-0000-7000-8000-000000000003', '01930000-0000-7000-8000-000000000028'],
  returned: ['01930000-0000-7000-8000-000000000002', '01930000-0000-7000-8000-000000000029'],
};
const monthBeforeLast: Unlike = { missing: [], late: ['01930000-0000-7000-8000-000000000004'], returned: [] };

/**
 * What the demo's people have reported for the last two months (演示): everybody on each project carried in them, but of last month
 * some are missing, late or returned, and of the month before one came late; and a street its evidence.
 */
export function reportActs(now: Date): StaffingAct[] {
  const month = monthBefore(monthOf(calendarDateOf(now)));
  const earlier = monthBefore(month);
  return [
    at(now, new Date(`${firstDayOf(earlier)}T01:00:00Z`), (stage, occasion) => {
      const marked = { unit: stage.unitById(street), kind: 'STREET', fromMonth: earlier } as const;
      stage.keep(markReportingUnit(occasion, marked, null));
    }),
    ...actsOfMonth(now, earlier, monthBeforeLast),
    ...actsOfMonth(now, month, lastMonth),
  ];
}

function actsOfMonth(now: Date, month: ReportMonth, { missing, late, returned }: Unlike): StaffingAct[] {
  const { end } = monthSpan(month);
  const handed = new Map<string, { readonly report: Report; readonly by: Person }>();
  /** After the month, and not to come even when the next has just begun. */
  const afterwards = new Date(end.getTime() + Math.min(34 * 60 * minuteMs, (now.getTime() - end.getTime()) / 2));
  const handInOf = (wanted: (projectId: string) => boolean) => (stage: DemoStage, occasion: Occasion) => {
    for (const { projectId, personId } of heldIn(stage, month)) {
      if (!wanted(projectId)) continue;
      const by = stage.personOf(personId);
      const subject = { kind: 'SERVICE', projectId, personId } as const;
      const content = { kind: 'SERVICE', ...textsFor(stage.factsOf(projectId).name) } as const;
      const { report, ...changes } = handInReport(actingAs(by, occasion), null, { subject, month, content });
      handed.set(projectId, { report, by });
      stage.keep(changes);
    }
  };
  return [
    at(now, new Date(`${month}-24T03:00:00Z`), handInEvidenceOf(month)),
    at(
      now,
      new Date(end.getTime() - minuteMs),
      handInOf((projectId) => !missing.includes(projectId) && !late.includes(projectId)),
    ),
    at(
      now,
      afterwards,
      handInOf((projectId) => late.includes(projectId)),
    ),
    at(now, new Date(afterwards.getTime() + 1), (stage, occasion) => {
      for (const projectId of returned) {
        const kept = handed.get(projectId);
        if (kept === undefined) continue;
        const last = { no: kept.report.lastVersionNo, handedInBy: actorOf(kept.by) };
        const asked = { action: 'return', reason: '请补充下月工作安排（演示）' } as const;
        stage.keep(decideReport(occasion, kept.report, last, asked));
      }
    }),
  ];
}

function handInEvidenceOf(month: ReportMonth): StaffingAct['perform'] {
  return (stage, occasion) => {
    const by = stage.personOf(streetSteward);
    const entry = {
      title: '走访重点项目记录（演示）',
      kind: 'RECORD',
      projectId: null,
      sha256: null,
      text: '走访辖区重点项目两次，收集用电需求一项（演示）。',
    } as const;
    const content = { kind: 'EVIDENCE', entries: [entry] } as const;
    const subject = { kind: 'EVIDENCE', unitId: by.unitId } as const;
    stage.keep(handInReport(actingAs(by, occasion), null, { subject, month, content }));
  };
}

/** Who has held which project in the month until now, each once. */
function heldIn(stage: DemoStage, month: ReportMonth): { readonly projectId: string; readonly personId: string }[] {
  const { start, end } = monthSpan(month);
  const ends = new Map(
    stage.changes.flatMap(({ endedTerms = [] }) => endedTerms.map(({ termId, endedAt }) => [termId, endedAt] as const)),
  );
  const held = stage.changes
    .flatMap(({ startedTerms = [] }) => startedTerms)
    .filter(({ id, startedAt }) => startedAt < end && (ends.get(id) ?? end) > start);
  return [...new Map(held.map((term) => [`${term.projectId} ${term.personId}`, term])).values()];
}

function textsFor(name: string) {
  return {
    progress: `${name}按计划推进（演示）。`,
    problemsMet: '无（演示）。',
    helpGiven: '协助准备申请材料，跟进办理进度（演示）。',
    nextWork: '继续跟进下一阶段事项（演示）。',
  };
}

function actorOf({ id, name, subject }: Person): Occasion['actor'] {
  return { subject: subject ?? `demo.person.${id}`, name };
}

function actingAs(person: Person, occasion: Occasion): Occasion {
  return { ...occasion, actor: actorOf(person) };
}

function at(now: Date, instant: Date, perform: StaffingAct['perform']): StaffingAct {
  return { daysAgo: (now.getTime() - instant.getTime()) / dayMs, perform };
}
