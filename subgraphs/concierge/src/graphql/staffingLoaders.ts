import DataLoader from 'dataloader';
import type { ContactPost } from '../domain/contactPost.ts';
import type { CrewAssignment } from '../domain/crewAssignment.ts';
import type { Page } from '../domain/page.ts';
import type { ProjectRouting, RouteOfRouting } from '../domain/routing.ts';
import type { Team } from '../domain/team.ts';
import type { TeamFault } from '../domain/teamFault.ts';
import type { TrainingPlan } from '../domain/trainingPlan.ts';
import type { TrainingRecord } from '../domain/trainingRecord.ts';
import type { TrainingRecordFilter } from '../domain/trainingStore.ts';
import type { TransferWays } from '../domain/transferWays.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { faultsOf } from '../usecases/faultsOf.ts';
import { createListLoader, type ListLoader } from './createListLoader.ts';
import type { ReadRights } from './readRights.ts';

type ById<Kept> = Pick<DataLoader<string, Kept>, 'load' | 'clearAll'>;

/** Loaders of teams, appointments, trainings and routings. */
export interface StaffingLoaders {
  readonly teamById: ById<Team | null>;
  readonly faultsOfTeam: ById<readonly TeamFault[]>;
  readonly crewOf: ById<CrewAssignment | null>;
  readonly contactById: ById<ContactPost | null>;
  readonly trainingById: ById<TrainingPlan | null>;
  readonly recordsOfPlan: ListLoader<Page, TrainingRecord>;
  readonly recordsOfPerson: ListLoader<{ readonly filter: TrainingRecordFilter; readonly page: Page }, TrainingRecord>;
  readonly waysTo: ById<TransferWays | null>;
  readonly routingById: ById<ProjectRouting | null>;
  readonly routingOf: ById<ProjectRouting | null>;
  readonly routingsOf: ListLoader<Page, ProjectRouting>;
  readonly incomingOf: ListLoader<Page, RouteOfRouting>;
}

/** Made afresh for each request. */
export function createStaffingLoaders(
  needs: Pick<ConciergeNeeds, 'store' | 'now'>,
  { scopeOf }: Pick<ReadRights, 'scopeOf'>,
): StaffingLoaders {
  const { teams, training, routings } = needs.store;
  return {
    teamById: new DataLoader((ids: readonly string[]) => teams.findTeams(ids)),
    faultsOfTeam: new DataLoader(async (ids: readonly string[]) => {
      const found = (await teams.findTeams(ids)).filter((team) => team !== null);
      const faults = await faultsOf(needs, found);
      const byId = new Map(found.map(({ id }, index) => [id, faults[index] ?? []]));
      return ids.map((id) => byId.get(id) ?? []);
    }),
    crewOf: new DataLoader((ids: readonly string[]) => teams.findCrewOfProjects(ids)),
    contactById: new DataLoader((ids: readonly string[]) => teams.findPosts(ids)),
    trainingById: new DataLoader((ids: readonly string[]) => training.findPlans(ids)),
    recordsOfPlan: createListLoader(async (ids, page: Page) =>
      training.listRecordsOfPlans(ids, { scope: await scopeOf('personnelFile'), page }),
    ),
    recordsOfPerson: createListLoader(training.listRecordsOfPeople),
    waysTo: new DataLoader((ids: readonly string[]) => routings.findWays(ids)),
    routingById: new DataLoader((ids: readonly string[]) => routings.findRoutings(ids)),
    routingOf: new DataLoader((ids: readonly string[]) => routings.findLatest(ids)),
    routingsOf: createListLoader(routings.listOfProjects),
    incomingOf: createListLoader(routings.listIncomingOfUnits),
  };
}
