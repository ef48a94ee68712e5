import type { Answer } from './Panel.ts';

/** A page of a connection, from either end. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  /** Where the next one begins; null: this was the last. */
  readonly next: string | null;
}

/** Pages one after the other. */
export interface Listed<Node> {
  readonly nodes: readonly Node[];
  readonly hasMore: boolean;
}

/** Reads so many pages, or as many as there are. Null: the list is not there, or not for this person. */
export async function readPages<Data, Node>(
  ask: (cursor: string | null) => Promise<Answer<Data>>,
  pageOf: (data: Data) => Page<Node> | null | undefined,
  pages: number,
): Promise<Answer<Listed<Node> | null>> {
  let cursor: string | null = null;
  let nodes: readonly Node[] = [];
  for (let read = 0; read < pages; read += 1) {
    const { data, error }: Answer<Data> = await ask(cursor);
    if (data === undefined) return { data: undefined, error };
    const page = pageOf(data);
    if (page == null) return { data: null, error };
    nodes = [...nodes, ...page.nodes];
    cursor = page.next;
    if (cursor === null || error !== null) return { data: { nodes, hasMore: cursor !== null }, error };
  }
  return { data: { nodes, hasMore: true }, error: null };
}
