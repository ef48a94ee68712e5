import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { ProjectFacts, ProjectKind } from '@guanjia/kernel/projectFacts';
import { type DutyRole, dutyRoles } from './dutyRoles.ts';
import { type PolicyField, policyFields } from './policyFields.ts';
import { type ServiceStage, serviceStages } from './serviceStages.ts';
import { stagesAhead } from './stagesAhead.ts';
import type { Wording } from './wording.ts';

/** A place in the team of a project: for a role, and for a stage or a field where the notice divides the role by it. */
export interface ProjectSeat {
  readonly role: DutyRole;
  readonly stage: ServiceStage | null;
  readonly field: PolicyField | null;
}

/** Which places a team has for a role: one, one for each of the stages that is ahead, or one for the field of its kind. */
export interface SeatRule {
  readonly role: DutyRole;
  readonly stages?: readonly ServiceStage[] | undefined;
  readonly fieldOf?: Readonly<Partial<Record<ProjectKind, PolicyField>>> | undefined;
}

/** The places that the team of a project has on a day. */
export function seatsFor(
  facts: Pick<ProjectFacts, 'kind' | 'landStatus' | 'plannedStart'>,
  today: CalendarDate,
  rules: readonly SeatRule[],
): readonly ProjectSeat[] {
  const ahead = stagesAhead(facts, today);
  return rules.flatMap(({ role, stages, fieldOf }): ProjectSeat[] => {
    if (stages !== undefined) {
      return ahead.filter((stage) => stages.includes(stage)).map((stage) => ({ role, stage, field: null }));
    }
    if (fieldOf === undefined) return [{ role, stage: null, field: null }];
    const field = fieldOf[facts.kind];
    return field === undefined ? [] : [{ role, stage: null, field }];
  });
}

/** The first day on which a team has other places than before, without any new fact; null when none is known. */
export function seatsChangeOn(
  { landStatus, plannedStart }: Pick<ProjectFacts, 'landStatus' | 'plannedStart'>,
  today: CalendarDate,
): CalendarDate | null {
  return landStatus === 'HELD' && today < plannedStart ? plannedStart : null;
}

/** Tells one place from another. */
export function seatKey({ role, stage, field }: ProjectSeat): string {
  return [role, stage ?? field].filter((part) => part !== null).join('/');
}

/** What a place is called. */
export function seatName({ role, stage, field }: ProjectSeat): Wording {
  const part = stage === null ? (field === null ? null : policyFields[field]) : serviceStages[stage];
  const { en, zh } = dutyRoles[role];
  return part === null ? { en, zh } : { en: `${en} (${part.en})`, zh: `${zh}（${part.zh}）` };
}
