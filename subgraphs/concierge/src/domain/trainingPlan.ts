import type { Actor } from '@guanjia/kernel/actor';
import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Tier } from '@guanjia/kernel/tiers';
import type { DutyRole } from './dutyRoles.ts';

import type { Person } from './person.ts';
import type { Unit } from './unit.ts';

/** What people of the force are trained in, with the notice that speaks of it. */
export const trainingFields = {
  PROCEDURE: { en: 'Approval procedure by kind of project', zh: '审批流程', source: 'S2' },
  STAGE_ITEMS: { en: 'Items of a stage', zh: '分阶段事项办理', source: 'S2' },
  POLICY: { en: 'Policies for enterprises', zh: '惠企政策', source: 'S2' },
  STANDARD: { en: 'Basic standards of the work', zh: '基础工作标准', source: 'S1' },
  SERVICE_FLOW: { en: 'The whole course of the service', zh: '完整服务流程', source: 'S1' },
  REFORM: { en: 'Measures of the reform', zh: '改革举措', source: 'S0' },
} as const satisfies Record<string, { en: string; zh: string; source: string }>;

/** How people are trained. */
export const trainingForms = {
  CENTRAL: { en: 'Central course', zh: '集中培训', source: 'S0' },
  BATCHES: { en: 'Course in batches', zh: '分批次培训', source: 'S1' },
  ROTATION: { en: 'Working along with a class in turn', zh: '轮流跟班学习', source: 'S2' },
  SELF_STUDY: { en: 'Self-study', zh: '自学', source: 'S0' },
} as const satisfies Record<string, { en: string; zh: string; source: string }>;

export type TrainingField = keyof typeof trainingFields;
export type TrainingForm = keyof typeof trainingForms;

/** Whom a plan is for; an empty list sets no limit of that sort. */
export interface TrainingAudience {
  readonly roles: readonly DutyRole[];
  readonly tiers: readonly Tier[];
  readonly unitIds: readonly string[];
}

/** A training that is planned (培训计划, S1 S2 S4). */
export interface TrainingPlan {
  readonly id: string;
  readonly subject: string;
  readonly field: TrainingField;
  readonly form: TrainingForm;
  /** The unit that holds it. */
  readonly heldById: string;
  readonly firstDay: CalendarDate;
  readonly lastDay: CalendarDate;
  readonly audience: TrainingAudience;
  readonly plannedAt: Date;
  readonly plannedBy: Actor;
  readonly cancelledAt: Date | null;
  readonly cancelReason: string | null;
  readonly version: number;
}

/** Whether a plan is for this person. */
export function isInAudience(
  { audience: { roles, tiers, unitIds } }: Pick<TrainingPlan, 'audience'>,
  person: Pick<Person, 'holdings' | 'unitId'>,
  unit: Pick<Unit, 'tier'>,
): boolean {
  const held = person.holdings.filter(({ revokedAt }) => revokedAt === null).map(({ role }) => role);
  return (
    (roles.length === 0 || held.some((role) => roles.includes(role))) &&
    (tiers.length === 0 || tiers.includes(unit.tier)) &&
    (unitIds.length === 0 || unitIds.includes(person.unitId))
  );
}
