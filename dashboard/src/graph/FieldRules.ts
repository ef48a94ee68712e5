/**
 * What the documents of the dashboard ask of the graph: by type and field, the type of what comes back, and who may ask it:
 * of each list of roles one is needed. No lists: everybody who is signed in.
 */
export type FieldRules = Readonly<Record<string, Readonly<Record<string, FieldRule>>>>;

export type FieldRule = readonly [type: string, ...roles: readonly (readonly string[])[]];
