import DataLoader from 'dataloader';
import type { Principal } from './Principal.ts';
import type { Source, WorksRecord } from './Source.ts';

/** What resolvers are handed: made afresh for each request. */
export interface Context {
  readonly principal: Principal;
  readonly recordById: DataLoader<string, WorksRecord | null>;
  /** Of a project the newest, at most so many. */
  readonly recordsOf: (projectId: string, first: number) => Promise<readonly WorksRecord[]>;
}

/** All keys of a request are looked for at once, each once. */
export function createContext(source: Source, principal: Principal): Context {
  const byNumber = new Map<number, DataLoader<string, readonly WorksRecord[]>>();
  const loaderOf = (first: number): DataLoader<string, readonly WorksRecord[]> => {
    const known = byNumber.get(first);
    if (known !== undefined) return known;
    const loader = new DataLoader<string, readonly WorksRecord[]>(async (projectIds) => {
      const found = Map.groupBy(await source.findByProjects(projectIds, first), ({ projectId }) => projectId);
      return projectIds.map((projectId) => found.get(projectId) ?? []);
    });
    byNumber.set(first, loader);
    return loader;
  };
  return {
    principal,
    recordById: new DataLoader(async (ids) => {
      const found = new Map((await source.findByIds(ids)).map((record) => [record.id, record]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    recordsOf: (projectId, first) => loaderOf(first).load(projectId),
  };
}
