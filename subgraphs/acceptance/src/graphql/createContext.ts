import type { Principal } from '@guanjia/kernel/principal';
import DataLoader from 'dataloader';
import { maySee } from '../usecases/maySee.ts';
import { readClashes } from '../usecases/readClashes.ts';
import { readHealth } from '../usecases/readHealth.ts';
import { readOpenLights } from '../usecases/readOpenLights.ts';
import type { Context } from './context.ts';
import { createPieceLoader } from './createPieceLoader.ts';

/** Made afresh for each request: a loader's cache must not outlive it, nor be seen by another person. */
export function createContext(needs: Context['needs'], principal: Principal): Context {
  const { acceptances, projects, preChecks, visits, advice, archives, progress } = needs;
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
    visitById: new DataLoader(async (ids) => {
      const found = await visits.findByIds(ids);
      return found.map((visit) => (visit && maySee(principal, visit) ? visit : null));
    }),
    visitsOfAcceptance: createPieceLoader((acceptanceIds, page) => visits.pagesOf(acceptanceIds, page)),
    clashesOfVisit: new DataLoader((of) => readClashes(needs, principal, of), { cacheKeyFn: ({ id }) => id }),
    adviceOfProject: createPieceLoader((projectIds, page) => advice.pagesOfProjects(projectIds, page)),
    archiveOfProject: new DataLoader((ids) => archives.ofProjects(ids), { cache: false }),
    progressOfProject: new DataLoader((ids) => progress.ofProjects(ids)),
  };
}
