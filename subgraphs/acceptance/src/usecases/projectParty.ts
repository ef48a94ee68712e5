import type { ProjectFacts } from '@guanjia/kernel/projectFacts';

/** Whose project it is and where it lies: what rights are judged by. */
export interface ProjectParty {
  readonly ownerCreditCode: string;
  readonly regionCode: string;
}

/** The same of a project's facts. */
export function partyOf({ ownerUnit, regionCode }: Pick<ProjectFacts, 'ownerUnit' | 'regionCode'>): ProjectParty {
  return { ownerCreditCode: ownerUnit.creditCode, regionCode };
}
