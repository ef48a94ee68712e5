import { type CalendarDate, parseCalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { type Changes, revise } from './changes.ts';
import type { Occasion } from './occasion.ts';
import { personnelEntry } from './personnelEntry.ts';
import { requireText } from './requireText.ts';
import type { TrainingPlan } from './trainingPlan.ts';
import type { Unit } from './unit.ts';

export type NewTraining = Pick<TrainingPlan, 'id' | 'subject' | 'field' | 'form' | 'firstDay' | 'lastDay' | 'audience'>;

/** Plans a training that a unit holds (S1 S2 S4). @throws BAD_INPUT, DATES_OUT_OF_ORDER */
export function planTraining(
  occasion: Occasion,
  asked: NewTraining,
  heldBy: Unit,
): Partial<Changes> & { plan: TrainingPlan } {
  const plan: TrainingPlan = {
    ...asked,
    subject: requireText(asked.subject, 'subject', 200),
    heldById: heldBy.id,
    ...requireDays(asked),
    plannedAt: occasion.at,
    plannedBy: occasion.actor,
    cancelledAt: null,
    cancelReason: null,
    version: 1,
  };
  const { id, subject, firstDay, lastDay } = plan;
  const entry = personnelEntry(occasion, {
    action: 'TRAINING_PLANNED',
    unitId: heldBy.id,
    personId: null,
    text: {
      en: `${heldBy.name} holds the training ${subject} from ${firstDay} to ${lastDay}.`,
      zh: `${heldBy.name}计划于${firstDay}至${lastDay}举办培训：${subject}`,
    },
    before: {},
    after: { planId: id, subject, firstDay, lastDay },
  });
  return { plan, staffing: [{ kind: 'TRAINING_PLAN', revision: { record: plan, readVersion: 0 } }], entries: [entry] };
}

/** Calls a training off; it stays on record. @throws TRAINING_CANCELLED */
export function cancelTraining(
  occasion: Occasion,
  plan: TrainingPlan,
  why: string,
): Partial<Changes> & { plan: TrainingPlan } {
  requireNotCancelled(plan);
  const cancelReason = requireText(why, 'reason', 200);
  const revision = revise(plan, { cancelledAt: occasion.at, cancelReason });
  const entry = personnelEntry(occasion, {
    action: 'TRAINING_CANCELLED',
    unitId: plan.heldById,
    personId: null,
    text: { en: `The training ${plan.subject} was called off.`, zh: `取消培训：${plan.subject}` },
    before: { planId: plan.id },
    after: { reason: cancelReason },
  });
  return { plan: revision.record, staffing: [{ kind: 'TRAINING_PLAN', revision }], entries: [entry] };
}

/** @throws TRAINING_CANCELLED */
export function requireNotCancelled({ id, cancelledAt }: Pick<TrainingPlan, 'id' | 'cancelledAt'>): void {
  if (cancelledAt !== null) throw new DomainError('TRAINING_CANCELLED', { field: 'planId', value: id });
}

function requireDays(asked: Pick<NewTraining, 'firstDay' | 'lastDay'>): {
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
} {
  const firstDay = parseCalendarDate(asked.firstDay, 'firstDay');
  const lastDay = parseCalendarDate(asked.lastDay, 'lastDay');
  if (firstDay <= lastDay) return { firstDay, lastDay };
  throw new DomainError('DATES_OUT_OF_ORDER', { field: 'lastDay', value: lastDay, accepted: `${firstDay} or later` });
}
