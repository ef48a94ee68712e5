import { DomainError } from '@guanjia/kernel/DomainError';
import { requireNewLiaison } from './appointLiaison.ts';
import { type Changes, revise } from './changes.ts';
import { endTerm, runningTerms } from './dutyTerm.ts';
import { type LiaisonArea, liaisonLimits } from './liaisonArea.ts';
import { liaisonEntry } from './liaisonEntry.ts';
import type { Occasion } from './occasion.ts';
import type { Person } from './person.ts';
import { requireText } from './requireText.ts';
import type { TeamRules } from './teamRules.ts';

/**
 * Ends the duty of a chief liaison; a successor takes it over in the same step if one is named.
 * @throws CHIEF_LIAISONS_TOO_FEW when without a successor fewer would be left than the area must have;
 * CHIEF_LIAISON_NOT_APPOINTED, ALREADY_APPOINTED, DUTY_ROLE_MISSING
 */
export function dismissLiaison(
  occasion: Occasion,
  area: LiaisonArea,
  asked: { readonly person: Person; readonly successor: Person | null; readonly reason: string },
  rules: TeamRules,
): Partial<Changes> & { area: LiaisonArea } {
  const { person, successor } = asked;
  const { regionCode } = area;
  const reason = requireText(asked.reason, 'reason', 200);
  const running = runningTerms(area.terms);
  const term = running.find(({ personId }) => personId === person.id);
  if (term === undefined) throw new DomainError('CHIEF_LIAISON_NOT_APPOINTED', { field: 'personId', value: person.id });
  const limits = liaisonLimits(regionCode, rules);
  if (successor !== null) requireNewLiaison(area, successor, 'successorId');
  else if (running.length - 1 < limits.least) {
    const value = running.length - 1;
    throw new DomainError('CHIEF_LIAISONS_TOO_FEW', { field: 'successorId', value, accepted: limits });
  }
  const terms = endTerm(occasion, area.terms, term.id, { reason, successorId: successor?.id ?? null });
  const revision = revise(area, { terms });
  return {
    area: revision.record,
    staffing: [{ kind: 'LIAISON_AREA', revision }],
    entries: [
      liaisonEntry(occasion, 'LIAISON_DISMISSED', { regionCode, person, reason }),
      ...(successor === null ? [] : [liaisonEntry(occasion, 'LIAISON_APPOINTED', { regionCode, person: successor })]),
    ],
  };
}
