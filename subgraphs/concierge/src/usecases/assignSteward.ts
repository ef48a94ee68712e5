import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { appointSteward } from '../domain/appointSteward.ts';
import { requireText } from '../domain/requireText.ts';
import type { StewardAssignment, Stewardship } from '../domain/stewardship.ts';
import { unassigned } from '../domain/unassigned.ts';
import { appointMatched } from './appointMatched.ts';
import { considerStewards } from './considerStewards.ts';
import { occasionFor } from './occasionFor.ts';
import { requireFacts } from './requireFacts.ts';
import { requirePerson } from './requirePerson.ts';
import { requireRegionRight } from './requireRegionRight.ts';
import { type ServiceNeeds, withServiceBegun } from './withServiceBegun.ts';

export interface StewardToAssign {
  readonly projectId: string;
  /** Whom the service room chooses; without, the best match. */
  readonly personId?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

/**
 * Gives a project its steward (C4): by hand, or the best match. Whoever has the steward already keeps the present
 * assignment: asking for the best match of a served project, or for the person who serves it, changes nothing.
 */
export async function assignSteward(
  needs: ServiceNeeds,
  principal: Principal,
  asked: StewardToAssign,
): Promise<StewardAssignment> {
  const facts = await requireFacts(needs.store, asked.projectId);
  requireRegionRight(principal, facts.regionCode);
  const [kept] = await needs.store.stewardships.findStewardships([facts.projectId]);
  if (kept?.state.status === 'FINISHED') {
    throw new DomainError('PROJECT_FINISHED', { field: 'projectId', value: facts.projectId });
  }
  const stewardship = kept ?? unassigned(facts.projectId, needs.now());
  const present = presentAssignment(stewardship, asked.personId ?? null);
  if (present !== null) return requireAssignment(needs, present);
  return asked.personId
    ? assignByHand(needs, principal, { facts, stewardship, personId: asked.personId, reason: asked.reason ?? null })
    : assignByMatch(needs, principal, { facts, stewardship });
}

function presentAssignment({ state }: Stewardship, personId: string | null): string | null {
  if (state.status !== 'SERVING' && state.status !== 'COVERED') return null;
  return personId === null || personId === state.stewardId ? state.assignmentId : null;
}

async function requireAssignment({ store }: ServiceNeeds, id: string): Promise<StewardAssignment> {
  const [assignment] = await store.stewardships.findAssignments([id]);
  if (!assignment) throw new TypeError('a stewardship names an assignment that is not kept');
  return assignment;
}

async function assignByMatch(
  needs: ServiceNeeds,
  principal: Principal,
  { facts, stewardship }: { facts: ProjectFacts; stewardship: Stewardship },
): Promise<StewardAssignment> {
  const occasion = occasionFor(needs, principal);
  const { appointed, match } = await appointMatched(needs.store, occasion, facts, stewardship);
  if (appointed === null) {
    const considered = match.considered.map(({ personId, exclusion }) => ({ personId, exclusion }));
    throw new DomainError('NO_STEWARD_FITS', { field: 'projectId', value: facts.projectId, considered });
  }
  await needs.store.commit(await withServiceBegun(needs, occasion, facts, appointed.changes));
  return appointed.assignment;
}

async function assignByHand(
  needs: ServiceNeeds,
  principal: Principal,
  chosen: { facts: ProjectFacts; stewardship: Stewardship; personId: string; reason: string | null },
): Promise<StewardAssignment> {
  const { facts, stewardship } = chosen;
  const occasion = occasionFor(needs, principal);
  const { person, unit } = await requirePerson(needs.store, chosen.personId);
  const [backup = null] =
    unit.backupPersonId === null ? [] : await needs.store.people.findPeople([unit.backupPersonId]);
  const { match } = await considerStewards(needs.store, facts, occasion.at, [person]);
  const said = chosen.reason === null ? null : requireText(chosen.reason, 'reason', 200);
  const { assignment, changes } = appointSteward(occasion, {
    stewardship,
    projectName: facts.name,
    steward: person,
    backup,
    byHand: true,
    reason: {
      en: said ?? `Chosen by ${principal.name}.`,
      zh: said ?? `由${principal.name}指定`,
    },
    considered: match.considered,
  });
  await needs.store.commit(await withServiceBegun(needs, occasion, facts, changes));
  return assignment;
}
