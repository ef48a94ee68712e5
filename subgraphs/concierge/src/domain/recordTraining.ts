import { type CalendarDate, calendarDateOf, parseCalendarDate } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Changes } from './changes.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { personnelEntry } from './personnelEntry.ts';
import { requireNotCancelled } from './planTraining.ts';
import { requireText } from './requireText.ts';
import { isInAudience, type TrainingPlan } from './trainingPlan.ts';
import { type TrainingRecord, type TrainingResult, trainingResults } from './trainingRecord.ts';
import type { Unit } from './unit.ts';

export interface Participant {
  readonly person: Person;
  readonly unit: Unit;
  readonly result: TrainingResult;
  readonly note: string | null;
}

export interface TrainingDay {
  /** The last day of the plan, or today if that is earlier, unless told. */
  readonly trainedOn: CalendarDate | null;
  readonly participants: readonly Participant[];
  /** Whose result is on record already. */
  readonly recordedIds: ReadonlySet<string>;
}

/**
 * Records who took part in a training and with what result, all or nobody.
 * @throws TRAINING_CANCELLED; TRAINING_NOT_BEGUN before its first day; BAD_INPUT for nobody, or a day outside the plan;
 * TRAINING_AUDIENCE_MISMATCH for one whom the plan is not for; TRAINING_ALREADY_RECORDED
 */
export function recordTraining(
  occasion: Occasion,
  plan: TrainingPlan,
  { trainedOn, participants, recordedIds }: TrainingDay,
): Partial<Changes> & { records: readonly TrainingRecord[] } {
  requireNotCancelled(plan);
  const day = requireDay(plan, trainedOn, calendarDateOf(occasion.at));
  if (participants.length === 0)
    throw new DomainError('BAD_INPUT', { field: 'results', accepted: 'at least one person' });
  const seen = new Set(recordedIds);
  for (const { person, unit } of participants) {
    if (seen.has(person.id)) {
      throw new DomainError('TRAINING_ALREADY_RECORDED', { field: 'results.personId', value: person.id });
    }
    seen.add(person.id);
    if (!isInAudience(plan, person, unit)) {
      throw new DomainError('TRAINING_AUDIENCE_MISMATCH', {
        field: 'results.personId',
        value: person.id,
        accepted: plan.audience,
      });
    }
  }
  const records = participants.map(({ person, result, note }) => ({
    id: occasion.nextId(),
    planId: plan.id,
    personId: person.id,
    result,
    trainedOn: day,
    note: note === null ? null : requireText(note, 'results.note', 500),
    recordedAt: occasion.at,
    recordedBy: occasion.actor,
    corrections: [],
  }));
  const entries = participants.map(({ person, result }) =>
    personnelEntry(occasion, {
      action: 'TRAINING_RECORDED',
      unitId: person.unitId,
      personId: person.id,
      text: {
        en: `${person.name}: ${plan.subject} on ${day}, ${trainingResults[result].en}.`,
        zh: `${person.name}于${day}参加培训《${plan.subject}》：${trainingResults[result].zh}`,
      },
      before: {},
      after: { planId: plan.id, result, trainedOn: day },
    }),
  );
  return { records, staffing: [{ kind: 'TRAINING_RECORDS', records }], entries };
}

function requireDay(
  { firstDay, lastDay }: Pick<TrainingPlan, 'firstDay' | 'lastDay'>,
  asked: CalendarDate | null,
  today: CalendarDate,
): CalendarDate {
  if (today < firstDay)
    throw new DomainError('TRAINING_NOT_BEGUN', { field: 'planId', value: today, accepted: firstDay });
  const latest = today < lastDay ? today : lastDay;
  if (asked === null) return latest;
  const day = parseCalendarDate(asked, 'trainedOn');
  if (firstDay <= day && day <= latest) return day;
  throw new DomainError('BAD_INPUT', { field: 'trainedOn', value: day, accepted: `${firstDay} to ${latest}` });
}
