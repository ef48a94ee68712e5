import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import { carriersOf } from '../domain/carriersOf.ts';
import type { Changes } from '../domain/changes.ts';
import { judgeComplexity } from '../domain/complexity.ts';
import type { Occasion } from '../domain/occasion.ts';
import type { Person } from '../domain/person.ts';
import { type ProjectTeam, presentMembers } from '../domain/projectTeam.ts';
import { regionsAround } from '../domain/regionsAround.ts';
import { reviewTeam } from '../domain/reviewTeam.ts';
import type { RoutedItem } from '../domain/routing.ts';
import type { SeatCandidate } from '../domain/seatMatch.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';

type TeamNeeds = Pick<ConciergeNeeds, 'store' | 'teamNeed'>;

/** What is about to be kept, where it differs from what is. */
interface AboutToBe {
  readonly carrierIds?: readonly string[];
  /** As the project is routed. */
  readonly items?: readonly RoutedItem[];
}

/** What has to change so that a project has the team it needs (C4); nothing for one that nobody carries any more. */
export async function teamChanges(
  needs: TeamNeeds,
  occasion: Occasion,
  facts: ProjectFacts,
  aboutToBe: AboutToBe = {},
): Promise<Partial<Changes>> {
  const { store, teamNeed: need } = needs;
  const carrierIds = aboutToBe.carrierIds ?? (await carriersFor(needs, facts.projectId));
  if (carrierIds.length === 0) return {};
  const [team = null] = await store.projectTeams.findTeams([facts.projectId]);
  const figures = await figuresOf(needs, facts.projectId, aboutToBe.items);
  const serving = team !== null && team.dissolved === null ? team : null;
  // most projects are not complex: nobody is looked for
  if (serving === null && !judgeComplexity({ ...facts, ...figures }, need.complex).isComplex) return {};
  const candidates = await candidatesFor(needs, facts, serving);
  return reviewTeam(occasion, { facts, team, ...figures, need, carrierIds, candidates });
}

/** How many items and departments a project has, as far as it is known. */
export async function figuresOf(
  { store }: Pick<ConciergeNeeds, 'store'>,
  projectId: string,
  aboutToBe?: readonly RoutedItem[],
): Promise<{ readonly items: number | null; readonly agencies: number | null }> {
  const [signs = []] = await store.procedures.listSigns([projectId]);
  const [routing] = aboutToBe === undefined ? await store.routings.findLatest([projectId]) : [];
  const routed = aboutToBe ?? routing?.items;
  return {
    items: signs.find(({ step }) => step === 'TAILORED_PLAN')?.items ?? null,
    agencies: routed === undefined ? null : new Set(routed.map(({ agency }) => agency)).size,
  };
}

async function carriersFor({ store }: TeamNeeds, projectId: string): Promise<readonly string[]> {
  const [stewardship] = await store.stewardships.findStewardships([projectId]);
  return stewardship && stewardship.state.status !== 'FINISHED' ? carriersOf(stewardship) : [];
}

async function candidatesFor(
  { store, teamNeed }: TeamNeeds,
  { regionCode }: ProjectFacts,
  team: ProjectTeam | null,
): Promise<readonly SeatCandidate[]> {
  const around = regionsAround(regionCode);
  const people = new Map<string, Person>();
  for (const { role } of teamNeed.seats) {
    for (const person of await store.people.findHoldersServing(role, around)) people.set(person.id, person);
  }
  const present = team === null ? [] : presentMembers(team).map(({ personId }) => personId);
  for (const person of await store.people.findPeople(present)) if (person !== null) people.set(person.id, person);
  const persons = [...people.values()];
  const ids = persons.map(({ id }) => id);
  const units = await store.people.findUnits(persons.map(({ unitId }) => unitId));
  const inHand = await store.stewardships.countInHand(ids);
  const seats = await store.projectTeams.countSeats(ids);
  return persons.flatMap((person, index): SeatCandidate[] => {
    const unit = units[index];
    return unit ? [{ person, unit, workload: (inHand[index] ?? 0) + (seats[index] ?? 0) }] : [];
  });
}
