import type { Duty } from '@guanjia/kernel/actor';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';

/** The owner's side of a project: the owner, or whoever helps out for it (X2). */
export function ownerDuty({ ownerUnit: unit, regionCode }: Pick<ProjectFacts, 'ownerUnit' | 'regionCode'>): Duty {
  return { kind: 'OWNER_SIDE', unit, regionCode };
}
