import type { Actor } from '@guanjia/kernel/actor';
import type { DomainEvent, OutboxMessage } from '@guanjia/kernel/messages';
import { newId } from '@guanjia/kernel/newId';
import type { DrawnLines } from './drawUpPlan.ts';
import type { Label } from './label.ts';
import type { CarryOver, MonthlyPlan, PlanLine } from './monthlyPlan.ts';

/** Announces to each project what of it a plan took up or no longer needs; nothing to a project for which nothing changed. */
export function monthlyPlanDrawnUp(plan: MonthlyPlan, { added, changed }: DrawnLines): readonly OutboxMessage[] {
  const ofProjects = Map.groupBy([...added, ...changed], ({ projectId }) => projectId);
  const { drawnUpAt: at, drawnUpBy: by, month } = plan;
  return [...ofProjects].map(([projectId, lines]) => {
    const codesOf = (wanted: readonly PlanLine[]) =>
      lines.filter((line) => wanted.includes(line)).map(({ itemCode }) => itemCode);
    const data = {
      added: codesOf(added),
      dropped: codesOf(changed.filter(({ droppedAt }) => droppedAt !== null)),
      restored: codesOf(changed.filter(({ droppedAt }) => droppedAt === null)),
    };
    const names = lines.map(({ itemName }) => itemName);
    const summary = {
      en: `Plan of ${month}: ${names.map(({ en }) => en).join(', ')}.`,
      zh: `${month}审批服务月度计划：${names.map(({ zh }) => zh).join('、')}。`,
    };
    return planEvent({ type: 'approval.monthlyPlanDrawnUp', plan, projectId, at, by, summary, data });
  });
}

/** Announces that what was not finished in its month goes on in a later one. */
export function planLineCarriedOver(
  plan: MonthlyPlan,
  { line, carried, fromMonth }: { readonly line: PlanLine; readonly carried: CarryOver; readonly fromMonth: string },
): OutboxMessage {
  const { projectId, itemCode, itemName, agency, id: lineId } = line;
  const { fromLineId, reason, at, by } = carried;
  const summary = {
    en: `${itemName.en}: carried over from ${fromMonth} to ${plan.month}.`,
    zh: `${itemName.zh}：由${fromMonth}结转至${plan.month}。`,
  };
  const data = { lineId, fromLineId, fromMonth, itemCode, agency, reason };
  return planEvent({ type: 'approval.planLineCarriedOver', plan, projectId, at, by, summary, data });
}

interface Announcement {
  readonly type: string;
  readonly plan: MonthlyPlan;
  readonly projectId: string;
  readonly at: Date;
  readonly by: Actor;
  readonly summary: Label;
  readonly data: DomainEvent['data'];
}

function planEvent({ type, plan, projectId, at, by, summary, data }: Announcement): OutboxMessage {
  const { id, regionCode, month } = plan;
  const event = {
    id: newId(),
    type,
    projectId,
    time: at.toISOString(),
    entity: { typename: 'MonthlyPlan', id },
    visibility: 'PARTIES',
    actor: by,
    summary,
    data: { planId: id, regionCode, month, ...data },
  } as const;
  return { kind: 'event', event };
}
