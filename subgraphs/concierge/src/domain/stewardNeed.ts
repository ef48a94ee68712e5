import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { ProjectFacts, ProjectKind } from '@guanjia/kernel/projectFacts';
import type { Tier } from '@guanjia/kernel/tiers';
import type { ServiceStage } from './serviceStages.ts';
import { stagesAhead } from './stagesAhead.ts';

/** What a project asks of its steward (C4). */
export interface StewardNeed {
  readonly tier: Tier;
  readonly regionCode: string;
  readonly kind: ProjectKind;
  /** Never empty. */
  readonly stages: readonly ServiceStage[];
}

/** What the facts of a project ask of its steward on a day. */
export function stewardNeed(facts: ProjectFacts, today: CalendarDate): StewardNeed {
  const { tier, regionCode, kind } = facts;
  return { tier, regionCode, kind, stages: stagesAhead(facts, today) };
}
