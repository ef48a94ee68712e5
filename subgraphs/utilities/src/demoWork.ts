import { type CalendarDate, calendarDateOf } from '@guanjia/kernel/calendarDate';
import { type MatterAction, type MatterStatus, matterTransitions } from './domain/matterStatus.ts';
import type { ProviderWork } from './domain/matterTask.ts';
import type { MatterKind } from './domain/utilityMatter.ts';

type WorkAction = ProviderWork['action'];

const words: Record<WorkAction, (today: CalendarDate) => ProviderWork> = {
  accept: () => ({ action: 'accept', note: null }),
  survey: (today) => ({
    action: 'survey',
    surveyedOn: today,
    participants: ['演示服务单位', '演示项目单位'],
    findings: '现场具备接入条件（演示）',
  }),
  plan: () => ({ action: 'plan', plan: '就近接入市政主管网（演示）' }),
  construct: (today) => ({ action: 'construct', startedOn: today, finishedOn: today }),
  passInspection: (today) => ({ action: 'passInspection', inspectedOn: today, findings: null }),
  failInspection: (today) => ({ action: 'failInspection', inspectedOn: today, defects: ['阀门井盖未复位（演示）'] }),
  connect: (today) => ({ action: 'connect', connectedOn: today, accountNumber: 'DEMO-0001' }),
  grant: (today) => ({ action: 'grant', permitNumber: 'DEMO-PERMIT-0001', validFrom: today, validUntil: today }),
};

/** The provider's steps from signing to a status, in order; none when the status is not reached by its own work. */
export function demoPath(kind: MatterKind, wanted: MatterStatus): readonly WorkAction[] {
  const walk = (status: MatterStatus): readonly WorkAction[] | null => {
    if (status === wanted) return [];
    for (const action of forward) {
      const row: Partial<Record<MatterAction, MatterStatus>> = matterTransitions[kind][status];
      const next = row[action];
      const rest = next === undefined ? null : walk(next);
      if (rest !== null) return [action, ...rest];
    }
    return null;
  };
  return walk('RECEIVED') ?? [];
}

/** The step in words that fit the day. */
export function demoWork(action: WorkAction, at: Date): ProviderWork {
  return words[action](calendarDateOf(at));
}

/** Without failed inspections, so that the walk comes to an end. */
const forward: readonly WorkAction[] = ['accept', 'survey', 'plan', 'construct', 'passInspection', 'connect', 'grant'];
