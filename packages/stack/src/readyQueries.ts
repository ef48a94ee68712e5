/** A query to paste, with what it shows. */
export interface ReadyQuery {
  readonly title: string;
  readonly persona: string;
  readonly query: string;
}

/** What `npm start` prints to begin with; each is answered by the demo data. */
export const readyQueries: readonly ReadyQuery[] = [];
