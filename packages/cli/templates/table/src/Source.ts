/** A row as PostgreSQL gives it. */
export type Row = Readonly<Record<string, unknown>>;

/** A database. Statements are ours alone: whatever a caller says is a value. */
export interface Source {
  query(text: string, values: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}
