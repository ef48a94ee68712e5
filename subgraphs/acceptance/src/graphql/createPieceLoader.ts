import DataLoader from 'dataloader';

/** A piece of one project's list. */
export interface ProjectPiece<Page> {
  readonly projectId: string;
  readonly page: Page;
}

/** Loads pieces of many projects' lists together: one read for all the projects of which the same page is asked. */
export function createPieceLoader<Page, Row>(
  read: (projectIds: readonly string[], page: Page) => Promise<readonly (readonly Row[])[]>,
): DataLoader<ProjectPiece<Page>, readonly Row[], string> {
  const nameOf = ({ projectId, page }: ProjectPiece<Page>): string => `${projectId} ${JSON.stringify(page)}`;
  return new DataLoader(
    async (pieces) => {
      const rows = new Map<string, readonly Row[]>();
      for (const group of Map.groupBy(pieces, ({ page }) => JSON.stringify(page)).values()) {
        const [first] = group;
        const lists = first
          ? await read(
              group.map(({ projectId }) => projectId),
              first.page,
            )
          : [];
        for (const [index, piece] of group.entries()) rows.set(nameOf(piece), lists[index] ?? []);
      }
      return pieces.map((piece) => rows.get(nameOf(piece)) ?? []);
    },
    { cacheKeyFn: nameOf },
  );
}
