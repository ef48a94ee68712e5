import { agencies } from '@guanjia/kernel/agencies';
import { type CalendarEntry, writeCalendar } from '@guanjia/runtime/writeCalendar';
import type { DueItem } from '../domain/acceptanceStore.ts';
import type { JointVisit } from '../domain/jointVisit.ts';
import { presentRound } from '../domain/presentRound.ts';
import type { Agenda } from '../usecases/readAgenda.ts';
import type { Context } from './context.ts';

/** An agenda as a calendar that phones read; what was called off, or needs no opinion any more, stands there as cancelled. */
export function calendarOf({ visits, due }: Agenda, { catalogue }: Pick<Context['needs'], 'catalogue'>): string {
  const nameOf = (code: string): string => catalogue.find(code)?.name.zh ?? code;
  return writeCalendar('竣工联合验收', [...visits.map(visitEntry), ...due.map((one) => dueEntry(one, nameOf))]);
}

function visitEntry({ id, status, agencies: invited, leader, cancelledReason, ...visit }: JointVisit): CalendarEntry {
  const { sequence, startsAt, endsAt, place, changedAt } = visit;
  const notes = [
    `牵头单位：${leader.name}`,
    `参加部门：${invited.map((agency) => agencies[agency].zh).join('、')}`,
    ...(cancelledReason === null ? [] : [`取消原因：${cancelledReason}`]),
  ];
  return {
    uid: `joint-visit-${id}`,
    sequence,
    title: '联合验收现场核查',
    place,
    notes: notes.join('\n'),
    status: status === 'CANCELLED' ? 'CANCELLED' : 'CONFIRMED',
    changedAt,
    startsAt,
    endsAt,
  };
}

/** A round has its own entry, so that its last day never moves; given, it is done with. */
function dueEntry({ acceptance, item }: DueItem, nameOf: (code: string) => string): CalendarEntry {
  const { number, startedAt, deadline, opinion } = presentRound(item);
  const waits = item.status === 'UNDER_ACCEPTANCE';
  return {
    uid: `acceptance-round-${item.id}-${number}`,
    sequence: waits ? 0 : 1,
    title: `验收意见截止：${nameOf(item.itemCode)}`,
    place: null,
    notes: `${acceptance.registerNumber}，第 ${number} 轮，${agencies[item.agency].zh}`,
    status: waits ? (deadline.provisional ? 'TENTATIVE' : 'CONFIRMED') : 'CANCELLED',
    changedAt: waits ? startedAt : (opinion?.givenAt ?? acceptance.outcome?.at ?? startedAt),
    day: deadline.date,
  };
}
