import DataLoader from 'dataloader';
import type { Application } from '../domain/application.ts';
import type { ApplicationStore, ApplicationsQuestion } from '../domain/applicationStore.ts';

/** A page of one project's applications. */
export interface ApplicationPiece {
  readonly projectId: string;
  readonly page: Omit<ApplicationsQuestion, 'projectIds'>;
}

/** Loads pages of many projects' applications together: one read for all the projects of which the same page is asked. */
export function createPieceLoader(
  applications: Pick<ApplicationStore, 'pageOfProjects'>,
): DataLoader<ApplicationPiece, readonly Application[], string> {
  return new DataLoader(
    async (pieces) => {
      const pages = new Map<string, ReadonlyMap<string, Application[]>>();
      for (const [name, group] of Map.groupBy(pieces, nameOfPage)) {
        const [first] = group;
        const projectIds = group.map(({ projectId }) => projectId);
        if (first) pages.set(name, await applications.pageOfProjects({ ...first.page, projectIds }));
      }
      return pieces.map((piece) => pages.get(nameOfPage(piece))?.get(piece.projectId) ?? []);
    },
    { cacheKeyFn: (piece) => `${piece.projectId} ${nameOfPage(piece)}` },
  );
}

function nameOfPage({ page }: ApplicationPiece): string {
  return JSON.stringify(page);
}
