import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import { carriersOf } from '../domain/carriersOf.ts';
import type { Person } from '../domain/person.ts';
import type { Problem } from '../domain/problem.ts';
import { problemLevels } from '../domain/problemLevels.ts';
import { servesProject } from '../domain/servesProject.ts';
import { stewardNeed } from '../domain/stewardNeed.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { requireFacts } from './requireFacts.ts';

type Needs = Pick<ConciergeNeeds, 'store' | 'now'>;

/**
 * Moves a problem on the ladder: whoever has it in hand at its level, the project's carrier at the steward's, any expert of the
 * team at the experts', the city government alone at its own, and the service room at all the others.
 * @throws FORBIDDEN for anybody else.
 */
export async function requireHolder(needs: Needs, principal: Principal, problem: Problem): Promise<void> {
  const { level } = problem.place;
  const byRole = level === 'CITY_GOVERNMENT' ? 'GOVERNMENT' : 'SERVICE_ROOM';
  if (hasRole(principal, byRole, 'SYSTEM')) return;
  const person = await needs.store.people.findPersonBySubject(principal.subject);
  if (person !== null && level !== 'CITY_GOVERNMENT' && (await isEntitled(needs, person, problem))) return;
  throw new DomainError('FORBIDDEN', { field: 'problemId', value: level, accepted: problemLevels[level].en });
}

async function isEntitled({ store, now }: Needs, person: Person, problem: Problem): Promise<boolean> {
  if (person.id === problem.place.holderId) return true;
  if (problem.place.level === 'STEWARD') {
    const [stewardship] = await store.stewardships.findStewardships([problem.projectId]);
    return stewardship ? carriersOf(stewardship).includes(person.id) : false;
  }
  if (problem.place.level !== 'EXPERT_TEAM') return false;
  const facts = await requireFacts(store, problem.projectId);
  return servesProject(person, 'EXPERT', stewardNeed(facts, calendarDateOf(now())));
}
