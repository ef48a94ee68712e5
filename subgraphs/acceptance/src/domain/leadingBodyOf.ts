import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { regionName } from '@guanjia/kernel/regions';
import type { LeadingBody } from './jointAcceptance.ts';

/** The functional zone (功能区) the project lies in leads its acceptance; without one the district does (J3, S3). */
export function leadingBodyOf(facts: Pick<ProjectFacts, 'functionalZone' | 'regionCode'>): LeadingBody {
  return facts.functionalZone === null
    ? { kind: 'DISTRICT', name: regionName(facts.regionCode) ?? facts.regionCode }
    : { kind: 'FUNCTIONAL_ZONE', name: facts.functionalZone };
}
