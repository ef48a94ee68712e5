import { DomainError } from '@guanjia/kernel/DomainError';
import { type Changes, revise } from './changes.ts';
import { beginTerm, runningTerms } from './dutyTerm.ts';
import { type LiaisonArea, liaisonLimits } from './liaisonArea.ts';
import { liaisonEntry } from './liaisonEntry.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { requireDutyRole } from './requireDutyRole.ts';
import type { TeamRules } from './teamRules.ts';

/**
 * Makes somebody a chief liaison of an area (S2).
 * @throws CHIEF_LIAISONS_FULL for one more than the area may have; ALREADY_APPOINTED; DUTY_ROLE_MISSING
 */
export function appointLiaison(
  occasion: Occasion,
  area: LiaisonArea,
  person: Person,
  rules: TeamRules,
): Partial<Changes> & { area: LiaisonArea } {
  const { regionCode } = area;
  const running = runningTerms(area.terms);
  requireNewLiaison(area, person, 'personId');
  const limits = liaisonLimits(regionCode, rules);
  if (running.length >= limits.most) {
    throw new DomainError('CHIEF_LIAISONS_FULL', { field: 'regionCode', value: running.length, accepted: limits });
  }
  const revision = revise(area, { terms: [...area.terms, beginTerm(occasion, person.id, 'LIAISON')] });
  return {
    area: revision.record,
    staffing: [{ kind: 'LIAISON_AREA', revision }],
    entries: [liaisonEntry(occasion, 'LIAISON_APPOINTED', { regionCode, person })],
  };
}

/** @throws ALREADY_APPOINTED, DUTY_ROLE_MISSING */
export function requireNewLiaison({ terms, regionCode }: LiaisonArea, person: Person, field: string): void {
  if (runningTerms(terms).some(({ personId }) => personId === person.id)) {
    throw new DomainError('ALREADY_APPOINTED', { field, value: person.id });
  }
  requireDutyRole(person, 'CHIEF_LIAISON', regionCode, field);
}
