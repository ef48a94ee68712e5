import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import { absenceOn } from '../domain/absenceOn.ts';
import { candidateOf } from '../domain/candidateOf.ts';
import type { ConciergeStore } from '../domain/conciergeStore.ts';
import { ladderStep } from '../domain/ladderStep.ts';
import type { LadderAction } from '../domain/ladderTransitions.ts';
import { matchSteward } from '../domain/matchSteward.ts';
import type { Person } from '../domain/person.ts';
import type { Problem } from '../domain/problem.ts';
import { type ProblemLevel, problemLevels } from '../domain/problemLevels.ts';
import { regionsAround } from '../domain/regionsAround.ts';
import { scopesOf, servesProject } from '../domain/servesProject.ts';
import { stewardNeed } from '../domain/stewardNeed.ts';

type Store = Pick<ConciergeStore, 'people' | 'problems' | 'projects'>;

/**
 * Who shall have a problem in hand at a level (S1): at the steward's whoever is responsible; at the specialist's and the experts'
 * whoever had it there before in this round, else the best match by scope among those on duty, by problems in hand; null where an
 * office has it, and when nobody is there.
 */
export async function findHolder(
  store: Store,
  problem: Problem,
  level: ProblemLevel,
  at: Date,
): Promise<Person | null> {
  const { dutyRole } = problemLevels[level];
  if (level === 'STEWARD') return (await store.people.findPeople([problem.responsibleId]))[0] ?? null;
  if (dutyRole === null) return null;
  const [facts] = await store.projects.findFacts([problem.projectId]);
  if (!facts) return null;
  const today = calendarDateOf(at);
  const need = stewardNeed(facts, today);
  const former = await formerHolder(store, problem, level);
  if (former !== null && servesProject(former, dutyRole, need) && absenceOn(former, today) === null) return former;
  const people = await store.people.findHoldersServing(dutyRole, regionsAround(facts.regionCode));
  const units = await store.people.findUnits(people.map(({ unitId }) => unitId));
  const held = await store.problems.countHeld(people.map(({ id }) => id));
  const candidates = people.flatMap((person, index) => {
    const unit = units[index];
    const candidate = unit ? candidateOf(person, { unit, inHand: held[index] ?? 0, today }) : null;
    return candidate === null ? [] : [{ ...candidate, scopes: scopesOf(person, dutyRole) }];
  });
  const { chosen } = matchSteward(need, candidates);
  return people.find(({ id }) => id === chosen?.personId) ?? null;
}

/** Who has a problem in hand where an action leads it. @throws TRANSITION_NOT_ALLOWED */
export async function findNextHolder(
  store: Store,
  problem: Problem,
  action: LadderAction,
  at: Date,
): Promise<string | null> {
  return (await findHolder(store, problem, ladderStep(problem.place, action).level, at))?.id ?? null;
}

/** Who has it in hand one level below; null at the steward's level, which has none below. */
export async function findHolderBelow(store: Store, problem: Problem, at: Date): Promise<string | null> {
  const { below } = problemLevels[problem.place.level];
  return below === null ? null : ((await findHolder(store, problem, below, at))?.id ?? null);
}

async function formerHolder(
  { people, problems }: Pick<Store, 'people' | 'problems'>,
  { id, round }: Problem,
  level: ProblemLevel,
): Promise<Person | null> {
  const [holds = []] = await problems.listHolds([id]);
  const last = holds.findLast((hold) => hold.round === round && hold.level === level && hold.holderId !== null);
  return last?.holderId ? ((await people.findPeople([last.holderId]))[0] ?? null) : null;
}
