/** The schema of a new department, before it is written. */
export interface SchemaPlan {
  readonly types: readonly TypePlan[];
  readonly queries: readonly FieldPlan[];
  /** What it adds to a project. */
  readonly projectFields: readonly FieldPlan[];
}

export interface TypePlan {
  readonly name: string;
  readonly description: string;
  /** The field that is its key; null where it has none. */
  readonly key: string | null;
  readonly fields: readonly FieldPlan[];
}

export interface FieldPlan extends ArgumentPlan {
  readonly arguments: readonly ArgumentPlan[];
  /** `@listSize`, where it gives many. */
  readonly listSize: string | null;
}

export interface ArgumentPlan {
  readonly name: string;
  readonly description: string;
  /** As GraphQL writes it. */
  readonly type: string;
}

/** Files by their paths in the new folder. */
export type PlannedFiles = ReadonlyMap<string, string>;

/** What differs from one department to another; the rest comes from templates. */
export interface DepartmentPlan {
  /** Folders of `packages/cli/templates`, each over those before it. */
  readonly templates: readonly string[];
  /** Words of the templates and what stands for them. */
  readonly words: ReadonlyMap<string, string>;
  readonly schema: SchemaPlan;
  readonly files: PlannedFiles;
  /** Variables of `.env`, with what they are for. */
  readonly settings: readonly Setting[];
  readonly dependencies: readonly string[];
  readonly devDependencies: readonly string[];
  /** One line of the README: what answers. */
  readonly source: string;
  /** What the person should know: what was left out, and why. */
  readonly notes: readonly string[];
}

export interface Setting {
  readonly name: string;
  readonly value: string;
  readonly comment: string;
}
