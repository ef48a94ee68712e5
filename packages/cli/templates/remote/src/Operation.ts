/** One operation of the system behind this department. */
export interface Operation {
  /** What it is called there. */
  readonly target: string;
  /** By GraphQL argument: what it is called there, and where it stands. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** The field of its answer that is ours; null: the whole answer. */
  readonly answerIn: string | null;
  readonly isList: boolean;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'body';
}

/** Which field of the graph is answered by which operation. */
export interface Operations {
  readonly queries: Readonly<Record<string, Operation>>;
  /** Fields of Project, with the argument that takes the project's id. */
  readonly ofProjects: Readonly<Record<string, { readonly argument: string; readonly operation: Operation }>>;
  /** By type: how one is found by its key. */
  readonly byKey: Readonly<
    Record<string, { readonly key: string; readonly argument: string; readonly operation: Operation }>
  >;
  /** By type and field: what it is called in answers, where that is no name of GraphQL. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
