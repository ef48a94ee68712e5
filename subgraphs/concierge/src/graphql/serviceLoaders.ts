import DataLoader from 'dataloader';
import type { Page } from '../domain/page.ts';
import type { Procedure, ProcedureEntry } from '../domain/procedure.ts';
import type { ProjectTeam } from '../domain/projectTeam.ts';
import type { ConciergeNeeds } from '../usecases/conciergeNeeds.ts';
import { createListLoader, type ListLoader } from './createListLoader.ts';

type ById<Kept> = Pick<DataLoader<string, Kept>, 'load' | 'clearAll'>;

/** Loaders of procedures and project teams. */
export interface ServiceLoaders {
  readonly procedureOf: ById<Procedure | null>;
  readonly procedureEntriesOf: ListLoader<Page, ProcedureEntry>;
  readonly projectTeamOf: ById<ProjectTeam | null>;
}

/** Made afresh for each request. */
export function createServiceLoaders({ store }: Pick<ConciergeNeeds, 'store'>): ServiceLoaders {
  const { procedures, projectTeams } = store;
  return {
    procedureOf: new DataLoader((ids: readonly string[]) => procedures.findProcedures(ids)),
    procedureEntriesOf: createListLoader(procedures.listEntriesOfProjects),
    projectTeamOf: new DataLoader((ids: readonly string[]) => projectTeams.findTeams(ids)),
  };
}
