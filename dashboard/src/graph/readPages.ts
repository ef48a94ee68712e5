/** What a department or more have given. */
export interface Answer<Data> {
  /** Undefined: nothing at all could be read. */
  readonly data: Data | undefined;
  /** What is missing, for AbsentNote. */
  readonly error: unknown;
}

/** A page of a connection, from either end. */
export interface Page<Node> {
  readonly nodes: readonly Node[];
  /** Where the next one begins; null: this was the last. */
  readonly next: string | null;
}

/** A page as the graph gives it. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** A page of a connection that is read from its beginning; nothing where there is none. */
export function pageFrom<Node>(list: Connection<Node> | null | undefined): Page<Node> | null {
  return list == null ? null : { nodes: list.nodes, next: list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null };
}

/** Pages one after the other. */
export interface Listed<Node> {
  readonly nodes: readonly Node[];
  readonly hasMore: boolean;
}

/**
 * Reads so many pages, or as many as there are; where a later one cannot be read, those before it. Null: the list is not there, or not for
 * this person. Never rejects.
 */
export async function readPages<Data, Node>(
  ask: (cursor: string | null) => Promise<Answer<Data>>,
  pageOf: (data: Data) => Page<Node> | null | undefined,
  pages: number,
): Promise<Answer<Listed<Node> | null>> {
  let cursor: string | null = null;
  let nodes: readonly Node[] = [];
  for (let read = 0; read < pages; read += 1) {
    const { data, error }: Answer<Data> = await ask(cursor).catch(unread);
    const page: Page<Node> | null | undefined = data === undefined ? undefined : pageOf(data);
    if (page == null && read === 0) return { data: data === undefined ? undefined : null, error };
    if (page == null) return { data: { nodes, hasMore: error !== null }, error };
    nodes = [...nodes, ...page.nodes];
    cursor = page.next;
    if (cursor === null || error !== null) return { data: { nodes, hasMore: cursor !== null }, error };
  }
  return { data: { nodes, hasMore: true }, error: null };
}

function unread(error: unknown): Answer<never> {
  return { data: undefined, error };
}
