/** One thing that is wrong with a value. */
export interface SchemaFault {
  /** JSON pointer to what is wrong, or to what is missing. */
  readonly pointer: string;
  /** What would be accepted there. */
  readonly accepted: string;
}

/** Finds everything that is wrong with a value; nothing when it is as the schema says. */
export type SchemaCheck = (value: unknown) => readonly SchemaFault[];

/** Compiles a JSON Schema 2020-12. @throws Error that says what is wrong with the schema */
export type CompileSchema = (schema: Readonly<Record<string, unknown>>) => SchemaCheck;
