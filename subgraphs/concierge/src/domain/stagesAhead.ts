import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { ServiceStage } from './serviceStages.ts';

/**
 * The stages a project still has before it, as far as its facts tell: all four until the land is held, the last alone
 * once building has begun.
 */
export function stagesAhead(
  { landStatus, plannedStart }: Pick<ProjectFacts, 'landStatus' | 'plannedStart'>,
  today: CalendarDate,
): readonly ServiceStage[] {
  if (landStatus !== 'HELD') {
    return ['LAND_USE_PLANNING', 'ENGINEERING_CONSTRUCTION', 'CONSTRUCTION_PERMIT', 'COMPLETION_ACCEPTANCE'];
  }
  if (today < plannedStart) return ['ENGINEERING_CONSTRUCTION', 'CONSTRUCTION_PERMIT', 'COMPLETION_ACCEPTANCE'];
  return ['COMPLETION_ACCEPTANCE'];
}
