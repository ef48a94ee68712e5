/** The table behind this department, as the columns of the database have it. Names are quoted as SQL wants them. */
export interface TableShape {
  readonly name: string;
  readonly key: KeyColumn;
  /** The column with the project's id; null where there is none. */
  readonly project: Pick<KeyColumn, 'column' | 'type'> | null;
  /** By field: the expression that gives it. */
  readonly columns: Readonly<Record<string, string>>;
}

export interface KeyColumn {
  readonly field: string;
  readonly column: string;
  /** PostgreSQL's name of its type. */
  readonly type: string;
}
