/** What one operation may be made of and ask for. */
export interface OperationLimits {
  /** Characters of a document. */
  readonly documentCharacters: number;
  readonly documentTokens: number;
  /** Levels of selections, of values written in the document, and of list types. */
  readonly documentDepth: number;
  /** Fields with another name, `__typename` and those of introspection included, fragments spread. */
  readonly documentAliases: number;
  readonly documentRootFields: number;
  /** Fields, fragments spread. */
  readonly documentFields: number;
  /** Of one field in one selection. */
  readonly documentRepeats: number;
  readonly directivesPerPlace: number;
  readonly documentDirectives: number;
  /** Different ones. */
  readonly documentFragments: number;
  readonly documentVariables: number;
  /** Characters of a name, that of the request's `operationName` included. */
  readonly nameCharacters: number;
  /** Entries of one list in variables or in the document. */
  readonly listEntries: number;
  /** Levels of lists and objects in variables. */
  readonly variablesDepth: number;
  /** Values in variables, at all levels. */
  readonly variablesValues: number;
  /** As `compileCost` counts; 0: none. */
  readonly cost: number;
  /** Entries expected of a list of which nothing is known. */
  readonly assumedListSize: number;
}

/** What holds where nothing is set. All of `schema/operations` has room in it. */
export const usualOperationLimits: OperationLimits = {
  documentCharacters: 50_000,
  documentTokens: 5_000,
  documentDepth: 20,
  documentAliases: 100,
  documentRootFields: 50,
  documentFields: 2_000,
  documentRepeats: 20,
  directivesPerPlace: 5,
  documentDirectives: 100,
  documentFragments: 100,
  documentVariables: 100,
  nameCharacters: 200,
  listEntries: 1_000,
  variablesDepth: 20,
  variablesValues: 20_000,
  cost: 10_000,
  assumedListSize: 10,
};
