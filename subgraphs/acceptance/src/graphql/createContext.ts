import type { Principal } from '@guanjia/kernel/principal';
import DataLoader from 'dataloader';
import { maySee } from '../usecases/maySee.ts';
import { readHealth } from '../usecases/readHealth.ts';
import { readOpenLights } from '../usecases/readOpenLights.ts';
import type { Context } from './context.ts';
import { createPieceLoader } from './createPieceLoader.ts';

/** Made afresh for each request: a loader's cache must not outlive it, nor be seen by another person. */
export function createContext(needs: Context['needs'], principal: Principal): Context {
  const { acceptances, projects, preChecks } = needs;
  return {
    principal,
    needs,
    acceptanceById: new DataLoader(async (ids) => {
      const found = await acceptances.findByIds(ids);
      return found.map((acceptance) => (acceptance && maySee(principal, acceptance) ? acceptance : null));
    }),
    factsByProject: new DataLoader((ids) => projects.findByIds(ids)),
    acceptancesOfProject: createPieceLoader(async (projectIds, page) => {
      const lists = await acceptances.pagesOfProjects(projectIds, page);
      return lists.map((list) => list.filter((acceptance) => maySee(principal, acceptance)));
    }),
    openLightsOfProject: new DataLoader((ids) => readOpenLights(needs, principal, ids), { cache: false }),
    healthOfProject: new DataLoader((ids) => readHealth(needs, principal, ids), { cache: false }),
    preChecksOfProject: createPieceLoader((projectIds, page) => preChecks.pagesOfProjects(projectIds, page)),
  };
}
