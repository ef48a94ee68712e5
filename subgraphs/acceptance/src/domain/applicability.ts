import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { AcceptanceItem } from './acceptanceItem.ts';
import type { Label } from './label.ts';

/** Whether an item applies to a project, and why. */
export interface Applicability {
  readonly item: AcceptanceItem;
  readonly applies: boolean;
  readonly reason: Label;
}

const noRule: Label = { en: 'No rule of the catalogue names this kind of project.', zh: '事项清单未列明该类项目。' };

/** Applies the item's rules to the project's facts; the first rule that fits decides (J2). */
export function applicabilityOf(item: AcceptanceItem, facts: Pick<ProjectFacts, 'kind'>): Applicability {
  const rule = item.applicability.find(({ kinds }) => kinds === null || kinds.includes(facts.kind));
  return { item, applies: rule?.applies ?? false, reason: rule?.reason ?? noRule };
}
