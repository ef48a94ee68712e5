import DataLoader from 'dataloader';

/** A page of one project's records. */
export interface Piece<Page> {
  readonly projectId: string;
  readonly page: Page;
}

/** Loads such pages, those of many projects together. */
export type PieceLoader<Page, Row> = DataLoader<Piece<Page>, readonly Row[], string>;

/**
 * Loads pages of many projects' records together: one read for all the projects of which the same page is asked. Without `cache` they are
 * never what they were before a mutation.
 */
export function createPieceLoader<Page, Row>(
  read: (question: Page & { readonly projectIds: readonly string[] }) => Promise<ReadonlyMap<string, readonly Row[]>>,
  { cache = true }: { readonly cache?: boolean } = {},
): PieceLoader<Page, Row> {
  const nameOfPage = ({ page }: Piece<Page>): string => JSON.stringify(page);
  return new DataLoader(
    async (pieces) => {
      const pages = new Map<string, ReadonlyMap<string, readonly Row[]>>();
      for (const [name, group] of Map.groupBy(pieces, nameOfPage)) {
        const [first] = group;
        const projectIds = [...new Set(group.map(({ projectId }) => projectId))];
        if (first) pages.set(name, await read({ ...first.page, projectIds }));
      }
      return pieces.map((piece) => pages.get(nameOfPage(piece))?.get(piece.projectId) ?? []);
    },
    { cache, cacheKeyFn: (piece) => `${piece.projectId} ${nameOfPage(piece)}` },
  );
}
