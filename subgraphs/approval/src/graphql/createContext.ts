import type { Principal } from '@guanjia/kernel/principal';
import DataLoader from 'dataloader';
import { emptyRegister } from '../domain/certificateRegister.ts';
import { mayRead } from '../domain/materialRights.ts';
import { maySee } from '../domain/rights.ts';
import { findVisibleApplications } from '../usecases/findVisibleApplications.ts';
import { findVisibleCertificates } from '../usecases/findVisibleCertificates.ts';
import { findVisibleMaterials } from '../usecases/findVisibleMaterials.ts';
import { findVisiblePreReviews } from '../usecases/findVisiblePreReviews.ts';
import { findVisibleProjects } from '../usecases/findVisibleProjects.ts';
import { judgeMaterials } from '../usecases/judgeMaterials.ts';
import type { Needs } from '../usecases/needs.ts';
import { readHealth } from '../usecases/readHealth.ts';
import { readOpenLights } from '../usecases/readOpenLights.ts';
import type { Context } from './context.ts';
import { createPieceLoader } from './createPieceLoader.ts';
import { createPartLoaders } from './partLoaders.ts';

/** Made afresh for each request: a loader's cache must not outlive it, nor be seen by another person. */
export function createContext(needs: Needs, principal: Principal): Context {
  const { projects, applications, roadmaps, serviceChoices, certificates, materials } = needs;
  return {
    principal,
    needs,
    projectById: new DataLoader((ids) => findVisibleProjects(needs, principal, ids)),
    projectByCode: new DataLoader(async (codes) => {
      const found = await projects.findByCodes(codes);
      return found.map((project) => (project && maySee(principal, project) ? project : null));
    }),
    applicationById: new DataLoader((ids) => findVisibleApplications(needs, principal, ids)),
    applicationsOfProject: createPieceLoader((question) => applications.pageOfProjects(question)),
    openLightsOfProject: new DataLoader((ids) => readOpenLights(needs, ids), { cache: false }),
    healthOfProject: new DataLoader((ids) => readHealth(needs, ids), { cache: false }),
    stewardOfProject: new DataLoader(async (ids) => {
      const stewards = await projects.stewardsOf(ids);
      return ids.map((id) => stewards.get(id) ?? null);
    }),
    contactChangesOfProject: createListLoader((ids) => projects.contactChangesOf(ids)),
    keyListingsOfProject: createListLoader((ids) => projects.keyListingsOf(ids)),
    roadmapsOfProject: createPieceLoader((question) => roadmaps.pageOfProjects(question), { cache: false }),
    roadmapOfProject: new DataLoader((keys) => roadmaps.find(keys), { cache: false }),
    serviceChoiceOfProject: new DataLoader((ids) => serviceChoices.findLatest(ids), { cache: false }),
    toleranceBarOfUnit: new DataLoader(
      async (codes) => {
        const bars = await needs.commitments.openBarsOf(codes);
        return codes.map((code) => bars.get(code)?.[0] ?? null);
      },
      { cache: false },
    ),
    registerOfProject: new DataLoader(
      async (ids) => {
        const registers = await certificates.registersOf([...new Set(ids)]);
        return ids.map((id) => registers.get(id) ?? emptyRegister);
      },
      { cache: false },
    ),
    certificateById: new DataLoader((ids) => findVisibleCertificates(needs, principal, ids)),
    delegationById: new DataLoader((ids) => needs.delegations.findByIds(ids)),
    preReviewById: new DataLoader((ids) => findVisiblePreReviews(needs, principal, ids)),
    preReviewOfProject: new DataLoader(async (ids) => {
      const found = await needs.preReviews.ofProjects(ids);
      return ids.map((id) => found.get(id) ?? null);
    }),
    parcelsOfProject: createPieceLoader((question) => needs.parcels.pageOfProjects(question), { cache: false }),
    parallelsOfProject: createPieceLoader((question) => needs.parallels.pageOfProjects(question), { cache: false }),
    parcelOfProject: new DataLoader(async (ids) => {
      const found = await needs.parcels.latestOf(ids);
      return ids.map((id) => found.get(id) ?? null);
    }),
    stepsOfApplication: createListLoader((ids) => applications.stepsOf(ids)),
    parts: createPartLoaders(needs, principal),
    materialsOfProject: createPieceLoader((question) => materials.pageOfProjects(question), { cache: false }),
    materialById: new DataLoader((ids) => findVisibleMaterials(needs, principal, ids)),
    mayReadMaterial: new DataLoader(
      async (wanted) => (await judgeMaterials(needs, wanted)).map((file) => mayRead(principal, file)),
      { cache: false },
    ),
    materialBeside: new DataLoader((keys) => materials.findNeighbours(keys), { cache: false }),
    materialsOfApplication: createListLoader((ids) => materials.presentedTo(ids), { cache: false }),
    changesOfMaterial: createListLoader((ids) => materials.changesOf(ids), { cache: false }),
  };
}

/** Loads the lists of many ids with one read. */
function createListLoader<Row>(
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly Row[]>>,
  options: { readonly cache?: boolean } = {},
): DataLoader<string, readonly Row[]> {
  return new DataLoader(async (ids) => {
    const lists = await read(ids);
    return ids.map((id) => lists.get(id) ?? []);
  }, options);
}
